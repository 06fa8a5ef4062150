import type { Day, Outlook, Parts, Period, Step } from '../../extract/dates/reading.js';
import type { Bounds } from './calendar.js';
import { addMonths, civilOf, dayOf, daysInMonth, mondayOf, monthBounds, yearBounds } from './calendar.js';
import { clockOf } from './clock.js';
import { edtfDays, edtfInterval, edtfMonth, edtfYear } from './edtf.js';
import { eraOf } from './era.js';
import { lunarDay, lunarMonthBounds } from './lunar.js';
import { monthStretchBounds, periodOf, quarterOf, shiftYears, wholeYear } from './period.js';
import type { Resolved } from './resolved.js';
import { unit } from './resolved.js';
import type { Timeline } from './timeline.js';

/** What a point is resolved against. */
export interface Scope {
  readonly timeline: Timeline;
  /** Index of the mention's sentence. */
  readonly sentence: number;
  readonly outlook: Outlook;
}

/** Fills in what a calendar expression leaves open; null where the calendar has no such day (2月30日). */
export function resolvePoint(parts: Parts, scope: Scope): Resolved | null {
  const date = resolveDate(parts, scope);
  return date === null ? null : clockOf(parts, date);
}

function resolveDate(parts: Parts, scope: Scope): Resolved | null {
  const era = eraOf(parts, scope.timeline.reference);
  if (era !== null) return era;
  if (parts.lunar === true && parts.month !== undefined) return resolveLunar(parts, scope);
  if (parts.period !== undefined) return resolvePeriod(parts, parts.period, scope);
  if (parts.month !== undefined) return resolveMonth(parts, scope);
  if (parts.day !== undefined) return resolveDay(parts, parts.day, scope);
  if (parts.monthStretch !== undefined || parts.week !== undefined) {
    const { year, month } = civilOf(monthAnchor(scope));
    return inMonth(parts, year, month);
  }
  if (parts.year !== undefined) return resolveYear(parts, parts.year, scope);
  // A clock time or part of the day alone: on the day spoken of.
  const day = dayAnchor(scope);
  return unit({ start: day, end: day }, 'day', edtfDays({ start: day, end: day }));
}

function resolveYear(parts: Parts, step: Step, scope: Scope): Resolved {
  const year = yearOf(step, scope);
  if (parts.yearsMore === undefined) return wholeYear(year);
  const last = year + parts.yearsMore;
  const bounds = { start: yearBounds(year).start, end: yearBounds(last).end };
  return unit(bounds, 'year', edtfInterval(edtfYear(year), edtfYear(last), bounds), 'range');
}

/** The number of a year: as written, counted from the reference date, or from the text before. */
export function yearOf(step: Step, { timeline, sentence }: Scope): number {
  if (step.by === 'number') return step.value;
  if (step.by === 'reference') return timeline.referenceYear + step.offset;
  if (step.offset < 0) {
    const year = timeline.yearInSentence(sentence);
    return (year ?? timeline.referenceYear) + step.offset;
  }
  const past = timeline.lastIn(sentence, 'any') ?? timeline.last('any');
  const year = past === null ? timeline.referenceYear : civilOf(past.resolved.end).year;
  return year + step.offset;
}

function resolvePeriod(parts: Parts, period: Period, scope: Scope): Resolved | null {
  if (period.kind === 'same') return resolveSame(parts, scope);
  if (period.kind === 'quarter_step') {
    const from = period.step.by === 'text' ? monthAnchor(scope) : scope.timeline.reference;
    const offset = period.step.by === 'number' ? 0 : period.step.offset;
    const { year, month } = civilOf(from);
    const quarter = year * 4 + Math.floor((month - 1) / 3) + offset;
    return quarterOf(Math.floor(quarter / 4), (quarter % 4) + 1, period.stretch);
  }
  return periodOf(period, periodYear(parts, period, scope));
}

