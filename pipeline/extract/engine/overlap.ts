import type { Span } from '../../text/mapped-text.js';

/**
 * The one overlap policy: the longer span wins; of equal spans the one listed first (rules stand in order of trust).
 * Returns the winners in text order. Linear after sorting.
 */
export function withoutOverlaps<T extends Span>(candidates: readonly T[]): readonly T[] {
  const order = candidates
    .map((candidate, rank) => ({ candidate, rank }))
    .sort(
      (a, b) =>
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.rank - b.rank,
    );
  const length = candidates.reduce((most, { end }) => Math.max(most, end), 0);
  const taken = new Uint8Array(length);
  const winners: T[] = [];
  for (const { candidate } of order) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    winners.push(candidate);
  }
  return winners.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Drops spans that overlap any of `masks` (both lists in any order). */
export function outside<T extends Span>(spans: readonly T[], masks: readonly Span[]): readonly T[] {
  if (masks.length === 0) return spans;
  const covered = new Uint8Array(masks.reduce((most, { end }) => Math.max(most, end), 0));
  for (const mask of masks) covered.fill(1, mask.start, mask.end);
  return spans.filter((span) => !covered.subarray(span.start, span.end).includes(1));
}
