import { readPattern } from '../../../text/pattern.js';
import { firstUnits } from '../../../text/pattern-edges.js';
import { DATE_RULES } from './index.js';

/**
 * With which UTF-16 units matches of each rule begin, as ranges of first and last; empty where any can. Data as JSON knows
 * it, so that `extract` as one file holds it ready made.
 */
export const FIRST_UNITS: readonly string[] = DATE_RULES.map(({ pattern }) => {
  const units = firstUnits(readPattern(pattern.source));
  if (units === null || units.some(({ negated }) => negated)) return '';
  return [...new Set(units.map(({ ranges }) => ranges))].join('');
});
