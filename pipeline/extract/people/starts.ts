import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import { columnOf, putInColumn, ROLES } from './characters.js';
import {
  COMPOUND_SURNAMES,
  FIRST_HAN,
  JAPANESE_SURNAMES,
  KNOWN_NAMES,
  LAST_HAN,
  NEVER_GIVEN,
  SURNAMES,
  TRANSLITERATION,
  type Words,
} from './lexicon.js';
import { TITLE_LASTS } from './titles.js';

/** What a character can be: the first of a name of any kind, or the second. */
const FIRST = 1;
const SECOND = 2;
/** The first character of a surname. */
const SURNAME = 4;
/** First and second characters of well-known names. */
const KNOWN_FIRST = 8;
const KNOWN_SECOND = 16;
/** A character of transliterated names, and one of given names. */
const TRANSLITERATED = 32;
const GIVEN = 64;
/** The last character of a title, or what may stand behind one: 记者 姚景行, 被告：马华林. */
const BEFORE_TITLED = 128;

for (let code = FIRST_HAN; code <= LAST_HAN; code++) putInColumn(code, ROLES, SECOND | GIVEN);
for (const character of NEVER_GIVEN) putInColumn(character.charCodeAt(0), ROLES, 0);
give(SURNAMES, FIRST | SECOND | SURNAME);
give(TRANSLITERATION, FIRST | SECOND | TRANSLITERATED);
give(COMPOUND_SURNAMES.firsts + JAPANESE_SURNAMES.firsts, FIRST | SURNAME);
give(secondsOf(COMPOUND_SURNAMES) + secondsOf(JAPANESE_SURNAMES), SECOND);
give(KNOWN_NAMES.firsts, FIRST | KNOWN_FIRST);
give(secondsOf(KNOWN_NAMES), SECOND | KNOWN_SECOND);
give(`${TITLE_LASTS}${String.fromCharCode(...WHITE_SPACE_UNITS)}:：`, BEFORE_TITLED);

function give(characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    putInColumn(code, ROLES, columnOf(code, ROLES) | bits);
  }
}

function secondsOf({ list }: Words): string {
  return list.map((name) => name.charAt(1)).join('');
}

/** Place of the next two characters, from `from` on, that can begin any kind of name; the length of the text for none. */
export function nextStart(text: string, from: number): number {
  if (from >= text.length) return text.length;
  let role = columnOf(text.charCodeAt(from), ROLES);
  for (let at = from + 1; at < text.length; at++) {
    const next = columnOf(text.charCodeAt(at), ROLES);
    if ((role & FIRST) !== 0 && (next & SECOND) !== 0) return at - 1;
    role = next;
  }
  return text.length;
}

function hasRole(text: string, at: number, role: number): boolean {
  return (columnOf(text.charCodeAt(at), ROLES) & role) !== 0;
}

/** Whether a character of a text can be one of a given name. */
export function canBeGiven(text: string, at: number): boolean {
  return at < text.length && hasRole(text, at, GIVEN);
}

/** Whether a title may stand before a place; false at most places. */
export function canFollowTitle(text: string, at: number): boolean {
  return at > 0 && hasRole(text, at - 1, BEFORE_TITLED);
}

/** Whether a surname can begin at a place. */
export function canBeginChinese(text: string, at: number): boolean {
  return hasRole(text, at, SURNAME);
}

/** Whether one of the well-known names can begin at a place that is not the last of the text. */
export function canBeginKnown(text: string, at: number): boolean {
  return hasRole(text, at, KNOWN_FIRST) && hasRole(text, at + 1, KNOWN_SECOND);
}

/** Whether a place is the first of a run of three and more transliteration characters: 博尔索纳罗. */
export function beginsRun(text: string, at: number): boolean {
  return (
    at + 2 < text.length &&
    hasRole(text, at, TRANSLITERATED) &&
    hasRole(text, at + 1, TRANSLITERATED) &&
    hasRole(text, at + 2, TRANSLITERATED) &&
    !(at > 0 && hasRole(text, at - 1, TRANSLITERATED))
  );
}
