import nameData from './lexicon/name-characters.json' with { type: 'json' };
import wordData from './lexicon/word-frequencies.json' with { type: 'json' };
import { PLACE_LIST } from './lexicon.js';

// Costs are bits: the negative binary logarithm of how often newspapers have the thing. The cheaper reading
// of a stretch of text, as ordinary words or with a name in it, is the likelier one.

/** Binary logarithm of all words counted in the word list. */
const ALL_WORDS = 26;
const UNSEEN_CHARACTER = 22;
const NO_WORD = 1000;
const COMMON = 18;
/** One word in about thirty is a Chinese name, one in about five hundred is a transliterated one. */
const NAME = 5;
const TRANSLITERATED = 9;
/** Tibetan and Uygur names hold characters that are rare in the names which the shares were counted in. */
const RAREST_TRANSLITERATED = 9;
const UNSEEN_IN_NAME = 16;
/** A place of the gazetteer, whatever its size. */
const PLACE = 17;
const COMPOUND = 12;
const LONGEST_WORD = 4;
const LONGEST_TRANSLITERATION = 7;
/** How far to each side of a name its surroundings are weighed. */
const REACH = 3;

const FIRST = 0x3400;
const LAST = 0x9fff;
const isHan = (code: number): boolean => code >= FIRST && code <= LAST;
const pairKey = (a: number, b: number): number => (a - FIRST) * 0x6c00 + (b - FIRST);

/** Cost of each word of two characters. */
const pairs = new Map<number, number>();
const longer = new Map<string, number>();
/** Under their first two characters, which lengths longer words have: bit n for n characters. */
const longerLengths = new Map<number, number>();
const singles = new Float32Array(0x10000).fill(UNSEEN_CHARACTER);
for (const [power, characters] of Object.entries(wordData.single))
  for (const character of characters) singles[character.charCodeAt(0)] = ALL_WORDS - Number(power);
/** 1 for a character whose words have been read: most of the list is never needed for one text. */
const wasRead = new Uint8Array(0x10000);
const placesByFirst = new Map<string, string[]>();
for (const name of PLACE_LIST) {
  if (name.length > LONGEST_WORD) continue;
  const first = name.charAt(0);
  const known = placesByFirst.get(first);
  if (known === undefined) placesByFirst.set(first, [name]);
  else known.push(name);
}
const surnames = characterTable(nameData.surname);
const middles = characterTable(nameData.middle);
const lasts = characterTable(nameData.last);
const onlys = characterTable(nameData.only);
const transliterated = characterTable(nameData.transliterated, 0).map((cost) =>
  Math.min(cost, RAREST_TRANSLITERATED),
);

/** Takes the words that begin with a character into the tables, when it is first met. */
function readWords(code: number): void {
  wasRead[code] = 1;
  const first = String.fromCharCode(code);
  const groups: Readonly<Record<string, string>> = wordData.words;
  let cost = 0;
  for (const rest of groups[first]?.split(' ') ?? []) {
    if (rest.charCodeAt(0) < FIRST) cost = ALL_WORDS - Number(rest);
    else addWord(first + rest, cost);
  }
  for (const name of placesByFirst.get(first) ?? []) addWord(name, PLACE);
}

/** Keeps the word at its lowest cost: places stand in the word list as well. */
function addWord(word: string, cost: number): void {
  const key = pairKey(word.charCodeAt(0), word.charCodeAt(1));
  if (word.length === 2) pairs.set(key, Math.min(cost, pairs.get(key) ?? NO_WORD));
  else {
    longer.set(word, Math.min(cost, longer.get(word) ?? NO_WORD));
    longerLengths.set(key, (longerLengths.get(key) ?? 0) | (1 << word.length));
  }
}

function characterTable(levels: Readonly<Record<string, string>>, unseen = UNSEEN_IN_NAME): Float32Array {
  const table = new Float32Array(0x10000).fill(unseen);
  for (const [power, characters] of Object.entries(levels)) {
    for (const character of characters) table[character.charCodeAt(0)] = -Number(power);
  }
  return table;
}

/** How many characters one table of costs reaches. */
const TABLE = 16;

/**
 * Costs of the cheapest readings, as ordinary words and, where asked for, transliterations, from one place to each
 * of the next: the names that may begin at a place share the table of what stands before it.
 */
