import type { IssueRow, TableName } from '../schemas/index.js';
import type { MergedDataset } from './assemble/index.js';
import { type Breach, checkExpectations, type Measures } from './expectations/index.js';
import type { Problem } from './problem.js';
import type { Reading } from './read-parts.js';
import { checkMerged, type Violation } from './validate/index.js';

/** What a build found; nothing was published if there is an error, a violation or a breach. */
export interface Outcome {
  readonly published: boolean;
  /** Rows of each table and the issues, where there is a dataset. */
  readonly rows: Readonly<Record<TableName, number>> | null;
  readonly issues: readonly IssueRow[];
  /** How many issues an earlier build had read. */
  readonly cached: number;
  readonly problems: readonly Problem[];
  readonly violations: readonly Violation[];
  /** Expectations that do not hold. */
  readonly breaches: readonly Breach[];
}

/** The outcome where issues could not be read. */
export function unread({ cached, problems }: Reading): Outcome {
  return { published: false, rows: null, issues: [], cached, problems, violations: [], breaches: [] };
}

/** Checks what only the whole dataset shows, and compares it with what is expected of it. */
export function judge(dataset: MergedDataset, { parts, cached }: Reading, measures: Measures): Outcome {
  const summaries = parts.map(({ summary }) => summary);
  const { breaches, problems } = checkExpectations(measures, summaries, dataset.counts);
  return {
    published: false,
    rows: dataset.counts,
    issues: [...dataset.rows('issues')] as IssueRow[],
    cached,
    problems: [...parts.flatMap((part) => part.problems), ...problems],
    violations: [...parts.flatMap((part) => part.violations), ...checkMerged(dataset)],
    breaches,
  };
}

/** Whether a dataset may be published. */
export function isSound({ problems, violations, breaches }: Outcome): boolean {
  return breaches.length === 0 && ![...problems, ...violations].some(({ severity }) => severity === 'error');
}
