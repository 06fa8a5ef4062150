import { parseSidecar, type Sidecar } from '../schemas/sidecar.js';
import type { IssueReading } from './assemble/index.js';
import { linesOf } from './clean/index.js';
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
}

/** Takes one raw file through ingest, clean, segment, extract and resolve. */
export function readIssue(file: RawIssue): Result<IssueReading> {
  const sidecar = sidecarOf(file);
  if (!sidecar.ok) return sidecar;
  const { publication = null, title = null, encoding = null } = sidecar.value;
  const page = ingest({ ...file, encoding });
  if (!page.ok) return page;
  const context = contextOf(file.issueId, page.value.text.text, sidecar.value);
  if (!context.ok) return context;
  const segmented = segment(linesOf(page.value.text), { title, publication }, file.fileName);
  const { findings, organizations } = readPassages(segmented.articles.map(passageOf), context.value);
  return {
    ok: true,
    value: {
      issueId: file.issueId,
      publication,
      title,
      referenceDate: context.value.referenceDate,
      region: context.value.region,
      page: page.value,
      segmented,
      findings,
      organizations,
      problems: [...context.value.problems, ...segmented.problems],
    },
  };
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
