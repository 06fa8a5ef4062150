import type { DateReading } from '../extract/dates/index.js';
import type { Candidate } from '../extract/engine/rule.js';
import type { Context, DateMention } from '../extract/mentions.js';
import { resolveDates } from '../resolve/dates/index.js';

/**
 * What the value of a date depends on, found by changing one thing at a time: the reference date, and each date
 * before it in the text. Nothing listed: the words of the mention say all of it.
 */
export function dateSources(
  text: string,
  candidates: readonly Candidate<DateReading>[],
  index: number,
  context: Context,
): readonly string[] {
  const value = (list: readonly Candidate<DateReading>[], at: number, against: Context) =>
    calendarOf(resolveDates(text, list, against)[at]);
  const own = value(candidates, index, context);
  const sources: string[] = [];
  const moved = { ...context, referenceDate: moveYears(context.referenceDate, 11) };
  if (value(candidates, index, moved) !== own)
    sources.push(`from the reference date ${context.referenceDate}`);
  for (let before = index - 1; before >= 0; before--) {
    const without = candidates.filter((_, i) => i !== before);
    if (value(without, index - 1, context) === own) continue;
    sources.push(`from ${candidates[before]?.text ?? ''} before it`);
    break;
  }
  return sources;
}

/** The calendar fields of a mention, as one string to compare. */
function calendarOf(mention: DateMention | undefined): string {
  return JSON.stringify([
    mention?.startDate,
    mention?.endDate,
    mention?.startTime,
    mention?.endTime,
    mention?.duration,
  ]);
}

function moveYears(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4).replace('-02-29', '-02-28')}`;
}
