import { CharacterSet } from './character-set.js';
import type { Span } from './mapped-text.js';

/** What a character can be, one bit each; 0 for nearly all of a text. */
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const OPENS = 4;
const CLOSES = 8;
/** A mark that a sentence takes along. */
const CLOSING = 16;
/** A mark that cuts nothing between digits. */
const COMMA = 32;
const kinds = new Uint8Array(0x10000);
give('。！？!?；;…\n', SENTENCE_END | CLAUSE_END);
give('，,：:—', CLAUSE_END);
give('（(《', OPENS);
give('）)》', CLOSES);
give('”’」』）)》〉】］"', CLOSING);
give(',，:：', COMMA);

function give(characters: string, kind: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    kinds[code] = (kinds[code] as number) | kind;
  }
}

/** At what a text is looked at; a closing quote alone does nothing. */
const MARK = SENTENCE_END | CLAUSE_END | OPENS | CLOSES;
/** All the characters that are such marks. */
export const MARKS = '。！？!?；;…\n，,：:—（(《）)》';
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const DIGIT = new CharacterSet('0-9');
const LINE_FEED = 0x0a;
const CLOSING_BRACKET = '）'.charCodeAt(0);

/** Whether sentences or clauses may end at a character, or brackets begin or end there. */
export function isMark(code: number): boolean {
  return !(code >= FIRST_HAN && code <= LAST_HAN) && ((kinds[code] as number) & MARK) !== 0;
}

/**
 * Cuts text into sentences: after 。！？；… and at line feeds, closing quotes taken along.
 * 《》 and brackets are never cut. Every character that is not a line feed lies in exactly one sentence.
 */
export function sentencesOf(text: string): readonly Span[] {
  const marks: number[] = [];
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) marks.push(at);
  return sentencesBetween(text, marks);
}

/** The same where the places of all marks are known. */
export function sentencesBetween(text: string, marks: readonly number[]): readonly Span[] {
  return cut(text, marks, 0, SENTENCE_END, 0, text.length);
}

/**
 * Cuts a sentence further at ， and ：, not at 、, whose members belong together; `next` is where among the marks of the
 * text its first one is looked for.
 */
export function clausesBetween(
  text: string,
  marks: readonly number[],
  { start, end }: Span,
  next: number,
): readonly Span[] {
  return cut(text, marks, next, CLAUSE_END, start, end);
}

function cut(
  text: string,
  marks: readonly number[],
  next: number,
  ends: number,
  from: number,
  to: number,
): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  let depth = 0;
  for (let k = next; k < marks.length; k++) {
    const i = marks[k] as number;
    if (i >= to) break;
    // Marks that the last cut has taken along.
    if (i < start) continue;
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    if (code === LINE_FEED) {
      if (i > start) spans.push({ start, end: i });
      start = i + 1;
      depth = 0;
      continue;
    }
    if ((kind & OPENS) !== 0) depth++;
    else if (depth > 0 && (kind & CLOSES) !== 0) depth--;
    if (depth > 0 || (kind & ends) === 0) continue;
    if ((kind & COMMA) !== 0 && isInsideNumber(text, i)) continue;
    const end = withClosing(text, i + 1, to, ends);
    spans.push({ start, end });
    start = end;
  }
  if (start < to) spans.push({ start, end: to });
  return spans;
}

/** Takes closing quotes and further marks along, but no line feed and no ）. */
function withClosing(text: string, from: number, to: number, ends: number): number {
  let end = from;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (((kinds[code] as number) & (CLOSING | ends)) === 0) break;
    if (code === LINE_FEED || code === CLOSING_BRACKET) break;
  }
  return end;
}

/** The comma of 1,200 and the colon of 9:30 cut nothing. */
function isInsideNumber(text: string, i: number): boolean {
  return DIGIT.isAt(text, i - 1) && DIGIT.isAt(text, i + 1);
}
