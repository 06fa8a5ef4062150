import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Reader } from './index.js';

/** Reads a published Parquet file back. */
export const readParquet: Reader = async (bytes, columns) => {
  // A copy: the bytes of a small Buffer lie in a pool that others share.
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const [root, ...elements] = metadata.schema;
  const rows = await parquetReadObjects({ file, metadata });
  return {
    names: topLevel(elements).slice(0, root?.num_children ?? 0),
    rows: rows.map((row) => columns.map(({ name }) => plain(row[name]))),
  };
};

type Elements = ReturnType<typeof parquetMetadata>['schema'];

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
