import { diffRows } from './rows.js';
import type { DiffRow, Snapshot, TableSnapshot } from './snapshot.js';

export { changelogEntry, firstEntry } from './changelog.js';
export { formatDifference } from './report.js';
export { type Snapshot, snapshotOf, type TableSnapshot } from './snapshot.js';

/** A column whose type is another one. */
export interface Retyped {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** A record of both versions, with the columns in which they differ. */
export interface ChangedRecord {
  readonly key: readonly unknown[];
  readonly columns: Readonly<Record<string, { readonly old: unknown; readonly new: unknown }>>;
}

export interface SchemaDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly Retyped[];
  /** The keys, where they differ. */
  readonly key: { readonly old: readonly string[]; readonly new: readonly string[] } | null;
}

export interface TableDifference {
  readonly table: string;
  /** `both`, or the only version that has the table. */
  readonly in: 'both' | 'old' | 'new';
  readonly rows: { readonly old: number; readonly new: number };
  readonly schema: SchemaDifference;
  readonly added: readonly DiffRow[];
  readonly removed: readonly DiffRow[];
  readonly changed: readonly ChangedRecord[];
}

/** What changed from one version of the dataset to another: every table of either, in order of their names. */
export function diffDatasets(old: Snapshot, fresh: Snapshot): readonly TableDifference[] {
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.map((name) => diffTable(name, old.get(name), fresh.get(name)));
}

const NO_TABLE: TableSnapshot = { key: [], columns: new Map(), rows: () => [], row: () => ({}) };

function diffTable(table: string, old: TableSnapshot | undefined, fresh: TableSnapshot | undefined) {
  const [before, after] = [old ?? NO_TABLE, fresh ?? NO_TABLE];
  const { rows, ...records } = diffRows(before, after);
  return {
    table,
    in: old === undefined ? 'new' : fresh === undefined ? 'old' : 'both',
    rows,
    schema: diffSchema(before, after),
    ...records,
  } as const satisfies TableDifference;
}

function diffSchema(old: TableSnapshot, fresh: TableSnapshot): SchemaDifference {
  const shared = [...fresh.columns].flatMap(([column, type]): readonly Retyped[] => {
    const before = old.columns.get(column);
    return before === undefined || before === type ? [] : [{ column, old: before, new: type }];
  });
  return {
    added: [...fresh.columns.keys()].filter((column) => !old.columns.has(column)),
    removed: [...old.columns.keys()].filter((column) => !fresh.columns.has(column)),
    retyped: shared,
    key: old.key.join('\n') === fresh.key.join('\n') ? null : { old: old.key, new: fresh.key },
  };
}
