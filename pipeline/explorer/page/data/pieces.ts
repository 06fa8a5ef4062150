import type { Mark } from './rows.js';

/** A run of text under the same marks. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Marks over it, the shortest first: that one is opened by a click. */
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of text at the edges of marks, so that overlapping marks can be shown side by side. */
export function piecesOf(start: number, end: number, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const over = inside.filter((mark) => mark.start <= from && to <= mark.end);
    return { start: from, end: to, marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}

/** The lines of a text as spans of code points; the first is the headline. */
export function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + Array.from(line).length };
    start = span.end + 1;
    return span;
  });
}
