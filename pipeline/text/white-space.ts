import { CharacterSet } from './character-set.js';

/** What counts as white space everywhere in the project: ECMAScript's \s, the byte order mark included. */
export const WHITE_SPACE = /\s+/gu;

export function withoutWhiteSpace(text: string): string {
  return text.replace(WHITE_SPACE, '');
}

/** Characters that are not white space, counted in code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!isWhiteSpace(character)) count++;
  return count;
}

/** All of them, as UTF-16 units. */
export const WHITE_SPACE_UNITS: readonly number[] = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
  0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
];
const units = new CharacterSet(String.fromCharCode(...WHITE_SPACE_UNITS));

export function isWhiteSpace(character: string): boolean {
  return units.has(character.charCodeAt(0));
}
