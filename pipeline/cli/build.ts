import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { TABLE_NAMES, type TableName } from '../../schemas/index.js';
import {
  CacheFolder,
  fingerprintOfRules,
  listRawFolder,
  publishAtomically,
  readExpectations,
  readExplorerTemplate,
  readRawBytes,
  readRawFolder,
} from '../io/index.js';
import { Shelf } from '../keep/shelf.js';
import { formatProblem, type Problem } from '../problem.js';
import { FORMAT_NAMES, type PublishedFile } from '../publish/index.js';
import { type Outcome, run } from '../run.js';
import { formatViolations } from '../validate/index.js';
import { formatBreaches, publishedProfiles } from './breaches.js';
import { compareIssues, formatChanges, formatTables, publishedIssues, publishedTables } from './changes.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { Progress } from './progress.js';
import { ReaderPool } from './readers.js';
import { Stopwatch } from './stopwatch.js';

export interface BuildOptions {
  readonly raw: string;
  readonly out: string;
  /** Folder of the cache, or false for none. */
  readonly cache: string | false;
  /** Threads that read issues; null for one a core. */
  readonly workers: number | null;
}

/** `zhewen build`: 0 with a summary, or 1 with what stopped it and the old dataset left whole. */
export function build({ raw, out, cache: cacheFolder, workers }: BuildOptions): Promise<number> {
  return guarded(async () => {
    const { issueIds, ignored } = listRawFolder(raw);
    const before = publishedIssues(out);
    const tables = publishedTables(out);
    const { profiles, trouble } = publishedProfiles(out);
    // Told at once: the reading may take hours, after which the file is another one.
    if (trouble !== null) warn(trouble);
    const cache = cacheFolder === false ? null : new CacheFolder(cacheFolder);
    const readers = new ReaderPool(
      workers ?? Math.min(availableParallelism(), issueIds.length),
      issueIds.length,
    );
    const progress = new Progress();
    const watch = new Stopwatch();
    let read = 0;
    try {
      const outcome = await run({
        rawFiles: () => readRawFolder(raw),
        readers,
        shelf: new Shelf(cache),
        rules: fingerprintOfRules(),
        publish: (files) => publishAtomically(out, told(files, progress)),
        measures: () => ({ text: readExpectations(raw), published: profiles }),
        onStage: (stage) => {
          read = 0;
          watch.begin(stage);
          progress.begin(STAGES[stage]);
        },
        onIssue: (issueId) => progress.step(++read, issueIds.length, issueId),
        explorer: () => ({
          template: readExplorerTemplate(),
          rawBytes: (issueId) => readRawBytes(raw, `${issueId}.txt`),
        }),
      });
      cache?.prune();
      progress.clear();
      for (const name of ignored)
        warn(`${join(raw, name)}: neither an issue (.txt) nor what is known of one (.json), not read`);
      if (cache?.trouble) warn(`${cache.trouble}; the build went on without it`);
      const changes = [
        formatChanges(compareIssues(before ?? [], outcome.issues)),
        ...formatTables(tables, publishedTables(out)),
      ];
      return tell(outcome, { raw, out, changes, times: watch.told() });
    } finally {
      progress.clear();
      await readers.close();
    }
  });
}

const STAGES = { read: 'reading', check: 'checking', publish: 'publishing' } as const;

/** Files of a table, without its schema, and those beside the tables: report, workbook, two descriptors, explorer, checksums. */
const FILES = TABLE_NAMES.length * (FORMAT_NAMES.length + 1) + 6;

function* told(files: Iterable<PublishedFile>, progress: Progress): Generator<PublishedFile> {
  let done = 0;
  for (const file of files) {
    progress.step(done, FILES, file.path);
    yield file;
    if (!file.more) done++;
  }
}

interface Told {
  readonly raw: string;
  readonly out: string;
  readonly changes: readonly string[];
  readonly times: string;
}

function tell(outcome: Outcome, { raw, out, changes, times }: Told): number {
  const { published, rows, cached, issues, problems, violations, breaches } = outcome;
  tellProblems(problems, raw);
  if (violations.length > 0 && published) warn(`doubtful values:\n${formatViolations(violations)}`);
  if (violations.length > 0 && !published) {
    fail(
      `the dataset breaks its own rules and was not published; ${out} is unchanged\n${formatViolations(violations)}`,
    );
  }
  if (breaches.length > 0)
    fail(
      `expectations do not hold and nothing was published; ${out} is unchanged\n${formatBreaches(breaches)}`,
    );
  const stopped = problems.filter(({ severity }) => severity === 'error').length;
  if (stopped > 0)
    fail(
      `nothing was published because of ${stopped === 1 ? 'this' : `these ${stopped}`}; ${out} is unchanged`,
    );
  if (!published || rows === null) return 1;
  const lines = [
    summary(rows),
    ...changes,
    `${cached.toLocaleString('en')} from the cache, ${(issues.length - cached).toLocaleString('en')} read; ${times}`,
    `${pc.green('published')} ${out}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** A large raw folder has thousands of warnings; all of them are in report.json. */
const WARNINGS = 20;

function tellProblems(problems: readonly Problem[], raw: string): void {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  for (const problem of warnings.slice(0, WARNINGS)) warn(describe(problem, raw));
  if (warnings.length > WARNINGS) warn(`… and ${warnings.length - WARNINGS} more, listed in report.json`);
  for (const problem of problems) if (problem.severity === 'error') fail(describe(problem, raw));
}

function describe(problem: Problem, raw: string): string {
  return formatProblem({ ...problem, file: join(raw, problem.file) });
}

function warn(message: string): void {
  process.stderr.write(`${pc.yellow('warning')}: ${message}\n`);
}

function summary(rows: Readonly<Record<TableName, number>>): string {
  const table = new Table({
    head: ['table', 'rows'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [] },
  });
  for (const name of TABLE_NAMES) table.push([name, rows[name].toLocaleString('en')]);
  return table.toString();
}
