import type { Dataset } from '../schemas/index.js';
import { assemble, type IssueReading } from './assemble/index.js';
import type { Problem } from './problem.js';
import { documentsOf } from './publish/documents.js';
import { type PublishedFile, renderDataset } from './publish/index.js';
import { type RawIssue, readIssue } from './read-issue.js';
import { reportOf } from './report.js';
import { type Violation, validateDataset } from './validate/index.js';

/** Where a build reads from and writes to; the command line binds it to folders. */
export interface Workplace {
  /** The raw files, one at a time. */
  readonly rawFiles: () => Iterable<RawIssue>;
  /** The bytes of one raw file, read again for validation. */
  readonly rawBytes: (issueId: string) => Uint8Array | null;
  /** Makes the files the published dataset, all or none. */
  readonly publish: (files: Iterable<PublishedFile>) => void;
  readonly onIssue: (issueId: string) => void;
}

/** What a build found; nothing was published if there is an error or a violation. */
export interface Outcome {
  readonly published: boolean;
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  readonly violations: readonly Violation[];
}

/** The whole story: ingest → clean → segment → extract → resolve (by issue), assemble → validate → publish. */
export function run({ rawFiles, rawBytes, publish, onIssue }: Workplace): Outcome {
  const readings: IssueReading[] = [];
  const problems: Problem[] = [];
  for (const file of rawFiles()) {
    onIssue(file.issueId);
    const reading = readIssue(file);
    if (reading.ok) readings.push(reading.value);
    else problems.push(reading.problem);
  }
  if (problems.length > 0) return { published: false, dataset: null, problems, violations: [] };

  const assembly = assemble(readings);
  problems.push(...readings.flatMap((reading) => reading.problems), ...assembly.problems);
  const violations = validateDataset(assembly.dataset, rawBytes);
  if (violations.some(({ severity }) => severity === 'error')) {
    return { published: false, dataset: assembly.dataset, problems, violations };
  }

  const { dataset } = assembly;
  publish(renderDataset(dataset, reportOf(dataset, problems), documentsOf(dataset)));
  return { published: true, dataset, problems, violations };
}
