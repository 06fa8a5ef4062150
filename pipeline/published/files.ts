import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { type Column, columnsOf } from '../../schemas/table.js';
import { sha256Of } from '../publish/checksums.js';
import { CHECKSUMS, FORMAT_NAMES, pathOf, schemaPathOf } from '../publish/index.js';
import { renderSchema } from '../publish/schema.js';
import type { RawDataset } from '../validate/rows.js';
import { broken, type Violation } from '../validate/violation.js';
import { READERS, type ReadTable } from './readers/index.js';

/** Published files, wherever they lie. */
export interface Files {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
}

/** SHA256SUMS lists every other file with its hash, sorted. */
export function* checkSums({ paths, read }: Files): Generator<Violation> {
  const present = new Set(paths);
  const listed = new Map<string, string>();
  for (const line of textOf(read(CHECKSUMS)).split('\n').slice(0, -1)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined)
      yield broken(file(CHECKSUMS), null, 'file.sums', line, 'a hash, two spaces and a path');
    else listed.set(path, sha256);
  }
  for (const [path, sha256] of listed) {
    if (!present.has(path)) {
      yield broken(file(path), null, 'file.missing', 'no file', `the file that ${CHECKSUMS} lists`);
      continue;
    }
    const found = sha256Of(read(path));
    if (found !== sha256)
      yield broken(file(path), null, 'file.hash', found, `${sha256}, as ${CHECKSUMS} says`);
  }
  for (const path of paths)
    if (path !== CHECKSUMS && !listed.has(path))
      yield broken(file(path), null, 'file.unlisted', 'a file', `a line for it in ${CHECKSUMS}`);
}

/** Reads the tables from JSON; a table that cannot be read is told and null. */
export function readTables(files: Files): {
  readonly dataset: RawDataset | null;
  readonly violations: readonly Violation[];
} {
  const violations: Violation[] = [];
  const tables: Partial<Record<TableName, readonly unknown[]>> = {};
  for (const name of TABLE_NAMES) {
    try {
      const rows: unknown = JSON.parse(textOf(files.read(pathOf('json', name))));
      if (!Array.isArray(rows)) throw new Error('not an array of rows');
      tables[name] = rows;
    } catch (error) {
      violations.push(
        broken(file(pathOf('json', name)), null, 'file.read', messageOf(error), 'a table as JSON'),
      );
    }
  }
  return { dataset: violations.length === 0 ? (tables as RawDataset) : null, violations };
}

/** Every format holds the rows of the dataset, and every table has its schema. */
export async function checkFormats(files: Files, dataset: Dataset): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const name of TABLE_NAMES) {
    const columns = columnsOf(TABLES[name]);
    for (const format of FORMAT_NAMES) {
      const place = file(pathOf(format, name));
      try {
        const table = await READERS[format](files.read(place.table), columns);
        for (const violation of compare(place, columns, table, dataset[name])) violations.push(violation);
      } catch (error) {
        violations.push(broken(place, null, 'file.read', messageOf(error), `a table as ${format}`));
      }
    }
    violations.push(...checkSchema(files, name));
  }
  return violations;
}

function checkSchema(files: Files, name: TableName): readonly Violation[] {
  const path = schemaPathOf(name);
  const expected = textOf(renderSchema(TABLES[name]));
  if (files.paths.includes(path) && textOf(files.read(path)) === expected) return [];
  const actual = files.paths.includes(path) ? 'another schema' : 'no file';
  return [broken(file(path), null, 'file.schema', actual, 'the schema by which this program publishes')];
}

function* compare(
  place: { readonly table: string; readonly id: string },
  columns: readonly Column[],
  { names, rows }: ReadTable,
  expected: readonly object[],
): Generator<Violation> {
  const wanted = columns.map(({ name }) => name);
  if (names.join('\n') !== wanted.join('\n')) {
    yield broken(place, null, 'file.columns', names, wanted.join(', '));
    return;
  }
  if (rows.length !== expected.length)
    yield broken(place, null, 'file.rows', rows.length, `${expected.length} rows, as in JSON`);
  for (const [i, row] of rows.slice(0, expected.length).entries()) {
    const source = expected[i] as Readonly<Record<string, unknown>>;
    for (const [k, { name }] of columns.entries())
      if (!isSame(row[k], source[name]))
        yield broken(
          { ...place, id: `row ${i + 1}` },
          name,
          'file.value',
          row[k],
          `${JSON.stringify(source[name])}, as in JSON`,
        );
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function file(path: string): { readonly table: string; readonly id: string } {
  return { table: path, id: '' };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
