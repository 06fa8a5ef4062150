import type { Column } from '../../../schemas/table.js';
import { splitList } from '../../publish/csv.js';
import { csvRows } from './csv-rows.js';
import type { Batch, Reader } from './reader.js';

/** Reads a published CSV file back; the schema tells numbers from text and null from an empty text. */
export const readCsv: Reader = (file, columns) => {
  const batches = csvRows(file);
  const first = batches.next();
  const [names = [], ...rest] = first.done === true ? [] : first.value;
  return { names, batches: batchesIn(rest, batches, names.length, columns) };
};

function* batchesIn(
  first: readonly Fields[],
  others: Iterable<readonly Fields[]>,
  width: number,
  columns: readonly Column[],
): Generator<Batch> {
  yield batchOf(first, width, columns);
  for (const rows of others) yield batchOf(rows, width, columns);
}

function batchOf(rows: readonly Fields[], width: number, columns: readonly Column[]): Batch {
  const torn = rows.find((fields) => fields.length !== width);
  if (torn !== undefined) throw new Error(`a row of ${torn.length} fields: ${torn[0]}`);
  return {
    rows: rows.length,
    value: (row, at) => {
      const column = columns[at];
      return column === undefined ? undefined : readField(column, rows[row]?.[at] ?? '');
    },
  };
}

type Fields = readonly string[];

function readField(column: Column, field: string): unknown {
  if (column.type === 'list') return splitList(field);
  if (field === '' && column.nullable) return null;
  if (column.type === 'bool') return field === 'true' ? true : field === 'false' ? false : field;
  return column.type === 'int' || column.type === 'number' ? Number(field) : field;
}
