import type { Parts, Step, Stretch } from '../../extract/dates/reading.js';
import type { Bounds } from './calendar.js';
import { civilOf, pad, yearBounds } from './calendar.js';
import { edtfDays, edtfInterval, edtfYear } from './edtf.js';
import { lunarYearBounds } from './lunar.js';
import type { Resolved } from './resolved.js';
import { unit } from './resolved.js';

/** Centuries, decades, five-year plans and years of the cycle; null for any other expression. */
export function eraOf(parts: Parts, reference: number): Resolved | null {
  const { plan, cycle, century, decade, stretch } = parts;
  if (plan !== undefined) return planOf(plan, stretch);
  if (cycle === undefined && decade === undefined && century === undefined) return null;
  const { year } = civilOf(reference);
  if (cycle !== undefined)
    return parts.period === undefined && parts.month === undefined ? cycleOf(cycle, year) : null;
  if (decade !== undefined) return decadeOf(decadeStart(century, decade, year), stretch);
  return century === undefined ? null : centuryOf(centuryNumber(century, year), stretch);
}

/** The first ran 1953–1957, the second 1958–1962, the third 1966–1970, and from then on every five years. */
function planOf(plan: number, stretch: Stretch | undefined): Resolved {
  const first = plan <= 2 ? 1948 + 5 * plan : 1951 + 5 * plan;
  if (stretch === 'early') return years(first, first, 'year');
  return stretch === 'late' ? years(first + 4, first + 4, 'year') : years(first, first + 4, 'year');
}

function years(first: number, last: number, precision: Resolved['precision']): Resolved {
  const bounds = { start: yearBounds(first).start, end: yearBounds(last).end };
  if (first === last) return unit(bounds, precision, edtfYear(first));
  return unit(bounds, precision, edtfInterval(edtfYear(first), edtfYear(last), bounds), 'range');
}

/** The year of that name next to the reference date: the one that runs, ran last, or begins within a year. */
function cycleOf({ length, index }: { length: number; index: number }, reference: number): Resolved | null {
  const year = cycleYear(length, index, reference);
  const bounds: Bounds | null = lunarYearBounds(year);
  return bounds === null ? null : unit(bounds, 'year', edtfDays(bounds));
}

export function cycleYear(length: number, index: number, reference: number): number {
  const last = reference + 1;
  return last - ((((last - 4 - index) % length) + length) % length);
}

function centuryNumber(step: Step, year: number): number {
  if (step.by === 'number') return step.value;
  return Math.floor(year / 100) + 1 + step.offset;
}

function centuryOf(century: number, stretch: Stretch | undefined): Resolved {
  const first = 100 * (century - 1);
  const [from, to] = STRETCH_OF_CENTURY[stretch ?? 'whole'];
  const bounds = { start: yearBounds(first + from).start, end: yearBounds(first + to).end };
  const edtf =
    stretch === undefined && first > 0
      ? `${pad(first / 100, 2)}XX`
      : edtfInterval(edtfYear(first + from), edtfYear(first + to), bounds);
  return unit(bounds, 'century', edtf);
}

const STRETCH_OF_CENTURY = { whole: [0, 99], early: [0, 19], middle: [40, 59], late: [80, 99] } as const;
const STRETCH_OF_DECADE = { whole: [0, 9], early: [0, 3], middle: [4, 6], late: [7, 9] } as const;

/** 90年代 without a century: the latest that has begun. */
function decadeStart(century: Step | undefined, decade: number, year: number): number {
  if (century !== undefined) return 100 * (centuryNumber(century, year) - 1) + decade;
  const now = 100 * Math.floor(year / 100) + decade;
  return now <= year ? now : now - 100;
}

function decadeOf(first: number, stretch: Stretch | undefined): Resolved {
  const [from, to] = STRETCH_OF_DECADE[stretch ?? 'whole'];
  const bounds = { start: yearBounds(first + from).start, end: yearBounds(first + to).end };
  const edtf =
    stretch === undefined && first > 0
      ? `${pad(first / 10, 3)}X`
      : edtfInterval(edtfYear(first + from), edtfYear(first + to), bounds);
  return unit(bounds, 'decade', edtf);
}
