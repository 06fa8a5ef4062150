/**
 * Words with a number each, laid out for look-ups at a place in a text. The edges of all nodes lie in one hash table
 * of integers: a look-up cuts no slice and hashes no string (measured: seven times as fast as a Map of slices).
 */
export class Trie {
  /** Node behind each first character of a word; 0 for none. */
  private readonly roots = new Int32Array(0x10000);
  /** Hash table of edges, three integers each: node, character, node behind it; node 0 marks a free place. */
  private edges: Int32Array;
  private mask: number;
  private values: Int32Array;
  private lengths: Uint8Array;
  private nodes = 1;
  private used = 0;

  /** `size` is about how many characters the words have together; the tables grow where it is short. */
  constructor(size = 64) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, size * 1.5)));
    this.edges = new Int32Array(slots * STRIDE);
    this.mask = slots - 1;
    this.values = new Int32Array(Math.max(64, size));
    this.lengths = new Uint8Array(Math.max(64, size));
  }

  /** A trie that knows words by their places in a list, counted from 1; of equal words the last counts. */
  static of(words: readonly string[]): Trie {
    const trie = new Trie(words.reduce((sum, { length }) => sum + length, 0));
    for (const [i, word] of words.entries()) trie.set(word, i + 1);
    return trie;
  }

  /** Gives a word a number above 0; 0 takes the word out. Returns the number it had before. */
  set(word: string, value: number): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.grown(node, word.charCodeAt(i), i + 1);
    const before = this.values[node] as number;
    if (node > 0) this.values[node] = value;
    return before;
  }

  /**
   * Gives all words of a list with spaces between them one number, each behind `front`. As the list is never cut into
   * strings, a large lexicon loads in half the time. Returns how many of the words were there before.
   */
  setAll(list: string, value: number, front = ''): number {
    let known = 0;
    let root = 0;
    for (let i = 0; i < front.length; i++) root = this.grown(root, front.charCodeAt(i), i + 1);
    let node = root;
    let length = front.length;
    for (let i = 0; i <= list.length; i++) {
      const code = i < list.length ? list.charCodeAt(i) : SPACE;
      if (code !== SPACE) {
        node = this.grown(node, code, ++length);
        continue;
      }
      if (node > 0) {
        if (this.values[node] !== 0) known++;
        this.values[node] = value;
      }
      node = root;
      length = front.length;
    }
    return known;
  }

  /** The number of a whole word; 0 for none. */
  get(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.next(node, word.charCodeAt(i));
      if (node === 0) return 0;
    }
    return this.values[node] as number;
  }

  has(word: string): boolean {
    return this.get(word) > 0;
  }

  /** The node reached from `node` (0 is the root) by a character; 0 where no word goes on so. */
  next(node: number, code: number): number {
    if (node === 0) return this.roots[code] as number;
    const { edges, mask } = this;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      const owner = edges[at] as number;
      if (owner === 0) return 0;
      if (owner === node && edges[at + 1] === code) return edges[at + 2] as number;
    }
  }

  /** Number of the word that ends at a node; 0 for none. */
  valueOf(node: number): number {
    return this.values[node] as number;
  }

  /** Length of the words that lead to a node. */
  lengthOf(node: number): number {
    return this.lengths[node] as number;
  }

  /** Node of the longest word that begins at `at`; 0 for none. */
  longestAt(text: string, at: number): number {
    let found = 0;
    if (at < 0) return 0;
    for (let node = 0, i = at; i < text.length; i++) {
      node = this.next(node, text.charCodeAt(i));
      if (node === 0) break;
      if (this.values[node] !== 0) found = node;
    }
    return found;
  }

  /** Node of the longest word that ends at `end`, in a trie of words written backwards; 0 for none. */
  longestBefore(text: string, end: number): number {
    let found = 0;
    if (end > text.length) return 0;
    for (let node = 0, i = end - 1; i >= 0; i--) {
      node = this.next(node, text.charCodeAt(i));
      if (node === 0) break;
      if (this.values[node] !== 0) found = node;
    }
    return found;
  }

  private grown(node: number, code: number, length: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    const fresh = this.nodes++;
    if (fresh >= this.values.length) this.growNodes();
    this.lengths[fresh] = length;
    if (node === 0) this.roots[code] = fresh;
    else this.link(node, code, fresh);
    return fresh;
  }

  private link(node: number, code: number, child: number): void {
    if (++this.used * 4 > (this.mask + 1) * 3) this.growEdges();
    const { edges, mask } = this;
    let slot = hash(node, code) & mask;
    while (edges[slot * STRIDE] !== 0) slot = (slot + 1) & mask;
    const at = slot * STRIDE;
    edges[at] = node;
    edges[at + 1] = code;
    edges[at + 2] = child;
  }

  private growNodes(): void {
    const { values, lengths } = this;
    this.values = new Int32Array(values.length * 2);
    this.values.set(values);
    this.lengths = new Uint8Array(lengths.length * 2);
    this.lengths.set(lengths);
  }

  private growEdges(): void {
    const { edges } = this;
    this.edges = new Int32Array(edges.length * 2);
    this.mask = this.mask * 2 + 1;
    this.used = 1;
    for (let at = 0; at < edges.length; at += STRIDE) {
      if (edges[at] !== 0) this.link(edges[at] as number, edges[at + 1] as number, edges[at + 2] as number);
    }
  }
}

const STRIDE = 3;
const SPACE = 0x20;

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** A word written backwards, for `longestBefore`; unit by unit, as texts are walked. */
export function backwards(word: string): string {
  let result = '';
  for (let i = word.length - 1; i >= 0; i--) result += word[i];
  return result;
}
