import type { Cut } from './cut.js';
import { TRAIT } from './lexemes.js';
import { KIND } from './word-kinds.js';

/** A stretch of words that may hold a name. */
export interface Run {
  /** Places of its first and last word in the text. */
  readonly first: number;
  readonly last: number;
  /** Whether the word behind it could not belong to it; false where its own last word ends it, or the text does. */
  readonly isCut: boolean;
}

const TRADES = TRAIT.trade | TRAIT.softTrade;
const EVERYDAY = KIND.noun | KIND.attribute | KIND.nominal;
const NAMES = KIND.latin | KIND.brand;

/** False for everyday words alone, which are a name only in front of a bracket. */
export function mayName(words: Cut, { first, last }: Run): boolean {
  if (first === last) return words.is(first, NAMES);
  for (let k = first; k <= last; k++) if (words.has(k, TRADES) || !words.is(k, EVERYDAY)) return true;
  return false;
}
