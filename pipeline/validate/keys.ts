import { TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { compareKeys, type Key, keyOf } from '../assemble/keys.js';
import type { Check, Lookup } from './lookup.js';
import { REFERENCES, type Reference } from './references.js';
import { idOf } from './rows.js';
import { broken, type Violation } from './violation.js';

type AnyRow = Readonly<Record<string, unknown>>;

/** Rows stand in the order of their keys, and no key stands twice. */
export function* checkKeys({ dataset }: Lookup): Generator<Violation> {
  for (const name of TABLE_NAMES) {
    const order = new KeyOrder(name);
    for (const row of dataset[name]) yield* order.next(row);
  }
}

/** Checks the keys of one table, row by row. */
export class KeyOrder {
  private previous: Key | null = null;
  private rows = 0;

  constructor(private readonly table: TableName) {}

  *next(row: object): Generator<Violation> {
    const { previous } = this;
    const key = keyOf(this.table, row);
    const order = previous === null ? -1 : compareKeys(previous, key);
    this.previous = key;
    this.rows++;
    if (order < 0) return;
    const place = { table: this.table, id: idOf(TABLES[this.table], row, this.rows - 1) };
    if (order === 0) yield broken(place, null, 'key.unique', key.join(' '), 'a key that no other row has');
    else yield broken(place, null, 'key.order', key.join(' '), `a key after ${previous?.join(' ')}`);
  }
}

/** Every reference leads to a row; one check for each column. */
export const REFERENCE_CHECKS: readonly Check[] = REFERENCES.map((reference) => referenceCheck(reference));

function referenceCheck({ table, column, target }: Reference): Check {
  return function* ({ dataset, has }) {
    for (const [i, row] of dataset[table].entries()) {
      const value = (row as AnyRow)[column];
      if (value !== null && !has(target, value))
        yield broken({ table, id: idOf(TABLES[table], row, i) }, column, 'reference', value, `a ${target}`);
    }
  };
}
