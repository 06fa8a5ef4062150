import { Trie } from '../../text/trie.js';
import { ENTRIES, PACKED_WORDS } from './vocabulary-words.js';
import type { Entry } from './word-kinds.js';
import { KIND } from './word-kinds.js';

export type { WordKind } from './word-kinds.js';
export { isSoft } from './word-traits.js';

/** Entries by their numbers; number 0 is no word. Some more come in with characters that are no words. */
const list: (Entry | undefined)[] = [];
/** No more entries than these. */
const MOST = 512;

/** What the entries say, number by number, apart from each other for the cutting of texts; costs are in halves. */
export const HALF_COSTS = new Uint8Array(MOST);
export const TRAITS = new Uint16Array(MOST);
/** Bits of `KIND`. */
export const KINDS = new Int32Array(MOST);

/** The words for a walk through a text, character by character; `HALF_COSTS` and the others know the numbers at its nodes. */
export const VOCABULARY: Trie = Trie.ofPacked(PACKED_WORDS, 130_000);

list.push(undefined);
for (const entry of ENTRIES) addEntry(entry);

/** Kind and cost of a word, or undefined. */
export function wordEntry(word: string): Entry | undefined {
  return list[VOCABULARY.get(word)];
}

/** Gives what is no word of the vocabulary a number as words have; few are ever asked for. */
export function numberOf({ kind, cost, traits }: Entry): number {
  const known = list.findIndex(
    (one) => one !== undefined && one.kind === kind && one.cost === cost && one.traits === traits,
  );
  return known > 0 ? known : addEntry({ kind, cost, traits });
}

function addEntry(entry: Entry): number {
  const number = list.push(entry) - 1;
  const half = entry.cost * 2;
  if (number >= MOST || !Number.isInteger(half) || half > 0xff || entry.traits > 0xffff)
    throw new Error(`vocabulary: no room for ${JSON.stringify(entry)}`);
  HALF_COSTS[number] = half;
  TRAITS[number] = entry.traits;
  KINDS[number] = KIND[entry.kind];
  return number;
}
