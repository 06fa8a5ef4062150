import { type RecordBatch, RecordBatchReader, type Vector } from 'apache-arrow';
import type { Column } from '../../../schemas/table.js';
import type { OpenFile } from '../files.js';
import type { Reader, Values } from './index.js';

/** Reads a published Arrow file back, record batch by record batch. */
export const readArrow: Reader = async (file, columns) => {
  const reader = await RecordBatchReader.from(handleOf(file));
  await reader.open();
  return {
    names: reader.schema.fields.map((field) => field.name),
    batches: batchesOf(reader, columns),
  };
};

async function* batchesOf(
  reader: AsyncIterable<RecordBatch>,
  columns: readonly Column[],
): AsyncGenerator<readonly Values[]> {
  for await (const batch of reader) yield rowsOf(batch, columns);
}

function rowsOf(batch: RecordBatch, columns: readonly Column[]): readonly Values[] {
  const vectors = columns.map((column) => valuesOf(column, batch.getChild(column.name)));
  return Array.from({ length: batch.numRows }, (_, i) => vectors.map((values) => values[i]));
}

function valuesOf(column: Column, vector: Vector | null): readonly unknown[] {
  if (vector === null) return [];
  return Array.from({ length: vector.length }, (_, i) => plain(column, vector.get(i)));
}

function plain(column: Column, value: unknown): unknown {
  if (value === null) return null;
  if (column.type === 'date') return new Date(Number(value)).toISOString().slice(0, 10);
  return column.type === 'list' ? Array.from(value as Iterable<unknown>) : value;
}

type FileHandle = Parameters<typeof RecordBatchReader.from>[0] & Promise<unknown>;

/** What the Arrow reader needs of a file that it reads in places. */
function handleOf({ size, slice }: OpenFile): FileHandle {
  return {
    fd: 0,
    stat: async () => ({ size }),
    read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const bytes = slice(position, position + length);
      buffer.set(bytes, offset);
      return { bytesRead: bytes.length, buffer };
    },
    close: async () => {},
  } as unknown as FileHandle;
}
