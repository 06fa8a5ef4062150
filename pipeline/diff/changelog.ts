import { shown } from '../validate/violation.js';
import type { ChangedRecord, TableDifference } from './difference.js';
import { schemaLines } from './report.js';
import type { DiffRow, Snapshot } from './snapshot.js';

/** Examples of each kind of change that an entry shows of a table. */
const EXAMPLES = 3;

/** The entry of a first version: what it holds. */
export function firstEntry(dataset: Snapshot): string {
  const rows = [...dataset].map(
    ([table, { rows }]) => `| \`${table}\` | ${countOf(rows()).toLocaleString('en')} |`,
  );
  return ['First publication.', '', '| table | rows |', '| --- | ---: |', ...rows].join('\n');
}

function countOf(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count++;
  return count;
}

/** The entry of a version, in Markdown: schema, counts by table, then examples. */
export function changelogEntry(differences: readonly TableDifference[], from: string): string {
  const changed = differences.filter((one) =>
    [one.added, one.removed, one.changed].some(({ length }) => length > 0),
  );
  const schema = differences.flatMap((one) => schemaLines(one)).map((line) => `- ${line.trim()}`);
  const examples = changed.flatMap(examplesOf);
  return [
    `Compared with ${from}.`,
    '',
    ...(schema.length === 0 ? ['The schema is the same.'] : ['Schema:', '', ...schema]),
    '',
    ...(changed.length === 0 ? ['All records are the same.'] : tableOf(changed)),
    ...(examples.length === 0 ? [] : ['', 'For example:', '', ...examples]),
  ].join('\n');
}

function tableOf(differences: readonly TableDifference[]): readonly string[] {
  return [
    '| table | rows | added | removed | changed | columns changed |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...differences.map(({ table, rows, added, removed, changed }) => {
      const size = rows.old === rows.new ? `${rows.new}` : `${rows.old} → ${rows.new}`;
      const counts = [added, removed, changed].map(({ length }) => (length === 0 ? '' : String(length)));
      return `| \`${table}\` | ${size} | ${counts.join(' | ')} | ${columnCounts(changed)} |`;
    }),
  ];
}

/** `item` 4, `date_id` 2: the columns that changed, the most changed first. */
function columnCounts(changed: readonly ChangedRecord[]): string {
  const counts = new Map<string, number>();
  for (const { columns } of changed)
    for (const column of Object.keys(columns)) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([column, count]) => `\`${column}\` ${count}`)
    .join(', ');
}

function examplesOf({ table, added, removed, changed }: TableDifference): readonly string[] {
  return [
    ...telling(changed).map(
      ({ key, columns }) => `- \`${table}\` ${code(nameOf(key))}: ${changesOf(columns)}`,
    ),
    ...added.slice(0, EXAMPLES).map((row) => `- \`${table}\` added: ${rowOf(row)}`),
    ...removed.slice(0, EXAMPLES).map((row) => `- \`${table}\` removed: ${rowOf(row)}`),
  ];
}

/** Records that changed in different columns tell more than the first ones. */
function telling(changed: readonly ChangedRecord[]): readonly ChangedRecord[] {
  const kinds = new Map<string, ChangedRecord>();
  for (const record of changed) {
    const kind = Object.keys(record.columns).join(' ');
    if (!kinds.has(kind)) kinds.set(kind, record);
  }
  return [...kinds.values()].slice(0, EXAMPLES);
}

function nameOf(key: readonly unknown[]): string {
  return key.filter((part) => part !== null).join(' ');
}

function changesOf(columns: ChangedRecord['columns']): string {
  return Object.entries(columns)
    .map(([column, values]) => `\`${column}\` ${code(shown(values.old))} → ${code(shown(values.new))}`)
    .join(', ');
}

const SHOWN_COLUMNS = 4;

function rowOf(row: DiffRow): string {
  const filled = Object.values(row).filter((value) => value !== null && typeof value === 'string');
  return filled
    .slice(0, SHOWN_COLUMNS)
    .map((value) => code(shown(value)))
    .join(' ');
}

/** A value in Markdown, whatever stands in it. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '´')}\``;
}
