import {
  type AsyncBuffer,
  type ColumnData,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
} from 'hyparquet';
import type { Column } from '../../../schemas/table.js';
import type { Batch, Reader } from './reader.js';

/** Two marks and the length of the footer, in bytes. */
const SMALLEST = 12;

/** Reads a published Parquet file back, row group by row group. */
export const readParquet: Reader = async ({ size, slice }, columns) => {
  const file: AsyncBuffer = {
    byteLength: size,
    // A copy where the bytes are a part of a larger buffer: the reader takes the buffer as the bytes.
    slice: (start, end = size) =>
      exactly(slice(start < 0 ? size + start : start, end < 0 ? size + end : end)),
  };
  // The reader itself looks for a footer in a file that has no room for one.
  if (size < SMALLEST) throw new Error('parquet file is too short');
  const metadata = await parquetMetadataAsync(file);
  const [root, ...elements] = metadata.schema;
  return {
    names: topLevel(elements).slice(0, root?.num_children ?? 0),
    batches: rowGroups(file, metadata, columns),
  };
};

async function* rowGroups(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly Column[],
): AsyncGenerator<Batch> {
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const chunks = await chunksOf({ file, metadata, rowStart, rowEnd });
    const values = columns.map(({ name }) => valuesOf(chunks.get(name) ?? [], rowStart));
    yield {
      rows: rowEnd - rowStart,
      value: (row, column) => plain(values[column]?.[row]),
    };
    rowStart = rowEnd;
  }
}

/** The values of a range of rows, column by column: rows as objects would take several times as much memory. */
async function chunksOf(
  range: Pick<Parameters<typeof parquetRead>[0], 'file' | 'metadata' | 'rowStart' | 'rowEnd'>,
): Promise<ReadonlyMap<string, readonly ColumnData[]>> {
  const chunks = new Map<string, ColumnData[]>();
  await parquetRead({
    ...range,
    onChunk: (chunk) => {
      chunks.set(chunk.columnName, [...(chunks.get(chunk.columnName) ?? []), chunk]);
    },
  });
  return chunks;
}

/** Chunks of a column as one list that begins with a row. */
function valuesOf(chunks: readonly ColumnData[], rowStart: number): readonly unknown[] {
  const values: unknown[] = [];
  for (const { columnData, rowStart: first } of chunks)
    for (let i = 0; i < columnData.length; i++) values[first - rowStart + i] = columnData[i];
  return values;
}

function exactly(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
}

type Elements = FileMetaData['schema'];

/** Names of the columns: a list is a group of one, whose parts follow it. */
function topLevel(elements: Elements): readonly string[] {
  const names: string[] = [];
  let inside = 0;
  for (const { name, num_children = 0 } of elements) {
    if (inside === 0) names.push(name);
    else inside--;
    inside += num_children;
  }
  return names;
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
}
