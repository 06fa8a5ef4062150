import { PLACES } from '../../places/index.js';
import boundaryData from './lexicon/boundary-words.json' with { type: 'json' };
import followerData from './lexicon/followers.json' with { type: 'json' };
import givenData from './lexicon/given-names.json' with { type: 'json' };
import knownData from './lexicon/known-names.json' with { type: 'json' };
import ordinaryData from './lexicon/ordinary-words.json' with { type: 'json' };
import surnameData from './lexicon/surnames.json' with { type: 'json' };
import transliterationData from './lexicon/transliteration.json' with { type: 'json' };

/** A set of words that can be looked up at a place in a text without cutting more slices than it has lengths. */
export class Words {
  private readonly words: ReadonlySet<string>;
  /** Longest word that begins or ends with a character, 0 for none: most places in a text need no look-up at all. */
  private readonly longestFrom = new Uint8Array(0x10000);
  private readonly longestTo = new Uint8Array(0x10000);
  private readonly least: number;

  constructor(list: readonly string[], lexicon: string) {
    this.words = checked(list, lexicon);
    this.least = Math.min(...list.map((word) => word.length));
    for (const word of list) {
      raise(this.longestFrom, word.charCodeAt(0), word.length);
      raise(this.longestTo, word.charCodeAt(word.length - 1), word.length);
    }
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Length of the longest word that begins at `at`; 0 for none. */
  lengthAt(text: string, at: number): number {
    const longest = this.longestFrom[text.charCodeAt(at)] ?? 0;
    for (let length = Math.min(longest, text.length - at); length >= this.least; length--) {
      if (this.words.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }

  /** Length of the longest word that ends at `end`; 0 for none. */
  lengthBefore(text: string, end: number): number {
    const longest = end > 0 ? (this.longestTo[text.charCodeAt(end - 1)] ?? 0) : 0;
    for (let length = Math.min(longest, end); length >= this.least; length--) {
      if (this.words.has(text.slice(end - length, end))) return length;
    }
    return 0;
  }
}

function raise(table: Uint8Array, code: number, length: number): void {
  table[code] = Math.max(table[code] ?? 0, length);
}

/** Classes of a character in a name; `everyday` characters need more support from the context. */
export const NONE = 0;
export const PLAIN = 1;
export const EVERYDAY = 2;

const surnames = classes(surnameData.single, surnameData.everyday, 'surnames');
const notGiven = classes(givenData.never, givenData.everyday, 'given-names');
const transliterated = classes(transliterationData.characters, '', 'transliteration');

export const surnameClass = (text: string, at: number): number => surnames[text.charCodeAt(at)] ?? NONE;
/** Every Chinese character can be one of a given name but those that the lexicon rules out. */
export const givenClass = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (!(code >= 0x3400 && code <= 0x9fff)) return NONE;
  const listed = notGiven[code];
  return listed === NONE ? PLAIN : listed === EVERYDAY ? EVERYDAY : NONE;
};
/** Characters that only names with a dot hold: 阿不都热依木·买买提. */
export const isDottedOnly = (character: string | undefined): boolean =>
  character !== undefined && transliterationData.dotted.includes(character);
export const isTransliteration = (text: string, at: number): boolean =>
  transliterated[text.charCodeAt(at)] === PLAIN;

/** Surnames of two characters: 欧阳, 司马; the Japanese ones (石川, 清水) are everyday places or words as well. */
export const COMPOUND_SURNAMES = new Words(surnameData.compound, 'surnames: compound');
export const JAPANESE_SURNAMES = new Words(surnameData.japanese, 'surnames: japanese');

const compoundStarts = new Set(
  [...surnameData.compound, ...surnameData.japanese].map((name) => name.charCodeAt(0)),
);

/** Whether a surname can begin at a place. */
export const canBeginChinese = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return surnames[code] !== NONE || compoundStarts.has(code);
};

/** Whether any kind of name can begin at a place; cheap, for the scan over every character. */
export const canBegin = (text: string, at: number): boolean =>
  canBeginChinese(text, at) || isTransliteration(text, at);

/** Words and places that begin like a name and are none: 高度, 石油, 黄山. */
export const ORDINARY_WORDS = new Words(
  [...new Set([...unpacked(ordinaryData.words), ...placeNames()])],
  'ordinary-words',
);

/** Verbs of saying and of doing that follow a name, and other words before which a name ends. */
export const SAYING = new Words(followerData.saying, 'followers: saying');
export const DEEDS = new Words(followerData.deeds, 'followers: deeds');
export const ACTING = new Words(followerData.acting, 'followers: acting');
export const BOUNDARY_WORDS = new Words(unpacked(boundaryData.words), 'boundary-words');

/** Names that the press uses without title. */
export const KNOWN_NAMES = new Words([...knownData.names, ...transliterationData.known], 'known-names');

function placeNames(): readonly string[] {
  return PLACES.flatMap(({ name, short, everyday }) =>
    everyday || short.length < 2 ? [name] : [name, short],
  ).filter((name) => name.length <= 3 && surnameClass(name, 0) !== NONE);
}

function unpacked(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(words).flatMap(([first, rests]) => rests.split(' ').map((rest) => first + rest));
}

function classes(plain: string, everyday: string, lexicon: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [characters, value] of [[plain, PLAIN] as const, [everyday, EVERYDAY] as const]) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (character.length !== 1 || code < 0x3400 || code > 0x9fff || table[code] !== NONE) {
        throw new Error(`lexicon ${lexicon}: ${character} is twice in it or no Chinese character`);
      }
      table[code] = value;
    }
  }
  return table;
}

function checked(list: readonly string[], lexicon: string): ReadonlySet<string> {
  const words = new Set(list);
  if (words.size !== list.length) {
    const twice = list.find((word, i) => list.indexOf(word) !== i);
    throw new Error(`lexicon ${lexicon}: ${twice ?? ''} is twice in it`);
  }
  const stray = list.find((word) => word === '' || /\s/u.test(word));
  if (stray !== undefined) throw new Error(`lexicon ${lexicon}: stray white space in "${stray}"`);
  return words;
}
