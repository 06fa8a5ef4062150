import type { TableName } from '../schemas/index.js';
import { keepTables, mergeIssues } from './assemble/index.js';
import type { ExplorerParts } from './explorer/embedding.js';
import type { Problem } from './problem.js';
import { documentsOf } from './publish/documents.js';
import { type PublishedFile, renderDataset } from './publish/index.js';
import type { RawIssue } from './read-issue.js';
import { type IssuePart, readPart } from './read-part.js';
import { reportOf } from './report.js';
import { checkMerged, type Violation } from './validate/index.js';

/** Where a build reads from and writes to; the command line binds it to folders. */
export interface Workplace {
  /** The raw files, one at a time. */
  readonly rawFiles: () => Iterable<RawIssue>;
  /** Makes the files the published dataset, all or none. */
  readonly publish: (files: Iterable<PublishedFile>) => void;
  readonly onIssue: (issueId: string) => void;
  /** What the explorer is made of beside the dataset: its bundled page and the bytes of the raw files. */
  readonly explorer: () => Pick<ExplorerParts, 'template' | 'rawBytes'>;
}

/** What a build found; nothing was published if there is an error or a violation. */
export interface Outcome {
  readonly published: boolean;
  /** Rows of each table, where there is a dataset. */
  readonly rows: Readonly<Record<TableName, number>> | null;
  readonly problems: readonly Problem[];
  readonly violations: readonly Violation[];
}

/**
 * The whole story: ingest → clean → segment → extract → resolve → assemble → validate by issue, then
 * merge → validate → publish.
 */
export function run({ rawFiles, publish, onIssue, explorer }: Workplace): Outcome {
  const parts: IssuePart[] = [];
  const problems: Problem[] = [];
  for (const file of rawFiles()) {
    onIssue(file.issueId);
    const part = readPart(file);
    if (part.ok) parts.push(part.value);
    else problems.push(part.problem);
  }
  if (problems.length > 0) return { published: false, rows: null, problems, violations: [] };

  const merged = mergeIssues(parts.map(({ issueId, tables }) => keepTables(issueId, tables)));
  const rows = merged.counts;
  problems.push(...parts.flatMap((part) => part.problems));
  const violations = [...parts.flatMap((part) => part.violations), ...checkMerged(merged)];
  if (violations.some(({ severity }) => severity === 'error'))
    return { published: false, rows, problems, violations };

  const summaries = parts.map(({ summary }) => summary);
  const report = reportOf(rows, summaries, problems);
  publish(renderDataset(merged, report, documentsOf(merged, { ...merged, ...explorer(), report })));
  return { published: true, rows, problems, violations };
}
