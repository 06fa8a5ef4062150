import { batchesOf } from '../../publish/batches.js';
import { readJsonRows } from '../json-rows.js';
import type { Batch, Reader } from './reader.js';

type AnyRow = Readonly<Record<string, unknown>>;

/** Reads a published JSON file back. */
export const readJson: Reader = (file, columns) => {
  const wanted = columns.map(({ name }) => name);
  const [first] = valuesIn(readJsonRows(file));
  return {
    // Without a row the file does not name its columns.
    names: first === undefined ? wanted : Object.keys(first),
    batches: batchesIn(valuesIn(readJsonRows(file)), wanted),
  };
};

function* valuesIn(rows: ReturnType<typeof readJsonRows>): Generator<AnyRow> {
  for (const { value } of rows) yield value as AnyRow;
}

function* batchesIn(rows: Iterable<AnyRow>, names: readonly string[]): Generator<Batch> {
  for (const batch of batchesOf(rows))
    yield { rows: batch.length, value: (row, column) => batch[row]?.[names[column] ?? ''] };
}
