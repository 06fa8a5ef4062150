import { inOrder } from '../../extract/engine/overlap.js';
import type { Organization, OrganizationMention } from '../../extract/mentions.js';
import { cutOf } from '../../extract/organizations/segment.js';
import { longestNameAt, PROVINCE_LETTERS, placeByName } from '../../places/index.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { AliasEndings } from './alias-endings.js';
import type { FormsByName } from './contextual.js';
import { contextualForms } from './contextual.js';
import type { IntroducedName } from './introduced.js';
import { introducedNames } from './introduced.js';
import { Matcher } from './matcher.js';
import type { OrganizationPassage } from './passage.js';
import { shortForms } from './shortened.js';
import { isLonger, Standing } from './standing.js';

/** What a short form stands for in the texts of an issue. */
interface ShortNames {
  /** Introduced by the text itself. */
  readonly introduced: Map<string, string>;
  /** Derived from a full name; null where two bodies share the form. */
  readonly shortened: Map<string, string | null>;
}

/** Adds the mentions by short names that the issue has introduced or that shorten its full names. */
export function laterMentions(
  passages: readonly OrganizationPassage[],
  first: readonly (readonly OrganizationMention[])[],
  known: Map<string, Organization>,
): readonly (readonly OrganizationMention[])[] {
  const shared: ShortNames = { introduced: new Map(), shortened: new Map() };
  const byPassage = passages.map(({ text, candidates }, i) => {
    const mentions = first[i] ?? [];
    const introduced = introducedNames(text, mentions);
    for (const { alias, name } of introduced) shared.introduced.set(alias, name);
    noteShortForms(candidates, mentions, shared.shortened, known);
    return introduced;
  });
  const names: IssueNames = {
    ...shared,
    endings: new AliasEndings(shared.introduced),
    matcher: new Matcher(formsOf(shared)),
    contextual: new Map(),
    known,
  };
  return passages.map((passage, i) => completed(passage, first[i] ?? [], byPassage[i] ?? [], names));
}

/** All that the texts of an issue say about short names. */
interface IssueNames extends ShortNames {
  readonly endings: AliasEndings;
  /** Finds the forms of the whole issue. */
  readonly matcher: Matcher;
  readonly contextual: FormsByName;
  readonly known: ReadonlyMap<string, Organization>;
}

/** The short forms to look for in all texts. */
function formsOf({ introduced, shortened }: ShortNames): readonly string[] {
  const forms = [...introduced.keys()];
  shortened.forEach((name, form) => {
    if (name !== null) forms.push(form);
  });
  return forms;
}

type Meaning = Pick<OrganizationMention, 'name' | 'resolution'>;

/** What a form stands for; what a text introduces counts more than what shortens a name. */
function meaningOf(
  form: string,
  { introduced, shortened }: ShortNames,
  contextual: ReadonlyMap<string, string>,
): Meaning | null {
  const alias = introduced.get(form);
  if (alias !== undefined) return { name: alias, resolution: 'introduced_alias' };
  const name = shortened.get(form) ?? contextual.get(form);
  return name === undefined ? null : { name, resolution: 'shortened' };
}

/** Finds the forms that only this text may use and has; null for most texts, which have none. */
function ownMatcher(text: string, contextual: ReadonlyMap<string, string>): Matcher | null {
  if (contextual.size === 0) return null;
  const own = [...contextual.keys()].filter((form) => text.includes(form));
  return own.length === 0 ? null : new Matcher(own);
}

