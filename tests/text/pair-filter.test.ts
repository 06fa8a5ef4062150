import { describe, expect, it } from 'vitest';
import { PairFilter } from '../../pipeline/text/pair-filter.js';

const code = (character: string): number => character.charCodeAt(0);

describe('PairFilter', () => {
  it.each([16, 19])('knows every pair put in, and few others (%d)', (power) => {
    const filter = new PairFilter(power);
    for (let i = 0; i < 1000; i++) filter.add(0x4e00 + i, 0x5e00 + 7 * i);
    let others = 0;
    for (let i = 0; i < 1000; i++) {
      expect(filter.mayHave(0x4e00 + i, 0x5e00 + 7 * i)).toBe(true);
      if (filter.mayHave(0x6e00 + i, 0x4e00 + 3 * i)) others++;
    }
    expect(others).toBeLessThan(60);
  });

  it('tells the order of two characters', () => {
    const filter = new PairFilter();
    filter.add(code('局'), code('长'));
    expect([filter.mayHave(code('局'), code('长')), filter.mayHave(code('长'), code('局'))]).toEqual([
      true,
      false,
    ]);
  });
});
