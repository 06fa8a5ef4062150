/** First and last day that an EDTF string names, where it names whole days. */
export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

const YEAR = String.raw`-?\d{4}|-?\d{3}X|-?\d{2}XX`;
const MONTH = String.raw`0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|XX`;
const TIME = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?`;
const DATE = new RegExp(
  `^(?<year>${YEAR})(?:-(?<month>${MONTH})(?:-(?<day>0[1-9]|[12]\\d|3[01]|XX)(?<time>${TIME})?)?)?(?<doubt>[?~%])?$`,
);

/**
 * Reads the EDTF that is published: dates of any precision, times of day, seasons (21–41: 33–36 are quarters,
 * 40 and 41 halves), X for what is not said, ? ~ % for doubt, and intervals, also open ones. Null: not EDTF.
 * This is a check of shape and calendar, not of the whole standard.
 */
export function readEdtf(text: string): Bounds | null {
  const ends = text.split('/');
  if (ends.length === 1) return readDate(text);
  const [from = '', to = ''] = ends;
  const [first, last] = [readEnd(from), readEnd(to)];
  if (ends.length !== 2 || first === null || last === null || (isOpen(from) && isOpen(to))) return null;
  return { start: first.start, end: last.end };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function readEnd(end: string): Bounds | null {
  return isOpen(end) ? { start: null, end: null } : readDate(end);
}

function readDate(text: string): Bounds | null {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return null;
  const { year = '', month, day } = groups;
  if (!/^\d{4}$/.test(year) || year === '0000') return { start: null, end: null };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (month === 'XX' || day === 'XX') return { start: null, end: null };
  const [first, last] = monthsOf(Number(month));
  if (last === 0) return day === undefined ? { start: null, end: null } : null;
  const lastDay = daysIn(Number(year), last);
  if (day !== undefined) {
    if (first !== last || Number(month) > 12 || Number(day) > lastDay) return null;
    return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
  }
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${pad(lastDay)}` };
}

/** First and last month; 0 for a season whose months the standard leaves open. */
function monthsOf(month: number): readonly [number, number] {
  if (month <= 12) return [month, month];
  if (month >= 33 && month <= 36) return [3 * (month - 33) + 1, 3 * (month - 32)];
  if (month === 40 || month === 41) return [6 * (month - 40) + 1, 6 * (month - 39)];
  return [0, 0];
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day is the last of its month. */
export function isMonthEnd(date: string): boolean {
  return Number(date.slice(8)) === daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
