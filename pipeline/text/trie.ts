import { CharacterSet } from './character-set.js';
import { INNER_SPACE } from './packed-words.js';
import {
  codeOf,
  FIRST,
  hash,
  isMarked,
  keyOf,
  LONGEST,
  LOW_BITS,
  MARKS,
  markAt,
  placeOfMark,
  seek,
  tableOf,
  VALUE,
  VALUE_BITS,
  valueAt,
} from './trie-entries.js';
import { Waiting } from './waiting-words.js';

const SPACE = 0x20;
/** In place of the number of words that wait: each line of the list has its own. */
const PACKED = -1;

/**
 * Words with a number each, laid out for look-ups at a place in a text. A node is the place of an entry in one hash
 * table, found by the node before it and a character; its word's number lies in the same entry, so that a step costs one
 * access to memory. A look-up cuts no slice and hashes no string (measured: seven times as fast as a Map of slices).
 * Words that are put in wait by their first character and are laid out when a text first has it: a process that reads
 * one line meets few of them.
 */
export class Trie {
  /** One more than the number of each first character of a word; 0 for none, below 0 the complement of the last entry that waits. */
  private readonly roots = new Int32Array(0x10000);
  /** Two numbers a node: the node before it with 12 bits of its character; the other 4 bits with its word's number. */
  private entries: Int32Array;
  private mask: number;
  /** A bit for each way on from a node, so that steps that lead nowhere are told by a small table. */
  private marks: Uint8Array;
  /** Characters whose words have been laid out, and those that are a word by themselves. */
  private readonly ready = new CharacterSet('');
  private readonly singles = new CharacterSet('');
  /** Length of the words that lead to each node. */
  private lengths: Uint8Array;
  private nodes = 0;
  private readonly waiting = new Waiting();

  /** `size` is about how many nodes there will be; the table grows where it is short. */
  constructor(size = 64) {
    const places = 2 ** Math.ceil(Math.log2((size + LONGEST) * 2));
    this.entries = tableOf(places);
    this.mask = places - 1;
    this.marks = new Uint8Array((places * MARKS) >> 3);
    this.lengths = new Uint8Array(places);
  }

  /** A trie that knows words by their places in a list, counted from 1; of equal words the last counts. */
  static of(words: readonly string[]): Trie {
    const trie = new Trie(words.reduce((sum, { length }) => sum + length, 0));
    for (let i = 0; i < words.length; i++) trie.put(words[i] as string, i + 1);
    return trie;
  }

  /** A trie that knows what `packed` has packed; `size` is about how many nodes it will have. */
  static ofPacked(words: Readonly<Record<string, string>>, size: number): Trie {
    const trie = new Trie(size);
    for (const first in words) {
      const lines = words[first] as string;
      trie.wait(first.charCodeAt(0), lines, 0, lines.length, first, PACKED);
    }
    return trie;
  }

  /** Gives a word a number above 0; 0 takes the word out. Returns the number it had before. */
  set(word: string, value: number): number {
    const node = this.path(word);
    return node === 0 ? 0 : this.give(node, value);
  }

  /** Gives a word, which may hold spaces (JUUL Labs), a number above 0, at the latest when it is looked for. */
  put(word: string, value: number): void {
    if (word !== '') this.wait(word.charCodeAt(0), '', 0, 0, word, value);
  }

  /** Gives all words of a list, with a space between two, one number; they begin with `front`, which the list leaves out. */
  putBehind(front: string, list: string, value: number): void {
    this.wait(front.charCodeAt(0), list, 0, list.length, front, value);
  }

