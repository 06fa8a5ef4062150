import { FOREIGN_CITIES, FOREIGN_STATES, PLACES } from '../../places/index.js';
import { backwards, Trie } from '../../text/trie.js';
import { BEGINS_LONG_SURNAME, ENDS_LONG_SURNAME, isNoted, note } from './characters.js';
import boundaryData from './lexicon/boundary-words.json' with { type: 'json' };
import followerData from './lexicon/followers.json' with { type: 'json' };
import givenData from './lexicon/given-names.json' with { type: 'json' };
import knownData from './lexicon/known-names.json' with { type: 'json' };
import ordinaryData from './lexicon/ordinary-words.json' with { type: 'json' };
import surnameData from './lexicon/surnames.json' with { type: 'json' };
import transliterationData from './lexicon/transliteration.json' with { type: 'json' };

/** About how many characters the largest packed lexicon has. */
const PACKED_SIZE = 15_000;

/** A set of words that can be looked up at a place in a text. */
export class Words {
  /** The words from their ends, made when they are first looked for before a place. */
  private backwards: Trie | null = null;

  constructor(
    readonly list: readonly string[],
    lexicon: string,
    private readonly forwards: Trie = checked(list, lexicon),
    /** First characters of words that stand in no list. */
    private readonly heads = '',
  ) {}

  /** Words by first character, the rests in one string, and more of them; to be looked up forwards only. */
  static packed(rests: Readonly<Record<string, string>>, more: readonly string[], lexicon: string): Words {
    const forwards = new Trie(PACKED_SIZE);
    for (const [first, list] of Object.entries(rests)) {
      if (/\s{2}|^\s|\s$|[^\S ]/u.test(list))
        throw new Error(`lexicon ${lexicon}: stray white space behind ${first}`);
      forwards.putBehind(first, list, 1);
    }
    for (const word of more) forwards.put(word, 1);
    return new Words(more, lexicon, forwards, Object.keys(rests).join(''));
  }

  /** First characters of the words, many of them more than once. */
  get firsts(): string {
    let firsts = this.heads;
    for (const word of this.list) firsts += word.charAt(0);
    return firsts;
  }

  has(word: string): boolean {
    return this.forwards.has(word);
  }

  /** Length of the longest word that begins at `at`; 0 for none. */
  lengthAt(text: string, at: number): number {
    return this.forwards.lengthOf(this.forwards.longestAt(text, at));
  }

  /** Length of the longest word that ends at `end`; 0 for none. */
  lengthBefore(text: string, end: number): number {
    this.backwards ??= Trie.of(this.list.map(backwards));
    return this.backwards.lengthOf(this.backwards.longestBefore(text, end));
  }
}

/** The Chinese characters that occur in names. */
export const FIRST_HAN = 0x3400;
export const LAST_HAN = 0x9fff;

/** Classes of a character in a name; `everyday` characters need more support from the context. */
export const NONE = 0;
export const PLAIN = 1;
export const EVERYDAY = 2;

/** Surnames of one character, and the characters of transliterated names. */
export const SURNAMES = surnameData.single + surnameData.everyday;
export const TRANSLITERATION = transliterationData.characters;
/** Chinese characters that stand in no given name. */
export const NEVER_GIVEN = givenData.never;

const surnames = classes(surnameData.single, surnameData.everyday, 'surnames');
/** PLAIN for those that stand in none. */
const notGiven = classes(givenData.never, givenData.everyday, 'given-names');
const transliterated = classes(transliterationData.characters, '', 'transliteration');

export const surnameClass = (text: string, at: number): number => surnames[text.charCodeAt(at)] ?? NONE;
/** Every Chinese character can be one of a given name but those that the lexicon rules out. */
export const givenClass = (text: string, at: number): number => {
  if (at >= text.length) return NONE;
  const code = text.charCodeAt(at);
  if (code < FIRST_HAN || code > LAST_HAN || notGiven[code] === PLAIN) return NONE;
  return notGiven[code] === EVERYDAY ? EVERYDAY : PLAIN;
};
/** Characters that only names with a dot hold: 阿不都热依木·买买提. */
export const isDottedOnly = (character: string | undefined): boolean =>
  character !== undefined && transliterationData.dotted.includes(character);
