import { TABLE_NAMES } from '../../schemas/index.js';
import { FORMAT_NAMES, pathOf } from '../publish/formats.js';
import { count, table } from './markdown.js';

/** Sizes of the published files by their path inside the folder. */
export type Sizes = ReadonlyMap<string, number>;

/** What can be downloaded: each file that is not of one table, then the tables in their formats. */
export function downloads(sizes: Sizes): string {
  const tables = new Set(TABLE_NAMES.flatMap((name) => FORMAT_NAMES.map((format) => pathOf(format, name))));
  const others = [...sizes].filter(([path]) => !tables.has(path) && !path.startsWith('schemas/'));
  const schemas = [...sizes].filter(([path]) => path.startsWith('schemas/'));
  return [
    table(
      ['file', { number: 'bytes' }, 'what it is'],
      [
        ...others.map(([path, size]) => [link(path), count(size), NOTES[path] ?? '']),
        [
          `[\`schemas/<table>.schema.json\`](dist/schemas)`,
          count(schemas.reduce((sum, [, size]) => sum + size, 0)),
          'JSON Schema 2020-12 of a row of each table',
        ],
      ],
    ),
    '',
    'The tables, with their bytes:',
    '',
    table(
      ['table', ...FORMAT_NAMES.map((format) => ({ number: format }))],
      TABLE_NAMES.map((name) => [
        `\`${name}\``,
        ...FORMAT_NAMES.map((format) => sizeLink(pathOf(format, name), sizes)),
      ]),
    ),
  ].join('\n');
}

const NOTES: Readonly<Record<string, string>> = {
  'index.html':
    'The explorer: one page to read, search and filter the dataset; opens from disk, needs no network',
  'zhewen.xlsx': 'Excel workbook, a sheet a table',
  'datapackage.json': 'Frictionless Data Package 2: columns, vocabularies, keys, bytes, hashes',
  'croissant.json': 'MLCommons Croissant 1.0, for machine learning tools',
  'report.json': 'What was read, corrected, rejected and left unassigned; figures that no rule understood',
  SHA256SUMS: 'Hash of every other file',
};

function link(path: string): string {
  return `[\`${path}\`](dist/${path})`;
}

function sizeLink(path: string, sizes: Sizes): string {
  const size = sizes.get(path);
  return size === undefined ? '–' : `[${count(size)}](dist/${path})`;
}
