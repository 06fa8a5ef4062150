import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, Organization, OrganizationMention } from '../../extract/mentions.js';
import { bodyNamed, GROUPS } from '../../extract/organizations/bodies.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Place } from '../../places/index.js';
import { placeByName } from '../../places/index.js';
import type { Span } from '../../text/mapped-text.js';
import type { Resolved, Setting } from './canonical.js';
import { organization, resolveBody, resolveLocal, resolveName } from './canonical.js';
import { Surroundings } from './region.js';

/** The organizations of one issue: mentions by passage, bodies by canonical name. */
export interface ResolvedOrganizations {
  readonly mentions: readonly (readonly OrganizationMention[])[];
  readonly organizations: ReadonlyMap<string, Organization>;
}

export interface OrganizationPassage {
  readonly text: string;
  readonly titles: readonly Span[];
  readonly candidates: readonly Candidate<OrganizationReading>[];
}

/**
 * Leads every name of an issue to one body, and finds the later short forms of names introduced in it.
 * `passages` stand in page order; `titles` are spans of 《》 in which nothing is mentioned.
 */
export function resolveOrganizations(
  passages: readonly OrganizationPassage[],
  context: Context,
): ResolvedOrganizations {
  const organizations = new Map<string, Organization>();
  const year = Number(context.referenceDate.slice(0, 4));
  const mentions = passages.map((passage) => resolvePassage(passage, context, year, organizations));
  return { mentions, organizations };
}

function resolvePassage(
  { text, candidates }: OrganizationPassage,
  { region }: Context,
  year: number,
  organizations: Map<string, Organization>,
): readonly OrganizationMention[] {
  const surroundings = new Surroundings(text, region);
  const mentions: OrganizationMention[] = [];
  let last: { readonly end: number; readonly place: Place | null } | null = null;
  for (const candidate of candidates) {
    const joined: boolean =
      last !== null && /^(?:[、和与及]|以及|，|会同|联合)?$/u.test(text.slice(last.end, candidate.start));
    const coordinated: Place | null = joined && last !== null ? last.place : null;
    const resolved = resolveOne(candidate, { surroundings, year, coordinated });
    for (const { body, resolution } of resolved) {
      organizations.set(body.name, body);
      const { start, end, rule } = candidate;
      mentions.push({ start, end, text: candidate.text, rule, name: body.name, resolution });
    }
    const [first] = resolved;
    if (first !== undefined) {
      const code = first.body.regionCode;
      last = {
        end: candidate.end,
        place: code === null ? null : (placeByName(first.body.region ?? '') ?? null),
      };
    }
  }
  return mentions;
}

function resolveOne(candidate: Candidate<OrganizationReading>, setting: Setting): readonly Resolved[] {
  const { form } = candidate.reading;
  const group = form === 'body' ? GROUPS.get(candidate.text) : undefined;
  if (group !== undefined) {
    return group.map((name) => ({
      body: organization(name, bodyNamed(name, setting.year)?.type ?? 'other', null, null),
      resolution: 'abbreviation',
    }));
  }
  const resolved =
    form === 'body'
      ? resolveBody(candidate.text, setting.year)
      : form === 'local'
        ? resolveLocal(candidate, setting)
        : resolveName(candidate, setting);
  return resolved === null ? [] : [resolved];
}
