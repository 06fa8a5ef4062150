import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { type Column, columnsOf, type Table } from '../../schemas/table.js';

/** The codebook part of DATASET.md: one section a table, from the schemas alone. */
export function codebook(): string {
  return TABLE_NAMES.map((name) => tableSection(TABLES[name])).join('\n');
}

function tableSection(table: Table): string {
  const rows = columnsOf(table).map((column) => row(column, table.key));
  return [
    `### \`${table.name}\``,
    '',
    `${table.description} Key: ${table.key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | null | unit | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function row(
  { name, type, nullable, unit, description, values, references }: Column,
  key: readonly string[],
): string {
  const notes = [
    description,
    values === null ? '' : `One of ${values.map((value) => `\`${value}\``).join(', ')}.`,
    references === null ? '' : `Refers to \`${references}\`.`,
  ].filter((note) => note !== '');
  const cells = [
    key.includes(name) ? `**\`${name}\`**` : `\`${name}\``,
    TYPES[type],
    nullable ? 'yes' : '',
    unit ?? '',
    notes.join(' '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
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

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a document; throws if the marks are missing. */
export function replaceGenerated(document: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start < 0 || end < start)
    throw new Error(`docs: the marks ${open} … ${close} are missing or out of order`);
  return `${document.slice(0, start + open.length)}\n${content}\n${document.slice(end)}`;
}
