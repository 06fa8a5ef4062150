import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIso,
  isoOf,
  mondayOf,
  weekdayOf,
} from '../../../pipeline/resolve/dates/calendar.js';
import { holidayBounds, lunarDay, lunarYearBounds, termDay } from '../../../pipeline/resolve/dates/lunar.js';

const iso = (day: number | null): string | null => (day === null ? null : isoOf(day));

describe('days', () => {
  it('agree with UTC dates over two centuries', () => {
    for (let day = dayOf(1900, 1, 1); day <= dayOf(2100, 12, 31); day += 13) {
      const date = new Date(day * 86_400_000);
      expect(isoOf(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      const { year, month, day: number } = civilOf(day);
      expect(dayOf(year, month, number)).toBe(day);
    }
  });

  it('keep to the last day of a shorter month', () => {
    expect(isoOf(addMonths(dayOfIso('2020-01-31'), 1))).toBe('2020-02-29');
    expect(isoOf(addMonths(dayOfIso('2020-01-31'), -2))).toBe('2019-11-30');
    expect(isoOf(addMonths(dayOfIso('2020-02-29'), 12))).toBe('2021-02-28');
  });

  it('have Mondays', () => {
    expect(isoOf(mondayOf(dayOfIso('2020-12-31')))).toBe('2020-12-28');
    expect(isoOf(mondayOf(dayOfIso('2020-12-28')))).toBe('2020-12-28');
  });

  it('outside the years 1 to 9999 have no ISO text', () => {
    expect(isoOf(dayOf(0, 12, 31))).toBeNull();
    expect(isoOf(dayOf(1, 1, 1))).toBe('0001-01-01');
  });
});

describe('the Chinese calendar', () => {
  it.each([
    ['春节', 2000, '2000-02-05'],
    ['春节', 2021, '2021-02-12'],
    ['春节', 2025, '2025-01-29'],
    ['除夕', 2020, '2020-01-24'],
    ['元宵', 2023, '2023-02-05'],
    ['端午', 2023, '2023-06-22'],
    ['中秋', 2020, '2020-10-01'],
    ['重阳', 1998, '1998-10-28'],
    ['清明', 2020, '2020-04-04'],
    ['腊八', 2022, '2022-01-10'],
    ['母亲节', 2021, '2021-05-09'],
    ['国庆', 1949, '1949-10-01'],
  ])('has %s of %i on %s', (name, year, day) => {
    expect(iso(holidayBounds(name, year, false)?.start ?? null)).toBe(day);
  });

  it('knows leap months, and days that a month lacks', () => {
    expect(iso(lunarDay(2020, 4, 1, true))).toBe('2020-05-23');
    expect(lunarDay(2021, 4, 1, true)).toBeNull();
    expect(lunarDay(2021, 12, 30, false)).toBeNull();
  });

  it('has years from new year to eve', () => {
    const bounds = lunarYearBounds(2024);
    expect([iso(bounds?.start ?? null), iso(bounds?.end ?? null)]).toEqual(['2024-02-10', '2025-01-28']);
  });

  it('has solar terms within their year', () => {
    expect(iso(termDay('冬至', 2020))).toBe('2020-12-21');
    expect(iso(termDay('立春', 2021))).toBe('2021-02-03');
  });

  it('has the leaves of the State Council', () => {
    const leave = holidayBounds('国庆', 2020, true);
    expect([iso(leave?.start ?? null), iso(leave?.end ?? null)]).toEqual(['2020-10-01', '2020-10-08']);
    const newYear = holidayBounds('元旦', 2023, true);
    expect([iso(newYear?.start ?? null), iso(newYear?.end ?? null)]).toEqual(['2022-12-31', '2023-01-02']);
  });
});
