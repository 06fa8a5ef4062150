import type { Retyped, SchemaDifference, TableDifference } from './difference.js';
import { diffRows } from './rows.js';
import type { Snapshot, TableSnapshot } from './snapshot.js';

export { changelogEntry, firstEntry } from './changelog.js';
export type { ChangedRecord, TableDifference } from './difference.js';
export { formatDifference } from './report.js';
export { type Snapshot, snapshotOf, type TableSnapshot } from './snapshot.js';

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
