import type { Dataset } from '../schemas/index.js';
import { assembleIssue, datasetOf } from './assemble/index.js';
import type { Problem, Result } from './problem.js';
import { type RawIssue, readIssue } from './read-issue.js';
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
  const reading = readIssue(file);
  if (!reading.ok) return reading;
  const { tables, problems } = assembleIssue(reading.value);
  return {
    ok: true,
    value: {
      issueId: file.issueId,
      tables,
      summary: summarize(tables, reading.value.corrections),
      problems: [...reading.value.problems, ...problems],
      violations: validateDataset(datasetOf([tables]), () => file.bytes),
    },
  };
}