function periodYear(
  parts: Parts,
  period: Exclude<Period, { kind: 'same' | 'quarter_step' }>,
  scope: Scope,
): number {
  if (parts.year !== undefined) return yearOf(parts.year, scope);
  const { timeline, sentence, outlook } = scope;
  if (period.kind === 'within') return timeline.yearInSentence(sentence) ?? timeline.referenceYear;
  const year = timeline.inferYear((value) => periodOf(period, value), outlook, sentence);
  // 前三季度 in June reports on last year's: what is counted up is over, or nearly so.
  const end = period.kind === 'months' && outlook === 'past' ? (periodOf(period, year)?.end ?? 0) : 0;
  return end > timeline.reference + 31 && timeline.yearInSentence(sentence) === null ? year - 1 : year;
}

/** 去年同期: what the sentence speaks of, a year earlier; 同期 alone is that itself. */
function resolveSame(parts: Parts, { timeline, sentence }: Scope): Resolved {
  const spokenOf = (timeline.lastIn(sentence, 'any') ?? timeline.last('any'))?.resolved ?? null;
  const { year } = parts;
  if (spokenOf === null) return wholeYear(timeline.referenceYear + (year === undefined ? 0 : -1));
  if (year === undefined) return spokenOf;
  const years = year.by === 'number' ? year.value - civilOf(spokenOf.start).year : year.offset;
  return shiftYears({ ...spokenOf, kind: spokenOf.kind === 'range' ? 'range' : 'date' }, years);
}

function resolveMonth(parts: Parts, scope: Scope): Resolved | null {
  const { month, year } = parts;
  if (month === undefined) return null;
  if (month.by !== 'number') {
    const { year: y, month: m } = civilOf(
      addMonths(month.by === 'reference' ? scope.timeline.reference : monthAnchor(scope), month.offset),
    );
    return inMonth(parts, y, m);
  }
  const number = month.value;
  if (year !== undefined) return inMonth(parts, yearOf(year, scope), number);
  const { timeline, outlook, sentence } = scope;
  return inMonth(
    parts,
    timeline.inferYear((y) => boundsInMonth(parts, y, number), outlook, sentence),
    number,
  );
}

function inMonth(parts: Parts, year: number, month: number): Resolved | null {
  const { day, monthStretch: stretch, week } = parts;
  const bounds = boundsInMonth(parts, year, month);
  if (bounds === null) return null;
  if (day?.by === 'number') return unit(bounds, 'day', edtfDays(bounds), kindOfDays(parts.daysMore ?? 0));
  if (day?.by === 'last') return unit(bounds, 'day', edtfDays(bounds), 'range');
  if (week !== undefined) return unit(bounds, 'day', edtfDays(bounds));
  if (stretch !== undefined) return unit(bounds, 'ten_days', edtfDays(bounds));
  return unit(bounds, 'month', edtfMonth(year, month));
}

/** Where the parts lie in a month; null where it has no such day. */
function boundsInMonth(parts: Parts, year: number, month: number): Bounds | null {
  const { day, monthStretch: stretch, week } = parts;
  if (day?.by === 'number') {
    if (day.value > daysInMonth(year, month)) return null;
    const start = dayOf(year, month, day.value);
    return { start, end: start + (parts.daysMore ?? 0) };
  }
  if (day?.by === 'last') {
    const { end } = monthBounds(year, month);
    return { start: end - day.days + 1, end };
  }
  if (week !== undefined) return weekOfMonth(year, month, week);
  return stretch === undefined ? monthBounds(year, month) : monthStretchBounds(year, month, stretch);
}

function kindOfDays(more: number): 'range' | 'date' {
  return more > 0 ? 'range' : 'date';
}

function daysFrom(start: number, more: number): Resolved {
  const bounds = { start, end: start + more };
  return unit(bounds, 'day', edtfDays(bounds), kindOfDays(more));
}

/** The first week of a month is that of its first Monday. */
function weekOfMonth(year: number, month: number, week: number): Bounds {
  const monday = mondayOf(dayOf(year, month, 1) + 6) + 7 * (week - 1);
  return { start: monday, end: monday + 6 };
}