export const isTransliteration = (text: string, at: number): boolean =>
  transliterated[text.charCodeAt(at)] === PLAIN;

/** Surnames of two characters: 欧阳, 司马; the Japanese ones (石川, 清水) are everyday places or words as well. */
export const COMPOUND_SURNAMES = new Words(surnameData.compound, 'surnames: compound');
export const JAPANESE_SURNAMES = new Words(surnameData.japanese, 'surnames: japanese');

const LONG_SURNAMES = [...surnameData.compound, ...surnameData.japanese];
for (const name of LONG_SURNAMES) {
  note(name.charCodeAt(0), BEGINS_LONG_SURNAME);
  note(name.charCodeAt(1), ENDS_LONG_SURNAME);
}
/** Whether a surname of two characters stands at a place. */
export const isLongSurname = (text: string, at: number): boolean =>
  at + 1 < text.length &&
  isNoted(text.charCodeAt(at), BEGINS_LONG_SURNAME) &&
  isNoted(text.charCodeAt(at + 1), ENDS_LONG_SURNAME) &&
  (COMPOUND_SURNAMES.lengthAt(text, at) > 0 || JAPANESE_SURNAMES.lengthAt(text, at) > 0);

/** Words and places that begin like a name and are none: 高度, 石油, 黄山. */
export const ORDINARY_WORDS = Words.packed(ordinaryData.words, placeNames(), 'ordinary-words');

/** Verbs of saying and of doing that follow a name, and other words before which a name ends. */
export const SAYING = new Words(followerData.saying, 'followers: saying');
export const DEEDS = new Words(followerData.deeds, 'followers: deeds');
export const ACTING = new Words(followerData.acting, 'followers: acting');
const BOUNDARY_WORDS: Readonly<Record<string, string>> = boundaryData.words;
export const BOUNDARY_FIRSTS = Object.keys(BOUNDARY_WORDS).join('');

/** The words before which a name ends that begin with a character, without it. */
export function boundaryRests(first: string): readonly string[] {
  return BOUNDARY_WORDS[first]?.split(' ') ?? [];
}

/** Brands and clubs that look like transliterated names: 特斯拉, 切尔西. */
export const BRANDS = new Words(transliterationData.brands, 'transliteration: brands');

/** Names that the press uses without title. */
export const KNOWN_NAMES = new Words([...knownData.names, ...transliterationData.known], 'known-names');

/** Names of places at home and abroad, long and short, that are no everyday words. */
export const PLACE_LIST: readonly string[] = [
  ...new Set([
    ...PLACES.flatMap(({ name, short, everyday }) => (everyday ? [name] : [name, short])),
    ...FOREIGN_STATES,
    ...FOREIGN_CITIES,
  ]),
].filter((name) => name.length > 1);
export const PLACE_NAMES = new Words(PLACE_LIST, 'place names');

function placeNames(): readonly string[] {
  const looksLikeName = (name: string): boolean => name.length <= 3 && surnameClass(name, 0) !== NONE;
  const names: string[] = [];
  for (const { name, short, everyday } of PLACES) {
    if (looksLikeName(name)) names.push(name);
    if (!everyday && short.length > 1 && looksLikeName(short)) names.push(short);
  }
  return names;
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

function checked(list: readonly string[], lexicon: string): Trie {
  const known = new Set<string>();
  for (const word of list) {
    if (known.has(word)) throw new Error(`lexicon ${lexicon}: ${word} is twice in it`);
    if (word === '' || /\s/u.test(word))
      throw new Error(`lexicon ${lexicon}: stray white space in "${word}"`);
    known.add(word);
  }
  return Trie.of(list);
}
