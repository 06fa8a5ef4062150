/** A set of UTF-16 units as one bit each (8 KB, so that several stay in the processor's first cache). */
export class CharacterSet {
  private readonly bits = new Uint8Array(0x2000);

  /** Characters, with ranges such as `0-9`; a dash at either end stands for itself. */
  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const first = characters.charCodeAt(i);
      const isRange = characters[i + 1] === '-' && i + 2 < characters.length;
      const last = isRange ? characters.charCodeAt(i + 2) : first;
      if (last < first) throw new Error(`character set: ${characters.slice(i, i + 3)} runs backwards`);
      this.addRange(first, last);
      if (isRange) i += 2;
    }
  }

  /** Whether the unit at a place of a text is one of the set; false outside the text. */
  isAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }

  /** Whether any unit of a text is one of the set. */
  isIn(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.has(text.charCodeAt(i))) return true;
    return false;
  }

  /** How many units of the set stand in a row from a place on. */
  countAt(text: string, at: number): number {
    let end = at;
    while (end < text.length && this.has(text.charCodeAt(end))) end++;
    return end - at;
  }

  has(code: number): boolean {
    return ((this.bits[code >> 3] as number) & (1 << (code & 7))) !== 0;
  }

  /** Whole bytes at once between the two ends: a set of all Chinese characters has 27,000 of them. */
  private addRange(first: number, last: number): void {
    let code = first;
    for (; code <= last && (code & 7) !== 0; code++) this.add(code);
    const bytes = (last + 1 - code) >> 3;
    if (bytes > 0) {
      this.bits.fill(0xff, code >> 3, (code >> 3) + bytes);
      code += bytes << 3;
    }
    for (; code <= last; code++) this.add(code);
  }

  add(code: number): void {
    this.bits[code >> 3] = (this.bits[code >> 3] as number) | (1 << (code & 7));
  }

  remove(code: number): void {
    this.bits[code >> 3] = (this.bits[code >> 3] as number) & ~(1 << (code & 7));
  }
}
