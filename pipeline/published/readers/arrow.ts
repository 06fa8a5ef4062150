import { tableFromIPC, type Vector } from 'apache-arrow';
import type { Column } from '../../../schemas/table.js';
import type { Reader } from './index.js';

/** Reads a published Arrow file back. */
export const readArrow: Reader = (bytes, columns) => {
  const table = tableFromIPC(bytes);
  const vectors = columns.map((column) => valuesOf(column, table.getChild(column.name)));
  return {
    names: table.schema.fields.map((field) => field.name),
    rows: Array.from({ length: table.numRows }, (_, i) => vectors.map((values) => values[i])),
  };
};

function valuesOf(column: Column, vector: Vector | null): readonly unknown[] {
  if (vector === null) return [];
  return Array.from({ length: vector.length }, (_, i) => plain(column, vector.get(i)));
}

function plain(column: Column, value: unknown): unknown {
  if (value === null) return null;
  if (column.type === 'date') return new Date(Number(value)).toISOString().slice(0, 10);
  return column.type === 'list' ? Array.from(value as Iterable<unknown>) : value;
}
