import type { Dataset } from '../../schemas/index.js';
import { checkAmounts } from './amounts.js';
import { checkCounts } from './counts.js';
import { checkDates } from './dates.js';
import { checkEvents, checkMainEvents, checkParticipants } from './events.js';
import { checkKeys, checkReferences } from './keys.js';
import { type Check, type Lookup, lookupOf } from './lookup.js';
import { checkArticles, checkBlockOrder, checkConservation } from './pages.js';
import { checkRows } from './rows.js';
import { checkRawSpans, checkSpans } from './spans.js';
import type { Violation } from './violation.js';

export { checkMerged } from './merged.js';
export { formatViolations, type Violation } from './violation.js';

/** Every check across tables, in the order in which violations are told. */
const CHECKS: readonly Check[] = [
  checkKeys,
  checkReferences,
  checkBlockOrder,
  checkArticles,
  checkConservation,
  checkSpans,
  checkRawSpans,
  checkDates,
  checkAmounts,
  checkMainEvents,
  checkEvents,
  checkParticipants,
  checkCounts,
];

/**
 * Checks a dataset against its schemas, its cross-table rules and, where `raw` gives them, the bytes it was read from.
 * A dataset without violations of severity `error` may be published.
 */
export function validateDataset(dataset: Dataset, raw: Lookup['raw'] = () => null): readonly Violation[] {
  const rows = [...checkRows(dataset)];
  // The other checks rely on the types of the columns.
  if (rows.some(({ severity }) => severity === 'error')) return rows;
  const lookup = lookupOf(dataset, raw);
  return [...rows, ...CHECKS.flatMap((check) => [...check(lookup)])];
}
