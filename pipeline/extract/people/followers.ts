import { Trie } from '../../text/trie.js';
import { FOLLOWERS_READ, isNoted, note } from './characters.js';
import { ACTING, boundaryRests, DEEDS, PLACE_LIST, SAYING } from './lexicon.js';

// The words that tell that a name ends before them, in one table: a place is looked up once for all sorts of them.

/** A verb of saying, one of doing, and any other word before which a name ends. */
export const SAYS = 1;
export const ACTS = 2;
export const BEGINS_WORD = 4;
/** A verb of one character, which may as well begin another word. */
export const MAY_ACT = 8;

/** About how many nodes there will be. */
const SIZE = 40_000;
const words = new Trie(SIZE);
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

/** Takes the words that begin with a character into the table, when it is first met. */
function readWords(code: number): void {
  note(code, FOLLOWERS_READ);
  const first = String.fromCharCode(code);
  for (const rest of boundaryRests(first)) add(first + rest, BEGINS_WORD);
  for (const [word, bit] of byFirst.get(first) ?? []) add(word, bit);
}

function add(word: string, bit: number): void {
  words.set(word, words.get(word) | bit);
}

/** Three figures for each word found at a place; none of the lexicons has one of more characters. */
const hits = new Int32Array(3 * 32);

/** What words begin at a place of a text, by the bits above. */
export function followersAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!isNoted(code, FOLLOWERS_READ)) readWords(code);
  const single = words.valueOf(words.next(0, code));
  let found = (single & ACTS) === 0 ? single : (single & ~ACTS) | MAY_ACT;
  const count = words.wordsAt(text, at, hits);
  for (let i = 0; i < count; i += 3) found |= hits[i + 1] as number;
  return found;
}
