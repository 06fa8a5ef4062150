/** What a word can do in a name. */
export type WordKind =
  | 'body'
  | 'local'
  | 'head'
  | 'place'
  | 'world'
  | 'level'
  | 'brand'
  | 'noun'
  | 'nominal'
  | 'attribute'
  | 'role'
  | 'join'
  | 'verb'
  | 'stop'
  | 'ordinal'
  | 'number'
  | 'latin'
  | 'char'
  | 'open'
  | 'close'
  | 'quote'
  | 'space'
  | 'mark';

/** What the vocabulary knows of a word. */
export interface Entry {
  readonly kind: WordKind;
  /** How rare: the cost of choosing this word when the text is cut. */
  readonly cost: number;
  /** Bits of `TRAIT`. */
  readonly traits: number;
}
