import { shown } from '../validate/violation.js';
import type { ChangedRecord, TableDifference } from './difference.js';
import type { DiffRow } from './snapshot.js';

/** Lines for a person: changes of the schema, counts of every table, then the first `limit` records of each kind. */
export function formatDifference(differences: readonly TableDifference[], limit = 10): string {
  const schema = differences.flatMap(schemaLines);
  const records = differences.flatMap((difference) => recordLines(difference, limit));
  return [
    ...(schema.length === 0 ? ['schema: no change'] : ['schema:', ...schema]),
    'records:',
    ...differences.map(countLine),
    ...records,
  ].join('\n');
}

/** What changed in the schema of a table, a line each. */
export function schemaLines({ table, in: where, schema }: TableDifference): readonly string[] {
  if (where !== 'both') return [`  ${table}: table ${where === 'new' ? 'added' : 'removed'}`];
  return [
    ...schema.added.map((column) => `  ${table}.${column}: column added`),
    ...schema.removed.map((column) => `  ${table}.${column}: column removed`),
    ...schema.retyped.map((one) => `  ${table}.${one.column}: ${one.old} → ${one.new}`),
    ...(schema.key === null
      ? []
      : [`  ${table}: key ${schema.key.old.join(', ')} → ${schema.key.new.join(', ')}`]),
  ];
}

function countLine({ table, rows, added, removed, changed }: TableDifference): string {
  const counts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed.length, 'changed'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const size = rows.old === rows.new ? `${rows.new}` : `${rows.old} → ${rows.new}`;
  return `  ${table}: ${size} rows, ${told.length === 0 ? 'no change' : told.join(', ')}`;
}

function recordLines(difference: TableDifference, limit: number): readonly string[] {
  const { table, added, removed, changed } = difference;
  return [
    ...section(`${table}, added`, added.map(rowLine), limit),
    ...section(`${table}, removed`, removed.map(rowLine), limit),
    ...section(`${table}, changed`, changed.map(changeLine), limit),
  ];
}

function section(title: string, lines: readonly string[], limit: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - limit;
  return ['', `${title}:`, ...lines.slice(0, limit), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** The first columns of a table are its key and what it is of. */
const COLUMNS_SHOWN = 3;

function rowLine(row: DiffRow): string {
  const filled = Object.values(row).filter((value) => value !== null);
  return `  ${filled.slice(0, COLUMNS_SHOWN).map(shown).join(' ')}`;
}

function changeLine({ key, columns }: ChangedRecord): string {
  const changes = Object.entries(columns).map(
    ([column, values]) => `${column} ${shown(values.old)} → ${shown(values.new)}`,
  );
  return `  ${key.filter((part) => part !== null).join(' ')}: ${changes.join('; ')}`;
}