function resolveDay(parts: Parts, day: Day, scope: Scope): Resolved | null {
  const { timeline } = scope;
  switch (day.by) {
    case 'number':
      return dayOfSomeMonth(day.value, scope);
    case 'reference':
      return daysFrom(timeline.today + day.offset, parts.daysMore ?? 0);
    case 'text':
      return daysFrom(dayAnchor(scope, day.offset > 0) + day.offset, 0);
    case 'week': {
      const monday = mondayOf(day.of === 'text' ? weekAnchor(scope) : timeline.reference) + 7 * day.week;
      return { ...daysFrom(monday, 6), kind: 'date' };
    }
    case 'weekday':
      return weekdayOfSomeWeek(day, scope);
    case 'last':
      return null;
  }
}

function weekdayOfSomeWeek(day: Day & { by: 'weekday' }, { timeline, outlook, sentence }: Scope): Resolved {
  const { weekday, week, days } = day;
  if (week !== null) return daysFrom(mondayOf(timeline.reference) + 7 * week + weekday - 1, days - 1);
  // 6月17日（星期三）: the weekday of the date just given.
  const near = timeline.lastIn(sentence, 'day')?.resolved.start ?? null;
  const said = near !== null && mondayOf(near) + weekday - 1 === near ? near : null;
  const latest = mondayOf(timeline.reference) + weekday - 1;
  const past = latest <= timeline.reference || outlook === 'imminent' ? latest : latest - 7;
  return daysFrom(said ?? past, days - 1);
}

/** 26日: in the month spoken of, else the latest such day that is not after the reference date. */
function dayOfSomeMonth(day: number, scope: Scope): Resolved | null {
  const { timeline, outlook, sentence } = scope;
  const told = timeline.lastIn(sentence, 'month') ?? timeline.last('current_day');
  const anchor = told === null ? timeline.reference : told.resolved.end;
  for (let back = 0; back < 4; back++) {
    const { year, month } = civilOf(addMonths(anchor, -back));
    if (day > daysInMonth(year, month)) continue;
    const found = dayOf(year, month, day);
    if (told === null && found > timeline.reference && outlook === 'past') continue;
    if (outlook === 'imminent' && told === null && found < timeline.reference - 15) {
      const next = civilOf(addMonths(anchor, 1));
      if (day <= daysInMonth(next.year, next.month)) return daysFrom(dayOf(next.year, next.month, day), 0);
    }
    return daysFrom(found, 0);
  }
  return null;
}

/** A day of the month spoken of: the last date that has a month, else the reference date. */
function monthAnchor({ timeline, sentence }: Scope): number {
  const past = timeline.lastIn(sentence, 'month') ?? timeline.last('month');
  return past?.resolved.end ?? timeline.reference;
}

/** The day spoken of; `late` takes the last of several (次日 after 17—18日 is the 19th). */
function dayAnchor({ timeline, sentence }: Scope, late = false): number {
  const past = timeline.lastIn(sentence, 'day') ?? timeline.last('day');
  if (past === null) return timeline.reference;
  return late ? past.resolved.end : past.resolved.start;
}

/** A day of the week spoken of: 上周 counts for 当周 as a day does. */
function weekAnchor(scope: Scope): number {
  const near = scope.timeline.lastIn(scope.sentence, 'any')?.resolved;
  return near !== undefined && near.end - near.start < WEEK ? near.start : dayAnchor(scope);
}

const WEEK = 7;

function resolveLunar(parts: Parts, scope: Scope): Resolved | null {
  const { month, day, year, leapMonth } = parts;
  if (month?.by !== 'number') return null;
  const boundsIn = (lunarYear: number): Bounds | null => {
    if (day?.by !== 'number') return lunarMonthBounds(lunarYear, month.value, leapMonth === true);
    const found = lunarDay(lunarYear, month.value, day.value, leapMonth === true);
    return found === null ? null : { start: found, end: found };
  };
  const { timeline, outlook, sentence } = scope;
  const lunarYear =
    year === undefined ? timeline.inferYear(boundsIn, outlook, sentence) : yearOf(year, scope);
  const bounds = boundsIn(lunarYear);
  if (bounds === null) return null;
  return unit(bounds, day === undefined ? 'month' : 'day', edtfDays(bounds));
}
