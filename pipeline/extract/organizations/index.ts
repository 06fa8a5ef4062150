import type { Span } from '../../text/mapped-text.js';
import { inOrder, withoutOverlaps } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { standsAlone } from './bodies.js';
import { isBranch } from './branches.js';
import type { Cut, Word } from './cut.js';
import { isCutOut } from './cut-outs.js';
import { facultyStart, fieldStart } from './field-names.js';
import { findGuardedNames } from './guarded-names.js';
import type { KeptWords } from './kept-words.js';
import { keepWords } from './kept-words.js';
import type { Reach } from './left-edge.js';
import { reachOf } from './left-edge.js';
import { TRAIT } from './lexemes.js';
import type { Ending } from './name.js';
import { endingOf } from './name.js';
import type { OrganizationReading } from './reading.js';
import { candidateOf } from './readings.js';
import { cutOf } from './segment.js';
import { findShortNames } from './short-names.js';
import { isFounded, isName } from './validity.js';
import { KIND } from './word-kinds.js';

export type { OrganizationReading } from './reading.js';

/** Kinds of words with which a name can end. */
const ENDINGS = KIND.body | KIND.local | KIND.head;

/** Finds names of organizations outside `titles` (《》); writes into `kept` what words the text is cut into. */
export function findOrganizations(
  text: string,
  titles: readonly Span[],
  kept: KeptWords | null = null,
): readonly Candidate<OrganizationReading>[] {
  const words = cutOf(text);
  if (kept !== null) keepWords(words, kept);
  mask(words, titles);
  const named = readStretches(text, words);
  const guarded = findGuardedNames(text, words, named);
  const found = guarded.length === 0 ? named : inOrder([...named, ...guarded]);
  const short = findShortNames(text, words, found);
  return withoutOverlaps(short.length === 0 ? found : [...found, ...short]);
}

/** Reads the names of all stretches that hold a word with which one can end; most hold none. */
function readStretches(text: string, words: Cut): Candidate<OrganizationReading>[] {
  const found: Candidate<OrganizationReading>[] = [];
  let from = 0;
  let lastEnding = -1;
  for (let k = 0; k <= words.length; k++) {
    if (k < words.length && isInside(words, k)) {
      if (words.is(k, ENDINGS)) lastEnding = k;
      continue;
    }
    if (lastEnding >= from) readStretch(text, words, from, k - 1, lastEnding, found);
    from = k + 1;
  }
  return found;
}

/** Reads the names of a stretch of words from right to left, as the last head takes all that belongs to it; notes them in text order. */
function readStretch(
  text: string,
  words: Cut,
  from: number,
  to: number,
  lastEnding: number,
  found: Candidate<OrganizationReading>[],
): void {
  const first = found.length;
  for (let end = lastEnding; end >= from; ) {
    const start = words.is(end, ENDINGS) ? nameEndingAt(text, words, end, from) : null;
    if (start === null) {
      end--;
      continue;
    }
    const last = withBracket(words, end, to);
    found.push(candidateOf(text, words, start, end, last));
    end = start - 1;
  }
  turn(found, first);
}

/** Turns the order of what stands in a list from a place on. */
function turn<T>(list: T[], from: number): void {
  for (let i = from, j = list.length - 1; i < j; i++, j--) {
    const other = list[i] as T;
    list[i] = list[j] as T;
    list[j] = other;
  }
}

function nameEndingAt(text: string, words: Cut, end: number, floor: number): number | null {
  const word = words.at(end) as Word;
  const ending = endingOf(word);
  if (ending === null) return null;
  const isBody = words.is(end, KIND.body);
  if (isBody && (!standsAlone(word.text, text, word.start, word.end) || isCutOut(words, end))) return null;
  if (isPartOfTitle(words, end, ending)) return null;
  const reach = reachOf(words, end, ending, floor);
  // 满归|林业局: unknown characters name a region that is not known
  const unknown = words.is(end, KIND.local) && end > floor && words.areAll(end - 2, end - 1, KIND.char);
  if (unknown && reach?.start === end) return null;
  const field = leadingField(words, ending, reach?.start ?? end, end, floor);
  if (field !== null) return field;
  if (reach === null) return null;
  return isBody || isNamed(words, reach, end, ending) ? reach.start : null;
}

/** Where a name begins that says its field before its owner, or leaves that out. */
function leadingField(
  words: Cut,
  { hasField, isFaculty }: Ending,
  start: number,
  end: number,
  floor: number,
): number | null {
  const field = hasField ? fieldStart(words, start, end, floor) : null;
  return field ?? (isFaculty ? facultyStart(words, end, Math.max(0, floor - 1)) : null);
}

/** True if the words that belong to a head make a name. */
function isNamed(words: Cut, { start, rooted }: Reach, end: number, ending: Ending): boolean {
  // 一家|宠物食品有限公司: one of a kind, not a name
  if (!rooted && ending.legal && /[家某个]$/u.test(words.at(start - 1)?.text ?? '')) return false;
  const name = words.slice(start, end + 1);
  return isName(name, ending, rooted) || isBranch(name) || (!rooted && isFounded(name, words.at(start - 1)));
}

/** 省工商局消保|处|处长, 某医院血液科|主任: a section right before its head belongs to the title. */
function isPartOfTitle(words: Cut, end: number, { text, ofHospital }: Ending): boolean {
  if (text === '处') return /^(?:副)?处长$/u.test(words.at(end + 1)?.text ?? '');
  return ofHospital && /^(?:副|大)?(?:主任|科主任|护士长)/u.test(words.at(end + 1)?.text ?? '');
}

/** 机制（浙江省）, 合伙企业（有限合伙）: a bracket behind the head that belongs to the name. */
function withBracket(words: Cut, end: number, to: number): number {
  if (!words.is(end + 1, KIND.open)) return end;
  for (let close = end + 2; close <= to && close <= end + 5; close++) {
    if (!words.is(close, KIND.close)) continue;
    const inside = words.slice(end + 2, close);
    const places = inside.length > 0 && inside.every(({ kind }) => kind === 'place');
    const form = ['有限合伙', '普通合伙', '特殊普通合伙', '集团', '控股'].includes(
      inside.map(({ text }) => text).join(''),
    );
    const holds = /(?:机制|大学|委员会|研究院|领导小组|指挥部|联席会议|合伙企业|事务所|中心)$/u.test(
      words.at(end)?.text ?? '',
    );
    // 微软（中国）, 中粮（香港）
    const company = words.is(end, KIND.body) && endingOf(words.at(end) as Word)?.type === 'company';
    const abroad = company && inside.length === 1 && (places || inside[0]?.text === '中国');
    return (holds && (places || form)) || abroad ? close : end;
  }
  return end;
}

function isInside(words: Cut, k: number): boolean {
  if (words.is(k, KIND.mark | KIND.quote)) return false;
  return !words.is(k, KIND.stop) || words.has(k, TRAIT.soft);
}

/** Words inside titles become marks: nothing is read in them or across them. */
function mask(words: Cut, titles: readonly Span[]): void {
  if (titles.length === 0) return;
  const sorted = inOrder(titles);
  let t = 0;
  for (let k = 0; k < words.length; k++) {
    while (t < sorted.length && (sorted[t] as Span).end <= words.startAt(k)) t++;
    if (t === sorted.length) break;
    if ((sorted[t] as Span).start < words.endAt(k)) words.setKind(k, KIND.mark);
  }
}
