import { createHash, type Hash } from 'node:crypto';
import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { batchesOf } from './batches.js';
import { type FileEntry, renderChecksums } from './checksums.js';
import type { AnyRow, TableData } from './format.js';
import { FORMAT_NAMES, FORMATS, pathOf } from './formats.js';
import { renderSchema, schemaPathOf } from './schema.js';

export type { FileEntry } from './checksums.js';
export { FORMAT_NAMES, pathOf } from './formats.js';
export { schemaPathOf } from './schema.js';

/**
 * A file of the published folder, whole or in pieces: its path relative to the folder, with '/', and its content.
 * The pieces of one file come in order, those of several files may alternate.
 */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The next piece of this path goes on where this one ends. */
  readonly more?: true;
}

/** The rows of each table, by key, loaded as they are read. */
export interface RowSource {
  readonly rows: (name: TableName) => Iterable<object>;
}

/** Writes documents about the data files (data package, explorer), which it gets with sizes and hashes. */
export type Describe = (files: readonly FileEntry[]) => Iterable<PublishedFile>;

/**
 * Renders a dataset into every published file: each table in each format, the schemas, the report, the documents
 * about them, and SHA256SUMS last. Each table is read once; the same rows give the same bytes anywhere.
 */
export function* renderDataset(
  dataset: RowSource,
  report: unknown,
  describe: Describe = () => [],
): Generator<PublishedFile, void, undefined> {
  const listing = new Listing();
  yield* listing.list(renderTables(dataset));
  yield* listing.list([renderReport(report)]);
  yield* listing.list(describe([...listing.entries]));
  yield { path: CHECKSUMS, bytes: renderChecksums(listing.entries) };
}

/** Notes the size and hash of every file that passes. */
export class Listing {
  readonly entries: FileEntry[] = [];
  private readonly open = new Map<string, { size: number; readonly hash: Hash }>();

  *list(files: Iterable<PublishedFile>): Generator<PublishedFile> {
    for (const file of files) {
      this.note(file);
      yield file;
    }
  }

  private note({ path, bytes, more }: PublishedFile): void {
    const file = this.open.get(path) ?? { size: 0, hash: createHash('sha256') };
    file.size += bytes.length;
    file.hash.update(bytes);
    if (more) this.open.set(path, file);
    else {
      this.open.delete(path);
      this.entries.push({ path, size: file.size, sha256: file.hash.digest('hex') });
    }
  }
}

/** The file that lists the hash of every other published file. */
export const CHECKSUMS = 'SHA256SUMS';

function* renderTables(dataset: RowSource): Generator<PublishedFile> {
  for (const name of TABLE_NAMES) {
    const data = tableData(dataset, name);
    yield* renderFormats(data);
    yield { path: schemaPathOf(name), bytes: renderSchema(data.table) };
  }
}

/** All formats of one table at once, so that its rows are read once. */
function* renderFormats({ table, columns, rows }: TableData): Generator<PublishedFile> {
  const files = FORMAT_NAMES.map((format) => ({
    path: pathOf(format, table.name),
    writer: FORMATS[format]({ table, columns }),
  }));
  for (const batch of batchesOf(rows))
    for (const { path, writer } of files) yield { path, bytes: writer.write(batch), more: true };
  for (const { path, writer } of files) yield { path, bytes: writer.end() };
}

/** A table with its columns and its rows, as the formats take it. */
export function tableData(dataset: RowSource, name: TableName): TableData {
  return {
    table: TABLES[name],
    columns: columnsOf(TABLES[name]),
    rows: dataset.rows(name) as Iterable<AnyRow>,
  };
}

/** A dataset in memory as a source of rows. */
export function sourceOf(dataset: Dataset): RowSource {
  return { rows: (name) => dataset[name] };
}

function renderReport(report: unknown): PublishedFile {
  return { path: 'report.json', bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`) };
}
