import type { Dataset } from '../../schemas/index.js';
import { CHECKS } from './checks.js';
import { checkKeys } from './keys.js';
import { type Lookup, lookupOf } from './lookup.js';
import { checkRows } from './rows.js';
import type { Violation } from './violation.js';

export { checkMerged } from './merged.js';
export { formatViolations, type Violation } from './violation.js';

/**
 * Checks a dataset against its schemas, its cross-table rules and, where `raw` gives them, the bytes it was read from.
 * A dataset without violations of severity `error` may be published.
 */
export function validateDataset(dataset: Dataset, raw: Lookup['raw'] = () => null): readonly Violation[] {
  const rows = [...checkRows(dataset)];
  // The other checks rely on the types of the columns.
  if (rows.some(({ severity }) => severity === 'error')) return rows;
  const lookup = lookupOf(dataset, raw);
  return [...rows, ...checkKeys(lookup), ...CHECKS.flatMap(({ check }) => [...check(lookup)])];
}
