import type { DateReading } from '../../extract/dates/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { Context, DateMention } from '../../extract/mentions.js';

/** Resolves date expressions against the reference date and the dates before them. */
export function resolveDates(
  _text: string,
  _candidates: readonly Candidate<DateReading>[],
  _context: Context,
): readonly DateMention[] {
  return [];
}
