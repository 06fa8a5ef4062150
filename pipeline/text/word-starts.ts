import { CharacterSet } from './character-set.js';

const PAIRS = 0x10000;

/**
 * With which characters the words of a lexicon begin. Most places of a text begin no word; two small tables of bits, which
 * stay near the processor where a large lexicon does not, say so before the lexicon is asked.
 */
export class WordStarts {
  private readonly firsts = new CharacterSet('');
  /** Characters that are words. */
  private readonly singles = new CharacterSet('');
  /** One bit for each pair of first characters; different pairs may share one. */
  private readonly pairs = new Uint8Array(PAIRS >> 3);

  constructor(words: readonly string[]) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      this.firsts.add(first);
      if (word.length === 1) this.singles.add(first);
      const bit = bitOf(first, word.charCodeAt(1));
      this.pairs[bit >> 3] = (this.pairs[bit >> 3] as number) | (1 << (bit & 7));
    }
  }

  /** False where no word begins; true where one may. */
  mayBeginAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    if (!this.firsts.has(first)) return false;
    const bit = bitOf(first, text.charCodeAt(at + 1));
    return ((this.pairs[bit >> 3] as number) & (1 << (bit & 7))) !== 0 || this.singles.has(first);
  }
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}
