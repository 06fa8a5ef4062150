import type { AmountRule, PhraseRule } from '../site.js';
import { BARE_RULES } from './bare.js';
import { COUNT_PHRASES, COUNT_RULES } from './count.js';
import { MEASURE_RULES } from './measure.js';
import { MONEY_RULES } from './money.js';
import { MULTIPLE_PHRASES, MULTIPLE_RULES } from './multiple.js';
import { PERCENT_RULES } from './percent.js';
import { RATIO_PHRASES, RATIO_RULES } from './ratio.js';

/** In order of trust: the first that reads a site wins. */
export const AMOUNT_RULES: readonly AmountRule[] = [
  ...MONEY_RULES,
  ...PERCENT_RULES,
  ...RATIO_RULES,
  ...MULTIPLE_RULES,
  ...MEASURE_RULES,
  ...COUNT_RULES,
  ...BARE_RULES,
];

export const PHRASE_RULES: readonly PhraseRule[] = [...RATIO_PHRASES, ...MULTIPLE_PHRASES, ...COUNT_PHRASES];
