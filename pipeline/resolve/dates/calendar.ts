import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

// Days as whole numbers (days since 1970-01-01, proleptic Gregorian), so that no clock or time zone comes in.

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days, inclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

const MILLISECONDS = 86_400_000;

/** The UTC date of a day number, for date-fns. */
function dateOf(day: number): Date {
  return new UTCDateMini(day * MILLISECONDS);
}

function numberOf(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS);
}

export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(dateOf(dayOf(year, month, 1)));
}

/** Day number of a date; months and days beyond their range run on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  if (year >= 100 && year <= 9999) return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS);
  const date = new UTCDateMini(0);
  // Date.UTC would take the year 12 for 1912.
  date.setFullYear(year, month - 1, day);
  return numberOf(date);
}

export function civilOf(day: number): Civil {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return getISODay(dateOf(day));
}

/** Monday of the week in which a day lies. */
export function mondayOf(day: number): number {
  return numberOf(startOfISOWeek(dateOf(day)));
}

export function yearBounds(year: number): Bounds {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

/** Bounds of months `from` to `to` of a year; months beyond 12 lie in the next. */
export function monthBounds(year: number, from: number, to: number = from): Bounds {
  return { start: dayOf(year, from, 1), end: dayOf(year, to + 1, 1) - 1 };
}

/** The same day so many months on, or the last of that month where it has none such. */
export function addMonths(day: number, months: number): number {
  return numberOf(addMonthsTo(dateOf(day), months));
}

/** ISO date; null before the year 1 and after 9999, which the columns cannot hold. */
export function isoOf(day: number): string | null {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  return year < 1 || year > 9999 ? null : date.toISOString().slice(0, 10);
}

export function dayOfIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf(year, month, day);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
