import type { Span } from '../../text/mapped-text.js';
import type { Candidate } from '../engine/rule.js';

/** What a personal name says by itself: name and title. */
export type PersonReading = Readonly<Record<string, never>>;

/** Finds personal names outside `titles` (《》). */
export function findPeople(_text: string, _titles: readonly Span[]): readonly Candidate<PersonReading>[] {
  return [];
}
