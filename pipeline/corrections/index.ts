import {
  type AppliedCorrection,
  type Change,
  type Correction,
  type CorrectionFault,
  parentOf,
  parseCorrections,
} from '../../schemas/corrections.js';
import type { IssueReading } from '../assemble/index.js';
import type { Problem } from '../problem.js';
import type { SegmentedPage } from '../segment/index.js';
import { applyCorrection, type Effect, noteOf } from './apply.js';
import { correctArticle } from './articles.js';
import { checkCorrected } from './check.js';
import { type AnyRow, closeDesk, openDesk } from './desk.js';

/** A correction with its place in the file, from 1. */
export interface Numbered<C extends Correction = Correction> {
  readonly number: number;
  readonly correction: C;
}

/** A value with the corrections that made it, or every fault of the file. */
export type Corrected<T> =
  | { readonly ok: true; readonly value: T; readonly applied: readonly AppliedCorrection[] }
  | { readonly ok: false; readonly faults: readonly CorrectionFault[] };

/** The corrections of an issue by when they are due: those of articles before extraction, all others after it. */
export interface DueCorrections {
  readonly articles: readonly Numbered<Change>[];
  readonly records: readonly Numbered[];
}

/** Reads a corrections file; without one, there is nothing to correct. */
export function readCorrections(text: string | null): Corrected<DueCorrections> {
  const parsed = text === null ? ({ ok: true, corrections: [] } as const) : parseCorrections(text);
  if (!parsed.ok) return parsed;
  const numbered = parsed.corrections.map((correction, i) => ({ number: i + 1, correction }));
  const ofArticles = (one: Numbered): one is Numbered<Change> =>
    one.correction.table === 'articles' && one.correction.action === 'change';
  return {
    ok: true,
    value: {
      articles: numbered.filter(ofArticles),
      records: numbered.filter((one) => !ofArticles(one)),
    },
    applied: [],
  };
}

/** Corrects the articles of a page, so that extraction reads them as they should be. */
export function correctPage(
  issueId: string,
  page: SegmentedPage,
  corrections: readonly Numbered<Change>[],
): Corrected<SegmentedPage> {
  let value = page;
  const applied: AppliedCorrection[] = [];
  const faults: CorrectionFault[] = [];
  for (const { number, correction } of corrections) {
    const effect = correctArticle(issueId, value, correction, noteOf(correction));
    if (typeof effect === 'string') {
      faults.push({ number, message: told(correction, effect) });
      continue;
    }
    value = effect.page;
    const { before, after } = differing(effect.before, effect.after);
    applied.push(appliedOf(issueId, correction, { id: correction.record, before, after }));
  }
  return faults.length === 0 ? { ok: true, value, applied } : { ok: false, faults };
}

/** Corrects the records of an issue, one after the other, each on what the one before left. */
export function correctRecords(
  reading: IssueReading,
  corrections: readonly Numbered[],
): Corrected<IssueReading> {
  if (corrections.length === 0) return { ok: true, value: reading, applied: [] };
  const desk = openDesk(reading);
  const applied: AppliedCorrection[] = [];
  const faults: CorrectionFault[] = [];
  for (const { number, correction } of corrections) {
    const effect = applyCorrection(desk, correction);
    if (typeof effect === 'string') {
      faults.push({ number, message: told(correction, effect) });
      continue;
    }
    const { before, after } = differing(effect.before, effect.after);
    applied.push(appliedOf(reading.issueId, correction, { id: effect.id, before, after }));
  }
  if (faults.length > 0) return { ok: false, faults };
  const value = closeDesk(desk);
  const undone = checkCorrected(value, corrections, applied).map(({ number, correction, message }) => ({
    number,
    message: told(correction, message),
  }));
  return undone.length === 0 ? { ok: true, value, applied } : { ok: false, faults: undone };
}

/** `change amounts 2020-13/a79: …`. */
function told(correction: Correction, message: string): string {
  const { action, table } = correction;
  const record = action === 'add' ? String(correction.set[parentOf(table)]) : correction.record;
  return `${action} ${table} ${action === 'add' ? `in ${record}` : record}: ${message}`;
}

function appliedOf(
  issueId: string,
  { action, table, reason, author, date, ...rest }: Correction,
  { id, before, after }: Effect,
): AppliedCorrection {
  const source = rest.source ?? null;
  return { issue_id: issueId, action, table, record: id, before, after, reason, author, date, source };
}

/** Of two rows the columns in which they differ; the mark of the correction goes without saying. */
function differing(before: AnyRow | null, after: AnyRow | null): Pick<Effect, 'before' | 'after'> {
  if (before === null || after === null) return { before: unmarked(before), after: unmarked(after) };
  const columns = Object.keys(after).filter(
    (column) => column !== 'correction' && JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  );
  const of = (row: AnyRow) => Object.fromEntries(columns.map((column) => [column, row[column]]));
  return { before: of(before), after: of(after) };
}

function unmarked(row: AnyRow | null): AnyRow | null {
  if (row === null) return null;
  const { correction: _, ...rest } = row;
  return rest;
}

/** The faults of an issue's corrections as one problem, since none of them may be passed over. */
export function problemOf(issueId: string, faults: readonly CorrectionFault[]): Problem {
  const lines = faults.map(({ number, message }) =>
    number === null ? message : `correction ${number}: ${message}`,
  );
  return {
    severity: 'error',
    rule: 'corrections',
    file: `${issueId}.corrections.json`,
    place: null,
    message: lines.length === 1 ? (lines[0] ?? '') : [`${lines.length} faults`, ...lines].join('\n  '),
  };
}
