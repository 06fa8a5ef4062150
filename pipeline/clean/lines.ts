import { displayWidth } from '../text/columns.js';
import type { MappedText } from '../text/mapped-text.js';
import { isWhiteSpace } from '../text/white-space.js';
import { cellsOf, isLetterSpaced, withoutStraySpaces } from './spaces.js';

/** One printed line that is not blank, its stray spaces gone. */
export interface Line {
  /** Number in the raw file, from 1. */
  readonly number: number;
  readonly content: MappedText;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Display width of the content in half-width columns, without the indent. */
  readonly width: number;
  /** Blank lines before it. */
  readonly blanks: number;
  /** Whether a form feed (a page end) lies between the line before and this one. */
  readonly pageBreak: boolean;
  /** Columns of the raw line at which other text goes on after three or more spaces: the gutters between columns of type. */
  readonly gutters: readonly number[];
  /** Stretches of text that two or more spaces or a tab set apart: the cells of a table's row. */
  readonly cells: number;
}

/** Cuts a page into its lines at LF, CR LF, CR, form feed and the Unicode separators. */
export function linesOf(page: MappedText): readonly Line[] {
  const lines: Line[] = [];
  let number = 1;
  let blanks = 0;
  let pageBreak = false;
  for (const { start, end, terminator } of cutLines(page.text)) {
    const line = readLine(page, start, end, { number, blanks, pageBreak });
    if (line === null) blanks++;
    else {
      lines.push(line);
      blanks = 0;
      pageBreak = false;
    }
    if (terminator === '\f') pageBreak = true;
    else number++;
  }
  return lines;
}

function* cutLines(text: string): Generator<{ start: number; end: number; terminator: string }> {
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029]/gu;
  let start = 0;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    yield { start, end: match.index, terminator: match[0] };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length, terminator: '' };
}

function readLine(
  page: MappedText,
  start: number,
  end: number,
  place: Pick<Line, 'number' | 'blanks' | 'pageBreak'>,
): Line | null {
  let first = start;
  while (first < end && isWhiteSpace(page.text[first] as string)) first++;
  if (first === end) return null;
  let last = end;
  while (isWhiteSpace(page.text[last - 1] as string)) last--;
  const raw = page.text.slice(first, last);
  const content = withoutStraySpaces(page.slice(first, last));
  const spread = isLetterSpaced(raw);
  return {
    ...place,
    content,
    indent: indentWidth(page.text.slice(start, first)),
    width: displayWidth(content.text),
    cells: spread ? 1 : cellsOf(raw),
    gutters: spread ? [] : guttersOf(raw, indentWidth(page.text.slice(start, first))),
  };
}

const TAB = '    ';

function indentWidth(blank: string): number {
  return displayWidth(blank.replace(/\ufeff/gu, '').replace(/\t/gu, TAB));
}

/** Ideographs that must stand on both sides of a gap, so that it parts two texts and not the cells of a table. */
const GUTTER_SIDES = 4;

function guttersOf(raw: string, indent: number): readonly number[] {
  const gutters: number[] = [];
  const count = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
  for (const match of raw.matchAll(/\s{3,}/gu)) {
    const end = match.index + match[0].length;
    if (count(raw.slice(0, match.index)) < GUTTER_SIDES || count(raw.slice(end)) < GUTTER_SIDES) continue;
    gutters.push(indent + displayWidth(raw.slice(0, end)));
  }
  return gutters;
}
