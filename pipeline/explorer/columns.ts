// How a table lies in the page: one array a column, repeated text once. Shared by the build and the page.

/** A column of few different values: the values, and for each row the place of its value. */
export interface Interned {
  readonly words: readonly unknown[];
  readonly at: readonly number[];
}

export type PackedColumn = readonly unknown[] | Interned;

export interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

type AnyRow = Readonly<Record<string, unknown>>;

/** Packs rows column by column; a column whose values repeat is interned. */
export function packTable(rows: readonly object[], names: readonly string[]): PackedTable {
  const columns = names.map((name) => [name, packColumn(rows.map((row) => (row as AnyRow)[name] ?? null))]);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const places = new Map<unknown, number>();
  const at = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  // Numbers are as short as the places that would stand for them.
  const worth = values.some((value) => typeof value === 'string') || places.size === 1;
  return worth && places.size * 2 <= values.length ? { words: [...places.keys()], at } : values;
}

/** Gives the rows back. */
export function unpackTable<Row>({ rows, columns }: PackedTable): readonly Row[] {
  const readers = Object.entries(columns).map(([name, column]) => [name, readerOf(column)] as const);
  return Array.from({ length: rows }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, read] of readers) row[name] = read(i);
    return row as Row;
  });
}

function readerOf(column: PackedColumn): (row: number) => unknown {
  if (!('words' in column)) return (row) => column[row];
  const { words, at } = column;
  return (row) => words[at[row] as number];
}
