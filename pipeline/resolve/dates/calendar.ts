// Days as whole numbers (days since 1970-01-01, proleptic Gregorian), so that no clock or time zone comes in. All of it
// is plain arithmetic: an article asks for a day's month, a month's days and an ISO date for every mention.

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

/** 400 years, after which the calendar repeats itself, and the days from 1 March of the year 0 to 1970. */
const DAYS_OF_ERA = 146_097;
const DAYS_TO_1970 = 719_468;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Day number of a date; months and days beyond their range run on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is their last.
  const months = month - 3;
  const march = year + Math.floor(months / 12);
  const era = Math.floor(march / 400);
  const yearOfEra = march - era * 400;
  const monthOfYear = months - Math.floor(months / 12) * 12;
  const dayOfYear = Math.floor((153 * monthOfYear + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

export function civilOf(day: number): Civil {
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_OF_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthOfYear = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthOfYear + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  // The first of January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the week in which a day lies. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
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
  if (months === 0) return day;
  const { year, month, day: date } = civilOf(day);
  const first = dayOf(year, month + months, 1);
  return Math.min(first + date, dayOf(year, month + months + 1, 1)) - 1;
}

/** The day asked for last and its ISO date: that of a mention and that in its EDTF are one. */
const last: { day: number; iso: string | null } = { day: 0, iso: '1970-01-01' };

/** ISO date; null before the year 1 and after 9999, which the columns cannot hold. */
export function isoOf(day: number): string | null {
  if (day === last.day) return last.iso;
  const { year, month, day: date } = civilOf(day);
  last.iso = year < 1 || year > 9999 ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  last.day = day;
  return last.iso;
}

export function dayOfIso(iso: string): number {
  const [year = '0', month = '1', day = '1'] = iso.split('-');
  return dayOf(Number(year), Number(month), Number(day));
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  if (width === 2 && value >= 0 && value < 100) return TWO_DIGITS[value] as string;
  return width === 4 && value >= 1000 ? String(value) : String(value).padStart(width, '0');
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
