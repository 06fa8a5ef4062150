import { z } from 'zod';
import { TABLE_NAMES, TABLES, type TableName } from './index.js';
import type { Table } from './table.js';
import { ORGANIZATION_TYPES } from './vocabularies.js';

const filled = z.string().trim().min(1, 'text that is not empty');
const values = z.record(z.string(), z.unknown());
const described = {
  table: z.enum(TABLE_NAMES.filter((name) => TABLES[name].correctable.length > 0)),
  reason: filled.describe('Why the record is wrong, in a sentence that a reader of the table understands.'),
  author: filled.describe('Who corrected it.'),
  date: z.iso.date('a day YYYY-MM-DD').describe('When it was corrected.'),
  source: filled.optional().describe('What proves it, such as the page or an address.'),
};

/** A body, person or document that the issue does not have yet and that a record is to point to. */
const entity = z.strictObject({
  name: filled.describe('Canonical name of a body, name of a person, title of a document without 《》.'),
  type: z.enum(ORGANIZATION_TYPES).optional().describe('Type of a body; needed for one.'),
  region: filled.optional().describe('Full name of the province, city or county of a body.'),
  region_code: filled.optional().describe('GB/T 2260 code of the region.'),
});

const record = filled.describe('Key of the record as published: its id; of a participant that of its event.');
const change = z.strictObject({
  action: z.literal('change'),
  ...described,
  record,
  expect: values.describe('What stands there now, by column.'),
  set: values.describe('What is right, by column.'),
  entity: entity.optional(),
});
const add = z.strictObject({
  action: z.literal('add'),
  ...described,
  set: values.describe('The record, by column: its article and text, and its values.'),
  entity: entity.optional(),
});
const remove = z.strictObject({
  action: z.literal('remove'),
  ...described,
  record,
  expect: values.describe('What stands there now, by column.'),
});
const ACTIONS = { change, add, remove } as const;

export type NewEntity = z.infer<typeof entity>;
export type Change = z.infer<typeof change>;
export type Addition = z.infer<typeof add>;
export type Removal = z.infer<typeof remove>;

/** One correction of one record, made by a person. */
export type Correction = Change | Addition | Removal;

/** A correction as report.json tells it: what stood there, what stands there now, who says so and why. */
export interface AppliedCorrection {
  readonly issue_id: string;
  readonly action: Correction['action'];
  readonly table: string;
  /** Key of the record, by which it is (or was) published. */
  readonly record: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
  readonly source: string | null;
}

/** What is wrong with a correction: its place in the file, from 1, or null for the whole file. */
export interface CorrectionFault {
  readonly number: number | null;
  readonly message: string;
}

export type ParsedCorrections =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly faults: readonly CorrectionFault[] };

/** The column by which a person recognises a record: it must be expected, so that no other is corrected. */
const FACES: Partial<Record<TableName, string>> = {
  articles: 'headline',
  organizations: 'name',
  people: 'name',
  documents: 'title',
  events: 'trigger',
  event_participants: 'role',
};

/** `text` of a mention, `trigger` of an event, `name` of a body. */
export function faceOf(table: TableName): string {
  return FACES[table] ?? 'text';
}

/** The column of an added record that says where it belongs. */
export function parentOf(table: TableName): string {
  return table === 'event_participants' ? 'event_id' : 'article_id';
}

/** Tables of which records can be added and removed; those of entities follow from their mentions. */
export function isGrowing(table: TableName): boolean {
  return parentOf(table) in TABLES[table].row.shape && table !== 'articles';
}

