import { type Dataset, TABLE_NAMES, type TableName } from '../../schemas/index.js';
import { compareKeys, type Key, keyOf } from './keys.js';
import { SharedEntities, type SharedTable } from './shared.js';

/** The rows of one issue, wherever they are kept; its heading tells what need not be loaded. */
export interface KeptIssue {
  readonly issueId: string;
  readonly counts: Readonly<Record<TableName, number>>;
  /** Key of the first row of each table; null for a table without rows. */
  readonly firsts: Readonly<Record<TableName, Key | null>>;
  /** Loads the rows of one table, by key. */
  readonly rows: (name: TableName) => readonly object[];
}

/** A dataset of any number of issues, read table by table; only bodies and titles are in memory. */
export interface MergedDataset {
  readonly counts: Readonly<Record<TableName, number>>;
  readonly issueIds: readonly string[];
  /** Rows of a table, by key; at any time the rows of one issue are loaded, or of few whose ids interlock. */
  readonly rows: (name: TableName) => Iterable<object>;
  /**
   * The rows of some issues, with the bodies and titles that they refer to. A table is loaded whenever it is asked for
   * and not kept, so that one table at a time is in memory.
   */
  readonly subset: (issueIds: ReadonlySet<string>) => Dataset;
}

/** Takes the issues together, in the order given; where they differ about a body or a title, the earlier one stands. */
export function mergeIssues(issues: readonly KeptIssue[]): MergedDataset {
  const entities = new SharedEntities();
  for (const issue of issues)
    entities.add({
      organizations: issue.rows('organizations') as Dataset['organizations'],
      documents: issue.rows('documents') as Dataset['documents'],
    });
  const shared = entities.rows();
  const counts = byTable((name) =>
    isShared(name) ? shared[name].length : issues.reduce((sum, issue) => sum + issue.counts[name], 0),
  );
  const rows = (name: TableName) => (isShared(name) ? shared[name] : mergeRuns(name, issues));
  return {
    counts,
    issueIds: issues.map(({ issueId }) => issueId),
    rows,
    subset: (issueIds) => {
      const chosen = issues.filter(({ issueId }) => issueIds.has(issueId));
      const known = new Set(
        chosen.flatMap((issue) => [
          ...issue.rows('organizations').map((row) => keyOf('organizations', row)[0]),
          ...issue.rows('documents').map((row) => keyOf('documents', row)[0]),
        ]),
      );
      return lazyTables((name) =>
        isShared(name)
          ? (shared[name] as readonly object[]).filter((row) => known.has(keyOf(name, row)[0]))
          : [...mergeRuns(name, chosen)],
      );
    },
  };
}

function isShared(name: TableName): name is SharedTable {
  return name === 'organizations' || name === 'documents';
}

/** Rows of one issue at a time while they are open. */
interface Run {
  readonly rows: readonly object[];
  at: number;
  key: Key;
}

/**
 * Rows of one table over all issues, by key. Issues follow one another, but ids may interlock: articles of the issue
 * 2020 are 2020-01, 2020-02, and 2020-01-01 of the issue 2020-01 stands between them.
 */
function* mergeRuns(name: TableName, issues: readonly KeptIssue[]): Generator<object> {
  const waiting = issues
    .flatMap((issue) => {
      const first = issue.firsts[name];
      return first === null ? [] : [{ issue, first }];
    })
    .sort((a, b) => compareKeys(a.first, b.first));
  const open: Run[] = [];
  for (let next = 0; next < waiting.length || open.length > 0; ) {
    const due = waiting[next];
    const run = smallest(open);
    if (due !== undefined && (run === undefined || compareKeys(due.first, run.key) < 0)) {
      open.push({ rows: due.issue.rows(name), at: 0, key: due.first });
      next++;
      continue;
    }
    if (run === undefined) return;
    yield run.rows[run.at] as object;
    run.at++;
    const row = run.rows[run.at];
    if (row === undefined) open.splice(open.indexOf(run), 1);
    else run.key = keyOf(name, row);
  }
}

function smallest(open: readonly Run[]): Run | undefined {
  let best = open[0];
  for (const run of open) if (best !== undefined && compareKeys(run.key, best.key) < 0) best = run;
  return best;
}

/** Keeps the rows of one issue in memory. */
export function keepTables(issueId: string, tables: Dataset): KeptIssue {
  return { issueId, ...headingOf(tables), rows: (name) => tables[name] };
}

/** What a kept issue tells of its rows without loading them. */
export function headingOf(tables: Dataset): Pick<KeptIssue, 'counts' | 'firsts'> {
  return {
    counts: byTable((name) => tables[name].length),
    firsts: byTable((name) => {
      const [first] = tables[name];
      return first === undefined ? null : keyOf(name, first);
    }),
  };
}

function lazyTables(load: (name: TableName) => readonly object[]): Dataset {
  const tables = {};
  for (const name of TABLE_NAMES)
    Object.defineProperty(tables, name, { get: () => load(name), enumerable: true });
  return tables as Dataset;
}

function byTable<T>(value: (name: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, value(name)])) as Record<TableName, T>;
}
