import { Trie } from '../../text/trie.js';
import { ENTRIES, PACKED_WORDS, SOFT_CHARACTERS } from './vocabulary-words.js';
import type { Entry } from './word-kinds.js';

export type { WordKind } from './word-kinds.js';

/** Entries by the number that the trie gives; number 0 is no word. */
const list: readonly (Entry | undefined)[] = [undefined, ...ENTRIES];
/** Their costs in halves, apart from them for the cutting of texts; number 0 is never asked for. */
export const HALF_COSTS: Uint8Array = Uint8Array.from(list, (entry) => halves(entry?.cost ?? 0));

/** The words for a walk through a text, character by character; `entryOf` reads the numbers at its nodes. */
export const VOCABULARY: Trie = Trie.ofPacked(PACKED_WORDS, 130_000);

/** Soft characters that are numbers, and so may be part of a brand. */
const NUMERIC_CHARACTERS = '万亿千百元多余年月日';
const soft = new Set(SOFT_CHARACTERS);
const numeric = new Set(NUMERIC_CHARACTERS);

/** True for a character that ends a name only where no unknown character follows. */
export function isSoft(character: string): boolean {
  return soft.has(character);
}

/** True for a soft character of number or time, which brands are made of: 万 in 万岚. */
export function isNumeric(character: string): boolean {
  return numeric.has(character);
}

/** Kind and cost of a word, or undefined. */
export function wordEntry(word: string): Entry | undefined {
  return list[VOCABULARY.get(word)];
}

/** Kind and cost of the word with a number of `VOCABULARY`; undefined for number 0. */
export function entryOf(number: number): Entry | undefined {
  return list[number];
}

function halves(cost: number): number {
  const half = cost * 2;
  if (!Number.isInteger(half) || half > 0xff) throw new Error(`vocabulary: ${cost} is no cost in halves`);
  return half;
}
