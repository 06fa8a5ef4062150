import type { Line } from '../clean/lines.js';
import { simplify } from '../text/simplify.js';
import { sectionOfHeading } from './headings.js';
import {
  isEdgeLine,
  isFurniture,
  isIndexLine,
  isLatinName,
  isPageNumber,
  isPaperName,
} from './page-lines.js';

/** Names that the sidecar gives, as they may stand in the masthead. */
export interface Masthead {
  readonly title: string | null;
  readonly publication: string | null;
}

/** Lines this near to a page's edge can be its running head or foot. */
const EDGE = 3;
const TOP = 8;

/**
 * The lines that belong to the page and to no article: page numbers, mastheads, edition lines, running heads.
 * Returns one flag a line.
 */
export function furnitureOf(lines: readonly Line[], masthead: Masthead): readonly boolean[] {
  const numbered = pageNumbers(lines);
  const edge = edges(lines, numbered);
  const repeated = runningHeads(lines, edge);
  const names = [masthead.title, masthead.publication].filter((name) => name !== null).map(bare);
  const index = indexLines(lines);
  return lines.map((line, i) => {
    const text = simplify(line.content.text);
    if (isFurniture(text) || numbered.has(i) || index.has(i)) return true;
    if (edge[i] && (isPageNumber(text) || isEdgeLine(text) || repeated.has(headKey(text)))) return true;
    return i < TOP && (names.includes(bare(text)) || isPaperName(text) || isLatinName(text));
  });
}

/** Lines of the index on a front page (“双11”快递员一天送300件 5版), of which several stand together. */
function indexLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.map(({ content }) => isIndexLine(content.text));
  return new Set(found.flatMap((is, i) => (is && (found[i - 1] || found[i + 1]) ? [i] : [])));
}

/** Bare numbers on lines of their own that count up by one through the file. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const bareNumbers = lines.flatMap(({ content }, i) =>
    /^\d{1,4}$/u.test(content.text) ? [{ i, value: Number(content.text) }] : [],
  );
  const counting = bareNumbers.filter(
    ({ value }, k) => bareNumbers[k - 1]?.value === value - 1 || bareNumbers[k + 1]?.value === value + 1,
  );
  return new Set(counting.map(({ i }) => i));
}

/** Whether each line lies near the start or end of a page: form feeds and page numbers part pages. */
function edges(lines: readonly Line[], numbered: ReadonlySet<number>): readonly boolean[] {
  const near = lines.map((_, i) => i < EDGE || i >= lines.length - EDGE);
  for (const [i, line] of lines.entries()) {
    if (!line.pageBreak && !numbered.has(i) && !isFurniture(line.content.text)) continue;
    for (let k = Math.max(0, i - EDGE); k < Math.min(lines.length, i + EDGE); k++) near[k] = true;
  }
  return near;
}

/** Texts that stand at the edges of pages again and again, whatever their numbers. */
function runningHeads(lines: readonly Line[], edge: readonly boolean[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const [i, { content }] of lines.entries()) {
    if (!edge[i] || /[。；，]/u.test(content.text) || sectionOfHeading(content.text) !== null) continue;
    const key = headKey(content.text);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return new Set([...count].filter(([, times]) => times > 1).map(([key]) => key));
}

function headKey(text: string): string {
  return bare(text).replace(/\d+/gu, '#');
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
