import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { publishAtomically } from '../../pipeline/io/index.js';
import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { type Column, columnsOf } from '../../schemas/table.js';
import { AWKWARD_DATES, AWKWARD_INTS, AWKWARD_NUMBERS, AWKWARD_TEXTS } from '../publish/arbitrary.js';
import { renderWhole } from '../publish/rendered.js';

const here = resolve(new URL('.', import.meta.url).pathname);
const folder = `${here}/.cache/awkward`;
const python = `${here}/.venv/bin/python`;

/** Rows a table: none, a few, and more than one batch of Arrow or one small row group. */
const ROWS: Readonly<Partial<Record<TableName, number>>> = { documents: 0, people: 20_001, articles: 1 };
/** Every span is the first character of the only article. */
const FIXED: Readonly<Record<string, unknown>> = {
  article_id: 'a',
  text: '😀',
  start: 0,
  end: 1,
  item: null,
  item_start: null,
  item_end: null,
  trigger: '😀',
  trigger_start: 0,
  trigger_end: 1,
  sentence: '😀浙',
  sentence_start: 0,
  sentence_end: 2,
};

// pandas does not read the smallest numbers from JSON: its parser takes 5e-324 for an error.
const NUMBERS = AWKWARD_NUMBERS.filter((number) => Math.abs(number) > 1e-300 || number === 0);

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;

function valueAt(column: Column, row: number, at: number): unknown {
  if (column.nullable && (row + at) % 3 === 0) return null;
  switch (column.type) {
    case 'string':
      return pick(AWKWARD_TEXTS, row + at);
    case 'int':
      return pick(AWKWARD_INTS, row + at);
    case 'number':
      return pick(NUMBERS, row + at);
    case 'bool':
      return row % 2 === 0;
    case 'date':
      return pick(AWKWARD_DATES, row + at);
    case 'enum':
      return pick(column.values ?? [], row + at);
    case 'list':
      return AWKWARD_TEXTS.slice(row % AWKWARD_TEXTS.length).slice(0, (row + at) % 4);
  }
}

function rowsOf(name: TableName): readonly object[] {
  const [key, ...columns] = columnsOf(TABLES[name]);
  return Array.from({ length: ROWS[name] ?? 60 }, (_, row) => {
    const values = columns.map((column, at) => [
      column.name,
      name !== 'blocks' && column.name in FIXED ? FIXED[column.name] : valueAt(column, row, at),
    ]);
    const id = name === 'articles' ? 'a' : `${name}-${row}'😀`;
    return {
      [key?.name ?? '']: id,
      ...Object.fromEntries(values),
      ...(name === 'articles' ? { text: '😀浙"\n,江' } : {}),
    };
  });
}

it('pyarrow, pandas, Polars and DuckDB read awkward values (run.sh installs them)', (context) => {
  const dataset = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as unknown as Dataset;
  mkdirSync(`${here}/.cache`, { recursive: true });
  publishAtomically(folder, renderWhole(dataset));
  if (!existsSync(python)) context.skip();
  const { stdout, stderr } = spawnSync(python, [`${here}/check.py`, folder], {
    env: { PYTHONUTF8: '1' },
    encoding: 'utf8',
  });
  expect(stdout, stderr).toMatch(/^228 passed, 0 failed\n$/);
});
