import type { Span } from '../../text/mapped-text.js';
import { textAt, textOfCharacter } from './lexemes.js';
import type { WordKind } from './vocabulary.js';
import { kindOfBit } from './word-kinds.js';

/** A word of the text and what it can do in a name. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: WordKind;
}

/** A word as it was cut out of the text. */
export interface CutWord extends Word {
  /** Bits of `TRAIT`. */
  readonly traits: number;
}

/** A word of a cut. Few are ever asked for their text: it is read when they are. */
class Draft implements CutWord {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: WordKind,
    readonly traits: number,
    private readonly source: number,
    private own: string | null,
  ) {}

  get text(): string {
    this.own ??= textOf(this.source);
    return this.own;
  }
}

function textOf(source: number): string {
  return source > OF_TEXT ? textAt(source) : textOfCharacter(~source);
}

/** Where a word comes from that is neither in the vocabulary nor a single character. */
export const OF_TEXT = 0;

/**
 * The words that a text is cut into, in columns: most of them are asked for their kind and nothing else, and become an
 * object only where a name may be. Before the first and behind the last word stands one of no kind.
 */
export class Cut {
  /** How many words there are. */
  length = 0;
  private text = '';
  // Of the word `k` all columns speak at `k + 1`.
  private starts = new Int32Array(1024);
  private kinds = new Int32Array(1024);
  private traits = new Uint16Array(1024);
  private sources = new Int32Array(1024);
  private words: (CutWord | undefined)[] = [];

  /** Begins anew with a text of so many words, to be put in one by one. */
  reset(text: string, length: number): void {
    if (length + 3 > this.starts.length) this.grow(length + 3);
    this.text = text;
    this.length = length;
    this.starts[length + 1] = text.length;
    this.kinds[length + 1] = 0;
    this.traits[length + 1] = 0;
    if (this.words.length < length) this.words = new Array<CutWord | undefined>(this.starts.length);
    this.words.fill(undefined, 0, length);
  }

  /** Puts in a word: bits of its kind and traits, and its node in the vocabulary; of a character, that one's complement. */
  put(k: number, start: number, kind: number, traits: number, source: number): void {
    this.starts[k + 1] = start;
    this.kinds[k + 1] = kind;
    this.traits[k + 1] = traits;
    this.sources[k + 1] = source;
  }

  /** Gives a word that nobody has asked for another kind. */
  setKind(k: number, kind: number): void {
    this.kinds[k + 1] = kind;
  }

  /** Cuts some words in two, each behind its first character; they stand in order, and nobody has asked for any word yet. */
  split(places: readonly number[]): void {
    const { length } = this;
    let shift = places.length;
    if (length + shift + 3 > this.starts.length) this.grow(length + shift + 3);
    this.length = length + shift;
    this.words.fill(undefined, length, this.length);
    for (let k = length; shift > 0; k--) {
      this.move(k, k + shift);
      if (k !== places[shift - 1]) continue;
      this.starts[k + shift + 1] = this.startAt(k) + 1;
      shift--;
      this.move(k, k + shift);
    }
  }

  private move(from: number, to: number): void {
    this.put(
      to,
      this.startAt(from),
      this.kindAt(from),
      this.traitsAt(from),
      this.sources[from + 1] as number,
    );
  }

  /** Bit of the kind of a word; 0 outside the text. */
  kindAt(k: number): number {
    return this.kinds[k + 1] as number;
  }

  /** Whether a word is of one of some kinds. */
  is(k: number, kinds: number): boolean {
    return ((this.kinds[k + 1] as number) & kinds) !== 0;
  }

  /** Whether a word has one of some traits. */
  has(k: number, traits: number): boolean {
    return ((this.traits[k + 1] as number) & traits) !== 0;
  }

  /** Whether words from one to another, this one included, are all of some kinds. */
  areAll(first: number, last: number, kinds: number): boolean {
    for (let k = first; k <= last; k++) if (!this.is(k, kinds)) return false;
    return true;
  }

  areNone(first: number, last: number, kinds: number): boolean {
    for (let k = first; k <= last; k++) if (this.is(k, kinds)) return false;
    return true;
  }

  traitsAt(k: number): number {
    return this.traits[k + 1] as number;
  }

  startAt(k: number): number {
    return this.starts[k + 1] as number;
  }

  endAt(k: number): number {
    return this.starts[k + 2] as number;
  }

  sizeAt(k: number): number {
    return (this.starts[k + 2] as number) - (this.starts[k + 1] as number);
  }

  textAt(k: number): string {
    const source = this.sources[k + 1] as number;
    return source === OF_TEXT ? this.text.slice(this.startAt(k), this.endAt(k)) : textOf(source);
  }

  /** A word as an object, the same one each time; undefined outside the text. */
  at(k: number): CutWord | undefined {
    return k < 0 || k >= this.length ? undefined : this.word(k);
  }

  slice(from: number, to: number): readonly CutWord[] {
    const first = Math.max(0, from);
    // Names keep their words as long as they live: a list that is pushed to would have room for many more.
    const words = new Array<CutWord>(Math.max(0, Math.min(to, this.length) - first));
    for (let i = 0; i < words.length; i++) words[i] = this.word(first + i);
    return words;
  }

  private word(k: number): CutWord {
    const known = this.words[k];
    if (known !== undefined) return known;
    const source = this.sources[k + 1] as number;
    const own = source === OF_TEXT ? this.textAt(k) : null;
    const kind = kindOfBit(this.kindAt(k));
    const word = new Draft(this.startAt(k), this.endAt(k), kind, this.traitsAt(k), source, own);
    this.words[k] = word;
    return word;
  }

  private grow(size: number): void {
    const length = 2 ** Math.ceil(Math.log2(size));
    this.starts = grown(new Int32Array(length), this.starts);
    this.kinds = grown(new Int32Array(length), this.kinds);
    this.traits = grown(new Uint16Array(length), this.traits);
    this.sources = grown(new Int32Array(length), this.sources);
  }
}

function grown<Column extends Int32Array | Uint16Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
