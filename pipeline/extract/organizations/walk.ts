import type { Cut, Word } from './cut.js';
import type { Ending } from './name.js';
import type { WordKind } from './vocabulary.js';

/** The walk to the left of a name's last word. */
export interface Walk {
  /** The unit now being read, from its last word. */
  unit: Word;
  ending: Ending;
  /** Leftmost word that can begin the name. */
  root: number;
  /** Words that a name may take in before its root is known reach down to here. */
  lowest: number;
  /** Root of the units behind the inner head, if nothing before that can begin a name. */
  fallback: number;
  /** Index of the last 和 or 与 taken in, or -1. */
  join: number;
}

/** Words with which a name can begin. */
export const ROOTS: ReadonlySet<WordKind> = new Set([
  'place',
  'world',
  'level',
  'brand',
  'latin',
  'ordinal',
  'char',
]);
/** Everyday words that a name can hold. */
export const MODIFIERS: ReadonlySet<WordKind> = new Set(['noun', 'nominal', 'attribute']);

/** True if modifiers lead on to a body of the lexicon. */
export function leadsToBody(words: Cut, from: number): boolean {
  for (let k = from; k >= 0 && k > from - 6; k--) {
    const kind = words.at(k)?.kind ?? 'mark';
    if (kind === 'body') return true;
    if (!MODIFIERS.has(kind)) return false;
  }
  return false;
}
