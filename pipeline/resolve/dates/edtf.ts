import type { Bounds } from './calendar.js';
import { civilOf, isoOf, pad } from './calendar.js';

// EDTF (ISO 8601-2) strings: the unit itself where EDTF has one, else an interval of days.

export function edtfYear(year: number): string | null {
  if (year < -9999 || year > 9999) return null;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

export function edtfMonth(year: number, month: number): string | null {
  return edtfPart(year, month);
}

/** A month, or by EDTF's numbers beyond 12 a season (21), quarter (33) or half (40) of a year. */
export function edtfPart(year: number, part: number): string | null {
  const text = edtfYear(year);
  return text === null ? null : `${text}-${pad(part, 2)}`;
}

export function edtfDay(day: number): string | null {
  const iso = isoOf(day);
  if (iso !== null) return iso;
  const civil = civilOf(day);
  const text = edtfMonth(civil.year, civil.month);
  return text === null ? null : `${text}-${pad(civil.day, 2)}`;
}

/** One day, or an interval of days. */
export function edtfDays({ start, end }: Bounds): string | null {
  const from = edtfDay(start);
  if (start === end) return from;
  const to = edtfDay(end);
  if (from === null || to === null) return null;
  return `${from}/${to}`;
}

/** Joins the ends of an interval, each in its own precision (2016/2018); days where an end is no plain date. */
export function edtfInterval(from: string | null, to: string | null, bounds: Bounds): string | null {
  const plain = (text: string | null): text is string =>
    text !== null && /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[\d:]+)?)?)?$/u.test(text);
  return plain(from) && plain(to) ? `${from}/${to}` : edtfDays(bounds);
}
