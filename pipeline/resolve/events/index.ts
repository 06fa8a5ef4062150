import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type { EventMention, Findings, Passage } from '../../extract/mentions.js';

/** Turns triggers into events with type, date, place and participants; one main event for a passage with a headline. */
export function resolveEvents(
  _passage: Passage,
  _triggers: readonly Candidate<TriggerReading>[],
  _findings: Omit<Findings, 'events'>,
): readonly EventMention[] {
  return [];
}
