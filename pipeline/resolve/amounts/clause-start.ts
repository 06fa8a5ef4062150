import { isArabicAt } from '../../extract/numerals/literal.js';
import type { Span } from '../../text/mapped-text.js';

/** How far back a clause is followed; longer ones are no prose. */
const LONGEST_CLAUSE = 240;

const STOP = 1;
const CLAUSE_END = 2;
const OPENS = 3;
const CLOSES = 4;
/** What the marks do that cut a text into sentences and clauses. */
const MARKS = new Uint8Array(0x10000);
const LISTS: readonly (readonly [number, string])[] = [
  [STOP, '。！？!?\n'],
  [CLAUSE_END, '，,；;：:'],
  [OPENS, '（('],
  [CLOSES, '）)'],
];
for (const [mark, characters] of LISTS)
  for (let i = 0; i < characters.length; i++) MARKS[characters.charCodeAt(i)] = mark;
/** Between these no mark is found: all Chinese characters lie there. */
const LAST_NARROW = '。'.charCodeAt(0);
const FIRST_WIDE = '！'.charCodeAt(0);

/** What a unit does; 0 for nothing. */
function markOf(code: number): number {
  return code > LAST_NARROW && code < FIRST_WIDE ? 0 : (MARKS[code] as number);
}

/** Where the clauses around open brackets began; serves again for each sentence. */
const outer: number[] = [];

/** Tells each amount of the sentence that begins at `start` where its clause begins; returns where the sentence ends. */
export function readSentence(
  text: string,
  start: number,
  amounts: readonly (Span & { clause: number })[],
  first: number,
): number {
  const { length } = text;
  let next = first;
  let amount = amounts[next];
  let clause = start;
  let depth = 0;
  for (let i = start; i < length; i++) {
    for (; amount !== undefined && amount.start === i; amount = amounts[++next])
      amount.clause = Math.max(clause, i - LONGEST_CLAUSE);
    const mark = markOf(text.charCodeAt(i));
    if (mark === 0) continue;
    if (mark === STOP) return i + 1;
    if (mark === CLAUSE_END) {
      if (!isInNumber(text, i)) clause = i + 1;
    } else if (mark === OPENS) {
      outer[depth++] = clause;
      clause = i + 1;
    } else clause = depth > 0 ? (outer[--depth] as number) : start;
  }
  return length;
}

/** Start of the clause in which `offset` stands: behind the nearest ， ； ： or opening bracket that is not closed. */
export function clauseStart(text: string, sentence: number, offset: number): number {
  let depth = 0;
  const first = Math.max(sentence, offset - LONGEST_CLAUSE);
  for (let i = offset - 1; i >= first; i--) {
    const mark = markOf(text.charCodeAt(i));
    if (mark === 0) continue;
    if (mark === CLOSES) depth++;
    else if (mark === OPENS) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && !isInNumber(text, i)) return i + 1;
  }
  return first;
}

/** The comma of 1,200. */
function isInNumber(text: string, i: number): boolean {
  return (
    isArabicAt(text, i - 1) && isArabicAt(text, i + 1) && isArabicAt(text, i + 2) && isArabicAt(text, i + 3)
  );
}
