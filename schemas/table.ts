import { z } from 'zod';

/** Physical type of a published column, the same in every format. */
export type ColumnType = 'string' | 'int' | 'number' | 'bool' | 'date' | 'enum' | 'list';

/** What a column is, beside its Zod type. */
export interface ColumnNotes {
  /** One English sentence for the codebook. */
  readonly description: string;
  /** `table.column` whose values this column repeats. */
  readonly references?: string;
  /** Unit of the numbers, where they have one. */
  readonly unit?: string;
}

/** One column as the exporters and the codebook see it, read off the Zod schema. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
  readonly references: string | null;
  readonly unit: string | null;
  /** Allowed values of an `enum` column, in dictionary order; null elsewhere. */
  readonly values: readonly string[] | null;
}

/** A published table: its name, its key, and one Zod object that names and types its columns. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Columns whose values together identify a row; rows are sorted by them. */
  readonly key: readonly string[];
  /** Columns that a person may correct, in `raw/<issue>.corrections.json`; all others follow from them. */
  readonly correctable: readonly string[];
  readonly row: z.ZodObject<Shape>;
}

/** The row type of a table. */
export type Row<T extends Table> = Readonly<z.infer<T['row']>>;

/** Declares a table; the key and the correctable columns must name columns of the row. */
export function table<const Shape extends z.ZodRawShape>(definition: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly (keyof Shape & string)[];
  readonly correctable?: readonly (keyof Shape & string)[];
  readonly columns: Shape;
}): Table<Shape> {
  const { columns, correctable = [], ...rest } = definition;
  return { ...rest, correctable, row: z.strictObject(columns) as unknown as z.ZodObject<Shape> };
}

/** Attaches the codebook notes to a column's type. */
function column<T extends z.ZodType>(type: T, notes: ColumnNotes | string): T {
  const { description, references, unit } = typeof notes === 'string' ? { description: notes } : notes;
  return type.meta({
    description,
    ...(references === undefined ? {} : { 'x-references': references }),
    ...(unit === undefined ? {} : { 'x-unit': unit }),
  }) as T;
}

/** Column constructors: one for each physical type; `optional` ones may be null, never missing. */
export const col = {
  string: (notes: ColumnNotes | string) => column(z.string(), notes),
  int: (notes: ColumnNotes | string) => column(z.int32(), notes),
  number: (notes: ColumnNotes | string) => column(z.number(), notes),
  bool: (notes: ColumnNotes | string) => column(z.boolean(), notes),
  date: (notes: ColumnNotes | string) => column(z.iso.date(), notes),
  list: (notes: ColumnNotes | string) => column(z.array(z.string().min(1)), notes),
  enum: <const V extends readonly [string, ...string[]]>(values: V, notes: ColumnNotes | string) =>
    column(z.enum(values), notes),
  optional: {
    // Never empty: CSV has one way to write both '' and null.
    string: (notes: ColumnNotes | string) => column(z.string().min(1).nullable(), notes),
    int: (notes: ColumnNotes | string) => column(z.int32().nullable(), notes),
    number: (notes: ColumnNotes | string) => column(z.number().nullable(), notes),
    date: (notes: ColumnNotes | string) => column(z.iso.date().nullable(), notes),
    enum: <const V extends readonly [string, ...string[]]>(values: V, notes: ColumnNotes | string) =>
      column(z.enum(values).nullable(), notes),
  },
};

/** The four offset columns of every mention table. */
export const spanColumns = {
  text: col.string('The mention as it stands in articles.text.'),
  start: col.int({
    description: 'First code point of the mention in articles.text, from 0.',
    unit: 'code point',
  }),
  end: col.int({ description: 'Code point after the mention in articles.text.', unit: 'code point' }),
  raw_start: col.int({ description: 'First byte of the mention in the raw file, from 0.', unit: 'byte' }),
  raw_end: col.int({ description: 'Byte after the mention in the raw file.', unit: 'byte' }),
};

/** The last column of every table whose records may be corrected. */
export const correctionColumn = {
  correction: col.optional.string(
    'What a person corrected in the record, why, who and when; null: as the rules found it. report.json has what stood there before.',
  ),
};

/** The columns of a table in published order, derived from its Zod schema. */
export function columnsOf(source: Table): readonly Column[] {
  return Object.entries(source.row.shape).map(([name, schema]) => describeColumn(name, schema as z.ZodType));
}

function describeColumn(name: string, schema: z.ZodType): Column {
  const nullable = schema instanceof z.ZodNullable;
  const inner = nullable ? (schema.unwrap() as z.ZodType) : schema;
  const notes = schema.meta() ?? {};
  return {
    name,
    type: typeOf(name, inner),
    nullable,
    description: String(notes.description ?? ''),
    references: (notes['x-references'] as string | undefined) ?? null,
    unit: (notes['x-unit'] as string | undefined) ?? null,
    values: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
  };
}

function typeOf(name: string, schema: z.ZodType): ColumnType {
  if (schema instanceof z.ZodEnum) return 'enum';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodBoolean) return 'bool';
  if (schema instanceof z.ZodISODate) return 'date';
  if (schema instanceof z.ZodString) return 'string';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'int' : 'number';
  throw new Error(`schemas: column ${name} has a type that no format can hold; use a constructor of col`);
}
