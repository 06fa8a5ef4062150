/**
 * Pairs of neighbouring characters in little memory: one look tells at most places of a text that none of many words
 * begins or ends there. It may say yes to a pair that was never put in, as few bits stand for all pairs, but never no to
 * one that was.
 */
export class PairFilter {
  private readonly bits: Uint8Array;
  private readonly mask: number;

  /** Ten times as many bits as pairs are plenty. `power` is the binary logarithm of their number, 19 at most. */
  constructor(power = 16) {
    this.bits = new Uint8Array(2 ** (power - 3));
    this.mask = 2 ** power - 1;
  }

  add(first: number, second: number): void {
    const key = keyOf(first, second) & this.mask;
    this.bits[key >> 3] = (this.bits[key >> 3] as number) | (1 << (key & 7));
  }

  mayHave(first: number, second: number): boolean {
    const key = keyOf(first, second) & this.mask;
    return ((this.bits[key >> 3] as number) & (1 << (key & 7))) !== 0;
  }
}

function keyOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
