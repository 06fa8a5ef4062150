import type { IssueRow, TableName } from '../schemas/index.js';
import { mergeIssues } from './assemble/index.js';
import type { ExplorerParts } from './explorer/embedding.js';
import type { Problem } from './problem.js';
import { documentsOf } from './publish/documents.js';
import { type PublishedFile, renderDataset } from './publish/index.js';
import { LostPart, type ReadingPlace, readParts } from './read-parts.js';
import { reportOf } from './report.js';
import { checkMerged, type Violation } from './validate/index.js';

/** Where a build reads from and writes to; the command line binds it to folders and threads. */
export interface Workplace extends ReadingPlace {
  /** Makes the files the published dataset, all or none. */
  readonly publish: (files: Iterable<PublishedFile>) => void;
  readonly onStage: (stage: 'read' | 'check' | 'publish') => void;
  /** What the explorer is made of beside the dataset: its bundled page and the bytes of the raw files. */
  readonly explorer: () => Pick<ExplorerParts, 'template' | 'rawBytes'>;
}

/** What a build found; nothing was published if there is an error or a violation. */
export interface Outcome {
  readonly published: boolean;
  /** Rows of each table and the issues, where there is a dataset. */
  readonly rows: Readonly<Record<TableName, number>> | null;
  readonly issues: readonly IssueRow[];
  /** How many issues an earlier build had read. */
  readonly cached: number;
  readonly problems: readonly Problem[];
  readonly violations: readonly Violation[];
}

/** The whole story; should the cache lose what it was given, once more with all of it in memory. */
export async function run(place: Workplace): Promise<Outcome> {
  try {
    return await build(place);
  } catch (error) {
    if (!(error instanceof LostPart)) throw error;
    place.shelf.hold();
    return await build(place);
  }
}

/**
 * By issue, each in any thread and kept until its files or the rules change: ingest → clean → segment → extract →
 * resolve → assemble → validate. Then over all issues: merge → validate → publish.
 */
async function build(place: Workplace): Promise<Outcome> {
  place.onStage('read');
  const { parts, cached, problems: unread } = await readParts(place);
  const nothing = { published: false, rows: null, issues: [], cached, violations: [] };
  if (unread.length > 0) return { ...nothing, problems: unread };

  place.onStage('check');
  const dataset = mergeIssues(parts);
  const problems = parts.flatMap((part) => part.problems);
  const violations = [...parts.flatMap((part) => part.violations), ...checkMerged(dataset)];
  const rows = dataset.counts;
  const issues = [...dataset.rows('issues')] as IssueRow[];
  const outcome = { rows, issues, cached, problems, violations };
  if (violations.some(({ severity }) => severity === 'error')) return { ...outcome, published: false };

  place.onStage('publish');
  const summaries = parts.map(({ summary }) => summary);
  const report = reportOf(rows, summaries, problems);
  const explorer = { ...dataset, ...place.explorer(), report };
  place.publish(renderDataset(dataset, report, documentsOf(dataset, explorer)));
  return { ...outcome, published: true };
}
