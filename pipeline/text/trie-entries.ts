// The hash table of a trie. An entry is two numbers: the node before it with 12 bits of its character; the other 4 bits of
// the character with the number of the word that ends there.

/** No word is longer. */
export const LONGEST = 255;
export const LOW_BITS = 12;
const LOW = (1 << LOW_BITS) - 1;
export const VALUE_BITS = 28;
export const VALUE = (1 << VALUE_BITS) - 1;
/** The node of a first character is that character with this bit: it needs no entry, and the second one no look at it. */
export const FIRST = 2 ** 19;
/** All other nodes are places of the table, below that bit. */
const MOST_PLACES = FIRST;
/** Bits of the marks for each place. */
export const MARKS = 4;

/** An empty table; its first place is none, as 0 stands for the root. */
export function tableOf(places: number): Int32Array {
  if (places > MOST_PLACES) throw new Error(`trie: ${places} places do not fit its entries`);
  const entries = new Int32Array(2 * places);
  entries[0] = -1;
  return entries;
}

/** First number of the entry behind a node and a character. */
export function keyOf(node: number, code: number): number {
  return (node << LOW_BITS) | (code & LOW);
}

/** Where the search for that entry begins. */
export function hash(node: number, code: number): number {
  const mixed = Math.imul(node & (FIRST - 1), 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The number of the word that ends at an entry; 0 for none. */
export function valueAt(entries: Int32Array, node: number): number {
  return (entries[2 * node + 1] as number) & VALUE;
}

/** The character of an entry. */
export function codeOf(entries: Int32Array, node: number): number {
  const high = (entries[2 * node + 1] as number) >>> VALUE_BITS;
  return ((entries[2 * node] as number) & LOW) | (high << LOW_BITS);
}

export function placeOfMark(marks: Uint8Array, hashed: number): number {
  return (hashed >>> 3) & (marks.length - 1);
}

export function isMarked(marks: Uint8Array, hashed: number): boolean {
  return markAt(marks, hashed) !== 0;
}

/** 1 for a mark, 0 for none. */
export function markAt(marks: Uint8Array, hashed: number): number {
  return ((marks[placeOfMark(marks, hashed)] as number) >> (hashed & 7)) & 1;
}

/** The entry behind a node and a character, whose `hash` is known; 0 for none. */
export function seek(entries: Int32Array, mask: number, node: number, code: number, hashed: number): number {
  const key = keyOf(node, code);
  for (let at = hashed & mask; ; at = (at + 1) & mask) {
    const found = entries[2 * at] as number;
    if (found === 0) return 0;
    if (found === key && (entries[2 * at + 1] as number) >>> VALUE_BITS === code >>> LOW_BITS) return at;
  }
}
