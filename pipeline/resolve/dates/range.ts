import { DATE_PRECISIONS } from '../../../schemas/vocabularies.js';
import type { Parts } from '../../extract/dates/reading.js';
import { civilOf } from './calendar.js';
import { edtfInterval } from './edtf.js';
import type { Scope } from './point.js';
import { resolvePoint, yearOf } from './point.js';
import type { Resolved } from './resolved.js';

/** Resolves the ends of a range, each lending the other what it leaves out (6月1日起到2022年5月底). */
export function resolveRange(from: Parts, to: Parts, scope: Scope): Resolved | null {
  const [first, last] = isBackward(from, to)
    ? resolveBackward(from, to, scope)
    : resolveForward(from, to, scope);
  if (first === null || last === null || last.end < first.start) return null;
  const bounds = { start: first.start, end: last.end };
  return {
    ...bounds,
    kind: first.kind === 'time' && last.kind === 'time' ? 'time' : 'range',
    precision: finer(first, last),
    edtf: edtfInterval(first.edtf, last.edtf, bounds),
    startTime: first.startTime,
    endTime: last.endTime,
  };
}

type Ends = readonly [Resolved | null, Resolved | null];

/** Only the end names the year: 6月1日至2022年5月底. */
function isBackward(from: Parts, to: Parts): boolean {
  return from.year === undefined && to.year?.by === 'number' && !isSelfStanding(from);
}

function isSelfStanding({ day, month, century, decade }: Parts): boolean {
  return (
    (day !== undefined && day.by !== 'number') ||
    (month !== undefined && month.by !== 'number') ||
    century !== undefined ||
    decade !== undefined
  );
}

function resolveBackward(from: Parts, to: Parts, scope: Scope): Ends {
  const last = resolvePoint(to, scope);
  if (last === null || to.year === undefined) return [null, last];
  const year = yearOf(to.year, scope);
  const month = from.month === undefined && from.day !== undefined ? to.month : undefined;
  const borrowed = { ...from, ...(month === undefined ? {} : { month }) };
  const inYear = (value: number) => resolvePoint({ ...borrowed, year: { by: 'number', value } }, scope);
  const first = inYear(year);
  return first !== null && first.start > last.end ? [inYear(year - 1), last] : [first, last];
}

function resolveForward(from: Parts, to: Parts, scope: Scope): Ends {
  const first = resolvePoint(from, scope);
  if (first === null) return [null, null];
  const { timeline, sentence } = scope;
  timeline.remember({
    resolved: first,
    sentence,
    namedYear: civilOf(first.start).year,
    hasMonth: from.month !== undefined || from.day !== undefined,
    hasDay: first.precision === 'day' || first.kind === 'datetime',
  });
  const borrowed = borrow(from, to);
  const last = resolvePoint(borrowed, scope);
  // 11月至3月, 28日至2日: the end lies in the next year or month.
  if (last !== null && last.end < first.start) return [first, resolvePoint(later(borrowed, first), scope)];
  return [first, last];
}

/** What the end takes from the beginning: year, century, part of the day; the month is that of the date before it. */
function borrow(from: Parts, to: Parts): Parts {
  const century = to.decade !== undefined && to.century === undefined ? from.century : undefined;
  const part =
    to.clock !== undefined && to.day === undefined && to.dayPart === undefined ? from.dayPart : undefined;
  const morning = part === 'afternoon' || part === 'evening' ? part : undefined;
  const lunar =
    from.lunar === true && to.year === undefined && to.month === undefined && to.day !== undefined;
  return {
    ...(lunar ? { lunar: true, ...(from.month === undefined ? {} : { month: from.month }) } : {}),
    ...(century === undefined ? {} : { century }),
    ...(morning === undefined ? {} : { dayPart: morning }),
    ...to,
  };
}

function later(to: Parts, first: Resolved): Parts {
  const { year, month } = civilOf(first.start);
  if (to.month !== undefined || to.period !== undefined)
    return { ...to, year: { by: 'number', value: year + 1 } };
  if (to.day?.by === 'number') {
    const next = month === 12 ? 1 : month + 1;
    return {
      ...to,
      month: { by: 'number', value: next },
      year: { by: 'number', value: month === 12 ? year + 1 : year },
    };
  }
  return to;
}

function finer(a: Resolved, b: Resolved): Resolved['precision'] {
  return DATE_PRECISIONS.indexOf(a.precision) <= DATE_PRECISIONS.indexOf(b.precision)
    ? a.precision
    : b.precision;
}
