import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, Organization, OrganizationMention } from '../../extract/mentions.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Span } from '../../text/mapped-text.js';

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
  passages: readonly {
    readonly text: string;
    readonly titles: readonly Span[];
    readonly candidates: readonly Candidate<OrganizationReading>[];
  }[],
  _context: Context,
): ResolvedOrganizations {
  return { mentions: passages.map(() => []), organizations: new Map() };
}
