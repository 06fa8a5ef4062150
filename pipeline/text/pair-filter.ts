/**
 * Pairs of neighbouring characters in 8 KB: one look tells at nearly all places of a text that none of many words begins
 * or ends there. It may say yes to a pair that was never put in, as few bits stand for all pairs, but never no to one
 * that was.
 */
export class PairFilter {
  private readonly bits = new Uint8Array(0x2000);

  add(first: number, second: number): void {
    const key = keyOf(first, second);
    this.bits[key >> 3] = (this.bits[key >> 3] as number) | (1 << (key & 7));
  }

  mayHave(first: number, second: number): boolean {
    const key = keyOf(first, second);
    return ((this.bits[key >> 3] as number) & (1 << (key & 7))) !== 0;
  }
}

function keyOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0xffff;
}
