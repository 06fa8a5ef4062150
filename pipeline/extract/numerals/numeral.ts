import type Big from 'big.js';
import { fold } from './fold.js';
import { scanNumeral } from './scan-numeral.js';

/** What a numeral says: an exact value, or bounds when it is vague (数千, 十几). Decimals, never floats. */
export interface Numeral {
  /** The value; for 二十余 the stated part (20); null when the numeral gives bounds only. */
  readonly value: Big | null;
  readonly min: Big | null;
  readonly max: Big | null;
  /** An approximator inside: 余, 多, 来, 几 make it more than its stated part. */
  readonly inner: 'over' | 'about' | null;
}

export const ARABIC = '[0-9０-９]';

/** Reads a whole numeral, `1.2万`, `一千二百`, `二○二○`, `20余万`, `十几`; null when it is not one. Throws nothing. */
export function readNumeral(text: string): Numeral | null {
  const folded = fold(text).text;
  const scanned = scanNumeral(folded, 0);
  if (scanned === null || scanned.end !== folded.length) return null;
  const { low, high, isVague, inner } = scanned;
  return isVague
    ? { value: null, min: low.big(), max: high.big(), inner }
    : { value: low.big(), min: null, max: null, inner };
}

const PLAIN_DIGITS = /^[0-9]{1,15}$/;

/** Reads digits only, of either script, as a whole number: `2020`, `二○二○`, `十七`, `１８`; null otherwise. */
export function readInteger(text: string): number | null {
  // Most years, months and days are written so, and need no decimals on the way.
  if (PLAIN_DIGITS.test(text)) return Number(text);
  const folded = fold(text).text;
  const scanned = scanNumeral(folded, 0);
  if (scanned === null || scanned.end !== folded.length || scanned.isVague || scanned.inner !== null)
    return null;
  return scanned.low.whole();
}
