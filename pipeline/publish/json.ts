import { batchesOf } from './batches.js';
import type { TableData } from './format.js';

/** One JSON array with one object a line, its keys in column order. */
export function renderJson({ columns, rows }: TableData): Uint8Array {
  const names = columns.map((column) => column.name);
  const chunks: Buffer[] = [];
  for (const batch of batchesOf(rows)) {
    const lines = batch.map((row) =>
      JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
    );
    chunks.push(Buffer.from(`${chunks.length === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`));
  }
  chunks.push(Buffer.from(chunks.length === 0 ? '[]\n' : '\n]\n'));
  return Buffer.concat(chunks);
}
