import { createHash } from 'node:crypto';
import type { ChangedRecord, TableDifference } from './difference.js';
import type { DiffRow, Place, TableSnapshot } from './snapshot.js';

/**
 * Records by the new key; a column that only one version has is a change of the schema, not of every record.
 * Holds a key, a hash and a place of each record of one table, and the records that differ.
 */
export function diffRows(
  old: TableSnapshot,
  fresh: TableSnapshot,
): Pick<TableDifference, 'rows' | 'added' | 'removed' | 'changed'> {
  const key = fresh.key.every((column) => old.columns.has(column)) ? fresh.key : old.key;
  const columns = [...fresh.columns.keys()].filter((column) => old.columns.has(column));
  const before = marksOf(old, key, columns);
  const added: DiffRow[] = [];
  const changed = new Map<string, ChangedRecord>();
  let freshRows = 0;
  for (const { value: row } of fresh.rows()) {
    const id = keyOf(key, row);
    freshRows++;
    // Of records of one key the last one stands.
    changed.delete(id);
    const mark = before.marks.get(id);
    if (mark === undefined) {
      added.push(row);
      continue;
    }
    mark.isKept = true;
    if (mark.hash !== hashOf(row, columns)) {
      const record = changedRecord(key, columns, old.row(mark), row);
      if (record !== null) changed.set(id, record);
    }
  }
  const removed = removedRows(old, key, before.marks);
  return { rows: { old: before.rows, new: freshRows }, added, removed, changed: [...changed.values()] };
}

interface Mark extends Place {
  readonly hash: string;
  /** Whether the new version has the record. */
  isKept: boolean;
}

function marksOf(table: TableSnapshot, key: readonly string[], columns: readonly string[]) {
  const marks = new Map<string, Mark>();
  let rows = 0;
  for (const { value, start, end } of table.rows()) {
    marks.set(keyOf(key, value), { hash: hashOf(value, columns), start, end, isKept: false });
    rows++;
  }
  return { marks, rows };
}

function removedRows(
  table: TableSnapshot,
  key: readonly string[],
  marks: ReadonlyMap<string, Mark>,
): DiffRow[] {
  const rows: DiffRow[] = [];
  if (!hasRemoved(marks)) return rows;
  for (const { value } of table.rows()) if (marks.get(keyOf(key, value))?.isKept === false) rows.push(value);
  return rows;
}

function hasRemoved(marks: ReadonlyMap<string, Mark>): boolean {
  for (const { isKept } of marks.values()) if (!isKept) return true;
  return false;
}

function changedRecord(
  key: readonly string[],
  columns: readonly string[],
  old: DiffRow,
  row: DiffRow,
): ChangedRecord | null {
  const differing = columns.filter((column) => !isSame(old[column], row[column]));
  if (differing.length === 0) return null;
  const values = differing.map((column) => [column, { old: old[column], new: row[column] }] as const);
  return { key: key.map((column) => row[column]), columns: Object.fromEntries(values) };
}

/** Enough of a hash that two records of a million do not share one: 96 bits. */
const HASH_LENGTH = 16;

/** Records of the same values in these columns have the same hash. */
function hashOf(row: DiffRow, columns: readonly string[]): string {
  const values = columns.map((column) => JSON.stringify(row[column]) ?? 'undefined');
  return createHash('sha256').update(values.join('\n')).digest('base64').slice(0, HASH_LENGTH);
}

function keyOf(key: readonly string[], row: DiffRow): string {
  return JSON.stringify(key.map((column) => row[column] ?? null));
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
