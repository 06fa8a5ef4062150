import { lastDayOf } from './numbers.js';
import type { NewsEvent } from './rows.js';

/** Events that a timeline draws: those whose dates lie near one another. */
export interface Times {
  /** How many have a date at all. */
  readonly dated: number;
  readonly drawn: readonly NewsEvent[];
  /** First and last day that are drawn. */
  readonly from: string;
  readonly to: string;
}

/**
 * Chooses what a timeline draws. One event of 1958 would press a year into a line, so that beyond the middle nine
 * tenths dates are drawn only as far as half of that span again.
 */
export function timesOf(events: readonly NewsEvent[]): Times {
  const dated = events.filter(({ start_date, end_date }) => start_date !== null && end_date !== null);
  const starts = dated.map(({ start_date }) => dayNumber(start_date ?? '')).sort((a, b) => a - b);
  const ends = dated.map(({ end_date }) => dayNumber(end_date ?? '')).sort((a, b) => a - b);
  const low = starts[Math.floor(starts.length * 0.05)] ?? 0;
  const high = ends[Math.ceil(ends.length * 0.95) - 1] ?? 0;
  const reach = Math.max(366, (high - low) / 2);
  const drawn = dated.filter(
    ({ start_date, end_date }) =>
      dayNumber(start_date ?? '') >= low - reach && dayNumber(end_date ?? '') <= high + reach,
  );
  const days = drawn.flatMap(({ start_date, end_date }) => [start_date ?? '', end_date ?? '']).sort();
  return { dated: dated.length, drawn, from: days[0] ?? '', to: days.at(-1) ?? '' };
}

export interface Bin {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly events: readonly NewsEvent[];
}

type BinUnit = 'year' | 'month' | 'day';
const LENGTHS: Readonly<Record<BinUnit, number>> = { year: 4, month: 7, day: 10 };

/** Counts events by the year, month or day in which they begin, whichever gives a legible number of bars. */
export function binsOf(events: readonly NewsEvent[]): {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
} {
  const starts = events.map(({ start_date }) => start_date ?? '').sort();
  const span = dayNumber(starts.at(-1) ?? '') - dayNumber(starts[0] ?? '');
  const unit: BinUnit = span > 366 * 8 ? 'year' : span > 70 ? 'month' : 'day';
  const groups = new Map<string, NewsEvent[]>();
  for (const event of events) {
    const name = (event.start_date ?? '').slice(0, LENGTHS[unit]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [event]);
    else group.push(event);
  }
  const bins = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({ name, ...daysOf(name), events: own }));
  return { unit, bins };
}

/** First and last day of a year, month or day by its name. */
function daysOf(name: string): { readonly from: string; readonly to: string } {
  if (name.length === LENGTHS.year) return { from: `${name}-01-01`, to: `${name}-12-31` };
  if (name.length === LENGTHS.day) return { from: name, to: name };
  return { from: `${name}-01`, to: lastDayOf(name) };
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
