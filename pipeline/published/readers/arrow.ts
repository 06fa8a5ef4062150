import { type RecordBatch, RecordBatchReader, type Schema } from 'apache-arrow';
import type { Column } from '../../../schemas/table.js';
import type { OpenFile } from '../files.js';
import type { Batch, Reader } from './reader.js';

/** Reads a published Arrow file back, record batch by record batch. */
export const readArrow: Reader = async (file, columns) => {
  const reader = await RecordBatchReader.from(handleOf(file));
  await reader.open();
  return {
    // A file without a byte has no schema, whatever the type says.
    names: (reader.schema as Schema | undefined)?.fields.map((field) => field.name) ?? [],
    batches: batchesOf(reader, columns),
  };
};

async function* batchesOf(
  reader: AsyncIterable<RecordBatch>,
  columns: readonly Column[],
): AsyncGenerator<Batch> {
  for await (const batch of reader) {
    const vectors = columns.map((column) => ({ column, vector: batch.getChild(column.name) }));
    yield {
      rows: batch.numRows,
      value: (row, column) => {
        const read = vectors[column];
        return read?.vector == null ? undefined : plain(read.column, read.vector.get(row));
      },
    };
  }
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
