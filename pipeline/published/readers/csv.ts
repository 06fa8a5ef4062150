import type { Column } from '../../../schemas/table.js';
import { splitList } from '../../publish/csv.js';
import { csvRows } from './csv-rows.js';
import type { Reader, Values } from './index.js';

/** Reads a published CSV file back; the schema tells numbers from text and null from an empty text. */
export const readCsv: Reader = (file, columns) => {
  const batches = csvRows(file);
  const first = batches.next();
  const [names = [], ...rest] = first.done === true ? [] : first.value;
  return { names, batches: valuesIn(rest, batches, names.length, columns) };
};

function* valuesIn(
  first: readonly Fields[],
  others: Iterable<readonly Fields[]>,
  width: number,
  columns: readonly Column[],
): Generator<readonly Values[]> {
  const read = (fields: Fields) => {
    if (fields.length !== width) throw new Error(`a row of ${fields.length} fields: ${fields[0]}`);
    return columns.map((column, i) => readField(column, fields[i] ?? ''));
  };
  yield first.map(read);
  for (const rows of others) yield rows.map(read);
}

type Fields = readonly string[];

function readField(column: Column, field: string): unknown {
  if (column.type === 'list') return splitList(field);
  if (field === '' && column.nullable) return null;
  if (column.type === 'bool') return field === 'true' ? true : field === 'false' ? false : field;
  return column.type === 'int' || column.type === 'number' ? Number(field) : field;
}
