import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import type { Table } from '../../schemas/table.js';
import type { FileEntry } from './checksums.js';
import type { FormatName } from './format.js';
import { FORMAT_NAMES, pathOf } from './formats.js';

/** What the descriptors say of the dataset as a whole; CITATION.cff and LICENSE-DATA say the same. */
export const ABOUT = {
  name: 'zhewen',
  title: 'Zhewen 浙闻: events, dates, amounts and organizations in Chinese newspaper text',
  description:
    'Events, dates, amounts, organizations, people and documents from the text of Chinese newspaper pages, ' +
    'each value with its place in the clean text and in the bytes of its source. ' +
    'The licence is that of the extracted data; the rights in the source texts stay with their publishers.',
  /** That of package.json. */
  version: '0.1.0',
  author: 'The Zhewen authors',
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
  rights: 'The rights in the source texts stay with their publishers.',
  keywords: ['Chinese', 'newspapers', 'information extraction', 'events', 'amounts', 'organizations'],
} as const;

const MEDIA_TYPES: Readonly<Record<FormatName, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
};

/** One file of one table, as a descriptor lists it. */
export interface TableFile {
  readonly table: Table;
  readonly format: FormatName;
  readonly mediaType: string;
  readonly file: FileEntry;
}

/** The files of every table, in every format that was published, in the order of the tables. */
export function tableFiles(files: readonly FileEntry[]): readonly TableFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return TABLE_NAMES.flatMap((name) =>
    FORMAT_NAMES.flatMap((format) => {
      const file = byPath.get(pathOf(format, name));
      return file === undefined
        ? []
        : [{ table: TABLES[name] as Table, format, mediaType: MEDIA_TYPES[format], file }];
    }),
  );
}

/** `articles` and `article_id` of `articles.article_id`. */
export function referenceOf(references: string): readonly [table: string, column: string] {
  const [table = '', column = ''] = references.split('.');
  return [table, column];
}

/** A document as JSON, indented, with a line feed at its end. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
