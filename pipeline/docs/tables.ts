import { type Dataset, TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf, type Table } from '../../schemas/table.js';
import { codes, count, table } from './markdown.js';

/** The tables: how many rows, what a row is, its key. */
export function tableList(dataset: Dataset): string {
  return table(
    ['table', { number: 'rows' }, 'a row is', 'key'],
    TABLE_NAMES.map((name) => [
      `[\`${name}\`](#${name})`,
      count(dataset[name].length),
      TABLES[name].description,
      codes(TABLES[name].key),
    ]),
  );
}

/** A diagram of the tables and of the columns that join them, as Mermaid, which GitHub draws. */
export function diagram(): string {
  const boxes = TABLE_NAMES.flatMap((name) => [
    `  ${name} {`,
    ...columnsOf(TABLES[name]).flatMap((column) => {
      const marks = [isKey(TABLES[name], column.name) ? 'PK' : '', column.references === null ? '' : 'FK'];
      const mark = marks.filter((one) => one !== '').join(', ');
      return mark === '' ? [] : [`    ${column.type} ${column.name} ${mark}`];
    }),
    '  }',
  ]);
  const lines = references().map(
    ({ from, column, to, nullable }) => `  ${to} ${nullable ? '|o' : '||'}--o{ ${from} : ${column}`,
  );
  return ['```mermaid', 'erDiagram', ...lines, ...boxes, '```'].join('\n');
}

/** The same as a list: which column refers to which key, and whether it may be empty. */
export function referenceList(): string {
  return table(
    ['column', 'refers to', 'may be null'],
    references().map(({ from, column, to, target, nullable }) => [
      `\`${from}.${column}\``,
      `\`${to}.${target}\``,
      nullable ? 'yes' : 'no',
    ]),
  );
}

interface Reference {
  readonly from: string;
  readonly column: string;
  readonly to: string;
  readonly target: string;
  readonly nullable: boolean;
}

function references(): readonly Reference[] {
  return TABLE_NAMES.flatMap((name) =>
    columnsOf(TABLES[name]).flatMap(({ name: column, references: refers, nullable }) => {
      if (refers === null) return [];
      const [to = '', target = ''] = refers.split('.');
      return [{ from: name, column, to, target, nullable }];
    }),
  );
}

function isKey(source: Table, column: string): boolean {
  return source.key.includes(column);
}
