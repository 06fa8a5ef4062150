import type { Span } from '../text/mapped-text.js';

/** Index of the first of the spans, sorted by start, that begins at `at` or behind it. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of a list in text order that lie inside `outer`, with their indices in the list. */
export function insideOf<T extends Span>(
  spans: readonly T[],
  outer: Span,
): readonly { readonly item: T; readonly index: number }[] {
  const found: { readonly item: T; readonly index: number }[] = [];
  for (let index = firstFrom(spans, outer.start); index < spans.length; index++) {
    const item = spans[index];
    if (item === undefined || item.start >= outer.end) break;
    if (item.end <= outer.end) found.push({ item, index });
  }
  return found;
}

/** Indices of the spans of a list in text order that lie inside `outer`. */
export function indicesInside(spans: readonly Span[], outer: Span): readonly number[] {
  const found: number[] = [];
  for (let index = firstFrom(spans, outer.start); index < spans.length; index++) {
    const { start, end } = spans[index] as Span;
    if (start >= outer.end) break;
    if (end <= outer.end) found.push(index);
  }
  return found;
}
