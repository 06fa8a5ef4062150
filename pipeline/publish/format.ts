import type { Column, Table } from '../../schemas/table.js';

/** Formats in which every table is published; each is a folder and a file extension. */
export type FormatName = 'csv' | 'json' | 'arrow' | 'parquet';

/** One row, read by column name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A table with its rows, as a format sees it: types come from the schema, never from the rows. */
export interface TableData {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly AnyRow[];
}

/** Writes a table into the bytes of one file. The same rows give the same bytes on every machine. */
export type Format = (data: TableData) => Uint8Array;
