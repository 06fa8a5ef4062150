import type { Column } from '../../../schemas/table.js';
import type { FormatName } from '../../publish/format.js';
import { readArrow } from './arrow.js';
import { readCsv } from './csv.js';
import { readJson } from './json.js';
import { readParquet } from './parquet.js';

/** A table as a file holds it: the columns it names, and its values in the order of the schema's columns. */
export interface ReadTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads one published file back; throws where it is no file of its format. */
export type Reader = (bytes: Uint8Array, columns: readonly Column[]) => ReadTable | Promise<ReadTable>;

/** The way back for every published format. */
export const READERS = {
  csv: readCsv,
  json: readJson,
  arrow: readArrow,
  parquet: readParquet,
} as const satisfies Record<FormatName, Reader>;
