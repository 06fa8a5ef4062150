import type { Cut } from './cut.js';
import { TRAIT } from './lexemes.js';
import { KIND } from './word-kinds.js';

/**
 * The words of a text as its cut left them, for who reads the text later and need not cut it again: a byte for each unit
 * and one behind the last. At the first unit of a word it tells the kind, elsewhere it is 0.
 */
export type KeptWords = Uint8Array;

/** A word that its neighbours may have changed. */
const UNSETTLED = 0x80;
const NUMBER_OF_KIND = 0x7f;
/** Behind the last word. */
const END = 32 - Math.clz32(KIND.mark);

/** Room for the words of texts of some lengths, in one piece of memory. */
export function roomForWords(lengths: readonly number[]): readonly KeptWords[] {
  const all = new Uint8Array(lengths.reduce((sum, length) => sum + length + 1, 0));
  let from = 0;
  return lengths.map((length) => {
    const start = from;
    from += length + 1;
    return all.subarray(start, from);
  });
}

/** Writes down the words of a cut. */
export function keepWords(cut: Cut, kept: KeptWords): void {
  for (let k = 0; k < cut.length; k++) {
    const number = 32 - Math.clz32(cut.kindAt(k));
    kept[cut.startAt(k)] = cut.has(k, TRAIT.unsettled) ? number | UNSETTLED : number;
  }
  kept[kept.length - 1] = END;
}

/** Bit of the kind of the word that begins at a place. */
export function keptKind(kept: KeptWords, at: number): number {
  return 1 << (((kept[at] as number) & NUMBER_OF_KIND) - 1);
}

/** Whether the word that begins at a place is one that its neighbours may have changed. */
export function isUnsettled(kept: KeptWords, at: number): boolean {
  return ((kept[at] as number) & UNSETTLED) !== 0;
}
