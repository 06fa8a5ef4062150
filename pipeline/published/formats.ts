import { TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import type { PublishedFolder } from '../io/index.js';
import { FORMAT_NAMES, pathOf, schemaPathOf } from '../publish/index.js';
import { renderSchema } from '../publish/schema.js';
import { broken, type Violation } from '../validate/violation.js';
import { Comparison, columnsViolation } from './comparison.js';
import { bytesIn, openFile, wholeFile } from './files.js';
import { Findings, type Found } from './findings.js';
import { readJsonRows } from './json-rows.js';
import { ByteCount, unwatched, type Watch } from './watch.js';

/** Every format holds the rows of the dataset, and every table has its schema; a batch of each is read at a time. */
export async function checkFormats(files: PublishedFolder, watch: Watch = unwatched): Promise<Found> {
  const findings = new Findings();
  const paths = TABLE_NAMES.map((name) => pathOf('json', name));
  const count = new ByteCount(watch, 'compare', bytesIn(files, paths));
  for (const name of TABLE_NAMES) {
    for (const found of await compareFormats(files, name, count)) findings.join(found);
    findings.add(checkSchema(files, name));
  }
  return findings;
}

/** Walks all formats of one table side by side with its JSON, by which they are measured. */
async function compareFormats(
  files: PublishedFolder,
  name: TableName,
  count: ByteCount,
): Promise<readonly Found[]> {
  const compared = FORMAT_NAMES.filter((format) => format !== 'json');
  const comparisons = compared.map((format) => new Comparison(files, format, name));
  for (const comparison of comparisons) await comparison.open();
  const path = pathOf('json', name);
  let json: Found = new Findings();
  let row = 0;
  for (const { value } of readJsonRows(openFile(files, path), count.of(path))) {
    const expected = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (row === 0) json = compareColumns(name, expected);
    for (const comparison of comparisons) {
      // Awaited only where a batch is at its end: a microtask for each row would take longer than the rows.
      if (comparison.isWaiting) await comparison.load();
      comparison.take(expected, row);
    }
    row++;
  }
  const found = new Map<string, Found>([['json', json]]);
  for (const comparison of comparisons) found.set(comparison.format, await comparison.end(row));
  return FORMAT_NAMES.flatMap((format) => found.get(format) ?? []);
}

/** The first row of a JSON table names its columns. */
function compareColumns(name: TableName, first: object): Found {
  const [names, wanted] = [Object.keys(first), columnsOf(TABLES[name]).map((column) => column.name)];
  return new Findings().add(columnsViolation(wholeFile(pathOf('json', name)), names, wanted));
}

function checkSchema(files: PublishedFolder, name: TableName): readonly Violation[] {
  const path = schemaPathOf(name);
  const expected = textOf(renderSchema(TABLES[name]));
  if (files.paths.includes(path) && textOf(files.read(path)) === expected) return [];
  const actual = files.paths.includes(path) ? 'another schema' : 'no file';
  return [broken(wholeFile(path), null, 'file.schema', actual, 'the schema by which this program publishes')];
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
