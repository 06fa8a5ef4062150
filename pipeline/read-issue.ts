import type { AppliedCorrection } from '../schemas/corrections.js';
import { parseSidecar, type Sidecar } from '../schemas/sidecar.js';
import type { IssueReading } from './assemble/index.js';
import { linesOf } from './clean/index.js';
import {
  type Corrected,
  correctPage,
  correctRecords,
  type DueCorrections,
  problemOf,
  readCorrections,
} from './corrections/index.js';
import { contextOf, type IssueContext } from './ingest/context.js';
import { ingest, type Page } from './ingest/index.js';
import type { Result } from './problem.js';
import { readAllPassages } from './read-passages.js';
import type { Resolution } from './resolve/index.js';
import { type Article, type SegmentedPage, segment } from './segment/index.js';

/** A raw file as the raw folder gives it. */
export interface RawIssue {
  readonly issueId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Text of the sidecar, or null without one. */
  readonly sidecar: string | null;
  /** Text of the corrections, or null without any. */
  readonly corrections?: string | null;
}

/** Takes one raw file through ingest, clean, segment, extract and resolve; what people corrected comes last. */
export function readIssue(file: RawIssue): Result<IssueReading> {
  return readIssues([file])[0] as Result<IssueReading>;
}

/** The same for issues that know nothing of each other; extracted together they take less time. */
export function readIssues(files: readonly RawIssue[]): readonly Result<IssueReading>[] {
  const cut = files.map(cutIssue);
  const whole = cut.flatMap((one) => (one.ok ? [one.value] : []));
  const resolutions = readAllPassages(
    whole.map(({ segmented, context }) => ({ passages: segmented.articles.map(passageOf), context })),
  );
  let next = 0;
  return cut.map((one) => (one.ok ? readingOf(one.value, resolutions[next++] as Resolution) : one));
}

/** An issue cut into its articles, and how they are to be understood. */
interface CutIssue {
  readonly file: RawIssue;
  readonly sidecar: Sidecar;
  readonly page: Page;
  readonly context: IssueContext;
  readonly records: DueCorrections['records'];
  readonly segmented: SegmentedPage;
  /** Corrections of articles, which came before extraction. */
  readonly applied: readonly AppliedCorrection[];
}

function cutIssue(file: RawIssue): Result<CutIssue> {
  const sidecar = sidecarOf(file);
  if (!sidecar.ok) return sidecar;
  const { publication = null, title = null, encoding = null } = sidecar.value;
  const page = ingest({ ...file, encoding });
  if (!page.ok) return page;
  const context = contextOf(file.issueId, page.value.text.text, sidecar.value);
  if (!context.ok) return context;
  const due = readCorrections(file.corrections ?? null);
  if (!due.ok) return refused(file, due);
  const segmented = correctPage(
    file.issueId,
    segment(linesOf(page.value.text), { title, publication }, file.fileName),
    due.value.articles,
  );
  if (!segmented.ok) return refused(file, segmented);
  return {
    ok: true,
    value: {
      file,
      sidecar: sidecar.value,
      page: page.value,
      context: context.value,
      records: due.value.records,
      segmented: segmented.value,
      applied: segmented.applied,
    },
  };
}

function readingOf(cut: CutIssue, { findings, organizations }: Resolution): Result<IssueReading> {
  const { file, sidecar, page, context, records, segmented, applied } = cut;
  const reading: IssueReading = {
    issueId: file.issueId,
    publication: sidecar.publication ?? null,
    title: sidecar.title ?? null,
    referenceDate: context.referenceDate,
    region: context.region,
    page,
    segmented,
    findings,
    organizations,
    corrections: [],
    problems: [...context.problems, ...segmented.problems],
  };
  const corrected = correctRecords(reading, records);
  if (!corrected.ok) return refused(file, corrected);
  const corrections = [...applied, ...corrected.applied];
  return { ok: true, value: { ...corrected.value, corrections } };
}

function refused(
  { issueId }: RawIssue,
  { faults }: Extract<Corrected<unknown>, { ok: false }>,
): Result<never> {
  return { ok: false, problem: problemOf(issueId, faults) };
}

function passageOf({ text, headline }: Article, position: number) {
  return { id: String(position), text: text.text, headlineEnd: headline.length };
}

function sidecarOf({ issueId, sidecar }: RawIssue): Result<Sidecar> {
  if (sidecar === null) return { ok: true, value: {} };
  const fileName = `${issueId}.json`;
  const parsed = parseSidecar(sidecar, fileName);
  if (parsed.ok) return { ok: true, value: parsed.sidecar };
  const message = parsed.message.replace(`${fileName}: `, '');
  return {
    ok: false,
    problem: { severity: 'error', rule: 'ingest.sidecar', file: fileName, place: null, message },
  };
}
