const BITS = 0x10000;

/**
 * With which two characters the words of a lexicon begin. Most places of a text begin no word; two small tables of bits,
 * which stay near the processor where a large lexicon does not, say so before the lexicon is asked.
 */
export class WordStarts {
  /** One bit for each pair of first characters; different pairs may share one. */
  private readonly pairs = new Uint8Array(BITS >> 3);
  /** One bit for each character that is a word. */
  private readonly singles = new Uint8Array(BITS >> 3);

  constructor(words: readonly string[]) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (word.length === 1) add(this.singles, first);
      else add(this.pairs, bitOf(first, word.charCodeAt(1)));
    }
  }

  /** The first place from `from` on at which a word may begin; the end of the text where there is none. */
  next(text: string, from: number): number {
    const { pairs, singles } = this;
    const last = text.length - 1;
    if (from > last) return text.length;
    let code = text.charCodeAt(from);
    for (let at = from; at < last; at++) {
      const second = text.charCodeAt(at + 1);
      const bit = bitOf(code, second);
      // Both at once: the processor guesses one answer better than two.
      const found =
        ((pairs[bit >> 3] as number) >> (bit & 7)) | ((singles[code >> 3] as number) >> (code & 7));
      if ((found & 1) !== 0) return at;
      code = second;
    }
    return isIn(singles, code) ? last : text.length;
  }

  /** False where no word begins; true where one may. */
  mayBeginAt(text: string, at: number): boolean {
    if (at >= text.length) return false;
    const first = text.charCodeAt(at);
    return isIn(this.pairs, bitOf(first, text.charCodeAt(at + 1))) || isIn(this.singles, first);
  }
}

function add(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
}

function isIn(bits: Uint8Array, bit: number): boolean {
  return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}
