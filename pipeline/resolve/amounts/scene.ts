import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { DateMention, OrganizationMention } from '../../extract/mentions.js';
import type { FoldedText } from '../../extract/numerals/fold.js';
import { fold } from '../../extract/numerals/fold.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

/** A mention by its folded span and its index in the passage's list. */
export interface Placed extends Span {
  readonly index: number;
}

export interface PlacedAmount extends Placed {
  readonly reading: AmountReading;
  readonly rule: string;
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
  original: string,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
): { readonly folded: FoldedText; readonly scenes: readonly Scene[] } {
  const folded = fold(original);
  const place = (mentions: readonly Span[]): readonly Placed[] =>
    mentions.map(({ start, end }, index) => ({
      start: folded.offsetOf(start),
      end: folded.offsetOf(end),
      index,
    }));
  const amounts = candidates.map(({ start, end, reading, rule }, index) => ({
    start: folded.offsetOf(start),
    end: folded.offsetOf(end),
    index,
    reading,
    rule,
  }));
  const placedDates = place(dates);
  const marks = new Uint8Array(folded.text.length);
  for (const { start, end } of placedDates) marks.fill(DATE, start, end);
  for (const { start, end } of amounts) marks.fill(AMOUNT, start, end);
  const takeAmounts = runner(amounts);
  const takeDates = runner(placedDates);
  const takeOrganizations = runner([...place(organizations)].sort((a, b) => a.start - b.start));
  const scenes: Scene[] = [];
  let earlier: number | null = null;
  for (const sentence of sentencesOf(folded.text)) {
    if (folded.text[sentence.start - 1] === '\n') earlier = null;
    const { start, end } = sentence;
    const inside = takeAmounts(end);
    const spoken = takeDates(end);
    const bodies = takeOrganizations(end);
    if (inside.length > 0) {
      const { text } = folded;
      scenes.push({
        start,
        end,
        earlier,
        text,
        marks,
        amounts: inside,
        dates: spoken,
        organizations: bodies,
      });
    }
    earlier = spoken.at(-1)?.index ?? earlier;
  }
  return { folded, scenes };
}

function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!STOPS.has(text.charCodeAt(i))) continue;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Hands out the sorted mentions in front of ever later offsets. */
function runner<T extends Span>(mentions: readonly T[]): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < mentions.length && (mentions[next] as T).start < end) next++;
    return mentions.slice(from, next);
  };
}

/** Start of the clause in which `offset` stands: behind the nearest ， ； ： or opening bracket that is not closed. */
export function clauseStart(scene: Scene, offset: number): number {
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

function isInNumber(text: string, i: number): boolean {
  return /\d/.test(text[i - 1] ?? '') && /\d{3}/.test(text.slice(i + 1, i + 4));
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
