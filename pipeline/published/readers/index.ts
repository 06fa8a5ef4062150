import type { FormatName } from '../../publish/format.js';
import { readArrow } from './arrow.js';
import { readCsv } from './csv.js';
import { readJson } from './json.js';
import { readParquet } from './parquet.js';
import type { Reader } from './reader.js';

/** The way back for every published format. */
export const READERS = {
  csv: readCsv,
  json: readJson,
  arrow: readArrow,
  parquet: readParquet,
} as const satisfies Record<FormatName, Reader>;
