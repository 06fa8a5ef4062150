/**
 * What the rules of people know of each character, in columns of one byte that lie side by side: a place in a text is
 * asked about in several of them at once, and so costs one access to memory instead of one a column.
 */
const columns = new Uint8Array(0x10000 << 3);

/** Class of the character before a name, and of the one behind it. */
export const CLASS_BEFORE = 0;
export const CLASS_BEHIND = 1;
/** What can begin with the character behind a name. */
export const FOLLOWS = 2;
/** Costs of the character as a word, a surname, in the middle and at the end of a given name, or as the whole of one. */
export const AS_WORD = 3;
export const AS_SURNAME = 4;
export const AS_MIDDLE = 5;
export const AS_LAST = 6;
export const AS_ONLY = 7;

/** What a column knows of a character; 0 where nothing has been put there. */
export function columnOf(code: number, column: number): number {
  return columns[(code << 3) | column] as number;
}

export function putInColumn(code: number, column: number, value: number): void {
  columns[(code << 3) | column] = value;
}
