import type { Span } from '../../text/mapped-text.js';

/**
 * The one overlap policy: the longer span wins; of equal spans the one listed first (rules stand in order of trust).
 * Returns the winners in text order. Linear after sorting: only spans that touch others are weighed.
 */
export function withoutOverlaps<T extends Span>(candidates: readonly T[]): readonly T[] {
  if (areApart(candidates)) return candidates;
  const at = (rank: number): T => candidates[rank] as T;
  const order = new Array<number>(candidates.length);
  for (let rank = 0; rank < order.length; rank++) order[rank] = rank;
  if (!isInOrder(candidates)) order.sort((a, b) => at(a).start - at(b).start);
  const winners: T[] = [];
  for (let from = 0; from < order.length; ) {
    const first = at(order[from] as number);
    let { end } = first;
    let to = from + 1;
    for (; to < order.length && at(order[to] as number).start < end; to++)
      end = Math.max(end, at(order[to] as number).end);
    const ranks = to === from + 1 ? null : order.slice(from, to);
    const whole = ranks === null ? first : wholeOf(candidates, ranks, first.start, end);
    if (whole !== null) winners.push(whole);
    else winners.push(...longestOf(candidates, ranks ?? [], first.start, end));
    from = to;
  }
  return winners;
}

/** True for spans in text order of which none touches the next one, as most are. */
function areApart(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i - 1] as Span).end > (spans[i] as Span).start) return false;
  return true;
}

/** Spans in text order: the list itself where it is in order, as most are. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return isInOrder(spans) ? spans : [...spans].sort((a, b) => a.start - b.start);
}

function isInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i - 1] as Span).start > (spans[i] as Span).start) return false;
  return true;
}

/** The first listed of those that reach from one place to another: no other between them has room beside it. */
function wholeOf<T extends Span>(
  candidates: readonly T[],
  ranks: readonly number[],
  from: number,
  to: number,
): T | null {
  let first = candidates.length;
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number;
    const { start, end } = candidates[rank] as T;
    if (start === from && end === to && rank < first) first = rank;
  }
  return candidates[first] ?? null;
}

/** Winners among candidates that touch each other, all between two places. */
function longestOf<T extends Span>(
  candidates: readonly T[],
  ranks: readonly number[],
  from: number,
  to: number,
): readonly T[] {
  const taken = new Uint8Array(to - from);
  return ranks
    .map((rank) => ({ rank, candidate: candidates[rank] as T }))
    .sort(
      (a, b) =>
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.rank - b.rank,
    )
    .map(({ candidate }) => candidate)
    .filter(({ start, end }) => {
      if (holds(taken, start - from, end - from)) return false;
      taken.fill(1, start - from, end - from);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Drops spans that overlap any of `masks` (both lists in any order). */
export function outside<T extends Span>(spans: readonly T[], masks: readonly Span[]): readonly T[] {
  if (masks.length === 0 || spans.length === 0) return spans;
  const covered = new Uint8Array(masks.reduce((most, { end }) => Math.max(most, end), 0));
  for (const mask of masks) covered.fill(1, mask.start, mask.end);
  return spans.filter((span) => !holds(covered, span.start, span.end));
}

function holds(marks: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end, marks.length);
  for (let i = start; i < last; i++) if (marks[i] === 1) return true;
  return false;
}
