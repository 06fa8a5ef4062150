/**
 * What the rules of people know of each character, in rows of eight bytes: a place in a text is asked about in many ways at
 * once, and so costs one access to memory instead of one for each.
 */
const rows = new Uint8Array(0x10000 << 3);

/** Class of the character before a name, and of the one behind it. */
export const CLASS_BEFORE = 0;
export const CLASS_BEHIND = 1;
/** What can begin with the character behind a name. */
export const FOLLOWS = 2;
/** Cost of the character as a word. */
export const AS_WORD = 3;
/** What the character can be in a name (starts.ts). */
export const ROLES = 6;

/** Half bytes: costs as a surname, in the middle and at the end of a given name, and as the whole of one. */
export const AS_SURNAME = 8;
export const AS_MIDDLE = 9;
export const AS_LAST = 10;
export const AS_ONLY = 11;
/** Cost in a transliterated name. */
export const AS_TRANSLITERATED = 14;

/** Bits of the last half: the first and the second character of a surname of two. */
export const BEGINS_LONG_SURNAME = 0x10;
export const ENDS_LONG_SURNAME = 0x20;
/** Whether the words that begin with the character have been taken into the table of words. */
export const WORDS_READ = 0x40;
const NOTES = 7;

/** What a column of whole bytes knows of a character; 0 where nothing has been put there. */
export function columnOf(code: number, column: number): number {
  return rows[(code << 3) | column] as number;
}

export function putInColumn(code: number, column: number, value: number): void {
  rows[(code << 3) | column] = value;
}

/** The same for a column of half bytes. */
export function halfOf(code: number, half: number): number {
  return ((rows[(code << 3) | (half >> 1)] as number) >> ((half & 1) << 2)) & 0xf;
}

export function putInHalf(code: number, half: number, value: number): void {
  const at = (code << 3) | (half >> 1);
  const shift = (half & 1) << 2;
  rows[at] = ((rows[at] as number) & ~(0xf << shift)) | (value << shift);
}

export function isNoted(code: number, note: number): boolean {
  return ((rows[(code << 3) | NOTES] as number) & note) !== 0;
}

export function note(code: number, bit: number): void {
  putInColumn(code, NOTES, columnOf(code, NOTES) | bit);
}
