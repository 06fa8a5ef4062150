import { batchesOf } from '../../publish/batches.js';
import { readJsonRows } from '../json-rows.js';
import type { Reader } from './index.js';

type AnyRow = Readonly<Record<string, unknown>>;

/** Reads a published JSON file back. */
export const readJson: Reader = (file, columns) => {
  const [first] = valuesOf(readJsonRows(file));
  return {
    // Without a row the file does not name its columns.
    names: first === undefined ? columns.map(({ name }) => name) : Object.keys(first),
    batches: mapped(batchesOf(valuesOf(readJsonRows(file))), (row) => columns.map(({ name }) => row[name])),
  };
};

function* valuesOf(rows: ReturnType<typeof readJsonRows>): Generator<AnyRow> {
  for (const { value } of rows) yield value as AnyRow;
}

function* mapped<T, U>(batches: Iterable<readonly T[]>, read: (row: T) => U): Generator<readonly U[]> {
  for (const batch of batches) yield batch.map(read);
}
