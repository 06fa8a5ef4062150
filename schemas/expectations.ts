import { z } from 'zod';
import { TABLE_NAMES, TABLES, type TableName } from './index.js';
import { columnsOf } from './table.js';

const filled = z.string().trim().min(1, 'text that is not empty');
const count = z.int('a whole number').min(0, 'a number from 0');
const share = z.number().min(0, 'a share from 0 to 1').max(1, 'a share from 0 to 1');
const tableName = z.enum(TABLE_NAMES as readonly [TableName, ...TableName[]]);

/** Bounds on one table: how many rows, and which share of them has a value in a column that may be empty. */
const bounds = z.strictObject({
  rows: z
    .strictObject({ min: count.optional(), max: count.optional() })
    .refine(({ min = 0, max = min }) => min <= max, 'a min that is no more than the max')
    .optional(),
  filled: z.record(z.string(), share).optional(),
});
const tables = z.partialRecord(tableName, bounds);

/** A fall against the published dataset that is as it should be. It holds for this step alone. */
const accepted = z.strictObject({
  table: tableName,
  column: filled.optional(),
  issue: filled.optional(),
  from: z.number(),
  to: z.number(),
  reason: filled,
  author: filled,
  date: z.iso.date('a day YYYY-MM-DD'),
});

/** What `raw/expectations.json` may say; every key may be left out. */
const expectations = z
  .strictObject({
    rules: z.array(filled).describe('When and how the bounds are moved, for those who move them.'),
    dataset: tables.describe('Bounds on the whole dataset.'),
    issues: z
      .record(z.string(), z.strictObject({ sha256: filled.optional(), tables }))
      .describe('Bounds on single issues, as long as the raw file has this SHA-256.'),
    accepted: z.array(accepted).describe('Falls that are as they should be.'),
  })
  .partial();

export type Bounds = z.infer<typeof bounds>;
export type TableBounds = z.infer<typeof tables>;
export type AcceptedFall = z.infer<typeof accepted>;
export type Expectations = z.infer<typeof expectations>;

export type ParsedExpectations =
  | { readonly ok: true; readonly expectations: Expectations }
  | { readonly ok: false; readonly message: string };

/** Columns that may be empty, so that a share of them is filled. */
export function fillableColumns(table: TableName): readonly string[] {
  return columnsOf(TABLES[table])
    .filter(({ name, nullable, type }) => (nullable || type === 'list') && name !== 'correction')
    .map(({ name }) => name);
}

/** Reads `raw/expectations.json`; the message of a bad one names each wrong key and what is allowed there. */
export function parseExpectations(text: string): ParsedExpectations {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `not valid JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = expectations.safeParse(value);
  if (!parsed.success)
    return { ok: false, message: parsed.error.issues.map((issue) => describe(issue, value)).join('; ') };
  const strays = strayColumns(parsed.data);
  return strays.length === 0
    ? { ok: true, expectations: parsed.data }
    : { ok: false, message: strays.join('; ') };
}

/** The keys that an object at a path may have. */
function allowedAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(expectations.shape);
  const last = path.at(-1);
  if (path[0] === 'accepted') return Object.keys(accepted.shape);
  if (last === 'tables' || last === 'dataset') return TABLE_NAMES;
  if (last === 'rows') return ['min', 'max'];
  return path[0] === 'issues' && path.length === 2 ? ['sha256', 'tables'] : Object.keys(bounds.shape);
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `unknown key ${keys}${path === '' ? '' : ` in ${path}`}; allowed are ${allowedAt(issue.path).join(', ')}`;
  }
  const given = issue.path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
  if (given === undefined) return `${path}: is missing`;
  const expected =
    issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message;
  return `${path}: expected ${expected}, found ${JSON.stringify(given)}`;
}

function strayColumns({ dataset = {}, issues = {}, accepted: falls = [] }: Expectations): readonly string[] {
  const places = [
    { path: 'dataset', tables: dataset },
    ...Object.entries(issues).map(([id, one]) => ({ path: `issues.${id}.tables`, tables: one.tables })),
  ];
  const named = [
    ...places.flatMap(({ path, tables: bounded }) =>
      Object.entries(bounded).flatMap(([table, { filled: columns = {} }]) =>
        Object.keys(columns).map((column) => ({ path: `${path}.${table}.filled`, table, column })),
      ),
    ),
    ...falls.flatMap(({ table, column }, i) =>
      column === undefined ? [] : [{ path: `accepted.${i}`, table, column }],
    ),
  ];
  return named.flatMap(({ path, table, column }) => {
    const columns = fillableColumns(table as TableName);
    return columns.includes(column)
      ? []
      : [`${path}: ${table}.${column} is no column that may be empty; there are ${columns.join(', ')}`];
  });
}