function noteShortForms(
  candidates: OrganizationPassage['candidates'],
  mentions: readonly OrganizationMention[],
  shortened: Map<string, string | null>,
  known: ReadonlyMap<string, Organization>,
): void {
  let next = 0;
  for (const candidate of candidates) {
    let name: string | undefined;
    // Both lists are in text order; a word for several bodies (沪深交易所) has a mention for each.
    for (
      ;
      next < mentions.length && (mentions[next] as OrganizationMention).start <= candidate.start;
      next++
    ) {
      const mention = mentions[next] as OrganizationMention;
      if (mention.start === candidate.start && mention.end === candidate.end) name = mention.name;
    }
    if (name === undefined) continue;
    for (const form of shortForms(candidate)) {
      const other = shortened.get(form);
      if (known.has(form) && known.get(form)?.name !== name && !isWeak(form, known)) continue;
      if (other === undefined) shortened.set(form, name);
      else if (other !== name) shortened.set(form, null);
    }
    if (candidate.reading.form === 'short' && !shortened.has(candidate.text)) {
      shortened.set(candidate.text, name);
    }
  }
}

/** A body known only by the short form itself may turn out to be one with a full name. */
function isWeak(form: string, known: ReadonlyMap<string, Organization>): boolean {
  return known.get(form)?.type === 'company';
}

const NOWHERE: ReadonlySet<number> = new Set();

