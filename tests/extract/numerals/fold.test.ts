import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../pipeline/extract/numerals/fold.js';

describe('fold', () => {
  it.each([
    ['１２．５％', '12.5%'],
    ['22.8 亿元', '22.8亿元'],
    ['2020 年', '2020年'],
    ['12 GB 内存', '12 GB内存'],
    ['二○二○', '二〇二〇'],
    ['３萬億', '3万亿'],
    ['，；：（）', '，；：（）'],
    ['甲\n乙', '甲\n乙'],
  ])('%s becomes %s', (original, text) => {
    expect(fold(original).text).toBe(text);
  });

  it('leads each folded character back to its own place', () => {
    const piece = fc.constantFrom('1', '２', '亿', ' ', '　', 'A', 'ｂ', '，', '\n', '元', '％', '○', '𠮷');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const original = pieces.join('');
        const folded = fold(original);
        for (let i = 0; i < folded.text.length; i++) {
          const start = folded.startOf(i);
          expect(folded.endOf(i + 1)).toBe(start + 1);
          expect(fold(original.slice(start, start + 1)).text).toBe(folded.text[i]);
          expect(folded.offsetOf(start)).toBe(i);
        }
      }),
    );
  });
});
