import { writeArrow } from './arrow.js';
import { batchesOf } from './batches.js';
import { writeCsv } from './csv.js';
import type { Format, FormatName, TableData } from './format.js';
import { writeJson } from './json.js';
import { writeParquet } from './parquet.js';

/** Every published format; a new one is one file here and one name in `FormatName`. */
export const FORMATS = {
  csv: writeCsv,
  json: writeJson,
  arrow: writeArrow,
  parquet: writeParquet,
} as const satisfies Record<FormatName, Format>;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Where a table lies in the published folder: `csv/dates.csv`. */
export function pathOf(format: FormatName, table: string): string {
  return `${format}/${table}.${format}`;
}

/** The bytes of a whole table, for tables that are known to be small. */
export function renderTable(format: FormatName, data: TableData): Uint8Array {
  const writer = FORMATS[format](data);
  const chunks = Array.from(batchesOf(data.rows), writer.write);
  return new Uint8Array(Buffer.concat([...chunks, writer.end()]));
}
