import { Trie } from '../../text/trie.js';
import { AS_WORD, columnOf, isNoted, note, putInColumn, WORDS_READ } from './characters.js';
import { ACTS, eachFollower, MAY_ACT } from './followers.js';
import wordData from './lexicon/word-frequencies.json' with { type: 'json' };
import { FIRST_HAN, LAST_HAN, PLACE_LIST } from './lexicon.js';
import { costInName } from './name-costs.js';
import { numberOf } from './place-numbers.js';

// Costs are bits: the negative binary logarithm of how often newspapers have the word.

/** Binary logarithm of all words counted in the word list. */
const ALL_WORDS = 26;
const UNSEEN_CHARACTER = 22;
/** More than any reading by single characters costs. */
export const NO_WORD = 255;
const COMMON = 18;
/** A place of the gazetteer, whatever its size. */
const PLACE = 17;
export const LONGEST_WORD = 4;

export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN;

/**
 * Words of two to four characters with their costs, and those that tell that a name ends before them: a place is looked up
 * once for all. The cost takes the lowest bits of a word's number, what else it is those above. Most words are never
 * needed for one text: they are put in when one first has their first character.
 */
const words = new Trie(60_000);
const COST_BITS = 5;
const COST = (1 << COST_BITS) - 1;
/** What the trie knows at a place: three figures a word. None of the lexicons has one of more characters. */
const hits = new Int32Array(3 * 32);
for (const [power, characters] of Object.entries(wordData.single))
  for (const character of characters)
    putInColumn(character.charCodeAt(0), AS_WORD, UNSEEN_CHARACTER - (ALL_WORDS - Number(power)));

/** Cost of a character as a word by itself. */
function costOf(code: number): number {
  return UNSEEN_CHARACTER - columnOf(code, AS_WORD);
}
const placesByFirst = new Map<string, string[]>();
for (const name of PLACE_LIST) {
  if (name.length > LONGEST_WORD) continue;
  const known = placesByFirst.get(name.charAt(0));
  if (known === undefined) placesByFirst.set(name.charAt(0), [name]);
  else known.push(name);
}

/** Takes the words that begin with a character into the tables, when it is first met. */
function readWords(code: number): void {
  note(code, WORDS_READ);
  const first = String.fromCharCode(code);
  const groups: Readonly<Record<string, string>> = wordData.words;
  let cost = 0;
  for (const rest of groups[first]?.split(' ') ?? []) {
    if (rest.charCodeAt(0) < FIRST_HAN) cost = ALL_WORDS - Number(rest);
    else addWord(first + rest, cost);
  }
  for (const name of placesByFirst.get(first) ?? []) addWord(name, PLACE);
  eachFollower(first, addFollower);
}

/** Keeps the word at its lowest cost: places stand in the word list as well. */
function addWord(word: string, cost: number): void {
  const known = words.get(word) & COST;
  if (known === 0 || cost < known) words.set(word, cost);
}

function addFollower(word: string, bit: number): void {
  words.set(word, words.get(word) | (bit << COST_BITS));
}

/** How many places are remembered: a few more than are looked at around one name. */
const PLACES = 256;
const LAST_PLACE = PLACES - 1;
const numbers = new Int32Array(PLACES);
/** Four costs for each place: of the character, and of the words of two, three and four that begin with it. */
export const wordCosts = new Uint8Array(PLACES * LONGEST_WORD);
/** What the words of two characters and more that begin at a place are, all together. */
const sorts = new Uint8Array(PLACES);

/** Cost of the word of one to four characters at a place; NO_WORD for none. */
export function wordCost(text: string, at: number, length: number): number {
  return wordCosts[wordCostsAt(numberOf(text, at), text, at) + length - 1] as number;
}

/** Cost of two or three Chinese characters by themselves, read as words in the cheapest way. */
export function leastCost(text: string, start: number, end: number): number {
  const number = numberOf(text, start);
  const first = costOf(text.charCodeAt(start));
  const second = costOf(text.charCodeAt(start + 1));
  const at = wordCostsAt(number, text, start);
  const pair = Math.min(first + second, wordCosts[at + 1] as number);
  if (end === start + 2) return pair;
  const third = pair + costOf(text.charCodeAt(start + 2));
  const whole = Math.min(third, wordCosts[at + 2] as number);
  // Without a word of the last two characters there is no cheaper reading.
  const next = wordCostsAt(number + 1, text, start + 1);
  return Math.min(whole, first + (wordCosts[next + 1] as number));
}

/** By how much a character costs less in a part of a name than as a word by itself. */
export function gainOf(code: number, part: number): number {
  return costOf(code) - costInName(code, part);
}

/** By how much two characters by themselves are read more cheaply as a word. */
export function savedByPair(text: string, start: number): number {
  const saved =
    costOf(text.charCodeAt(start)) + costOf(text.charCodeAt(start + 1)) - wordCost(text, start, 2);
  return saved > 0 ? saved : 0;
}

/** By how much three characters by themselves are read more cheaply than one by one. */
export function savedByThree(text: string, start: number): number {
  const single =
    costOf(text.charCodeAt(start)) + costOf(text.charCodeAt(start + 1)) + costOf(text.charCodeAt(start + 2));
  return single - leastCost(text, start, start + 3);
}

/** Where in `wordCosts` those of a place begin; a place is looked up once for all names that could stand around it. */
export function wordCostsAt(number: number, text: string, at: number): number {
  return placeOf(number, text, at) * LONGEST_WORD;
}

/** What words before which a name ends begin at a place of a text, by their bits. */
export function followersAt(text: string, at: number): number {
  const place = placeOf(numberOf(text, at), text, at);
  const single = words.valueOf(words.next(0, text.charCodeAt(at))) >> COST_BITS;
  return (sorts[place] as number) | ((single & ACTS) === 0 ? single : (single & ~ACTS) | MAY_ACT);
}

function placeOf(number: number, text: string, at: number): number {
  const place = number & LAST_PLACE;
  if (numbers[place] !== number) {
    numbers[place] = number;
    lookUp(text, at, place);
  }
  return place;
}

function lookUp(text: string, at: number, place: number): void {
  const costs = place * LONGEST_WORD;
  for (let more = 0; more < LONGEST_WORD; more++) wordCosts[costs + more] = NO_WORD;
  sorts[place] = 0;
  if (at < 0 || at >= text.length) return;
  const code = text.charCodeAt(at);
  if (isHan(code)) wordCosts[costs] = costOf(code);
  if (!isNoted(code, WORDS_READ)) readWords(code);
  const found = words.wordsAt(text, at, hits);
  let bits = 0;
  for (let i = 0; i < found; i += 3) {
    const number = hits[i + 1] as number;
    bits |= number >> COST_BITS;
    if ((number & COST) !== 0) wordCosts[costs + (hits[i] as number) - at - 1] = number & COST;
  }
  sorts[place] = bits;
}

/** Whether two characters are a common word: 警方, not 方艾. */
export function isWord(text: string, start: number): boolean {
  return wordCost(text, start, 2) < COMMON;
}
