import type { Dataset } from '../schemas/index.js';
import { assembleIssue, datasetOf, type IssueReading } from './assemble/index.js';
import type { Problem, Result } from './problem.js';
import { type RawIssue, readIssues } from './read-issue.js';
import { type IssueSummary, summarize } from './report.js';
import { type Violation, validateDataset } from './validate/index.js';

/**
 * One issue read, assembled and checked: its part of the dataset. A pure function of its files and the rules, so that
 * it may be computed by another thread and kept until one of them changes.
 */
export interface IssuePart {
  readonly issueId: string;
  /** Rows of this issue alone, bodies and titles included. */
  readonly tables: Dataset;
  readonly summary: IssueSummary;
  readonly problems: readonly Problem[];
  readonly violations: readonly Violation[];
}

/** Takes one raw file through all stages that need no other issue, its rows checked against its bytes. */
export function readPart(file: RawIssue): Result<IssuePart> {
  return readPartsOf([file])[0] as Result<IssuePart>;
}

/** The same for several files, which know nothing of each other and take less time together. */
export function readPartsOf(files: readonly RawIssue[]): readonly Result<IssuePart>[] {
  return readIssues(files).map((reading, i) =>
    reading.ok ? { ok: true, value: partOf(files[i] as RawIssue, reading.value) } : reading,
  );
}

function partOf({ issueId, bytes }: RawIssue, reading: IssueReading): IssuePart {
  const { tables, problems } = assembleIssue(reading);
  return {
    issueId,
    tables,
    summary: summarize(tables, reading.corrections),
    problems: [...reading.problems, ...problems],
    violations: validateDataset(datasetOf([tables]), () => bytes),
  };
}
