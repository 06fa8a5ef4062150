import { lastDayOf } from '../../schemas/sidecar.js';
import { findPlaces, provinceOf } from '../places/index.js';
import type { Problem, Result } from '../problem.js';
import { dayInMasthead, foldNumerals } from './masthead-day.js';

/** Day and province against which an issue is read, and what had to be inferred. */
export interface IssueContext {
  readonly referenceDate: string;
  readonly region: string | null;
  readonly problems: readonly Problem[];
}

/** What the sidecar says, where there is one. */
export interface Stated {
  readonly referenceDate?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * The reference date and the region of an issue: from its sidecar, else inferred from the file's name and the text,
 * with a warning that says what was taken.
 */
export function contextOf(issueId: string, text: string, stated: Stated): Result<IssueContext> {
  const file = `${issueId}.txt`;
  const region = stated.region ?? provinceMostNamed(text);
  if (stated.referenceDate !== undefined) {
    return { ok: true, value: { referenceDate: lastDayOf(stated.referenceDate), region, problems: [] } };
  }
  const inferred = dayInName(issueId) ?? inMasthead(text) ?? yearInName(issueId) ?? latestYear(text);
  if (inferred === null) {
    return {
      ok: false,
      problem: {
        severity: 'error',
        rule: 'ingest.reference-date',
        file,
        place: null,
        message: `no date in the file's name or text; add ${issueId}.json with {"referenceDate": "YYYY-MM-DD"}`,
      },
    };
  }
  const problem: Problem = {
    severity: 'warning',
    rule: 'ingest.reference-date',
    file,
    place: null,
    message: `no sidecar gives the reference date; ${inferred.day} was taken from ${inferred.source}: add ${issueId}.json with {"referenceDate": "…"} if that is wrong`,
  };
  return { ok: true, value: { referenceDate: inferred.day, region, problems: [problem] } };
}

interface Inferred {
  readonly day: string;
  readonly source: string;
}

const YEAR = '(?:19|20)\\d{2}';

/** 2020-12-31, 20201231 or 2020-12 in the file's name. */
function dayInName(name: string): Inferred | null {
  const full = new RegExp(`(?<!\\d)(${YEAR})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)`).exec(
    name,
  );
  if (full !== null)
    return { day: realDay(`${full[1]}-${full[2]}`, full[3] ?? '01'), source: `the file's name` };
  const month = new RegExp(`(?<!\\d)(${YEAR})[-_.]?(0[1-9]|1[0-2])(?!\\d)`).exec(name);
  return month === null ? null : { day: lastDayOf(`${month[1]}-${month[2]}`), source: `the file's name` };
}

function yearInName(name: string): Inferred | null {
  const year = new RegExp(`(?<!\\d)(${YEAR})(?!\\d)`).exec(name)?.[1];
  return year === undefined ? null : { day: lastDayOf(year), source: `the file's name` };
}

function inMasthead(text: string): Inferred | null {
  const day = dayInMasthead(text);
  return day === null ? null : { day, source: 'the masthead' };
}

/** The latest of the years that the text names more than once, or at all. */
function latestYear(text: string): Inferred | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of foldNumerals(text.replace(/\s+/gu, '')).matchAll(
    new RegExp(`(?<!\\d)(${YEAR})年`, 'gu'),
  )) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]));
  return most === undefined
    ? null
    : { day: lastDayOf(most[0]), source: `the year that the text names most, ${most[0]}` };
}

/** A day that the month has; the month's last day for 31 April. */
function realDay(month: string, day: string): string {
  const last = lastDayOf(month);
  return `${month}-${day}` <= last ? `${month}-${day}` : last;
}

const LEAST_NAMED = 2;
const LEAST_SHARE = 0.4;

/** The province of which the text names the most places; null where no province stands out. */
function provinceMostNamed(text: string): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { place } of findPlaces(text.replace(/\s+/gu, ''))) {
    const name = provinceOf(place)?.name;
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return most !== undefined && most[1] >= LEAST_NAMED && most[1] >= all * LEAST_SHARE ? most[0] : null;
}
