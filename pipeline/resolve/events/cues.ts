import { isMark, MARKS } from '../../text/sentences.js';
import { Trie } from '../../text/trie.js';
import { WordStarts } from '../../text/word-starts.js';
import { Ascending } from './begins.js';

// Most patterns about what a clause says (将, 如果, 要求) match in few clauses. Each says with which words it must begin or
// what it must hold; one pass over a passage marks all these words, and a pattern is tried only on a stretch that has one.
// The same pass notes the marks at which sentences and clauses are cut.

const WORDS = new Map<string, number>();
let bits = 0;
/** As many as the number of a word in a trie holds. */
const MOST_BITS = 28;

/** Makes words known to all passages under a bit of their own, before the first passage is read. */
function bitOf(words: string): number {
  if (bits === MOST_BITS) throw new Error('cues: more patterns than bits');
  if (table !== null) throw new Error('cues: a passage was read before all words were known');
  const bit = 1 << bits++;
  for (const word of words.split(' ')) {
    if (word === '') throw new Error(`cues: an empty word in "${words}"`);
    WORDS.set(word, (WORDS.get(word) ?? 0) | bit);
  }
  return bit;
}

/** Words that matter by themselves. */
export class Cue {
  readonly bit: number;

  constructor(readonly words: string) {
    this.bit = bitOf(words);
  }
}

/** A pattern with the words of which every match holds one. */
export class CuedPattern extends Cue {
  constructor(
    words: string,
    readonly pattern: RegExp,
  ) {
    super(words);
  }

  /** Whether the pattern matches a stretch of a passage, read by itself. */
  isIn(passage: CuedText, from: number, to: number): boolean {
    return passage.has(this.bit, from, to) && this.pattern.test(passage.text.slice(from, to));
  }

  exec(passage: CuedText, from: number, to: number): RegExpExecArray | null {
    return passage.has(this.bit, from, to) ? this.pattern.exec(passage.text.slice(from, to)) : null;
  }

  /** The same for words that are cut already, with the bits of the cues in them. */
  isAmong(found: number, words: string): boolean {
    return (found & this.bit) !== 0 && this.pattern.test(words);
  }
}

/** All cue words, built when the first passage is read. */
let table: { readonly trie: Trie; readonly starts: WordStarts } | null = null;

function tableOfWords(): { readonly trie: Trie; readonly starts: WordStarts } {
  const trie = new Trie(WORDS.size * 3);
  for (const [word, bit] of WORDS) trie.put(word, bit);
  return { trie, starts: new WordStarts([...WORDS.keys(), ...MARKS]) };
}

/** A passage with the places at which cue words begin, and those of its marks. */
export class CuedText {
  readonly marks: number[] = [];
  private readonly places: number[] = [];
  private readonly cues: number[] = [];
  private readonly order = new Ascending(this.places);

  constructor(readonly text: string) {
    table ??= tableOfWords();
    const { trie, starts } = table;
    for (let at = starts.next(text, 0); at < text.length; at = starts.next(text, at + 1)) {
      if (isMark(text.charCodeAt(at))) this.marks.push(at);
      const found = cuesAt(trie, text, at);
      if (found === 0) continue;
      this.places.push(at);
      this.cues.push(found);
    }
  }

  /** The bits of all cues that begin in a stretch. */
  within(from: number, to: number): number {
    const { places, cues } = this;
    let found = 0;
    for (let i = this.order.firstFrom(from); i < places.length && (places[i] as number) < to; i++)
      found |= cues[i] as number;
    return found;
  }

  has(bit: number, from: number, to: number): boolean {
    const { places, cues } = this;
    for (let i = this.order.firstFrom(from); i < places.length && (places[i] as number) < to; i++)
      if (((cues[i] as number) & bit) !== 0) return true;
    return false;
  }

  /** Place of the last of some cues in a stretch; -1 for none. */
  last(bit: number, from: number, to: number): number {
    const { places, cues } = this;
    for (let i = this.order.firstFrom(to) - 1; i >= 0; i--) {
      const place = places[i] as number;
      if (place < from) break;
      if (((cues[i] as number) & bit) !== 0) return place;
    }
    return -1;
  }
}

/** The bits of all cue words that begin at a place. */
function cuesAt(trie: Trie, text: string, at: number): number {
  let found = 0;
  for (let node = 0, i = at; i < text.length; i++) {
    node = trie.next(node, text.charCodeAt(i));
    if (node === 0) break;
    found |= trie.valueOf(node);
  }
  return found;
}
