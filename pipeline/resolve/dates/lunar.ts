import { HolidayUtil, Lunar, LunarMonth, LunarYear, Solar } from 'lunar-typescript';
import { HOLIDAYS } from '../../extract/dates/lexicon.js';
import type { Bounds } from './calendar.js';
import { civilOf, dayOf, dayOfIso, weekdayOf } from './calendar.js';

// The Chinese calendar, its festivals and solar terms, and the statutory leaves.

type Holiday = (typeof HOLIDAYS.holidays)[number];

const BY_NAME: ReadonlyMap<string, Holiday> = new Map(
  HOLIDAYS.holidays.map((holiday) => [holiday.name, holiday]),
);

/** Years for which the calendar is computed: those that the tables of the Chinese calendar cover well. */
function isCovered(year: number): boolean {
  return year >= 600 && year <= 2199;
}

/** First and last day of a year of the Chinese calendar. */
export function lunarYearBounds(year: number): Bounds | null {
  const start = lunarDay(year, 1, 1, false);
  const next = lunarDay(year + 1, 1, 1, false);
  return start === null || next === null ? null : { start, end: next - 1 };
}

/** A day of the Chinese calendar; null where the month has no such day. Day 0 is the month's last. */
export function lunarDay(year: number, month: number, day: number, leap: boolean): number | null {
  const bounds = once(`${year}/${month}/${day}/${leap}`, () => computeLunarDay(year, month, day, leap));
  return bounds === null ? null : bounds.start;
}

function computeLunarDay(year: number, month: number, day: number, leap: boolean): Bounds | null {
  if (!isCovered(year)) return null;
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return null;
  const signed = leap ? -month : month;
  const days = LunarMonth.fromYm(year, signed)?.getDayCount() ?? 0;
  const date = day === 0 ? days : day;
  if (date > days) return null;
  const found = dayOfIso(Lunar.fromYmd(year, signed, date).getSolar().toYmd());
  return { start: found, end: found };
}

/** A whole month of the Chinese calendar. */
export function lunarMonthBounds(year: number, month: number, leap: boolean): Bounds | null {
  const start = lunarDay(year, month, 1, leap);
  const end = lunarDay(year, month, 0, leap);
  return start === null || end === null ? null : { start, end };
}

/** The day of a solar term in a Gregorian year. */
export function termDay(name: string, year: number): number | null {
  const bounds = once(`${name}/${year}`, () => computeTerm(name, year));
  return bounds === null ? null : bounds.start;
}

function computeTerm(name: string, year: number): Bounds | null {
  if (!isCovered(year)) return null;
  const table = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable();
  // The table runs from one winter to the next: 冬至 is that of the year before.
  const solar = name === '冬至' ? table.DONG_ZHI : table[name];
  if (solar === undefined) return null;
  const day = dayOfIso(solar.toYmd());
  return { start: day, end: day };
}

/** Computed holidays and terms; an issue asks for the same few again and again. */
const KNOWN = new Map<string, Bounds | null>();

function once(key: string, compute: () => Bounds | null): Bounds | null {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const bounds = compute();
  KNOWN.set(key, bounds);
  return bounds;
}

/** A holiday in a Gregorian year: its day, or with `leave` the statutory days off around it. */
export function holidayBounds(name: string, year: number, leave: boolean): Bounds | null {
  return once(`${name}/${year}/${leave}`, () => computeHoliday(name, year, leave));
}

function computeHoliday(name: string, year: number, leave: boolean): Bounds | null {
  const holiday = BY_NAME.get(name);
  if (holiday === undefined) return null;
  const day = holidayDay(holiday, year);
  if (day === null) return null;
  return (leave ? leaveBounds(holiday.leave, year, day) : null) ?? { start: day, end: day };
}

function holidayDay({ solar, lunar, weekday, term }: Holiday, year: number): number | null {
  if (solar !== undefined) return dayOf(year, ...solar);
  if (term !== undefined) return termDay(term, year);
  if (weekday !== undefined) return nthWeekday(year, ...weekday);
  const [month = 1, day = 1] = lunar ?? [];
  // The twelfth month mostly falls in the January behind its year: 除夕 of 2020 ends the Chinese year 2019.
  const candidates = month === 12 ? [year - 1, year] : [year];
  for (const lunarYear of candidates) {
    const found = lunarDay(lunarYear, month, day, false);
    if (found !== null && civilOf(found).year === year) return found;
  }
  return null;
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function leaveBounds(name: string | undefined, year: number, day: number): Bounds | null {
  if (name === undefined) return null;
  const listed = [year - 1, year]
    .flatMap((y) => HolidayUtil.getHolidays(y))
    .filter((holiday) => !holiday.isWork());
  if (!listed.some((holiday) => holiday.getName().includes(name) && dayOfIso(holiday.getDay()) === day))
    return null;
  // Leaves that meet are one: 中秋 and 国庆 in 2023.
  const off = new Set(listed.map((holiday) => dayOfIso(holiday.getDay())));
  let [start, end] = [day, day];
  while (off.has(start - 1)) start--;
  while (off.has(end + 1)) end++;
  return { start, end };
}
