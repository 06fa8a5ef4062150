import type { z } from 'zod';
import { TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf, type Table } from '../../schemas/table.js';
import { broken, doubtful, type Place, type Violation } from './violation.js';

/** Tables as they come, not yet known to have the right columns. */
export type RawDataset = Readonly<Record<TableName, readonly unknown[]>>;

/** Every row by its own schema, and by what the formats can hold. */
export function* checkRows(dataset: RawDataset): Generator<Violation> {
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    for (const [i, row] of dataset[name].entries()) {
      yield* checkRow(table, { table: name, id: idOf(table, row, i) }, row);
    }
  }
}

/** One row by the schema of its table. */
export function* checkRow(table: Table, place: Place, row: unknown): Generator<Violation> {
  const parsed = table.row.safeParse(row);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) yield describe(place, issue, row);
    return;
  }
  for (const [column, value] of Object.entries(row as object)) yield* checkValue(place, column, value);
  for (const column of DAYS.get(table) ?? [])
    yield* checkDay(place, column, (row as Readonly<Record<string, unknown>>)[column]);
}

/** The columns of each table that hold days. */
const DAYS: ReadonlyMap<Table, readonly string[]> = new Map(
  TABLE_NAMES.map((name) => {
    const days = columnsOf(TABLES[name]).filter(({ type }) => type === 'date');
    return [TABLES[name], days.map((column) => column.name)];
  }),
);

/** The key of a row as text; its number where it has none. */
export function idOf(table: Table, row: unknown, i: number): string {
  const values = table.key.map((column) => (row as Readonly<Record<string, unknown>> | null)?.[column]);
  if (values.every((value) => value === undefined)) return `row ${i + 1}`;
  return values.map((value) => (value === null || value === undefined ? '-' : String(value))).join(' ');
}

function describe(place: Place, issue: z.core.$ZodIssue, row: unknown): Violation {
  if (issue.code === 'unrecognized_keys')
    return broken(place, null, 'row.columns', issue.keys, 'no other columns than those of the schema');
  const [column] = issue.path;
  const name = column === undefined ? null : String(column);
  const value = name === null ? row : (row as Readonly<Record<string, unknown>>)[name];
  return broken(place, name, 'row.schema', value, issue.message);
}

function* checkValue(place: Place, column: string, value: unknown): Generator<Violation> {
  if (Array.isArray(value)) for (const item of value) yield* checkValue(place, column, item);
  // Half of a surrogate pair has no UTF-8, so that the file would hold another text.
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    yield broken(place, column, 'row.well-formed', value, 'text without half characters (lone surrogates)');
  if (typeof value === 'string' && value.startsWith('\ufeff'))
    yield doubtful(
      place,
      column,
      'row.mark',
      value,
      'no byte order mark before the text: many readers drop it',
    );
  if (Object.is(value, -0))
    yield broken(place, column, 'row.zero', '-0', '0; CSV and JSON have no negative zero');
}

function* checkDay(
  place: { table: string; id: string },
  column: string,
  value: unknown,
): Generator<Violation> {
  if (typeof value === 'string' && value.startsWith('0000-'))
    yield broken(place, column, 'row.year', value, 'a year from 0001, the first that Python and SQL know');
}
