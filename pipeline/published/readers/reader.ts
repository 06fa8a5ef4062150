import type { Column } from '../../../schemas/table.js';
import type { OpenFile } from '../files.js';

/** Rows that were read at once; a value is made when it is asked for. */
export interface Batch {
  readonly rows: number;
  /** The value of a row of the batch in the column of that place in the schema. */
  readonly value: (row: number, column: number) => unknown;
}

/** A table as a file holds it: the columns it names, and its rows, a batch at a time. */
export interface ReadTable {
  readonly names: readonly string[];
  readonly batches: Iterable<Batch> | AsyncIterable<Batch>;
}

/** Opens one published file; throws, there or where its rows are read, if it is no file of its format. */
export type Reader = (file: OpenFile, columns: readonly Column[]) => ReadTable | Promise<ReadTable>;
