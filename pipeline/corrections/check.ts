import type { Correction } from '../../schemas/corrections.js';
import { TABLES } from '../../schemas/index.js';
import { assembleIssue, datasetOf, type IssueReading } from '../assemble/index.js';
import { validateDataset } from '../validate/index.js';
import { shown, type Violation } from '../validate/violation.js';
import type { AnyRow } from './desk.js';

interface Numbered {
  readonly number: number;
  readonly correction: Correction;
}

interface Undone extends Numbered {
  readonly message: string;
}

/**
 * Corrections that did not come through: a record that is not published, a column with another value, or rows that
 * now break the rules of the dataset. `applied` gives the records in the order of the corrections.
 */
export function checkCorrected(
  reading: IssueReading,
  corrections: readonly Numbered[],
  applied: readonly { readonly record: string }[],
): readonly Undone[] {
  const { tables } = assembleIssue(reading);
  const records = corrections.map((one, i) => ({ ...one, record: applied[i]?.record ?? '' }));
  const undone = records.flatMap((one) => {
    const [key] = TABLES[one.correction.table].key as readonly [string];
    const rows = (tables[one.correction.table] as readonly AnyRow[]).filter((row) => row[key] === one.record);
    return unheld(one.correction, one.record, rows).map((message) => ({ ...one, message }));
  });
  if (undone.length > 0) return undone;
  const broken = validateDataset(datasetOf([tables])).filter(({ severity }) => severity === 'error');
  return broken.flatMap((violation) => blame(violation, records));
}

function unheld(correction: Correction, record: string, rows: readonly AnyRow[]): readonly string[] {
  if (correction.action === 'remove') return [];
  if (rows.length === 0) return [`${record} is not published: the furniture of the page runs through it`];
  const { set } = correction;
  return Object.keys(set)
    .filter((column) => rows.every((row) => JSON.stringify(row[column]) !== JSON.stringify(set[column])))
    .map((column) => `set.${column}: ${shown(set[column])} did not hold, found ${shown(rows[0]?.[column])}`);
}

/** The corrections that a broken rule comes from: of the record, else of its article, else all. */
function blame(
  { table, id, column, actual, expected, rule }: Violation,
  records: readonly (Numbered & { readonly record: string })[],
): readonly Undone[] {
  const own = records.filter(({ record }) => record === id);
  const near = records.filter(({ record }) => articleOfId(record) === articleOfId(id));
  const message = `leaves ${table} ${id}${column === null ? '' : `, ${column}`}: found ${actual}, expected ${expected} [${rule}]`;
  const blamed = own.length > 0 ? own : near.length > 0 ? near : records;
  return blamed.map((one) => ({ ...one, message }));
}

function articleOfId(id: string): string {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
