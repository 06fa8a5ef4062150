import { CharacterSet } from '../../text/character-set.js';
import {
  ACTING,
  BOUNDARY_WORDS,
  COMPOUND_SURNAMES,
  DEEDS,
  EVERYDAY,
  givenClass,
  isTransliteration,
  JAPANESE_SURNAMES,
  NONE,
  ORDINARY_WORDS,
  PLAIN,
  SAYING,
  surnameClass,
} from './lexicon.js';
import { titleBehind } from './titles.js';

/** How sure the text right behind a name makes that the name ends there. */
export const OPEN = 0;
/** A single character that often follows names, but may as well begin a word. */
export const LOOSE = 2;
export const WORD = 3;
export const ACT = 4;
export const CLOSED = 5;
export const SAY = 6;

/** A possible name at a place: where it ends and how well it ends. */
export interface Shape {
  readonly end: number;
  /** One of OPEN … SAY. */
  readonly after: number;
  /** True where a character of the name is also an everyday one. */
  readonly everyday: boolean;
  readonly transliterated: boolean;
  /** True where the next character is hardly one of a given name, so that the name must end here. */
  readonly cut: boolean;
}

const PUNCTUATION = new CharacterSet('、，。；：！？）)”’》」』\n\t （(,;:!?…—“‘《/|]】〕');
const LATIN_OR_DIGIT = new CharacterSet('0-9A-Za-z０-９');
/** Transliterated names without 古·特 dots: 谭德塞, 卓玛才让. */
const LONGEST_TRANSLITERATION = 7;

/** Class of what follows a name that would end at `end`. */
export function after(text: string, end: number): number {
  if (end >= text.length || PUNCTUATION.isAt(text, end)) return CLOSED;
  if (SAYING.lengthAt(text, end) > 0) return SAY;
  if (titleBehind(text, end) !== null) return CLOSED;
  const acting = Math.max(DEEDS.lengthAt(text, end), ACTING.lengthAt(text, end));
  // A verb of one character may as well begin another word: 韩正|陪同, not 韩正陪|同.
  if (acting > 1) return ACT;
  if (BOUNDARY_WORDS.lengthAt(text, end) > 0 || LATIN_OR_DIGIT.isAt(text, end)) return WORD;
  return acting > 0 ? LOOSE : OPEN;
}

/**
 * The best Chinese name (王立群, 欧阳夏丹) that begins at `start`; null where none has the shape of one.
 * `introduced` says that a title stands before it. 佟先生 is no full name.
 */
export function chineseName(text: string, start: number, introduced = false): Shape | null {
  const compound = COMPOUND_SURNAMES.lengthAt(text, start);
  if (compound > 0) return best(text, start, [compound + 2, compound + 1], compound, false);
  if (introduced && JAPANESE_SURNAMES.lengthAt(text, start) > 0) {
    const japanese = best(text, start, [4, 3], 2, true);
    if (japanese !== null && japanese.after >= WORD && japanese.end - start === 4) return japanese;
  }
  const surname = surnameClass(text, start);
  if (surname === NONE || titleBehind(text, start + 1) !== null) return null;
  const ordinary = ORDINARY_WORDS.lengthAt(text, start);
  if (ordinary === 0) return best(text, start, [3, 2], 1, surname === EVERYDAY);
  // 高度重视 is none; behind a title and before a verb three characters may be one: 农机手|魏国柱|坐在.
  if (!introduced || ordinary > 2 || surname === EVERYDAY) return null;
  const full = best(text, start, [3], 1, false);
  return full !== null && full.after >= ACT && !full.everyday ? full : null;
}

function best(
  text: string,
  start: number,
  lengths: readonly number[],
  surname: number,
  weak: boolean,
): Shape | null {
  let chosen: Shape | null = null;
  let most = -1;
  for (const length of lengths) {
    const end = start + length;
    const given = givenOf(text, start + surname, end);
    const kind = after(text, end);
    if (given === NONE || isVerb(text, start + surname, end) || splitsVerb(text, end, kind)) continue;
    const shape = {
      end,
      after: kind,
      everyday: weak || given === EVERYDAY,
      transliterated: false,
      cut: givenClass(text, end) !== PLAIN,
    };
    // 蔡奇和市长陈吉宁: 和 is hardly ever the end of a name.
    const worth =
      shape.after -
      (given === EVERYDAY ? (text[end - 1] === '和' ? 4 : 2.5) : 0) +
      (length > surname + 1 ? 0.5 : 0);
    if (worth > most) [chosen, most] = [shape, worth];
  }
  return chosen;
}

/** 喇培康|当选: what looks like a given name is the verb behind one. */
function isVerb(text: string, from: number, to: number): boolean {
  return to - from > 1 && (DEEDS.has(text.slice(from, to)) || SAYING.has(text.slice(from, to)));
}

/** 易主|持会议: the last character begins the verb. */
function splitsVerb(text: string, end: number, kind: number): boolean {
  return kind < ACT && (DEEDS.lengthAt(text, end - 1) > 1 || SAYING.lengthAt(text, end - 1) > 1);
}

/** Class of the given name between two places: NONE where a character occurs in none. */
function givenOf(text: string, from: number, to: number): number {
  let value = NONE;
  for (let at = from; at < to; at++) {
    const one = givenClass(text, at);
    if (one === NONE) return NONE;
    value = Math.max(value, one);
  }
  return value;
}

/** The longest run of transliteration characters from `start` that ends at a boundary: 博尔索纳罗|表示; null for none. */
export function transliteratedName(
  text: string,
  start: number,
  least: number,
  introduced = false,
): Shape | null {
  if (titleBehind(text, start + 1) !== null) return null;
  let run = start;
  while (run < start + LONGEST_TRANSLITERATION && isTransliteration(text, run)) run++;
  for (let end = run; end - start >= least; end--) {
    const kind = after(text, end);
    // 卓玛才让|敲响: behind a title a run of four and more is a name as it stands.
    if (kind >= LOOSE || (introduced && end === run && end - start > 3))
      return { end, after: kind, everyday: false, transliterated: true, cut: false };
  }
  return null;
}
