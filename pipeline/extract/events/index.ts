import type { Candidate } from '../engine/rule.js';

/** What a trigger says by itself: the type of event and its frame. */
export type TriggerReading = Readonly<Record<string, never>>;

/** Finds words that can tell an event. */
export function findTriggers(_text: string): readonly Candidate<TriggerReading>[] {
  return [];
}
