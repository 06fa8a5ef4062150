import type { Reader } from './index.js';

/** Reads a published JSON file back. */
export const readJson: Reader = (bytes, columns) => {
  const rows: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  if (!Array.isArray(rows)) throw new Error('not an array');
  const [first] = rows as readonly Readonly<Record<string, unknown>>[];
  return {
    // Without a row the file does not name its columns.
    names: first === undefined ? columns.map(({ name }) => name) : Object.keys(first),
    rows: (rows as readonly Readonly<Record<string, unknown>>[]).map((row) =>
      columns.map(({ name }) => row[name]),
    ),
  };
};
