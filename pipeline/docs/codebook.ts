import { type Dataset, TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { type Column, columnsOf, type Table } from '../../schemas/table.js';
import { codes, count, percent, shortened, table } from './markdown.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The codebook: one section a table, its columns from the schemas, fill rates and examples from the data. */
export function codebook(dataset: Dataset): string {
  return TABLE_NAMES.map((name) => tableSection(TABLES[name], dataset[name])).join('\n');
}

function tableSection(source: Table, rows: Rows): string {
  const example = fullest(rows, source);
  return [
    `### \`${source.name}\``,
    '',
    `${source.description} Key: ${codes(source.key)}. Rows: ${count(rows.length)}.`,
    '',
    table(
      ['column', 'type', 'unit', 'null', { number: 'filled' }, 'example', 'meaning'],
      columnsOf(source).map((column) => row(column, source.key, rows, example)),
    ),
    '',
  ].join('\n');
}

function row(
  { name, type, nullable, unit, description, values, references }: Column,
  key: readonly string[],
  rows: Rows,
  example: Rows[number] | undefined,
): readonly string[] {
  const notes = [
    description,
    values === null ? '' : `One of ${codes(values)}.`,
    references === null ? '' : `Refers to \`${references}\`.`,
  ];
  const filled = rows.filter((one) => isFilled(one[name]));
  const shown = isFilled(example?.[name]) ? example?.[name] : filled[0]?.[name];
  return [
    key.includes(name) ? `**\`${name}\`**` : `\`${name}\``,
    TYPES[type],
    unit ?? '',
    nullable ? 'yes' : 'no',
    rows.length === 0 ? '–' : `${percent(filled.length / rows.length).replace('.0', '')} %`,
    shown === undefined ? '–' : exampleOf(shown),
    notes.filter((note) => note !== '').join(' '),
  ];
}

/** The row that shows most: of those with most columns filled the first. */
function fullest(rows: Rows, source: Table): Rows[number] | undefined {
  const columns = columnsOf(source).filter(({ name }) => name !== 'correction');
  const filled = (one: Rows[number]) => columns.filter(({ name }) => isFilled(one[name])).length;
  return rows.reduce<Rows[number] | undefined>(
    (best, one) => (best === undefined || filled(one) > filled(best) ? one : best),
    undefined,
  );
}

function isFilled(value: unknown): boolean {
  return value != null && !(Array.isArray(value) && value.length === 0);
}

const LONGEST = 24;

function exampleOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return `\`${shortened(text.replaceAll('\n', '⏎').replaceAll('`', "'"), LONGEST)}\``;
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  int: 'int32',
  number: 'float64',
  bool: 'bool',
  date: 'date',
  enum: 'enum',
  list: 'list of strings',
};
