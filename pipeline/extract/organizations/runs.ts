import { TRAIT } from './lexemes.js';
import type { CutWord } from './segment.js';

/** A stretch of words that may hold a name. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Places of its first and last word in the text. */
  readonly first: number;
  readonly last: number;
  /** The word behind the run. */
  readonly next: CutWord | undefined;
  /** False for everyday words alone, which are a name only in front of a bracket. */
  readonly mayName: boolean;
}

const TRADES = TRAIT.trade | TRAIT.softTrade;

export function runOf(
  words: readonly CutWord[],
  first: number,
  last: number,
  next: CutWord | undefined,
): Run {
  const start = (words[first] as CutWord).start;
  const end = (words[last] as CutWord).end;
  return { start, end, first, last, next, mayName: mayName(words, first, last) };
}

function mayName(words: readonly CutWord[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { kind, traits } = words[i] as CutWord;
    if (first === last) return kind === 'latin' || kind === 'brand';
    if ((traits & TRADES) !== 0 || (kind !== 'noun' && kind !== 'attribute' && kind !== 'nominal'))
      return true;
  }
  return false;
}
