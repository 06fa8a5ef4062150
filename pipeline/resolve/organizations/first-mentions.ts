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
import { townOf } from './towns.js';

/** What may stand between the members of an enumeration: 省教育厅、财政厅和人社厅. */
const JOINT = /^(?:[、和与及 ]|以及|，|会同|联合)?$/u;
const LONGEST_JOINT = 2;

/** Names by which the local bodies of an issue are known, by their identities: the fullest in the texts. */
export type LocalNames = Map<string, Set<string>>;

/** Resolves the names of a passage one by one; their bodies are added to `known`. */
export function firstMentions(
  { text, candidates }: OrganizationPassage,
  { region, referenceDate }: Context,
  known: Map<string, Organization>,
  localNames: LocalNames,
): readonly OrganizationMention[] {
  const surroundings = new Surroundings(text, region);
  const year = Number(referenceDate.slice(0, 4));
  const mentions: OrganizationMention[] = [];
  const earlier = new Map<string, Place>();
  let last: { readonly end: number; readonly place: Place | null } = { end: -1, place: null };
  let university: string | null = null;
  let bank: string | null = null;
  let town: string | null = null;
  for (const candidate of candidates) {
    const joined =
      last.end >= 0 &&
      candidate.start - last.end <= LONGEST_JOINT &&
      JOINT.test(text.slice(last.end, candidate.start));
    const coordinated = joined ? last.place : null;
    town = townOf(candidate, year)?.town ?? town;
    const setting = { surroundings, year, coordinated, earlier, town };
    const resolved: readonly Resolved[] =
      facultyOf(candidate, text, university) ??
      branchOf(candidate, bank, setting) ??
      resolveOne(candidate, setting);
    if (resolved[0]?.body.type === 'university')
      university = resolved[0].body.parent ?? resolved[0].body.name;
    if (resolved[0]?.body.type === 'bank' && candidate.reading.form !== 'branch')
      bank = resolved[0].body.parent ?? resolved[0].body.name;
    for (const { body, resolution, identity } of resolved) {
      known.set(body.name, body);
      if (identity !== undefined) noteName(localNames, identity, body.name);
      const { start, end, rule } = candidate;
      mentions.push({ start, end, text: candidate.text, rule, name: body.name, resolution });
    }
    const code = resolved[0]?.body.regionCode ?? null;
    const place = code === null ? null : (placeByCode(code) ?? null);
    const form = candidate.reading.form === 'local' ? candidate.reading.words.at(-1) : undefined;
    if (form !== undefined && place !== null) earlier.set(form.text, place);
    last = { end: candidate.end, place };
  }
  return mentions;
}

/** 该校|现代工程与应用科学学院: a faculty of the university named before. */
function facultyOf(
  candidate: Candidate<OrganizationReading>,
  text: string,
  university: string | null,
): readonly Resolved[] | null {
  if (university === null || !candidate.text.endsWith('学院')) return null;
  if (!/[该我本]校$/u.test(text.slice(Math.max(0, candidate.start - 2), candidate.start))) return null;
  const body = organization(university + candidate.text, 'university', university, null);
  return [{ body, resolution: 'ellipsis' }];
}

/** 光谷支行 of the bank named before; none where no bank was. */
function branchOf(
  candidate: Candidate<OrganizationReading>,
  bank: string | null,
  { surroundings }: Setting,
): readonly Resolved[] | null {
  if (candidate.reading.form !== 'branch') return null;
  if (bank === null) return [];
  const places = candidate.reading.words.filter(({ kind }) => kind === 'place').map(({ text }) => text);
  const body = organization(bank + candidate.text, 'bank', bank, surroundings.named(places));
  return [{ body, resolution: 'ellipsis' }];
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

function noteName(names: LocalNames, identity: string, name: string): void {
  const known = names.get(identity);
  if (known === undefined) names.set(identity, new Set([name]));
  else known.add(name);
}

/** Names of local bodies that are not their fullest, with those: 绥化市北林区人民法院 for 北林区人民法院. */
export function fullestNames(localNames: LocalNames): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  for (const names of localNames.values()) {
    if (names.size < 2) continue;
    const [first = '', ...others] = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const other of others) fullest.set(other, first);
  }
  return fullest;
}

/** Gives every local body the fullest of its names: 北林区人民法院 is 绥化市北林区人民法院 throughout the issue. */
export function withFullestNames(
  mentions: readonly OrganizationMention[],
  fullest: ReadonlyMap<string, string>,
): readonly OrganizationMention[] {
  if (fullest.size === 0) return mentions;
  return mentions.map((mention) => {
    const name = fullest.get(mention.name);
    return name === undefined ? mention : { ...mention, name };
  });
}
