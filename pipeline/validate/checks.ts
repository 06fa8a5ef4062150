import { checkAmounts } from './amounts.js';
import { checkCharacters, checkIssueCounts, checkMentionCounts, checkPositions } from './counts.js';
import { checkDates } from './dates.js';
import { checkEvents, checkMainEvents, checkParticipants } from './events.js';
import { REFERENCE_CHECKS } from './keys.js';
import type { Check } from './lookup.js';
import { checkArticles, checkBlockOrder, checkConservation, checkEncodings } from './pages.js';
import { RAW_RANGE_CHECKS, RAW_SPAN_CHECKS, SPAN_CHECKS } from './spans.js';

/** What a check is about: links between rows, places in the text, bytes of the raw files, or all other rules. */
export type Concern = 'references' | 'spans' | 'bytes' | 'rules';

/**
 * Every check across tables but that of the keys, in the order in which violations are told. Each takes the rows of
 * one table in their order, so that a dataset may be checked part by part.
 */
export const CHECKS: readonly { readonly concerns: readonly Concern[]; readonly check: Check }[] = [
  ...about(['references'], REFERENCE_CHECKS),
  ...about(['rules'], [checkBlockOrder, checkArticles]),
  // Bytes of an unknown encoding are not compared, and so cannot be said to be right.
  ...about(['rules', 'bytes'], [checkEncodings]),
  ...about(['bytes'], [checkConservation]),
  ...about(['spans'], [...SPAN_CHECKS, ...RAW_RANGE_CHECKS]),
  ...about(['bytes'], RAW_SPAN_CHECKS),
  ...about(['rules'], [checkDates, checkAmounts, checkMainEvents, checkEvents, checkParticipants]),
  ...about(['rules'], [checkIssueCounts, checkPositions, checkMentionCounts, checkCharacters]),
];

function about(concerns: readonly Concern[], checks: readonly Check[]) {
  return checks.map((check) => ({ concerns, check }));
}
