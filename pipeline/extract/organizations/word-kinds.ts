/** What a word can do in a name, a bit for each kind, so that one look tells whether a word is of one of several kinds. */
export const KIND = {
  body: 1,
  local: 1 << 1,
  head: 1 << 2,
  place: 1 << 3,
  world: 1 << 4,
  level: 1 << 5,
  brand: 1 << 6,
  noun: 1 << 7,
  nominal: 1 << 8,
  attribute: 1 << 9,
  role: 1 << 10,
  join: 1 << 11,
  verb: 1 << 12,
  stop: 1 << 13,
  ordinal: 1 << 14,
  number: 1 << 15,
  latin: 1 << 16,
  char: 1 << 17,
  open: 1 << 18,
  close: 1 << 19,
  quote: 1 << 20,
  space: 1 << 21,
  mark: 1 << 22,
} as const;

export type WordKind = keyof typeof KIND;

const NAMES = Object.keys(KIND) as readonly WordKind[];

/** The kind with a bit. */
export function kindOfBit(bit: number): WordKind {
  return NAMES[31 - Math.clz32(bit)] as WordKind;
}

/** What the vocabulary knows of a word. */
export interface Entry {
  readonly kind: WordKind;
  /** How rare: the cost of choosing this word when the text is cut. */
  readonly cost: number;
  /** Bits of `TRAIT`. */
  readonly traits: number;
}
