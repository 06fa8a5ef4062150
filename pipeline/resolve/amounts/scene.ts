import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { DateMention, OrganizationMention } from '../../extract/mentions.js';
import type { FoldedText } from '../../extract/numerals/fold.js';
import { isArabicAt } from '../../extract/numerals/literal.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

/** A mention by its folded span and its index in the passage's list. */
export interface Placed extends Span {
  readonly index: number;
}

export interface PlacedAmount extends Placed {
  readonly reading: AmountReading;
  readonly rule: string;
  /** Where the clause begins in which it stands. */
  readonly clause: number;
}

/** A sentence that holds amounts, with what was found in it; offsets are those of the folded text. */
export interface Scene extends Span {
  readonly text: string;
  readonly amounts: readonly PlacedAmount[];
  readonly dates: readonly Placed[];
  readonly organizations: readonly Placed[];
  /** Index of the last date of the paragraph in front of the sentence, or null. */
  readonly earlier: number | null;
  /** One byte for each unit of `text`: DATE or AMOUNT where such a mention lies. */
  readonly marks: Uint8Array;
}

export const DATE = 1;
export const AMOUNT = 2;
/** How much of a clause is read in front of an amount. */
export const CLAUSE_WINDOW = 60;
/** How far back a clause is followed; longer ones are no prose. */
const LONGEST_CLAUSE = 240;

const STOPS = new CharacterSet('。！？!?\n');
const CLAUSE_END = new CharacterSet('，,；;：:。！？!?\n');

const CLOSES = new CharacterSet('）)');
const OPENS = new CharacterSet('（(');

/** Cuts a passage into sentences (at 。！？ only, as ； goes on with the same subject) and keeps those with amounts. */
export function scenesOf(
  folded: FoldedText,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
): readonly Scene[] {
  const { text } = folded;
  const amounts = placedAmounts(folded, candidates);
  const spoken = placed(folded, dates);
  const bodies = sorted(placed(folded, organizations));
  const marks = marked(text, spoken, amounts);
  const scenes: Scene[] = [];
  let earlier: number | null = null;
  let [amount, date, body] = [0, 0, 0];
  // Behind the last amount nothing is of interest.
  for (let start = 0; start < text.length && amount < amounts.length; ) {
    const end = sentenceEnd(text, start);
    if (text.charCodeAt(start - 1) === LINE_FEED) earlier = null;
    const nextAmount = firstBehind(amounts, amount, end);
    const nextDate = firstBehind(spoken, date, end);
    const nextBody = firstBehind(bodies, body, end);
    if (nextAmount > amount) {
      const scene = {
        start,
        end,
        earlier,
        text,
        marks,
        amounts: amounts.slice(amount, nextAmount),
        dates: spoken.slice(date, nextDate),
        organizations: bodies.slice(body, nextBody),
      };
      for (const own of scene.amounts) own.clause = clauseStart(scene, own.start);
      scenes.push(scene);
    }
    if (nextDate > date) earlier = (spoken[nextDate - 1] as Placed).index;
    amount = nextAmount;
    date = nextDate;
    body = nextBody;
    start = end;
  }
  return scenes;
}

const LINE_FEED = 0x0a;

function placed(folded: FoldedText, mentions: readonly Span[]): readonly Placed[] {
  const result: Placed[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const { start, end } = mentions[index] as Span;
    result.push({ start: folded.offsetOf(start), end: folded.offsetOf(end), index });
  }
  return result;
}

type Unset<T> = { -readonly [Key in keyof T]: T[Key] };

/** The amounts, whose clauses are not known yet. */
function placedAmounts(
  folded: FoldedText,
  candidates: readonly Candidate<AmountReading>[],
): readonly Unset<PlacedAmount>[] {
  const result: Unset<PlacedAmount>[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const { start, end, reading, rule } = candidates[index] as Candidate<AmountReading>;
    const from = folded.offsetOf(start);
    result.push({ start: from, end: folded.offsetOf(end), index, reading, rule, clause: from });
  }
  return result;
}

function sorted(spans: readonly Placed[]): readonly Placed[] {
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i] as Placed).start < (spans[i - 1] as Placed).start)
      return [...spans].sort((a, b) => a.start - b.start);
  }
  return spans;
}

/** The marks of one text; they serve again, as texts are resolved one after the other. */
let marks = new Uint8Array(4096);

function marked(text: string, dates: readonly Span[], amounts: readonly Span[]): Uint8Array {
  if (text.length > marks.length) marks = new Uint8Array(text.length * 2);
  else marks.fill(0, 0, text.length);
  for (const { start, end } of dates) marks.fill(DATE, start, end);
  for (const { start, end } of amounts) marks.fill(AMOUNT, start, end);
  return marks;
}

function sentenceEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !STOPS.has(text.charCodeAt(end))) end++;
  return Math.min(end + 1, text.length);
}

/** Index of the first of the sorted mentions, from one on, that begins at `end` or behind it. */
function firstBehind(mentions: readonly Span[], from: number, end: number): number {
  let next = from;
  while (next < mentions.length && (mentions[next] as Span).start < end) next++;
  return next;
}

/** Start of the clause in which `offset` stands: behind the nearest ， ； ： or opening bracket that is not closed. */
export function clauseStart(scene: Pick<Scene, 'start' | 'text'>, offset: number): number {
  let depth = 0;
  const first = Math.max(scene.start, offset - LONGEST_CLAUSE);
  for (let i = offset - 1; i >= first; i--) {
    const code = scene.text.charCodeAt(i);
    if (CLOSES.has(code)) depth++;
    else if (OPENS.has(code)) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && CLAUSE_END.has(code) && !isInNumber(scene.text, i)) return i + 1;
  }
  return first;
}

/** The comma of 1,200. */
function isInNumber(text: string, i: number): boolean {
  return (
    isArabicAt(text, i - 1) && isArabicAt(text, i + 1) && isArabicAt(text, i + 2) && isArabicAt(text, i + 3)
  );
}

/** Index of the first span that begins at or behind `offset` (spans sorted, not overlapping). */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
