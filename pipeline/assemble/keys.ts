import { TABLES, type TableName } from '../../schemas/index.js';

/** The key of a row as text, column by column; null is '', and so comes first. */
export type Key = readonly string[];

export function keyOf(name: TableName, row: object): Key {
  const values = row as Readonly<Record<string, unknown>>;
  return TABLES[name].key.map((column) => String(values[column] ?? ''));
}

/** By UTF-16 units, column by column. */
export function compareKeys(a: Key, b: Key): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Rows in the order of their keys. */
export function sortByKey<Row extends object>(name: TableName, rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(name, row) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}