class Readings {
  private text = '';
  private from = -1;
  private readonly costs = new Float32Array(TABLE + LONGEST_TRANSLITERATION + 1);

  constructor(private readonly foreign: boolean) {}

  cost(text: string, from: number, to: number): number {
    if (this.from !== from || this.text !== text) this.read(text, from);
    return this.costs[to - from] ?? 0;
  }

  private read(text: string, from: number): void {
    this.text = text;
    this.from = from;
    this.costs.fill(Number.POSITIVE_INFINITY);
    this.costs[0] = 0;
    for (let index = 0; index < TABLE && isHan(text.charCodeAt(from + index)); index++) {
      const base = this.costs[index] ?? 0;
      const code = text.charCodeAt(from + index);
      this.reach(index + 1, base + (singles[code] ?? UNSEEN_CHARACTER));
      this.addWords(text, from, index, base);
      if (this.foreign) this.addTransliterations(text, from, index, base);
    }
  }

  private addWords(text: string, from: number, index: number, base: number): void {
    const at = from + index;
    const next = text.charCodeAt(at + 1);
    if (!isHan(next)) return;
    if (wasRead[text.charCodeAt(at)] === 0) readWords(text.charCodeAt(at));
    const key = pairKey(text.charCodeAt(at), next);
    const cost = pairs.get(key);
    if (cost !== undefined) this.reach(index + 2, base + cost);
    const lengths = longerLengths.get(key) ?? 0;
    for (let length = 3; lengths >> length !== 0; length++) {
      const long = longer.get(text.slice(at, at + length));
      if (long !== undefined) this.reach(index + length, base + long);
    }
  }

  private addTransliterations(text: string, from: number, index: number, base: number): void {
    let cost = base + TRANSLITERATED;
    for (let length = 1; length <= LONGEST_TRANSLITERATION; length++) {
      const one = transliterated[text.charCodeAt(from + index + length - 1)] ?? 0;
      if (one === 0) return;
      cost += one;
      if (length > 1) this.reach(index + length, cost);
    }
  }

  private reach(index: number, cost: number): void {
    if (cost < (this.costs[index] ?? 0)) this.costs[index] = cost;
  }
}

/** Tables before and behind the name, with transliterations and without. */
const BEFORE = [new Readings(false), new Readings(true)] as const;
const BEHIND = [new Readings(false), new Readings(true)] as const;

/** Whether two characters are a common word: 警方, not 方艾. */
export function isWord(text: string, start: number): boolean {
  const [a, b] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (!isHan(a) || !isHan(b)) return false;
  if (wasRead[a] === 0) readWords(a);
  return (pairs.get(pairKey(a, b)) ?? NO_WORD) < COMMON;
}

/** Cost of a Chinese name between two places of which the surname has one or two characters. */
function nameCost(text: string, start: number, end: number, length: number): number {
  const given = start + length;
  const surname = length > 1 ? COMPOUND : (surnames[text.charCodeAt(start)] ?? 0);
  if (end - given === 1) return NAME + 1 + surname + (onlys[text.charCodeAt(given)] ?? 0);
  let cost = NAME + surname + (lasts[text.charCodeAt(end - 1)] ?? 0);
  for (let at = given; at < end - 1; at++) cost += middles[text.charCodeAt(at)] ?? 0;
  return cost;
}

/** By how many bits a name between two places is likelier than ordinary words; negative where words are likelier. */
export function likelihood(text: string, start: number, end: number, surname: number): number {
  return compare(text, start, end, nameCost(text, start, end, surname), true);
}

/** The same for a transliterated name: 博尔索纳罗. */
export function foreignLikelihood(text: string, start: number, end: number): number {
  let cost = TRANSLITERATED;
  for (let at = start; at < end; at++) cost += transliterated[text.charCodeAt(at)] ?? 0;
  return compare(text, start, end, cost, false);
}

function compare(text: string, start: number, end: number, cost: number, foreign: boolean): number {
  let from = start;
  while (from > start - REACH && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < end + REACH && isHan(text.charCodeAt(to))) to++;
  const before = BEFORE[foreign ? 1 : 0];
  const behind = BEHIND[foreign ? 1 : 0];
  return before.cost(text, from, to) - before.cost(text, from, start) - cost - behind.cost(text, end, to);
}
