import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf, type Table } from '../../schemas/table.js';
import { compareKeys, type Key, keyOf } from '../assemble/keys.js';
import type { Lookup } from './lookup.js';
import { idOf } from './rows.js';
import { broken, type Violation } from './violation.js';

type AnyRow = Readonly<Record<string, unknown>>;

/** Rows stand in the order of their keys, and no key stands twice. */
export function* checkKeys({ dataset }: Lookup): Generator<Violation> {
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    let previous: Key | null = null;
    for (const [i, row] of dataset[name].entries()) {
      const key = keyOf(name, row);
      const order = previous === null ? -1 : compareKeys(previous, key);
      const place = { table: name, id: idOf(table, row, i) };
      if (order === 0) yield broken(place, null, 'key.unique', key.join(' '), 'a key that no other row has');
      if (order > 0)
        yield broken(place, null, 'key.order', key.join(' '), `a key after ${previous?.join(' ')}`);
      previous = key;
    }
  }
}

/** Every reference leads to a row. */
export function* checkReferences({ dataset }: Lookup): Generator<Violation> {
  const known = new Map<string, ReadonlySet<unknown>>();
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    for (const { name: column, references } of columnsOf(table)) {
      if (references === null) continue;
      const targets = known.get(references) ?? valuesOf(dataset, references);
      known.set(references, targets);
      for (const [i, row] of dataset[name].entries()) {
        const value = (row as AnyRow)[column];
        if (value !== null && !targets.has(value))
          yield broken(
            { table: name, id: idOf(table, row, i) },
            column,
            'reference',
            value,
            `a ${references}`,
          );
      }
    }
  }
}

function valuesOf(dataset: Lookup['dataset'], reference: string): ReadonlySet<unknown> {
  const [name, column] = reference.split('.');
  const table = TABLE_NAMES.find((table) => table === name);
  if (table === undefined || column === undefined || !(column in TABLES[table].row.shape))
    throw new Error(`schemas: no column ${reference} to refer to`);
  return new Set(dataset[table].map((row) => (row as AnyRow)[column]));
}
