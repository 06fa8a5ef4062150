import { renderArrow } from './arrow.js';
import { renderCsv } from './csv.js';
import type { Format, FormatName } from './format.js';
import { renderJson } from './json.js';
import { renderParquet } from './parquet.js';

/** Every published format; a new one is one file here and one name in `FormatName`. */
export const FORMATS = {
  csv: renderCsv,
  json: renderJson,
  arrow: renderArrow,
  parquet: renderParquet,
} as const satisfies Record<FormatName, Format>;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Where a table lies in the published folder: `csv/dates.csv`. */
export function pathOf(format: FormatName, table: string): string {
  return `${format}/${table}.${format}`;
}
