import { parseSidecar, type Sidecar } from '../schemas/sidecar.js';
import type { IssueReading } from './assemble/index.js';
import { linesOf } from './clean/index.js';
import {
  type Corrected,
  correctPage,
  correctRecords,
  problemOf,
  readCorrections,
} from './corrections/index.js';
import { contextOf } from './ingest/context.js';
import { ingest } from './ingest/index.js';
import type { Result } from './problem.js';
import { readPassages } from './read-passages.js';
import { type Article, segment } from './segment/index.js';

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
  const { findings, organizations } = readPassages(segmented.value.articles.map(passageOf), context.value);
  const reading: IssueReading = {
    issueId: file.issueId,
    publication,
    title,
    referenceDate: context.value.referenceDate,
    region: context.value.region,
    page: page.value,
    segmented: segmented.value,
    findings,
    organizations,
    corrections: [],
    problems: [...context.value.problems, ...segmented.value.problems],
  };
  const corrected = correctRecords(reading, due.value.records);
  if (!corrected.ok) return refused(file, corrected);
  const corrections = [...segmented.applied, ...corrected.applied];
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
