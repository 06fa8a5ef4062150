import type { Span } from '../../text/mapped-text.js';
import { outside, withoutOverlaps } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { findBylines } from './bylines.js';
import { findDotted } from './dotted.js';
import { isTransliteration, KNOWN_NAMES, ORDINARY_WORDS } from './lexicon.js';
import { likelihood } from './likelihood.js';
import { findListed, findRows } from './lists.js';
import { marksOf } from './marks.js';
import type { NameSite } from './name-site.js';
import { beginText } from './place-numbers.js';
import type { PersonReading } from './reading.js';
import { ruleOf } from './rule-of.js';
import { ENOUGH, REPEATED_BITS } from './rules.js';
import { after, LOOSE, WORD } from './shapes.js';
import { siteAt } from './site.js';
import { canBeginKnown, nextStart } from './starts.js';
import { isTeam, titleBefore, titleBehind } from './titles.js';

/** 达尔文芯片, 牛顿2号, 诺贝尔物理学奖: a thing named after a person. */
const OF_THING =
  /^(?:[A-Za-z”号]|\d{1,4}[号型代]|[一二三四五六]代|[^，。；、获夺得捧领颁摘拿授受中抽将在被作为员者的]{0,8}奖|芯片|探针|卫星|望远镜|方程|定律|定理|效应|常数|猜想|公式|杯|路|街|广场|机场|大桥|国际|故居|祠|庙|墓|陵)/u;

export type { PersonReading } from './reading.js';

/** What a well-known name is worth. */
const KNOWN_BITS = 20;
const LEAST_LATER = -14;

/** Finds personal names outside `titles` (《》). */
export function findPeople(text: string, titles: readonly Span[]): readonly Candidate<PersonReading>[] {
  beginText(text);
  const { brackets, dots } = marksOf(text);
  const bylines = findBylines(text, brackets);
  const certain = [...bylines, ...outside([...findDotted(text, dots), ...findByContext(text)], bylines)];
  const candidates = [...certain, ...findListed(text, certain), ...findRows(text)];
  return withoutOverlaps(outside(candidates, titles));
}

/** A name that a rule found, with the bits in its favour. */
interface Scored {
  readonly candidate: Candidate<PersonReading>;
  readonly bits: number;
}

/** Tries every place where a name can begin; of names that overlap the likelier one stays, those that only repetition tells come last. */
function findByContext(text: string): readonly Candidate<PersonReading>[] {
  const found: Scored[] = [];
  const subjects: NameSite[] = [];
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, start + 1)) {
    const known = canBeginKnown(text, start) ? knownAt(text, start) : null;
    const site = known === null ? siteAt(text, start) : null;
    const scored =
      known === null ? (site === null ? null : scoredAt(site)) : { candidate: known, bits: KNOWN_BITS };
    if (scored === null) {
      if (site !== null && isSubject(site)) subjects.push(site);
      continue;
    }
    const last = found.at(-1);
    if (last === undefined || last.candidate.end <= start) found.push(scored);
    else if (scored.bits > last.bits) found[found.length - 1] = scored;
  }
  return [...found.map(({ candidate }) => candidate), ...findRepeated(subjects)];
}

function scoredAt(site: NameSite): Scored | null {
  const rule = ruleOf(site);
  if (rule === null) return null;
  if (site.titleBefore === null && OF_THING.test(site.text.slice(site.end, site.end + 9))) return null;
  const bits = site.bits + rule.worth;
  return { candidate: named(site, rule.id, rule.doubtful), bits };
}

function named(site: NameSite, rule: string, doubtful: boolean): Candidate<PersonReading> {
  const { text, start, end } = site;
  const name = text.slice(start, end);
  const reading = { name, title: titleOf(text, site.titleBefore, site.titleBehind), doubtful };
  return { start, end, text: name, rule, reading };
}

/** 蒋佳玮是…, 蒋佳玮从…: a name of three at the head of clauses, each time before another word. */
function isSubject({ opens, transliterated, length, after, bits }: NameSite): boolean {
  return opens && !transliterated && length > 2 && after >= LOOSE && bits >= ENOUGH - REPEATED_BITS;
}

/** Subjects that come back are names: 蒋佳玮是…。蒋佳玮从…。 */
function findRepeated(subjects: readonly NameSite[]): readonly Candidate<PersonReading>[] {
  if (subjects.length < 2) return [];
  const times = new Map<string, number>();
  const nameOf = ({ text, start, end }: NameSite): string => text.slice(start, end);
  for (const site of subjects) times.set(nameOf(site), (times.get(nameOf(site)) ?? 0) + 1);
  return subjects
    .filter((site) => (times.get(nameOf(site)) ?? 0) > 1)
    .map((site) => named(site, 'person.repeated', true));
}

function knownAt(text: string, start: number): Candidate<PersonReading> | null {
  const length = KNOWN_NAMES.lengthAt(text, start);
  if (length < 2) return null;
  const end = start + length;
  const name = text.slice(start, end);
  const before = titleBefore(text, start);
  // 科尔 in 斯科尔 is none.
  if (before === null && isTransliteration(text, start) && isTransliteration(text, start - 1)) return null;
  // 克里 in 克里姆林宫 is none either.
  if (length < 3 && isTransliteration(text, start) && isTransliteration(text, end) && after(text, end) < WORD)
    return null;
  // “达尔文”芯片, 牛顿2号, 诺贝尔物理学奖: a thing named after a person.
  if (text[start - 1] === '“' || OF_THING.test(text.slice(end, end + 9))) return null;
  const title = titleOf(text, before, titleBehind(text, end));
  return { start, end, text: name, rule: 'person.known', reading: { name, title, doubtful: true } };
}

/** A relation (妻子) introduces a person and is no title, nor is a group named after one (王立群团队). */
function titleOf(text: string, before: ReturnType<typeof titleBefore>, behind: Span | null): Span | null {
  if (before?.kind === 'title') return before;
  return behind !== null && !isTeam(text.slice(behind.start, behind.end)) ? behind : null;
}

/** Whether a word is one of everyday Chinese, so that a name that looks like it is no safe one to search for. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY_WORDS.has(word);
}

/** Whether a name of two characters that is known may stand at a place, and no words that run over its edges. */
export function fitsShort(text: string, start: number): boolean {
  beginText(text);
  return likelihood(text, start, start + 2, 1) > LEAST_LATER;
}
