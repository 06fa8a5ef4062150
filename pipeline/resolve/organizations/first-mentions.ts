import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, Organization, OrganizationMention } from '../../extract/mentions.js';
import { bodyNamed, GROUPS } from '../../extract/organizations/bodies.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Place } from '../../places/index.js';
import { placeByCode } from '../../places/index.js';
import type { Resolved, Setting } from './canonical.js';
import { organization, resolveBody, resolveLocal, resolveName } from './canonical.js';
import type { OrganizationPassage } from './passage.js';
import { Surroundings } from './region.js';
import { townOf } from './towns.js';

/** What may stand between the members of an enumeration: 省教育厅、财政厅和人社厅. */
const JOINTS: ReadonlySet<string> = new Set(['', '、', '和', '与', '及', ' ', '以及', '，', '会同', '联合']);
const LONGEST_JOINT = 2;

/** Names by which the local bodies of an issue are known, by their identities: the fullest in the texts. */
export type LocalNames = Map<string, string[]>;

const NOWHERE: ReadonlyMap<string, Place> = new Map();

/** What has been named so far in a passage that is read from its beginning. */
class Progress implements Setting {
  readonly surroundings: Surroundings;
  coordinated: Place | null = null;
  earlier: ReadonlyMap<string, Place> = NOWHERE;
  town: string | null = null;
  university: string | null = null;
  bank: string | null = null;
  /** Where the name before ends, and its place. */
  private end = -1;
  private place: Place | null = null;

  constructor(
    readonly text: string,
    region: string | null,
    readonly year: number,
  ) {
    this.surroundings = new Surroundings(text, region);
  }

  /** Comes to the next name. */
  reach(candidate: Candidate<OrganizationReading>): void {
    this.coordinated = this.isJoined(candidate.start) ? this.place : null;
    this.town = townOf(candidate, this.year)?.town ?? this.town;
  }

  private isJoined(start: number): boolean {
    const { text, end } = this;
    return end >= 0 && start - end <= LONGEST_JOINT && JOINTS.has(text.slice(end, start));
  }

  /** Leaves a name, with its body. */
  leave({ end, reading }: Candidate<OrganizationReading>, body: Organization | null): void {
    const code = body?.regionCode ?? null;
    this.end = end;
    this.place = code === null ? null : (placeByCode(code) ?? null);
    if (body?.type === 'university') this.university = body.parent ?? body.name;
    if (body?.type === 'bank' && reading.form !== 'branch') this.bank = body.parent ?? body.name;
    const form = reading.form === 'local' ? reading.words.at(-1) : undefined;
    if (form !== undefined && this.place !== null) this.noteForm(form.text, this.place);
  }

  private noteForm(form: string, place: Place): void {
    if (this.earlier === NOWHERE) this.earlier = new Map();
    (this.earlier as Map<string, Place>).set(form, place);
  }
}

/** Resolves the names of a passage one by one; their bodies are added to `known`. */
export function firstMentions(
  { text, candidates }: OrganizationPassage,
  { region, referenceDate }: Context,
  known: Map<string, Organization>,
  localNames: LocalNames,
): readonly OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  if (candidates.length === 0) return mentions;
  const progress = new Progress(text, region, Number(referenceDate.slice(0, 4)));
  const note = ({ start, end, rule, text }: Named, { body, resolution, identity }: Resolved): void => {
    known.set(body.name, body);
    if (identity !== undefined) noteName(localNames, identity, body.name);
    mentions.push({ start, end, text, rule, name: body.name, resolution });
  };
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Named;
    progress.reach(candidate);
    const group = groupOf(candidate, progress.year);
    const first = group === null ? resolveForm(candidate, progress) : (group[0] ?? null);
    if (group !== null) for (const one of group) note(candidate, one);
    else if (first !== null) note(candidate, first);
    progress.leave(candidate, first === null ? null : first.body);
  }
  return mentions;
}

type Named = Candidate<OrganizationReading>;

/** 该校|现代工程与应用科学学院: a faculty of the university named before. */
function facultyOf(candidate: Named, { text, university }: Progress): Resolved | null {
  if (university === null || !candidate.text.endsWith('学院')) return null;
  if (!/[该我本]校$/u.test(text.slice(Math.max(0, candidate.start - 2), candidate.start))) return null;
  const body = organization(university + candidate.text, 'university', university, null);
  return { body, resolution: 'ellipsis' };
}

/** 光谷支行 of the bank named before; none where no bank was. */
function branchOf(candidate: Named, { bank, surroundings }: Progress): Resolved | null {
  if (bank === null) return null;
  const place = surroundings.named(candidate.reading.words);
  return { body: organization(bank + candidate.text, 'bank', bank, place), resolution: 'ellipsis' };
}

/** The bodies for which one word stands: 沪深交易所. */
function groupOf({ text, reading }: Named, year: number): readonly Resolved[] | null {
  const group = reading.form === 'body' ? GROUPS.get(text) : undefined;
  if (group === undefined) return null;
  return group.map((name) => ({
    body: organization(name, bodyNamed(name, year)?.type ?? 'other', null, null),
    resolution: 'abbreviation',
  }));
}

function resolveForm(candidate: Named, progress: Progress): Resolved | null {
  const faculty = facultyOf(candidate, progress);
  if (faculty !== null) return faculty;
  switch (candidate.reading.form) {
    case 'body':
      return resolveBody(candidate.text, progress.year);
    case 'local':
      return resolveLocal(candidate, progress);
    case 'branch':
      return branchOf(candidate, progress);
    default:
      return resolveName(candidate, progress);
  }
}

function noteName(names: LocalNames, identity: string, name: string): void {
  const known = names.get(identity);
  if (known === undefined) names.set(identity, [name]);
  else if (!known.includes(name)) known.push(name);
}

/** Names of local bodies that are not their fullest, with those: 绥化市北林区人民法院 for 北林区人民法院. */
export function fullestNames(localNames: LocalNames): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  for (const names of localNames.values()) {
    if (names.length < 2) continue;
    const [first = '', ...others] = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
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
