import type { Span } from '../../text/mapped-text.js';
import type { Candidate } from '../engine/rule.js';

/** What an amount expression says by itself: kind, value, unit, approximators. */
export type AmountReading = Readonly<Record<string, never>>;

/** Finds amounts outside `masks` (dates, names of organizations, titles of documents). */
export function findAmounts(_text: string, _masks: readonly Span[]): readonly Candidate<AmountReading>[] {
  return [];
}