/** Reads `raw/<issue>.corrections.json`; every fault of the file is told, with what is allowed in its place. */
export function parseCorrections(text: string): ParsedCorrections {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return failed(null, `not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(list)) return failed(null, 'an array of corrections is expected: [{…}, …]');
  const corrections: Correction[] = [];
  const faults: CorrectionFault[] = [];
  for (const [i, value] of list.entries()) {
    const read = parseOne(value);
    if (Array.isArray(read)) faults.push(...read.map((message) => ({ number: i + 1, message })));
    else corrections.push(read as Correction);
  }
  return faults.length === 0 ? { ok: true, corrections } : { ok: false, faults };
}

function failed(number: number | null, message: string): ParsedCorrections {
  return { ok: false, faults: [{ number, message }] };
}

function parseOne(value: unknown): Correction | readonly string[] {
  const action = (value as { readonly action?: unknown } | null)?.action;
  const actions: Readonly<Record<string, z.ZodObject>> = ACTIONS;
  const schema = typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (schema === undefined)
    return [`action: expected one of ${Object.keys(ACTIONS).join(', ')}, found ${JSON.stringify(action)}`];
  const parsed = schema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => describe(issue, value, schema));
  const correction = parsed.data as Correction;
  const faults = faultsOf(correction);
  return faults.length === 0 ? correction : faults;
}

function describe(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodObject): string {
  if (issue.code === 'unrecognized_keys') {
    const inner = issue.path.length > 0 ? Object.keys(entity.shape) : Object.keys(schema.shape);
    const place = issue.path.length > 0 ? ` in ${issue.path.join('.')}` : '';
    return `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}${place}; allowed are ${inner.join(', ')}`;
  }
  const given = issue.path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
  if (given === undefined) return `${issue.path.join('.')}: is missing`;
  const expected =
    issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message;
  return `${issue.path.join('.')}: expected ${expected}, found ${JSON.stringify(given)}`;
}

function faultsOf(correction: Correction): readonly string[] {
  const { table, action } = correction;
  if (action !== 'change' && !isGrowing(table))
    return [`no record of ${table} can be ${PAST[action]}: ${HINT}`];
  const set = action === 'remove' ? {} : correction.set;
  const allowed = [...(action === 'add' ? [parentOf(table)] : []), ...TABLES[table].correctable];
  return [
    ...(action === 'add' ? [] : columnFaults(table, 'expect', correction.expect, null)),
    ...columnFaults(table, 'set', set, allowed),
    ...missingFaults(correction),
  ];
}

const PAST = { add: 'added', remove: 'removed' } as const;
const HINT = 'it follows from the mentions; add, change or remove those';

/** Every key is a column, with a value that the column can have. */
function columnFaults(
  name: TableName,
  key: string,
  given: Readonly<Record<string, unknown>>,
  allowed: readonly string[] | null,
): readonly string[] {
  const table: Table = TABLES[name];
  const { shape } = table.row;
  return Object.entries(given).flatMap(([column, value]) => {
    const type = shape[column] as z.ZodType | undefined;
    if (type === undefined)
      return `${key}.${column}: ${name} has no such column; there are ${(allowed ?? Object.keys(shape)).join(', ')}`;
    if (allowed !== null && !allowed.includes(column))
      return `${key}.${column}: not a column to correct; ${name} has ${allowed.join(', ')}`;
    const parsed = type.safeParse(value);
    if (parsed.success) return [];
    const [issue] = parsed.error.issues;
    const expected =
      issue?.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue?.message;
    return `${key}.${column}: ${expected}, found ${JSON.stringify(value)}`;
  });
}

/** What must be said besides: the face of the record, what stands in every column that changes, what is new. */
function missingFaults(correction: Correction): readonly string[] {
  const { table, action } = correction;
  const face = faceOf(table);
  if (action === 'add') {
    const needed = [parentOf(table), face].filter((column) => !(column in correction.set));
    return needed.map((column) => `set.${column}: is missing; an added record says where it stands`);
  }
  if (action === 'remove')
    return face in correction.expect ? [] : [`expect.${face}: is missing; it says which record is meant`];
  const changed = Object.keys(correction.set);
  if (changed.length === 0) return ['set: names no column'];
  const { expect, set } = correction;
  if (
    changed.every(
      (column) => column in expect && JSON.stringify(expect[column]) === JSON.stringify(set[column]),
    )
  )
    return ['set: changes nothing of what is expected'];
  const unsaid = new Set([face, ...changed].filter((column) => !(column in correction.expect)));
  return [...unsaid].map((column) => `expect.${column}: is missing; say what stands there now`);
}
