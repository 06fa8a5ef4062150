import { isArabicAt } from '../../extract/numerals/literal.js';
import type { KeptWords } from '../../extract/organizations/kept-words.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import { KIND } from '../../extract/organizations/word-kinds.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import type { Scene } from './scene.js';
import { LISTED, TRAIT, traitsAt, traitsOfKind, traitsOfStretch } from './traits.js';
import { WordRow } from './word-row.js';

// How a clause is cut into words here: the vocabulary of names, with the words of measuring and counting put right.

const NOMINAL_TRAITS = TRAIT.nominalKind | TRAIT.noun | TRAIT.measure | TRAIT.attribute | TRAIT.growth;
export const OF = '的'.charCodeAt(0);
const ALL = '总'.charCodeAt(0);
const SECOND = TRAIT.suffix | TRAIT.grade | TRAIT.endOfNoun;
const MOST_PARTS = 4;
const FIRST_ROOM = 64;

/** The words of a stretch of text, by their places in a row; kept side by side in lists, so that no word is an object. */
export class ClauseCut {
  /** How many words there are. */
  size = 0;
  /** The traits that any of them has. */
  private common = 0;
  private text = '';
  private starts = new Int32Array(FIRST_ROOM);
  private ends = new Int32Array(FIRST_ROOM);
  private traits = new Int32Array(FIRST_ROOM);
  private kinds = new Int32Array(FIRST_ROOM);
  private readonly row = new WordRow();

  /** Cuts a stretch of text, of which the words may be known; offsets are those of the whole text. */
  read(text: string, words: KeptWords | null, start: number, end: number): void {
    this.text = text;
    this.size = 0;
    this.common = 0;
    if (start >= end) return;
    if (end - start >= this.starts.length) this.grow(end - start + 1);
    const { row } = this;
    row.read(text, words, start, end);
    let from = start;
    for (let at = 0; at < row.size; from = row.endOf(at - 1)) at = this.take(at, from);
  }

  startOf(at: number): number {
    return this.starts[at] as number;
  }

  endOf(at: number): number {
    return this.ends[at] as number;
  }

  /** Whether a word is of one of some kinds. */
  isKind(at: number, kinds: number): boolean {
    return ((this.kinds[at] as number) & kinds) !== 0;
  }

  /** Bits of `TRAIT`. */
  traitsOf(at: number): number {
    return this.traits[at] as number;
  }

  /** Whether a word has one of some traits. */
  has(at: number, traits: number): boolean {
    return ((this.traits[at] as number) & traits) !== 0;
  }

  /** Place of the last of the first `size` words that has one of some traits; -1 for none. */
  lastWith(traits: number, size: number): number {
    if ((this.common & traits) === 0) return -1;
    let at = size - 1;
    while (at >= 0 && !this.has(at, traits)) at--;
    return at;
  }

  /** The last character of a word. */
  lastCodeOf(at: number): number {
    return this.text.charCodeAt((this.ends[at] as number) - 1);
  }

  /** Whether a word is one character, the one of that code. */
  is(at: number, code: number): boolean {
    const start = this.starts[at] as number;
    return (this.ends[at] as number) - start === 1 && this.text.charCodeAt(start) === code;
  }

  /** Whether a word can be part of a noun phrase. */
  isNominal(at: number): boolean {
    const traits = this.traits[at] as number;
    if ((traits & TRAIT.verbal) !== 0) return false;
    if ((this.ends[at] as number) - (this.starts[at] as number) === 1)
      return (traits & TRAIT.nominalKind) !== 0 && (traits & TRAIT.stopCharacter) === 0;
    return (traits & NOMINAL_TRAITS) !== 0 || this.isLongNoun(at);
  }

  /** Whether it is a verb or a function word, 的 aside. */
  isVerbal(at: number): boolean {
    return this.has(at, TRAIT.verbalKind) && !this.is(at, OF);
  }

  /** The stretch of the words from one up to another, which is not part of it; null for no words. */
  spanOf(from: number, to: number): Span | null {
    return from < to ? { start: this.starts[from] as number, end: this.ends[to - 1] as number } : null;
  }

  /** Leaves out the words that lie in one of some spans. */
  leaveOut(spans: readonly Span[]): void {
    const isInside = (at: number): boolean =>
      spans.some(({ start, end }) => this.startOf(at) >= start && this.endOf(at) <= end);
    let size = 0;
    for (let at = 0; at < this.size; at++) if (!isInside(at)) this.move(at, size++);
    this.size = size;
  }

