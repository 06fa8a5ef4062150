import type { SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { Column } from '../../schemas/table.js';
import { dayNumberOf } from './days.js';
import type { TableData } from './format.js';

const ROW_GROUP_ROWS = 65_536;

/** Parquet with Snappy; enums are strings (dictionary-encoded where that is smaller), lists are LIST groups. */
export function renderParquet({ table, columns, rows }: TableData): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => storedValue(column, row[column.name] ?? null)),
    })),
    rowGroupSize: ROW_GROUP_ROWS,
    kvMetadata: metadataOf({ table, columns }),
    // Without a version: the bytes stay the same for as long as the rows do.
    createdBy: 'zhewen',
  });
  return writer.getBytes();
}

function storedValue(column: Column, value: unknown): unknown {
  return column.type === 'date' && typeof value === 'string' ? dayNumberOf(value) : value;
}

function elementsOf(column: Column): SchemaElement[] {
  const { name } = column;
  const repetition_type = column.nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (column.type) {
    case 'string':
    case 'enum':
      return [{ name, repetition_type, ...TEXT }];
    case 'int':
      return [{ name, repetition_type, type: 'INT32' }];
    case 'number':
      return [{ name, repetition_type, type: 'DOUBLE' }];
    case 'bool':
      return [{ name, repetition_type, type: 'BOOLEAN' }];
    case 'date':
      return [
        { name, repetition_type, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
      ];
    case 'list':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
      ];
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

function metadataOf({
  table,
  columns,
}: Pick<TableData, 'table' | 'columns'>): { key: string; value: string }[] {
  const notes = columns.map(({ name, description, unit, references }) => [
    name,
    { description, ...(unit === null ? {} : { unit }), ...(references === null ? {} : { references }) },
  ]);
  return [
    { key: 'title', value: table.title },
    { key: 'description', value: table.description },
    { key: 'primary_key', value: JSON.stringify(table.key) },
    { key: 'columns', value: JSON.stringify(Object.fromEntries(notes)) },
  ];
}
