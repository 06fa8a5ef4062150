import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { IoError, type PublishedFolder } from '../io/index.js';
import { batchesOf } from '../publish/batches.js';
import { pathOf } from '../publish/index.js';
import { openFile } from './files.js';
import { type Group, ISSUE_TABLES, type Run } from './grouping.js';
import { parseJsonRows, readJsonRows } from './json-rows.js';

/** Loads the rows of a group, each table in its own order. */
export function loadGroup(files: PublishedFolder, { runs }: Group): Dataset {
  return datasetWith(
    Object.fromEntries(TABLE_NAMES.map((name) => [name, loadRuns(files, name, runs[name])])),
  );
}

/** Loads rows of one table. */
export function loadRuns(
  files: PublishedFolder,
  table: TableName,
  runs: readonly Run[] = [],
): readonly object[] {
  const path = pathOf('json', table);
  try {
    return runs.flatMap(({ start, end }) => parseJsonRows(files.slice(path, start, end)));
  } catch (error) {
    // The rows were read before, from the same bytes.
    if (error instanceof SyntaxError) throw new IoError(`${path}: changed while it was read; try again`);
    throw error;
  }
}

/** The rows that issues share, in parts of bounded size. */
export function* sharedParts(files: PublishedFolder): Generator<Dataset> {
  for (const name of TABLE_NAMES.filter((name) => !(ISSUE_TABLES as readonly TableName[]).includes(name)))
    for (const rows of batchesOf(sharedRows(files, name))) yield datasetWith({ [name]: rows });
}

/** Rows of one table by their id; a table is read through when it is first asked for, and only places are kept. */
export class RowsById {
  private readonly places = new Map<TableName, ReadonlyMap<unknown, Run>>();

  constructor(private readonly files: PublishedFolder) {}

  find(table: TableName, id: string): object | undefined {
    const run = this.placesIn(table).get(id);
    return run === undefined ? undefined : loadRuns(this.files, table, [run])[0];
  }

  has(table: TableName, id: unknown): boolean {
    return this.placesIn(table).has(id);
  }

  private placesIn(table: TableName): ReadonlyMap<unknown, Run> {
    const known = this.places.get(table);
    if (known !== undefined) return known;
    const [column = ''] = TABLES[table].key;
    const places = new Map<unknown, Run>();
    for (const { value, start, end } of readJsonRows(openFile(this.files, pathOf('json', table))))
      places.set((value as Readonly<Record<string, unknown>>)[column], { start, end });
    this.places.set(table, places);
    return places;
  }
}

/** The rows of one table, one after the other. */
export function* sharedRows(files: PublishedFolder, name: TableName): Generator<object> {
  for (const { value } of readJsonRows(openFile(files, pathOf('json', name)))) yield value as object;
}

function datasetWith(tables: Readonly<Partial<Record<TableName, readonly object[]>>>): Dataset {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name] ?? []])) as unknown as Dataset;
}
