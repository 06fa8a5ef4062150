import type { MappedText } from '../text/mapped-text.js';
import { isWhiteSpace } from '../text/white-space.js';

/** Share of one-character words from which a line counts as letter-spaced: 安 徽 出 台 1 8 条 措 施. */
const LETTER_SPACED = 0.8;
const LETTER_SPACED_WORDS = 4;

/**
 * Takes out the white space that extraction put between ideographs, digits and Latin words; what separates Latin
 * words (Open Source) or two numbers stays, as one space, what sets the cells of a table's row apart as two. Idempotent.
 */
export function withoutStraySpaces(line: MappedText): MappedText {
  const { text } = line;
  if (!/\s/u.test(text)) return line;
  const spread = isLetterSpaced(text);
  const row = !spread && isTableRow(text);
  const keep = new Uint8Array(text.length).fill(1);
  for (let at = 0; at < text.length; ) {
    if (!isWhiteSpace(text[at] as string)) {
      at++;
      continue;
    }
    let after = at;
    while (after < text.length && isWhiteSpace(text[after] as string)) after++;
    keep.fill(0, at + spacesToKeep(text, at, after, spread, row), after);
    at = after;
  }
  return line.select(keep);
}

/** White space characters that stay of the gap between two offsets: none, one, or the two that set cells apart. */
function spacesToKeep(text: string, at: number, after: number, spread: boolean, row: boolean): number {
  if (at === 0 || after === text.length || (spread && after === at + 1)) return 0;
  if (row && isCellGap(text, at, after)) return Math.min(2, after - at);
  return separates(text, at, after) ? 1 : 0;
}

/** Whether a line is set with a space after every character, as justified lines come out of some extractors. */
export function isLetterSpaced(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < LETTER_SPACED_WORDS) return false;
  const single = words.filter((word) => Array.from(word).length === 1).length;
  return single / words.length >= LETTER_SPACED;
}

/** 东盟　2103.5　1322.8: three cells or more, set apart by wide gaps, with figures and no sentence. */
export function isTableRow(text: string): boolean {
  return cellsOf(text) >= 3 && /[0-9０-９]/u.test(text) && !/[，。；]/u.test(text);
}

/** Stretches of text that two or more spaces or a tab set apart. */
export function cellsOf(text: string): number {
  return text.trim().split(CELL_GAP).length;
}

const CELL_GAP = /\s{2,}|[\t\u3000]/u;

function isCellGap(text: string, at: number, after: number): boolean {
  return after - at >= 2 || /[\t\u3000]/u.test(text.slice(at, after));
}

/** Whether white space between `before` and `after` (offsets around it) parts two Latin words or two numbers. */
function separates(text: string, before: number, after: number): boolean {
  const left = text[before - 1] as string;
  const right = text[after] as string;
  if (!isLatin(left) || !isLatin(right)) return false;
  if (isDigit(left) && isDigit(right)) return true;
  const leftWord = wordBefore(text, before);
  const rightWord = wordAfter(text, after);
  return leftWord !== '' && rightWord !== '' && /[A-Za-z\u00c0-\u024f]/u.test(leftWord + rightWord);
}

/**
 * What stands between two lines of one paragraph once the wrap is undone: a space between Latin words, else nothing.
 * A number broken by the wrap (１|０亿元, 3|000) is made whole, as are addresses and hyphenated words.
 */
export function seamBetween(left: string, right: string): '' | ' ' {
  const before = left.at(-1) ?? '';
  const after = right[0] ?? '';
  if (!isLatin(before) || !isLatin(after)) return '';
  if (isDigit(before) && isDigit(after)) return '';
  if (/(?::\/\/|www\.|@)\S*$/u.test(left) || /[-/]$/u.test(left)) return '';
  if (/[\d%]$/u.test(left) && /^[A-Za-z]/u.test(right) && /\p{Script=Han}/u.test(left)) return '';
  const words = wordBefore(left, left.length) + wordAfter(right, 0);
  return /[A-Za-z\u00c0-\u024f]/u.test(words) ? ' ' : '';
}

/** Latin letters, digits and ASCII punctuation; not the quotes and dashes that Chinese text shares. */
function isLatin(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

const PUNCTUATION_BETWEEN = 3;

function wordBefore(text: string, end: number): string {
  return (
    /[A-Za-z0-9\u00c0-\u024f]+(?=[!-/:-@[-`{-~]{0,3}$)/u.exec(text.slice(Math.max(0, end - 24), end))?.[0] ??
    ''
  );
}

function wordAfter(text: string, start: number): string {
  const head = text.slice(start, start + 24);
  const match = /^[!-/:-@[-`{-~]*([A-Za-z0-9\u00c0-\u024f]+)/u.exec(head);
  return match === null || match[0].length - (match[1] ?? '').length > PUNCTUATION_BETWEEN
    ? ''
    : (match[1] ?? '');
}
