import { ACTING, boundaryRests, DEEDS, PLACE_LIST, SAYING } from './lexicon.js';

// The words that tell that a name ends before them, each with the bits of what it is.

/** A verb of saying, one of doing, and any other word before which a name ends. */
export const SAYS = 1;
export const ACTS = 2;
export const BEGINS_WORD = 4;
/** A verb of one character, which may as well begin another word. */
export const MAY_ACT = 8;

/** Lists with the bit of each. */
const SORTS = [
  [SAYING.list, SAYS],
  [DEEDS.list, ACTS],
  [ACTING.list, ACTS],
  [PLACE_LIST, BEGINS_WORD],
] as const;
/** By first character the words of the lists with their bits, until a text has it. */
const byFirst = new Map<string, [string, number][]>();
for (const [list, bit] of SORTS)
  for (const word of list) {
    const known = byFirst.get(word.charAt(0));
    if (known === undefined) byFirst.set(word.charAt(0), [[word, bit]]);
    else known.push([word, bit]);
  }

/** Hands on the words that begin with a character; some more than once, with a bit each time. */
export function eachFollower(first: string, take: (word: string, bit: number) => void): void {
  for (const rest of boundaryRests(first)) take(first + rest, BEGINS_WORD);
  for (const [word, bit] of byFirst.get(first) ?? []) take(word, bit);
}
