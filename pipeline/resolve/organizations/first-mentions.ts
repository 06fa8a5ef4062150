import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, Organization, OrganizationMention } from '../../extract/mentions.js';
import { bodyNamed, GROUPS } from '../../extract/organizations/bodies.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Place } from '../../places/index.js';
import { placeByCode } from '../../places/index.js';
import type { Resolved, Setting } from './canonical.js';
import { organization, resolveBody, resolveLocal, resolveName } from './canonical.js';
import type { OrganizationPassage } from './index.js';
import { Surroundings } from './region.js';

/** What may stand between the members of an enumeration: 省教育厅、财政厅和人社厅. */
const JOINT = /^(?:[、和与及 ]|以及|，|会同|联合)?$/u;

/** Resolves the names of a passage one by one; their bodies are added to `known`. */
export function firstMentions(
  { text, candidates }: OrganizationPassage,
  { region, referenceDate }: Context,
  known: Map<string, Organization>,
): readonly OrganizationMention[] {
  const surroundings = new Surroundings(text, region);
  const year = Number(referenceDate.slice(0, 4));
  const mentions: OrganizationMention[] = [];
  let last: { readonly end: number; readonly place: Place | null } = { end: -1, place: null };
  for (const candidate of candidates) {
    const joined = last.end >= 0 && JOINT.test(text.slice(last.end, candidate.start));
    const setting = { surroundings, year, coordinated: joined ? last.place : null };
    const resolved = resolveOne(candidate, setting);
    for (const { body, resolution } of resolved) {
      known.set(body.name, body);
      const { start, end, rule } = candidate;
      mentions.push({ start, end, text: candidate.text, rule, name: body.name, resolution });
    }
    const code = resolved[0]?.body.regionCode ?? null;
    last = { end: candidate.end, place: code === null ? null : (placeByCode(code) ?? null) };
  }
  return mentions;
}

function resolveOne(candidate: Candidate<OrganizationReading>, setting: Setting): readonly Resolved[] {
  const group = candidate.reading.form === 'body' ? GROUPS.get(candidate.text) : undefined;
  if (group !== undefined) {
    return group.map((name) => ({
      body: organization(name, bodyNamed(name, setting.year)?.type ?? 'other', null, null),
      resolution: 'abbreviation',
    }));
  }
  const resolved = resolveForm(candidate, setting);
  return resolved === null ? [] : [resolved];
}

function resolveForm(candidate: Candidate<OrganizationReading>, setting: Setting): Resolved | null {
  switch (candidate.reading.form) {
    case 'body':
      return resolveBody(candidate.text, setting.year);
    case 'local':
      return resolveLocal(candidate, setting);
    default:
      return resolveName(candidate, setting);
  }
}
