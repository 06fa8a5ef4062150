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

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day number of a date; months and days beyond their range run on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const [y, m] = [Math.floor(months / 12), months - 12 * Math.floor(months / 12) + 1];
  // Years begin in March here, so that the leap day comes last.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilOf(day: number): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
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
  const { year, month, day: date } = civilOf(day);
  const target = civilOf(dayOf(year, month + months, 1));
  return dayOf(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

/** ISO date; null before the year 1 and after 9999, which the columns cannot hold. */
export function isoOf(day: number): string | null {
  const { year, month, day: date } = civilOf(day);
  if (year < 1 || year > 9999) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function dayOfIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf(year, month, day);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
