import { CharacterSet } from '../../text/character-set.js';
import {
  COMPOUND_SURNAMES,
  givenClass,
  isTransliteration,
  JAPANESE_SURNAMES,
  KNOWN_NAMES,
  NONE,
  SURNAMES,
  TRANSLITERATION,
} from './lexicon.js';

const LONG = [COMPOUND_SURNAMES, JAPANESE_SURNAMES, KNOWN_NAMES];
const FIRSTS = new CharacterSet(SURNAMES + TRANSLITERATION + LONG.map(({ firsts }) => firsts).join(''));
const CHINESE_FIRSTS = new CharacterSet(SURNAMES + COMPOUND_SURNAMES.firsts + JAPANESE_SURNAMES.firsts);
const KNOWN_FIRSTS = new CharacterSet(KNOWN_NAMES.firsts);
/** Characters that are the second of a name though they are none of a given name. */
const SECONDS = new CharacterSet(
  SURNAMES + TRANSLITERATION + LONG.flatMap(({ list }) => list.map((name) => name.charAt(1))).join(''),
);

/** Whether two characters can begin any kind of name; cheap, for the scan over every character. */
export function canBegin(text: string, at: number): boolean {
  if (at + 1 >= text.length || !FIRSTS.has(text.charCodeAt(at))) return false;
  return givenClass(text, at + 1) !== NONE || SECONDS.has(text.charCodeAt(at + 1));
}

/** Whether a surname can begin at a place. */
export function canBeginChinese(text: string, at: number): boolean {
  return CHINESE_FIRSTS.has(text.charCodeAt(at));
}

/** Whether one of the well-known names can. */
export function canBeginKnown(text: string, at: number): boolean {
  return KNOWN_FIRSTS.has(text.charCodeAt(at));
}

/** Whether a place is the first of a run of three and more transliteration characters: 博尔索纳罗. */
export function beginsRun(text: string, at: number): boolean {
  return (
    isTransliteration(text, at) &&
    isTransliteration(text, at + 1) &&
    isTransliteration(text, at + 2) &&
    !isTransliteration(text, at - 1)
  );
}
