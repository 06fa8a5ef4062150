import { DIGITS, LARGE_SCALES, SMALL_SCALES } from '../numerals/characters.js';
import lexicon from './lexicons/words.json' with { type: 'json' };

/** Stands for the end of a text; no text holds it. */
const NO_CHARACTER = 0xffff;

interface Place {
  readonly word: string;
  /** Offset in the word of the numeral by which it is looked up. */
  readonly offset: number;
}

/** The words by the numeral in them and the unit behind it. */
const places = new Map<number, Place[]>();
for (const word of lexicon.words) {
  for (const [offset, character] of Array.from(word).entries()) {
    if (!isNumeralCharacter(character)) continue;
    const key = keyAt(word, offset);
    places.set(key, [...(places.get(key) ?? []), { word, offset }]);
  }
}
// What goes on longest is found first.
for (const list of places.values())
  list.sort((a, b) => b.word.length - b.offset - (a.word.length - a.offset));

function keyAt(text: string, offset: number): number {
  const behind = offset + 1 < text.length ? text.charCodeAt(offset + 1) : NO_CHARACTER;
  return (text.charCodeAt(offset) << 16) | behind;
}

/** End of the idiom, slogan or name of which the numeral at `offset` is a part (四面八方, 三亚); null where there is none. */
export function wordEnd(text: string, offset: number): number | null {
  // No word holds Arabic digits.
  if (text.charCodeAt(offset) < 0x80) return null;
  const list = places.get(keyAt(text, offset));
  if (list === undefined) return null;
  for (const { word, offset: inside } of list) {
    const start = offset - inside;
    if (start >= 0 && text.startsWith(word, start)) return start + word.length;
  }
  return null;
}

function isNumeralCharacter(character: string): boolean {
  return (
    DIGITS.has(character) ||
    SMALL_SCALES.has(character) ||
    LARGE_SCALES.has(character) ||
    /[几数半]/u.test(character)
  );
}
