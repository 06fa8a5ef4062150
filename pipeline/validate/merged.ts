import { TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf, type Table } from '../../schemas/table.js';
import { keyOf, type MergedDataset } from '../assemble/index.js';
import { KeyOrder } from './keys.js';
import { checkRow, idOf } from './rows.js';
import { broken, type Violation } from './violation.js';

/** So many are enough to tell that something is wrong; a broken rule could break every row. */
const MAX_TOLD = 1000;

/**
 * Checks what no issue can see alone: rows that issues share, keys over all issues, and references to shared rows.
 * All else has been checked issue by issue.
 */
export function checkMerged(dataset: MergedDataset): readonly Violation[] {
  const violations: Violation[] = [];
  for (const violation of findMerged(dataset)) {
    violations.push(violation);
    if (violations.length === MAX_TOLD) break;
  }
  return violations;
}

function* findMerged(dataset: MergedDataset): Generator<Violation> {
  const known = {
    'organizations.organization_id': idsOf(dataset, 'organizations'),
    'documents.document_id': idsOf(dataset, 'documents'),
  };
  for (const name of TABLE_NAMES) {
    const table: Table = TABLES[name];
    const shared = name === 'organizations' || name === 'documents';
    const references = columnsOf(table).flatMap(({ name: column, references: target }) => {
      const ids = target === null ? undefined : known[target as keyof typeof known];
      return ids === undefined ? [] : [{ column, target, ids }];
    });
    const order = new KeyOrder(name);
    let i = 0;
    for (const row of dataset.rows(name)) {
      const place = { table: name, id: idOf(table, row, i++) };
      if (shared) yield* checkRow(table, place, row);
      yield* order.next(row);
      for (const { column, target, ids } of references)
        for (const id of [(row as Readonly<Record<string, unknown>>)[column]].flat())
          if (id !== null && !ids.has(id)) yield broken(place, column, 'reference', id, `a ${target}`);
    }
  }
}

function idsOf(dataset: MergedDataset, name: TableName): ReadonlySet<unknown> {
  return new Set(Array.from(dataset.rows(name), (row) => keyOf(name, row)[0]));
}
