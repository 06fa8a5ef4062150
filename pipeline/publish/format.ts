import type { Column, Table } from '../../schemas/table.js';

/** Formats in which every table is published; each is a folder and a file extension. */
export type FormatName = 'csv' | 'json' | 'arrow' | 'parquet';

/** One row, read by column name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A table as a format sees it: types come from the schema, never from the rows. */
export interface TableHead {
  readonly table: Table;
  readonly columns: readonly Column[];
}

/** A table with its rows, which may be loaded as they are read. */
export interface TableData extends TableHead {
  readonly rows: Iterable<AnyRow>;
}

/** Writes the rows of one table into the bytes of one file, batch by batch. */
export interface TableWriter {
  /** Takes the next rows and gives the bytes that are ready. */
  readonly write: (rows: readonly AnyRow[]) => Uint8Array;
  /** The rest of the file. */
  readonly end: () => Uint8Array;
}

/** Starts a file of a table. The same rows in the same batches give the same bytes on every machine. */
export type Format = (head: TableHead) => TableWriter;