  /** Leaves out the words that begin where a date or an amount lies. */
  leaveOutMarked(marks: Uint8Array): void {
    let size = 0;
    for (let at = 0; at < this.size; at++) if (marks[this.startOf(at)] === 0) this.move(at, size++);
    this.size = size;
  }

  private move(from: number, to: number): void {
    this.put(to, this.startOf(from), this.endOf(from), this.kinds[from] as number, this.traitsOf(from));
  }

  private put(at: number, start: number, end: number, kind: number, traits: number): void {
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.traits[at] = traits;
    this.common |= traits;
  }

  private grow(size: number): void {
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.traits = new Int32Array(size);
    this.kinds = new Int32Array(size);
  }

  /** 固定资产, 自然资源: set phrases that end in a noun. */
  private isLongNoun(at: number): boolean {
    const end = this.endOf(at);
    if (end - this.startOf(at) < 4) return false;
    const kind = wordEntry(this.text.slice(end - 2, end))?.kind;
    return kind === 'noun' || kind === 'role' || kind === 'head';
  }

  /**
   * Takes the word at `at`, which begins at `start`, with its listed traits, or the words from there on that are one word
   * here: 占 and 比, 固定, 普 and 及率; returns where the next stands. Nouns known here are nouns, whatever the vocabulary of
   * names says.
   */
  private take(at: number, start: number): number {
    const { text, row } = this;
    let end = row.endOf(at);
    let node = LISTED.nodeOf(text, start, end);
    let listed = node === 0 ? 0 : traitsAt(node);
    let next = at + 1;
    let to = end;
    const last = Math.min(row.size, at + MOST_PARTS);
    for (let k = at + 1; node !== 0 && k < last; k++) {
      const from = to;
      to = row.endOf(k);
      node = walked(text, node, from, to);
      const traits = node === 0 ? 0 : traitsAt(node);
      if ((traits & TRAIT.own) === 0) continue;
      listed = traits;
      end = to;
      next = k + 1;
    }
    const joined = next > at + 1 ? KIND.stop : row.kindOf(at);
    const kind = (listed & TRAIT.ownNoun) !== 0 ? KIND.noun : joined;
    this.add(start, end, kind, listed | traitsOfKind(kind));
    return next;
  }

  /** Puts a word behind the last one, or makes one of both. */
  private add(start: number, end: number, kind: number, traits: number): void {
    this.put(this.size, start, end, kind, traits);
    const last = this.size - 1;
    if (last < 0 || !this.areOneWord(last, this.size)) {
      this.size++;
      return;
    }
    const joined = this.kindOfJoined(last, this.size);
    const from = this.startOf(last);
    this.put(last, from, end, joined, traitsOfStretch(this.text, from, end) | traitsOfKind(joined));
  }

  /** 5 and G, and 痛 and 点 of a word that no dictionary has, are one. */
  private areOneWord(first: number, second: number): boolean {
    const size = this.endOf(first) - this.startOf(first);
    if (size === 1 && this.is(first, ALL)) return this.isNominal(second);
    const isNumber = this.isKind(first, KIND.number);
    if (!isNumber && !this.has(second, SECOND)) return false;
    const isSuffixed = size === 2 && this.has(second, TRAIT.suffix) && !this.has(first, TRAIT.link);
    if (isSuffixed) return this.isVerbal(first);
    if (isNumber) {
      if (this.has(second, TRAIT.grade)) return !isArabicAt(this.text, this.startOf(first));
      return this.isKind(second, KIND.latin) && NARROW_LETTER.isAt(this.text, this.startOf(second));
    }
    return this.isKind(first, KIND.char) && this.has(second, TRAIT.endOfNoun) && this.isVerbal(second);
  }

  private kindOfJoined(first: number, second: number): number {
    if (this.has(second, TRAIT.grade)) return KIND.attribute;
    return this.isKind(first, KIND.number) ? KIND.latin : KIND.noun;
  }
}

const NARROW_LETTER = new CharacterSet('A-Za-z');

/** The node of the listed words that a stretch of text leads to from another one; 0 where none goes on so. */
function walked(text: string, from: number, start: number, end: number): number {
  let node = from;
  for (let i = start; i < end; i++) {
    node = LISTED.next(node, text.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
}

/** Serves for one stretch after the other. */
const CUT = new ClauseCut();

/** The words of a stretch of text, until the next one is cut. */
export function cutClause({ text, words }: Scene, start: number, end: number): ClauseCut {
  CUT.read(text, words, start, end);
  return CUT;
}
