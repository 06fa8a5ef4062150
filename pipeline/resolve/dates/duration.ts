import type { DatePrecision } from '../../../schemas/vocabularies.js';
import type { Anchor, Length } from '../../extract/dates/reading.js';
import type { Bounds } from './calendar.js';
import { addMonths, civilOf, mondayOf, monthBounds, yearBounds } from './calendar.js';

const CALENDAR_UNITS = [
  ['years', 'Y'],
  ['months', 'M'],
  ['weeks', 'W'],
  ['days', 'D'],
] as const;
const CLOCK_UNITS = [
  ['hours', 'H'],
  ['minutes', 'M'],
  ['seconds', 'S'],
] as const;

/** ISO 8601 duration: P3Y6M, PT72H. */
export function isoDuration(length: Length): string {
  const clock = written(length, CLOCK_UNITS);
  const calendar = written(length, CALENDAR_UNITS);
  return clock === '' ? `P${calendar}` : `P${calendar}T${clock}`;
}

function written(length: Length, units: readonly (readonly [keyof Length, string])[]): string {
  let text = '';
  for (const [field, letter] of units) {
    const count = length[field];
    if (count !== undefined) text += count + letter;
  }
  return text;
}

/** The unit in which a length is told, and so how exactly 三年前 points. */
export function precisionOf(length: Length): DatePrecision {
  if (length.minutes !== undefined || length.seconds !== undefined) return 'minute';
  if (length.hours !== undefined) return 'hour';
  if (length.days !== undefined || length.weeks !== undefined) return 'day';
  return length.months !== undefined ? 'month' : 'year';
}

/** A day that lies a length away from another; hours under a day stay on it. Null for lengths with decimals. */
export function shiftDay(day: number, length: Length, sign: 1 | -1): number | null {
  const months = numberOf(length.years) * 12 + numberOf(length.months);
  const days =
    numberOf(length.weeks) * 7 +
    numberOf(length.days) +
    Math.floor((numberOf(length.hours) + numberOf(length.minutes) / 60) / 24);
  if (!Number.isInteger(months) || !Number.isInteger(days) || months > 120_000 || days > 3_660_000)
    return null;
  return addMonths(day, sign * months) + sign * days;
}

function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : Number(text);
}

/**
 * Where an anchored duration lies. 三年前 is that year, 两个月后 that month, 两天后 that day; 过去三年 ends with the
 * reference date, 未来三年 begins the day after it, 此后三年 the day after the date spoken of.
 */
export function anchoredBounds(
  length: Length,
  anchor: Anchor,
  reference: number,
  spokenOf: number,
): Bounds | null {
  if (anchor === 'ago' || anchor === 'later') {
    const day = anchor === 'ago' ? shiftDay(reference, length, -1) : shiftDay(spokenOf, length, 1);
    return day === null ? null : unitAround(day, length);
  }
  if (anchor === 'past') {
    const before = shiftDay(reference, length, -1);
    return before === null ? null : { start: Math.min(before + 1, reference), end: reference };
  }
  const from = anchor === 'future' ? reference : spokenOf;
  const end = shiftDay(from, length, 1);
  return end === null ? null : { start: end > from ? from + 1 : from, end };
}

function unitAround(day: number, length: Length): Bounds {
  const { year, month } = civilOf(day);
  const precision = precisionOf(length);
  if (precision === 'year') return yearBounds(year);
  if (precision === 'month') return monthBounds(year, month);
  if (length.weeks !== undefined && length.days === undefined) {
    return { start: mondayOf(day), end: mondayOf(day) + 6 };
  }
  return { start: day, end: day };
}
