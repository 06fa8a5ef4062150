import type { MonthStretch, Period, Stretch } from '../../extract/dates/reading.js';
import type { Bounds } from './calendar.js';
import { civilOf, dayOf, daysInMonth, monthBounds, yearBounds } from './calendar.js';
import { edtfDays, edtfInterval, edtfMonth, edtfPart, edtfYear } from './edtf.js';
import { holidayBounds, termDay } from './lunar.js';
import type { Resolved } from './resolved.js';
import { unit } from './resolved.js';

/** Days of a stretch of a month: 上旬 1–10, 中旬 11–20, 下旬 21 to the last. */
export function monthStretchBounds(year: number, month: number, stretch: MonthStretch): Bounds {
  const [first, last] = STRETCH_OF_MONTH[stretch];
  return {
    start: dayOf(year, month, first),
    end: dayOf(year, month, Math.min(last, daysInMonth(year, month))),
  };
}

const STRETCH_OF_MONTH = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  early_middle: [1, 20],
  middle_late: [11, 31],
  first_half: [1, 15],
  second_half: [16, 31],
} as const;

/** 年初 January, 年中 June and July, 年底 December. */
export function yearStretch(year: number, stretch: Stretch): Resolved {
  if (stretch === 'middle') return unit(monthBounds(year, 6, 7), 'month', edtfSpan(year, 6, 7));
  const month = stretch === 'early' ? 1 : 12;
  return unit(monthBounds(year, month), 'month', edtfMonth(year, month));
}

export function quarterOf(year: number, quarter: number, stretch?: Stretch): Resolved {
  const bounds = monthBounds(year, 3 * quarter - 2, 3 * quarter);
  // 三季度末 is its last day, 季初 its first: balances are struck on them.
  if (stretch === 'late')
    return unit({ start: bounds.end, end: bounds.end }, 'day', edtfDays({ ...bounds, start: bounds.end }));
  if (stretch === 'early')
    return unit(
      { start: bounds.start, end: bounds.start },
      'day',
      edtfDays({ ...bounds, end: bounds.start }),
    );
  if (stretch === 'middle')
    return unit(monthBounds(year, 3 * quarter - 1), 'month', edtfMonth(year, 3 * quarter - 1));
  return unit(bounds, 'quarter', edtfPart(year, 32 + quarter));
}

/** A whole year. */
export function wholeYear(year: number): Resolved {
  return unit(yearBounds(year), 'year', edtfYear(year));
}

/** A stretch of a given year; null where the year has none such. `same` needs its antecedent and is resolved elsewhere. */
export function periodOf(
  period: Exclude<Period, { kind: 'same' | 'quarter_step' }>,
  year: number,
): Resolved | null {
  switch (period.kind) {
    case 'whole':
    case 'within':
      return wholeYear(year);
    case 'stretch':
      return yearStretch(year, period.stretch);
    case 'turn':
      return unit(
        monthBounds(year, 12, 13),
        'month',
        `${edtfMonth(year, 12)}/${edtfMonth(year + 1, 1)}`,
        'range',
      );
    case 'half':
      return unit(
        monthBounds(year, 6 * period.half - 5, 6 * period.half),
        'half',
        edtfPart(year, 39 + period.half),
      );
    case 'quarter':
      return quarterOf(year, period.quarter, period.stretch);
    case 'months':
      return unit(
        monthBounds(year, period.from, period.to),
        'month',
        edtfSpan(year, period.from, period.to),
        'range',
      );
    case 'season':
      return unit(
        monthBounds(year, 3 * period.season, 3 * period.season + 2),
        'quarter',
        edtfPart(year, 20 + period.season),
      );
    case 'holiday':
      return days(holidayBounds(period.name, year, period.leave), period.leave);
    case 'term': {
      const day = termDay(period.name, year);
      return days(day === null ? null : { start: day, end: day }, false);
    }
  }
}

function days(bounds: Bounds | null, many: boolean): Resolved | null {
  if (bounds === null) return null;
  return unit(bounds, 'day', edtfDays(bounds), many && bounds.end > bounds.start ? 'range' : 'date');
}

function edtfSpan(year: number, from: number, to: number): string | null {
  const [first, last] = [edtfMonth(year, from), edtfMonth(year, to)];
  return from === to ? first : edtfInterval(first, last, monthBounds(year, from, to));
}

/** The same stretch in another year: 前三季度 of 2019 for 去年同期. */
export function shiftYears(resolved: Resolved, years: number): Resolved {
  const shift = (day: number, last: boolean): number => {
    const { year, month, day: date } = civilOf(day);
    const length = daysInMonth(year + years, month);
    const isLast = last && date === daysInMonth(year, month);
    return dayOf(year + years, month, isLast ? length : Math.min(date, length));
  };
  const bounds = {
    start: shift(resolved.start, false),
    end: shift(resolved.end, resolved.end > resolved.start),
  };
  return { ...resolved, ...bounds, edtf: edtfOfBounds(bounds), startTime: null, endTime: null };
}

/** The shortest EDTF for bounds that may be a whole year, quarter, half or run of months. */
export function edtfOfBounds(bounds: Bounds): string | null {
  const [a, b] = [civilOf(bounds.start), civilOf(bounds.end)];
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return edtfDays(bounds);
  if (a.year !== b.year) {
    return a.month === 1 && b.month === 12
      ? edtfInterval(edtfYear(a.year), edtfYear(b.year), bounds)
      : edtfInterval(edtfMonth(a.year, a.month), edtfMonth(b.year, b.month), bounds);
  }
  if (a.month === 1 && b.month === 12) return edtfYear(a.year);
  const months = b.month - a.month + 1;
  if (months === 3 && a.month % 3 === 1) return edtfPart(a.year, 33 + (a.month - 1) / 3);
  if (months === 6 && a.month % 6 === 1) return edtfPart(a.year, 40 + (a.month - 1) / 6);
  return edtfSpan(a.year, a.month, b.month);
}