function completed(
  { text, titles }: OrganizationPassage,
  mentions: readonly OrganizationMention[],
  introduced: readonly IntroducedName[],
  names: IssueNames,
): readonly OrganizationMention[] {
  const { known } = names;
  if (mentions.length === 0 && names.matcher.isEmpty) return mentions;
  const named = withOtherNames(text, mentions, names);
  const contextual = contextualForms(named, names.contextual);
  const kept =
    contextual.size === 0 ? named : named.map((mention) => withName(mention, contextual.get(mention.text)));
  const own = ownMatcher(text, contextual);
  if (names.matcher.isEmpty && own === null)
    return kept.map((mention) => withShareClass(text, mention, known));
  // a known name yields to a longer one that the text gives: 世嘉 in 凯撒世嘉
  const yielding: OrganizationMention[] = [];
  const firm: OrganizationMention[] = [];
  for (const mention of kept) (mention.rule === 'org.lexicon' ? yielding : firm).push(mention);
  const taken = inOrder<Span>(titles.length === 0 ? firm : [...firm, ...titles]);
  const introducedAt = introduced.length === 0 ? NOWHERE : new Set(introduced.map(({ start }) => start));
  const standing = new Standing(yielding);
  const later: OrganizationMention[] = [];
  for (const span of names.matcher.find(text, taken, own)) {
    const form = meaningOf(span.text, names, contextual);
    if (form === null || (!introducedAt.has(span.start) && cutsWord(text, span))) continue;
    const within = standing.within(span);
    if (within.some((mention) => !isLonger(span, mention))) continue;
    standing.drop(within);
    const rule = form.resolution === 'shortened' ? 'org.shortened' : 'org.alias.introduced';
    later.push({ ...span, rule, name: form.name, resolution: form.resolution });
  }
  if (later.length === 0) return kept.map((mention) => withShareClass(text, mention, known));
  return [...firm, ...standing.left(), ...later]
    .map((mention) => withShareClass(text, mention, known))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function withName(mention: OrganizationMention, name: string | undefined): OrganizationMention {
  return name === undefined ? mention : { ...mention, name };
}

/** 启棠生物-B: the class of shares that Hong Kong adds to a company's short name. */
const DASH = new CharacterSet('－-');
const SHARE_CLASS = /[-－](?:SW|UW|[BWSPU])(?![A-Za-z0-9])/uy;

function withShareClass(
  text: string,
  mention: OrganizationMention,
  known: ReadonlyMap<string, Organization>,
): OrganizationMention {
  if (!DASH.isAt(text, mention.end)) return mention;
  SHARE_CLASS.lastIndex = mention.end;
  const type = known.get(mention.name)?.type;
  if ((type !== 'company' && type !== 'financial_institution') || !SHARE_CLASS.test(text)) return mention;
  const end = SHARE_CLASS.lastIndex;
  return { ...mention, end, text: text.slice(mention.start, end) };
}

const THAT_IS = /^[，,（(—]{0,2}(?:即|也就是|亦即)$/u;
const LONGEST_THAT_IS = 5;

/** The mentions by their fuller names, or that of the mention before where one says so. */
function withOtherNames(
  text: string,
  mentions: readonly OrganizationMention[],
  names: IssueNames,
): readonly OrganizationMention[] {
  const named: OrganizationMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const last = named[i - 1];
    const mention = renamed(mentions[i] as OrganizationMention, names);
    const other = last !== undefined && isOtherName(text, last, mention);
    named.push(other ? { ...mention, name: last.name, resolution: 'introduced_alias' } : mention);
  }
  return named;
}

/** 良渚实验室，即系统医学与精准诊治浙江省实验室: two names of one body; in a list (甲、乙，即丙) 即 explains the list. */
function isOtherName(text: string, last: OrganizationMention, { start, end }: OrganizationMention): boolean {
  return (
    start > last.end &&
    start - last.end <= LONGEST_THAT_IS &&
    THAT_IS.test(text.slice(last.end, start)) &&
    !'、和与及'.includes(text[last.start - 1] ?? '-') &&
    !/^[、和与及]/u.test(text.slice(end, end + 1))
  );
}

/** A mention that is itself a short form of a fuller name of the issue. */
function renamed(mention: OrganizationMention, names: IssueNames): OrganizationMention {
  // a body of which the lexicon knows but the short name may turn out to have a full one in the text
  const registered = mention.rule === 'org.lexicon' && mention.name !== mention.text;
  if (registered || mention.rule.startsWith('org.local')) return mention;
  const { introduced, shortened, endings, known } = names;
  const alias = introduced.get(mention.text);
  if (alias !== undefined && alias !== mention.name && known.has(alias)) {
    return { ...mention, name: alias, resolution: 'introduced_alias' };
  }
  const owned = endings.ownedBy(mention.name, known);
  if (owned !== null) return { ...mention, name: owned, resolution: 'introduced_alias' };
  const short = shortened.get(mention.text);
  const full =
    short === undefined || short === null || short === mention.name ? groupOf(mention, known) : short;
  if (full === undefined || full === null || full === mention.name) return mention;
  return { ...mention, name: full, resolution: 'shortened' };
}

/** 川投集团 for 四川省投资集团有限责任公司: the one company of the issue whose words begin so. */
function groupOf(mention: OrganizationMention, known: ReadonlyMap<string, Organization>): string | null {
  if (mention.text.length !== 4 || !mention.text.endsWith('集团')) return null;
  const stem = /^([\u3400-\u9fff]{2})集团$/u.exec(mention.text)?.[1];
  if (stem === undefined || mention.name !== mention.text) return null;
  const owners = [...known.values()].filter(
    ({ name, type }) =>
      type === 'company' && /集团.{0,2}有限(?:责任)?公司$/u.test(name) && isInitials(stem, name),
  );
  return owners.length === 1 ? (owners[0]?.name ?? null) : null;
}

/** 川投 in 四川省投资…, 铁投 in 四川省铁路产业投资…: initials in order, the first one of the place or behind it. */
function isInitials(stem: string, name: string): boolean {
  const place = longestNameAt(name, 0);
  if (place === undefined) return false;
  const [first = '', second = ''] = stem;
  const rest = name.slice(place.length).replace(/集团.*$/u, '');
  if (PROVINCE_LETTERS.get(first) === placeByName(place)?.code) return rest.startsWith(second);
  return rest.startsWith(first) && rest.indexOf(second, 2) > 0;
}

/** True where a short form is but a part of everyday words: 海康 in 上海康复. */
function cutsWord(text: string, { start, end }: Span): boolean {
  if (end - start > 3) return false;
  const from = Math.max(0, start - 4);
  const cut = cutOf(text.slice(from, end + 4));
  for (let k = 0; k < cut.length; k++) {
    const first = from + cut.startAt(k);
    const last = from + cut.endAt(k);
    if ((first < start && start < last) || (first < end && end < last)) return true;
  }
  return false;
}