  /** The number of a whole word; 0 for none. */
  get(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.next(node, word.charCodeAt(i));
      if (node === 0) return 0;
    }
    return this.valueOf(node);
  }

  has(word: string): boolean {
    return this.get(word) > 0;
  }

  /** The node reached from `node` (0 is the root) by a character; 0 where no word goes on so. */
  next(node: number, code: number): number {
    if (node !== 0) {
      const hashed = hash(node, code);
      return isMarked(this.marks, hashed) ? seek(this.entries, this.mask, node, code, hashed) : 0;
    }
    this.prepare(code);
    return this.roots[code] === 0 ? 0 : FIRST | code;
  }

  /** The node reached by a stretch of a text; 0 where no word begins so. */
  nodeOf(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    if (start + 1 >= end) return this.next(0, first);
    let node = this.pair(first, text.charCodeAt(start + 1));
    for (let i = start + 2; i < end && node !== 0; i++) node = this.next(node, text.charCodeAt(i));
    return node;
  }

  /** Number of the word that ends at a node; 0 for none. */
  valueOf(node: number): number {
    return node < FIRST ? valueAt(this.entries, node) : (this.roots[node ^ FIRST] as number) - 1;
  }

  /** Every node of more than one character is a number below this one. */
  get places(): number {
    return this.lengths.length;
  }

  /**
   * Notes all words of more than one character that begin at `at`, each by its end, its number and its node; returns how
   * many figures were written. `hits` must hold three times as many as the longest word has characters.
   */
  wordsAt(text: string, at: number, hits: Int32Array): number {
    const { length } = text;
    if (at + 1 >= length) return 0;
    let node = this.pair(text.charCodeAt(at), text.charCodeAt(at + 1));
    if (node === 0) return 0;
    let count = 0;
    const { entries, mask, marks } = this;
    for (let i = at + 2; node !== 0; i++) {
      const value = valueAt(entries, node);
      if (value !== 0) {
        hits[count++] = i;
        hits[count++] = value;
        hits[count++] = node;
      }
      if (i === length) break;
      const code = text.charCodeAt(i);
      const hashed = hash(node, code);
      node = isMarked(marks, hashed) ? seek(entries, mask, node, code, hashed) : 0;
    }
    return count;
  }

  /**
   * Writes a text out unit by unit, with a 0 behind its last one, and notes the places at which words of more than one
   * character may begin, each with the node of its first two; returns how many there are. Every place is noted and most
   * are written over, so that the processor has nothing to guess (measured: half the time of a look at each place).
   */
  startsIn(text: string, units: Uint16Array, places: Int32Array, nodes: Int32Array): number {
    const { length } = text;
    const { marks } = this;
    let count = 0;
    let first = length === 0 ? 0 : text.charCodeAt(0);
    for (let i = 0; i < length; i++) {
      this.prepare(first);
      units[i] = first;
      const second = i + 1 < length ? text.charCodeAt(i + 1) : 0;
      places[count] = i;
      count += markAt(marks, hash(first, second));
      first = second;
    }
    units[length] = 0;
    // Where words have been laid out on the way, the marks may be others now.
    return marks === this.marks
      ? this.pairsAt(units, places, count, nodes)
      : this.startsIn(text, units, places, nodes);
  }

  /**
   * The nodes behind the pairs of characters at some places; places that have none are dropped. One after the other, as
   * the entries are far apart: no look-up waits for the one before it.
   */
  private pairsAt(units: Uint16Array, places: Int32Array, count: number, nodes: Int32Array): number {
    const { entries, mask } = this;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const at = places[k] as number;
      const first = units[at] as number;
      const second = units[at + 1] as number;
      const node = seek(entries, mask, FIRST | first, second, hash(first, second));
      places[kept] = at;
      nodes[kept] = node;
      kept += node === 0 ? 0 : 1;
    }
    return kept;
  }

  /**
   * What `wordsAt` notes, at a place that `startsIn` has noted, with its node: no string is asked for its characters again
   * and again. No word holds a 0.
   */
  wordsAtUnit(units: Uint16Array, at: number, pair: number, hits: Int32Array): number {
    const { entries, mask, marks } = this;
    let node = pair;
    let count = 0;
    for (let i = at + 2; node !== 0; i++) {
      const value = valueAt(entries, node);
      if (value !== 0) {
        hits[count++] = i;
        hits[count++] = value;
        hits[count++] = node;
      }
      const code = units[i] as number;
      const hashed = hash(node, code);
      node = isMarked(marks, hashed) ? seek(entries, mask, node, code, hashed) : 0;
    }
    return count;
  }

  /** The word that leads to a node. */
  wordAt(node: number): string {
    if (node === 0) return '';
    let word = '';
    let at = node;
    for (; at < FIRST; at = (this.entries[2 * at] as number) >>> LOW_BITS)
      word = String.fromCharCode(codeOf(this.entries, at)) + word;
    return String.fromCharCode(at ^ FIRST) + word;
  }

  /** Length of the words that lead to a node. */
  lengthOf(node: number): number {
    return node < FIRST ? (this.lengths[node] as number) : 1;
  }

  /** Node of the longest word that begins at `at`; 0 for none. */
  longestAt(text: string, at: number): number {
    const { length } = text;
    if (at < 0 || at >= length) return 0;
    const first = text.charCodeAt(at);
    let node = at + 1 === length ? 0 : this.pair(first, text.charCodeAt(at + 1));
    let found = 0;
    const { entries, mask, marks } = this;
    for (let i = at + 2; node !== 0; i++) {
      if (valueAt(entries, node) !== 0) found = node;
      if (i === length) break;
      const code = text.charCodeAt(i);
      const hashed = hash(node, code);
      node = isMarked(marks, hashed) ? seek(entries, mask, node, code, hashed) : 0;
    }
    return found === 0 ? this.single(first) : found;
  }

  /** Node of the longest word that ends at `end`, in a trie of words written backwards; 0 for none. */
  longestBefore(text: string, end: number): number {
    if (end > text.length || end <= 0) return 0;
    const first = text.charCodeAt(end - 1);
    let node = end === 1 ? 0 : this.pair(first, text.charCodeAt(end - 2));
    let found = 0;
    const { entries, mask, marks } = this;
    for (let i = end - 3; node !== 0; i--) {
      if (valueAt(entries, node) !== 0) found = node;
      if (i < 0) break;
      const code = text.charCodeAt(i);
      const hashed = hash(node, code);
      node = isMarked(marks, hashed) ? seek(entries, mask, node, code, hashed) : 0;
    }
    return found === 0 ? this.single(first) : found;
  }

  /** Node behind two characters with which words begin; 0 for none. Most pairs are told by the marks alone. */
  private pair(first: number, second: number): number {
    this.prepare(first);
    const hashed = hash(first, second);
    return isMarked(this.marks, hashed) ? seek(this.entries, this.mask, FIRST | first, second, hashed) : 0;
  }

  /** Node of a character that is a word; 0 for others. */
  private single(code: number): number {
    this.prepare(code);
    return this.singles.has(code) ? FIRST | code : 0;
  }

  /** Lays out the words with a first character, if they wait. */
  private prepare(first: number): void {
    if (!this.ready.has(first)) this.layOut(first);
  }

  private wait(code: number, list: string, from: number, to: number, front: string, value: number): void {
    const root = this.roots[code] as number;
    if (root > 0) {
      this.add(list, from, to, front, value);
      return;
    }
    this.roots[code] = ~this.waiting.push(list, from, to, front, value, root);
    this.ready.remove(code);
  }

  /** Lays out the words that wait with a first character, in the order in which they came. */
  private layOut(code: number): void {
    this.ready.add(code);
    const places: number[] = [];
    for (let at = this.roots[code] as number; at < 0; at = this.waiting.before(~at)) places.push(~at);
    if (places.length > 0) this.roots[code] = 0;
    for (let i = places.length - 1; i >= 0; i--) {
      const { list, from, to, front, value } = this.waiting.at(places[i] as number);
      this.add(list, from, to, front, value);
    }
  }

  private add(list: string, from: number, to: number, front: string, value: number): void {
    if (value === PACKED) {
      this.addPacked(list, front);
      return;
    }
    let root = this.path(front);
    let node = root;
    let length = front.length;
    for (let i = from; i <= to; i++) {
      const code = i < to ? list.charCodeAt(i) : SPACE;
      if (code !== SPACE) {
        node = this.grown(node, code, ++length);
        continue;
      }
      if (node > 0) this.give(node, value);
      if (this.isFull()) root = this.path(front);
      node = root;
      length = front.length;
    }
  }

  private addPacked(lines: string, front: string): void {
    for (const line of lines.split('\n')) {
      const space = line.indexOf(' ');
      const value = Number(line.slice(0, space));
      if (!line.includes(INNER_SPACE)) this.add(line, space + 1, line.length, front, value);
      else
        for (const rest of line.slice(space + 1).split(' '))
          this.add('', 0, 0, front + rest.replaceAll(INNER_SPACE, ' '), value);
    }
  }

  private mark(hashed: number): void {
    const at = placeOfMark(this.marks, hashed);
    this.marks[at] = (this.marks[at] as number) | (1 << (hashed & 7));
  }

  private give(node: number, value: number): number {
    if (node >= FIRST) return this.giveSingle(node ^ FIRST, value);
    const entry = this.entries[2 * node + 1] as number;
    this.entries[2 * node + 1] = (entry & ~VALUE) | value;
    return entry & VALUE;
  }

  private giveSingle(code: number, value: number): number {
    const before = (this.roots[code] as number) - 1;
    this.roots[code] = value + 1;
    if (value === 0) this.singles.remove(code);
    else this.singles.add(code);
    return before;
  }

  /** The node behind another one and a character, made where there is none; there must be room for it. */
  private grown(node: number, code: number, length: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    if (node === 0) {
      this.roots[code] = 1;
      return FIRST | code;
    }
    const { entries, mask } = this;
    const hashed = hash(node, code);
    let fresh = hashed & mask;
    while (entries[2 * fresh] !== 0) fresh = (fresh + 1) & mask;
    entries[2 * fresh] = keyOf(node, code);
    entries[2 * fresh + 1] = (code >>> LOW_BITS) << VALUE_BITS;
    this.lengths[fresh] = length;
    this.nodes++;
    this.mark(hashed);
    return fresh;
  }

  /** The node of a word, made where there is none. */
  private path(word: string): number {
    if (this.isFull()) this.double();
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.grown(node, word.charCodeAt(i), i + 1);
    return node;
  }

  /** True where the longest word might find no room. */
  private isFull(): boolean {
    return (this.nodes + 2 * LONGEST) * 4 > this.mask * 3;
  }

  /** Makes the table twice as large; every node gets another place. */
  private double(): void {
    const { entries, lengths } = this;
    this.entries = tableOf(entries.length);
    this.mask = entries.length - 1;
    this.marks = new Uint8Array((entries.length * MARKS) >> 3);
    this.lengths = new Uint8Array(entries.length);
    this.nodes = 0;
    const moved = new Int32Array(lengths.length);
    for (let old = 1; old < lengths.length; old++)
      if (entries[2 * old] !== 0) this.move(old, entries, lengths, moved);
  }

  /** The new place of a node, once that of the node before it is known; nodes of first characters stay. */
  private move(old: number, entries: Int32Array, lengths: Uint8Array, moved: Int32Array): number {
    if (old >= FIRST) return old;
    const known = moved[old] as number;
    if (known !== 0) return known;
    const before = this.move((entries[2 * old] as number) >>> LOW_BITS, entries, lengths, moved);
    const fresh = this.grown(before, codeOf(entries, old), lengths[old] as number);
    this.give(fresh, (entries[2 * old + 1] as number) & VALUE);
    moved[old] = fresh;
    return fresh;
  }
}

/** A word written backwards, for `longestBefore`; unit by unit, as texts are walked. */
export function backwards(word: string): string {
  let result = '';
  for (let i = word.length - 1; i >= 0; i--) result += word[i];
  return result;
}
