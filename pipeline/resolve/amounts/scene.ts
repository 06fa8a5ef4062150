import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { DateMention, OrganizationMention } from '../../extract/mentions.js';
import type { FoldedText } from '../../extract/numerals/fold.js';
import type { KeptWords } from '../../extract/organizations/kept-words.js';
import type { Span } from '../../text/mapped-text.js';
import { readSentence } from './clause-start.js';

/** A mention by its folded span and its index in the passage's list. */
export interface Placed extends Span {
  readonly index: number;
}

export interface PlacedAmount extends Placed {
  readonly reading: AmountReading;
  readonly rule: string;
  /** Where the clause begins in which it stands. */
  clause: number;
}

export interface PlacedDate extends Placed {
  /** How far no word of reporting ends behind it, and where one has ended; 0 for not known. */
  quietTo: number;
  reportedBy: number;
}

export interface PlacedBody extends Placed {
  /** Of which amounts it may be the owner, once that has been asked; see owner.ts. */
  standing: number;
}

/** A sentence that holds amounts, with what was found in it; offsets are those of the folded text. */
export interface Scene extends Span {
  readonly text: string;
  /** The words that the text was cut into before, or null. */
  readonly words: KeptWords | null;
  readonly amounts: readonly PlacedAmount[];
  readonly dates: readonly PlacedDate[];
  readonly organizations: readonly PlacedBody[];
  /** Index of the last date of the paragraph in front of the sentence, or null. */
  readonly earlier: number | null;
  /** One byte for each unit of `text`: DATE or AMOUNT where such a mention lies. */
  readonly marks: Uint8Array;
}

export const DATE = 1;
export const AMOUNT = 2;
/** How much of a clause is read in front of an amount. */
export const CLAUSE_WINDOW = 60;

const LINE_FEED = 0x0a;

/** Cuts a passage into sentences (at 。！？ only, as ； goes on with the same subject) and keeps those with amounts. */
export function scenesOf(
  folded: FoldedText,
  words: KeptWords | null,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
): readonly Scene[] {
  const { text } = folded;
  const amounts = placedAmounts(folded, candidates);
  const spoken = placedDates(folded, dates);
  const bodies = placedBodies(folded, organizations);
  const marks = marked(text, spoken, amounts);
  const scenes: Scene[] = [];
  let earlier: number | null = null;
  let [amount, date, body] = [0, 0, 0];
  // Behind the last amount nothing is of interest.
  for (let start = 0; start < text.length && amount < amounts.length; ) {
    if (text.charCodeAt(start - 1) === LINE_FEED) earlier = null;
    const end = readSentence(text, start, amounts, amount);
    const nextAmount = firstBehind(amounts, amount, end);
    const nextDate = firstBehind(spoken, date, end);
    const nextBody = firstBehind(bodies, body, end);
    if (nextAmount > amount)
      scenes.push({
        start,
        end,
        text,
        words,
        amounts: amounts.slice(amount, nextAmount),
        dates: spoken.slice(date, nextDate),
        organizations: bodies.slice(body, nextBody),
        earlier,
        marks,
      });
    if (nextDate > date) earlier = (spoken[nextDate - 1] as Placed).index;
    amount = nextAmount;
    date = nextDate;
    body = nextBody;
    start = end;
  }
  return scenes;
}

function placedAmounts(
  folded: FoldedText,
  candidates: readonly Candidate<AmountReading>[],
): readonly PlacedAmount[] {
  const result: PlacedAmount[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const { start, end, reading, rule } = candidates[index] as Candidate<AmountReading>;
    const from = folded.offsetOf(start);
    result.push({ start: from, end: folded.offsetOf(end), index, reading, rule, clause: from });
  }
  return result;
}

function placedDates(folded: FoldedText, dates: readonly Span[]): readonly PlacedDate[] {
  const result: PlacedDate[] = [];
  for (let index = 0; index < dates.length; index++) {
    const { start, end } = dates[index] as Span;
    const from = folded.offsetOf(start);
    result.push({ start: from, end: folded.offsetOf(end), index, quietTo: 0, reportedBy: 0 });
  }
  return result;
}

function placedBodies(folded: FoldedText, bodies: readonly Span[]): readonly PlacedBody[] {
  const result: PlacedBody[] = [];
  let isInOrder = true;
  for (let index = 0; index < bodies.length; index++) {
    const { start, end } = bodies[index] as Span;
    const from = folded.offsetOf(start);
    if (index > 0 && from < (result[index - 1] as Placed).start) isInOrder = false;
    result.push({ start: from, end: folded.offsetOf(end), index, standing: 0 });
  }
  return isInOrder ? result : result.sort((a, b) => a.start - b.start);
}

/** The marks of one text; they serve again, as texts are resolved one after the other. */
let marks = new Uint8Array(4096);

function marked(text: string, dates: readonly Span[], amounts: readonly Span[]): Uint8Array {
  if (text.length > marks.length) marks = new Uint8Array(text.length * 2);
  else marks.fill(0, 0, text.length);
  for (let i = 0; i < dates.length; i++) mark(DATE, dates[i] as Span);
  for (let i = 0; i < amounts.length; i++) mark(AMOUNT, amounts[i] as Span);
  return marks;
}

/** Mentions are short: a loop is over before `fill` has begun. */
function mark(kind: number, { start, end }: Span): void {
  for (let i = start; i < end; i++) marks[i] = kind;
}

/** Index of the first of the sorted mentions, from one on, that begins at `end` or behind it. */
function firstBehind(mentions: readonly Span[], from: number, end: number): number {
  let next = from;
  while (next < mentions.length && (mentions[next] as Span).start < end) next++;
  return next;
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
