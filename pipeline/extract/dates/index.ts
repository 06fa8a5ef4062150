import type { Candidate } from '../engine/rule.js';

/** What a date expression says before it is resolved against its context. */
export type DateReading = Readonly<Record<string, never>>;

/** Finds date expressions in a passage; needs no context. */
export function findDates(_text: string): readonly Candidate<DateReading>[] {
  return [];
}
