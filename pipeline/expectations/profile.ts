import { fillableColumns } from '../../schemas/expectations.js';
import { type Dataset, TABLE_NAMES, type TableName } from '../../schemas/index.js';

/** How much a dataset or an issue holds: rows by table, and values by column that may be empty. */
export interface Profile {
  readonly rows: Readonly<Record<TableName, number>>;
  /** Values that are not null, and lists that are not empty, by `table.column`. */
  readonly filled: Readonly<Record<string, number>>;
}

/** The profile of an issue, with the hash of the file it was read from. */
export interface IssueProfile extends Profile {
  readonly issue_id: string;
  readonly sha256: string;
}

const FILLABLE = TABLE_NAMES.map((table) => ({ table, columns: fillableColumns(table) }));

/** Counts rows and values, table by table. */
export function profileOf(tables: Dataset): Profile {
  const filled = FILLABLE.flatMap(({ table, columns }) =>
    columns.map((column) => [`${table}.${column}`, countFilled(tables[table], column)] as const),
  );
  const rows = TABLE_NAMES.map((table) => [table, tables[table].length] as const);
  return { rows: Object.fromEntries(rows) as Profile['rows'], filled: Object.fromEntries(filled) };
}

function countFilled(rows: readonly object[], column: string): number {
  let count = 0;
  for (const row of rows) {
    const value = (row as Readonly<Record<string, unknown>>)[column];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) count++;
  }
  return count;
}

/** The sum of profiles; a body that two issues mention counts in both. */
export function sumProfiles(profiles: readonly Profile[]): Profile {
  const sum = <K extends string>(of: (profile: Profile) => Readonly<Record<K, number>>, keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, profiles.reduce((all, one) => all + (of(one)[key] ?? 0), 0)]));
  const columns = FILLABLE.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`));
  return {
    rows: sum(({ rows }) => rows, TABLE_NAMES) as Profile['rows'],
    filled: sum(({ filled }) => filled, columns),
  };
}

/** Reads the profiles out of a published report.json; null where an older program wrote it. */
export function readProfiles(report: unknown): readonly IssueProfile[] | null {
  const issues = (report as { readonly issues?: unknown } | null)?.issues;
  if (!Array.isArray(issues)) return null;
  const whole = issues.every((issue: Partial<IssueProfile> | null) =>
    [issue?.rows, issue?.filled].every((part) => typeof part === 'object' && part !== null),
  );
  return whole ? (issues as readonly IssueProfile[]) : null;
}
