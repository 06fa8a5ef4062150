import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { type FileEntry, renderChecksums, sha256Of } from './checksums.js';
import type { TableData } from './format.js';
import { FORMAT_NAMES, FORMATS, pathOf } from './formats.js';
import { renderSchema, schemaPathOf } from './schema.js';

export type { FileEntry } from './checksums.js';
export { FORMAT_NAMES, pathOf } from './formats.js';
export { schemaPathOf } from './schema.js';

/** One file of the published folder: its path relative to it, with '/', and its content. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes documents about the data files (data package, explorer), which it gets with sizes and hashes. */
export type Describe = (files: readonly FileEntry[]) => Iterable<PublishedFile>;

/**
 * Renders a dataset into every published file, one at a time: each table in each format, the schemas,
 * the report, the documents about them, and SHA256SUMS last. The same dataset gives the same bytes anywhere.
 */
export function* renderDataset(
  dataset: Dataset,
  report: unknown,
  describe: Describe = () => [],
): Generator<PublishedFile, void, undefined> {
  const entries: FileEntry[] = [];
  yield* listed(renderTables(dataset), entries);
  yield* listed([renderReport(report)], entries);
  yield* listed(describe([...entries]), entries);
  yield { path: CHECKSUMS, bytes: renderChecksums(entries) };
}

function* listed(files: Iterable<PublishedFile>, entries: FileEntry[]): Generator<PublishedFile> {
  for (const file of files) {
    entries.push({ path: file.path, size: file.bytes.length, sha256: sha256Of(file.bytes) });
    yield file;
  }
}

/** The file that lists the hash of every other published file. */
export const CHECKSUMS = 'SHA256SUMS';

function* renderTables(dataset: Dataset): Generator<PublishedFile> {
  for (const name of TABLE_NAMES) {
    const data = tableData(dataset, name);
    for (const format of FORMAT_NAMES) yield { path: pathOf(format, name), bytes: FORMATS[format](data) };
    yield { path: schemaPathOf(name), bytes: renderSchema(data.table) };
  }
}

/** A table with its columns and its rows, as the formats take it. */
export function tableData(dataset: Dataset, name: TableName): TableData {
  return { table: TABLES[name], columns: columnsOf(TABLES[name]), rows: dataset[name] };
}

function renderReport(report: unknown): PublishedFile {
  return { path: 'report.json', bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`) };
}
