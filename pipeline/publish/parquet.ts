import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../schemas/table.js';
import { unitsOf } from './batches.js';
import { dayNumberOf } from './days.js';
import type { Format, TableHead } from './format.js';

/** A row group ends with the batch in which it reaches one of these: rows, or UTF-16 units of text. */
const ROW_GROUP_ROWS = 65_536;
const ROW_GROUP_UNITS = 2 ** 23;

/** Parquet with Snappy; enums are strings (dictionary-encoded where that is smaller), lists are LIST groups. */
export const writeParquet: Format = ({ table, columns }) => {
  const writer = new ChunkWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    kvMetadata: metadataOf({ table, columns }),
    // Without a version: the bytes stay the same for as long as the rows do.
    createdBy: 'zhewen',
  });
  let group: unknown[][] = columns.map(() => []);
  let units = 0;
  const endGroup = () => {
    const rowGroupSize = group[0]?.length ?? 0;
    if (rowGroupSize === 0) return;
    const columnData = columns.map(({ name }, i) => ({ name, data: group[i] ?? [] }));
    file.write({ columnData, rowGroupSize });
    group = columns.map(() => []);
    units = 0;
  };
  return {
    write(rows) {
      for (const row of rows) {
        for (const [i, column] of columns.entries())
          group[i]?.push(storedValue(column, row[column.name] ?? null));
        units += unitsOf(row);
      }
      if ((group[0]?.length ?? 0) >= ROW_GROUP_ROWS || units >= ROW_GROUP_UNITS) endGroup();
      return writer.take();
    },
    end() {
      endGroup();
      file.finish();
      return writer.take();
    },
  };
};

/** Hands out what was written so far; offsets go on counting from the start of the file. */
class ChunkWriter extends ByteWriter {
  take(): Uint8Array {
    const bytes = new Uint8Array(this.buffer, 0, this.index);
    this.buffer = new ArrayBuffer(2 ** 16);
    this.view = new DataView(this.buffer);
    this.index = 0;
    return bytes;
  }
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

function metadataOf({ table, columns }: TableHead): { key: string; value: string }[] {
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
