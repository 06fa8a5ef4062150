import type { DateRule } from '../piece.js';
import { CLOCK_RULES } from './clock.js';
import { DAY_RULES } from './days.js';
import { DURATION_RULES } from './durations.js';
import { ERA_RULES } from './eras.js';
import { FESTIVAL_RULES } from './festivals.js';
import { MONTH_RULES } from './months.js';
import { NAMED_DAY_RULES } from './named-days.js';
import { NAMED_YEAR_RULES } from './named-years.js';
import { PERIOD_RULES } from './periods.js';
import { RECURRENCE_RULES } from './recurrences.js';
import { VAGUE_RULES } from './vague.js';
import { YEAR_RULES } from './years.js';

/** All rules for dates, the more trusted first: of two that find the same span the first wins. */
export const DATE_RULES: readonly DateRule[] = [
  ...YEAR_RULES,
  ...NAMED_YEAR_RULES,
  ...ERA_RULES,
  ...FESTIVAL_RULES,
  ...MONTH_RULES,
  ...DAY_RULES,
  ...NAMED_DAY_RULES,
  ...PERIOD_RULES,
  ...CLOCK_RULES,
  ...RECURRENCE_RULES,
  ...VAGUE_RULES,
  ...DURATION_RULES,
];
