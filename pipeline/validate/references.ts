import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';

/** A column of one table that names rows of another. */
export interface Reference {
  readonly table: TableName;
  readonly column: string;
  /** Such as `articles.article_id`. */
  readonly target: string;
}

/** Every reference, table by table and column by column. */
export const REFERENCES: readonly Reference[] = TABLE_NAMES.flatMap((table) =>
  columnsOf(TABLES[table]).flatMap(({ name: column, references: target }) =>
    target === null ? [] : [{ table, column, target }],
  ),
);

/** Whether a dataset has a value in a column; each column is gathered when it is first asked for. */
export function referencesIn(dataset: Dataset): (reference: string, value: unknown) => boolean {
  const known = new Map<string, ReadonlySet<unknown>>();
  return (reference, value) => {
    const values = known.get(reference) ?? valuesOf(dataset, reference);
    known.set(reference, values);
    return values.has(value);
  };
}

function valuesOf(dataset: Dataset, reference: string): ReadonlySet<unknown> {
  const { table, column } = targetOf(reference);
  return new Set(dataset[table].map((row) => (row as Readonly<Record<string, unknown>>)[column]));
}

/** Table and column of `articles.article_id`. */
export function targetOf(reference: string): { readonly table: TableName; readonly column: string } {
  const [name, column] = reference.split('.');
  const table = TABLE_NAMES.find((table) => table === name);
  if (table === undefined || column === undefined || !(column in TABLES[table].row.shape))
    throw new Error(`schemas: no column ${reference} to refer to`);
  return { table, column };
}
