import { DIGITS, LARGE_SCALES, SMALL_SCALES } from '../numerals/characters.js';
import lexicon from './lexicons/words.json' with { type: 'json' };

interface Place {
  readonly word: string;
  /** Offset in the word of the numeral by which it is looked up. */
  readonly offset: number;
}

const places = new Map<string, Place[]>();
for (const word of lexicon.words) {
  for (const [offset, character] of Array.from(word).entries()) {
    if (!isNumeralCharacter(character)) continue;
    const key = word.slice(offset, offset + 2);
    const list = [...(places.get(key) ?? []), { word, offset }];
    places.set(
      key,
      list.sort((a, b) => b.word.length - b.offset - (a.word.length - a.offset)),
    );
  }
}

/** End of the idiom, slogan or name of which the numeral at `offset` is a part (四面八方, 三亚); null where there is none. */
export function wordEnd(text: string, offset: number): number | null {
  for (const { word, offset: inside } of places.get(text.slice(offset, offset + 2)) ?? []) {
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
