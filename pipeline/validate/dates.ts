import type { DateRow } from '../../schemas/index.js';
import type { DatePrecision } from '../../schemas/vocabularies.js';
import { isMonthEnd, readEdtf } from './edtf.js';
import type { Lookup } from './lookup.js';
import { broken, doubtful, type Place, type Violation } from './violation.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DURATION =
  /^P(?=[\dT])(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;
const WHOLE_MONTHS: ReadonlySet<DatePrecision | null> = new Set([
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);

/** The values of a date agree with each other. */
export function* checkDates({ dataset }: Lookup): Generator<Violation> {
  for (const row of dataset.dates) {
    const place = { table: 'dates', id: row.date_id };
    yield* checkBounds(place, row);
    yield* checkTimes(place, row);
    yield* checkEdtf(place, row);
    if (row.duration !== null && !DURATION.test(row.duration))
      yield broken(place, 'duration', 'date.duration', row.duration, 'an ISO 8601 duration, such as P3D');
  }
}

function* checkBounds(
  place: Place,
  { kind, start_date, end_date, precision, duration }: DateRow,
): Generator<Violation> {
  if (start_date !== null && end_date !== null && start_date > end_date)
    yield broken(place, 'end_date', 'date.order', end_date, `a day from ${start_date}`);
  if (kind === 'vague' && (start_date !== null || end_date !== null))
    yield broken(place, 'start_date', 'date.vague', [start_date, end_date], 'no bounds for a vague date');
  if (!WHOLE_MONTHS.has(precision)) return;
  // 过去一年, counted back from the day of the paper: a year of days, and no calendar year.
  if (duration !== null && isCounted(start_date, end_date)) return;
  if (start_date !== null && !start_date.endsWith('-01'))
    yield doubtful(
      place,
      'start_date',
      'date.precision',
      start_date,
      `the first day of a month for a ${precision}`,
    );
  if (end_date !== null && !isMonthEnd(end_date))
    yield doubtful(
      place,
      'end_date',
      'date.precision',
      end_date,
      `the last day of a month for a ${precision}`,
    );
}

/** Whether a period ends the day before the day of the month on which it began: 3 January 2020 to 2 January 2021. */
function isCounted(start: string | null, end: string | null): boolean {
  if (start === null || end === null) return false;
  const next = new Date(Date.parse(end) + DAY).toISOString().slice(0, 10);
  // From the 31st: up to the last day of a shorter month.
  return next.slice(-2) === start.slice(-2) || (isMonthEnd(next) && next.slice(-2) < start.slice(-2));
}

const DAY = 86_400_000;

function* checkTimes(
  place: Place,
  { start_date, end_date, start_time, end_time }: DateRow,
): Generator<Violation> {
  for (const [column, time] of [
    ['start_time', start_time],
    ['end_time', end_time],
  ] as const)
    if (time !== null && !TIME.test(time))
      yield broken(place, column, 'date.time', time, 'a clock time HH:MM');
  if (
    start_date === end_date &&
    start_date !== null &&
    start_time !== null &&
    end_time !== null &&
    start_time > end_time
  )
    yield doubtful(place, 'end_time', 'date.times', end_time, `a time from ${start_time} on the same day`);
}

function* checkEdtf(place: Place, { edtf, start_date, end_date }: DateRow): Generator<Violation> {
  if (edtf === null) return;
  const bounds = readEdtf(edtf);
  if (bounds === null) {
    yield broken(place, 'edtf', 'date.edtf', edtf, 'an EDTF string');
    return;
  }
  for (const [column, date, bound] of [
    ['start_date', start_date, bounds.start],
    ['end_date', end_date, bounds.end],
  ] as const)
    if (date !== null && bound !== null && date !== bound)
      yield doubtful(place, column, 'date.edtf-bounds', date, `${bound}, as ${edtf} says`);
}
