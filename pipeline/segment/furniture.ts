import type { Line } from '../clean/lines.js';
import { isFurniture, isPageNumber, isPaperName } from './cues.js';

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
  const edge = edges(lines);
  const repeated = runningHeads(lines, edge);
  const names = [masthead.title, masthead.publication].filter((name) => name !== null).map(bare);
  return lines.map((line, i) => {
    const { text } = line.content;
    if (isFurniture(text)) return true;
    if (edge[i] && (isPageNumber(text) || repeated.has(headKey(text)))) return true;
    return i < TOP && (names.includes(bare(text)) || isPaperName(text));
  });
}

/** Whether each line lies near the start or end of a page (form feeds part pages). */
function edges(lines: readonly Line[]): readonly boolean[] {
  const near = lines.map((_, i) => i < EDGE || i >= lines.length - EDGE);
  for (const [i, line] of lines.entries()) {
    if (!line.pageBreak) continue;
    for (let k = Math.max(0, i - EDGE); k < Math.min(lines.length, i + EDGE); k++) near[k] = true;
  }
  return near;
}

/** Texts that stand at the edges of more than one page, whatever their numbers. */
function runningHeads(lines: readonly Line[], edge: readonly boolean[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  let page = 0;
  for (const [i, line] of lines.entries()) {
    if (line.pageBreak) page++;
    if (!edge[i] || /[。；，]/u.test(line.content.text)) continue;
    const key = headKey(line.content.text);
    pages.set(key, (pages.get(key) ?? new Set()).add(page));
  }
  return new Set([...pages].filter(([, on]) => on.size > 1).map(([key]) => key));
}

function headKey(text: string): string {
  return bare(text).replace(/\d+/gu, '#');
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
