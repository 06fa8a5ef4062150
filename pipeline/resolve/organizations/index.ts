import type { Context, Organization, OrganizationMention } from '../../extract/mentions.js';
import type { LocalNames } from './first-mentions.js';
import { firstMentions, fullestNames, withFullestNames } from './first-mentions.js';
import { laterMentions } from './later-mentions.js';
import type { OrganizationPassage } from './passage.js';

/** The organizations of one issue: mentions by passage, bodies by canonical name. */
export interface ResolvedOrganizations {
  readonly mentions: readonly (readonly OrganizationMention[])[];
  readonly organizations: ReadonlyMap<string, Organization>;
}

/**
 * Leads every name of an issue to one body, and finds the later short forms of names introduced in it.
 * `passages` stand in page order; `titles` are spans of 《》 in which nothing is mentioned.
 */
export function resolveOrganizations(
  passages: readonly OrganizationPassage[],
  context: Context,
): ResolvedOrganizations {
  const known = new Map<string, Organization>();
  const localNames: LocalNames = new Map();
  const named = passages.map((passage) => firstMentions(passage, context, known, localNames));
  const fullest = fullestNames(localNames);
  const first = named.map((mentions) => withFullestNames(mentions, fullest));
  const mentions = laterMentions(passages, first, known);
  const organizations = new Map<string, Organization>();
  for (const own of mentions) {
    for (const { name } of own) {
      if (organizations.has(name)) continue;
      const body = known.get(name);
      if (body === undefined) throw new Error(`organizations: no body is known as ${name}`);
      organizations.set(name, body);
    }
  }
  return { mentions, organizations };
}
