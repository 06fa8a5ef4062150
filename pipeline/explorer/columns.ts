// How a table lies in the page: one array a column, what repeats written once. Shared by the build and the page.

/** A column of few different values: the values, and for each row the place of its value. */
export interface Interned {
  readonly words: readonly unknown[];
  readonly at: readonly number[];
}

/** A column of whole numbers, each as its distance from the one before it; null stays null. */
export interface Stepped {
  readonly steps: readonly (number | null)[];
}

/** A column of texts, each as a character for how much of the one before it it begins with, and the rest. */
export interface Chained {
  readonly rests: readonly (string | null)[];
}

export type PackedColumn = readonly unknown[] | Interned | Stepped | Chained;

export interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

type AnyRow = Readonly<Record<string, unknown>>;

/** Packs rows column by column, each in the way that suits it. */
export function packTable(rows: readonly object[], names: readonly string[]): PackedTable {
  const columns = names.map((name) => [name, packColumn(rows.map((row) => (row as AnyRow)[name] ?? null))]);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function packColumn(values: readonly unknown[]): PackedColumn {
  if (values.every(isWholeOrNull) && values.some((value) => value !== null))
    return { steps: stepsOf(values) };
  const places = new Map<unknown, number>();
  const at = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  if (places.size * 3 <= values.length) return { words: [...places.keys()], at };
  return values.every(isTextOrNull) && values.length > 0 ? { rests: restsOf(values) } : values;
}

function isWholeOrNull(value: unknown): value is number | null {
  return (
    value === null ||
    (Number.isSafeInteger(value) && !Object.is(value, -0) && Math.abs(value as number) < 2 ** 31)
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function stepsOf(values: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return values.map((value) => {
    if (value === null) return null;
    const step = value - last;
    last = value;
    return step;
  });
}

/** Most characters that one text shares with the one before it: what fits into one character behind '0'. */
const MOST_SHARED = 40;
const ZERO = 48;

function restsOf(values: readonly (string | null)[]): (string | null)[] {
  let last = '';
  return values.map((value) => {
    if (value === null) return null;
    let shared = 0;
    while (shared < MOST_SHARED && shared < value.length && value[shared] === last[shared]) shared++;
    last = value;
    return String.fromCharCode(ZERO + shared) + value.slice(shared);
  });
}

/** Gives the rows back. */
export function unpackTable<Row>({ rows, columns }: PackedTable): readonly Row[] {
  const values = Object.entries(columns).map(([name, column]) => [name, unpackColumn(column)] as const);
  return Array.from({ length: rows }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of values) row[name] = column[i];
    return row as Row;
  });
}

function unpackColumn(column: PackedColumn): readonly unknown[] {
  if ('words' in column) return column.at.map((place) => column.words[place]);
  if ('steps' in column) {
    let last = 0;
    return column.steps.map((step) => {
      if (step === null) return null;
      last += step;
      return last;
    });
  }
  if ('rests' in column) {
    let last = '';
    return column.rests.map((rest) => {
      if (rest === null) return null;
      last = last.slice(0, rest.charCodeAt(0) - ZERO) + rest.slice(1);
      return last;
    });
  }
  return column;
}
