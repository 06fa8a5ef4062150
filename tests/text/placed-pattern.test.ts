import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCharacters, lastCharacters } from '../../pipeline/text/pattern-edges.js';
import { PatternAt, PatternBefore } from '../../pipeline/text/placed-pattern.js';

/** Every construct that the patterns of the project are made of. */
const PATTERNS: readonly RegExp[] = [
  /(?:[（(](?:(?:股票)?代码|行情)?[:： ]?(?:[A-Z]{2})?[0-9]{1,6}[)）])/u,
  /(?:的?(?:全部|部分)?(?:股权|股价)|系(?![统列])|[0-9.]{1,6}[%％]|\d{0,2}年)/u,
  /的{0,2}股(?=[跌涨])|(?<!不)拟+/u,
  /(?<kind>公司|[^的])|\n|\*?ST[\u3400-\u9fff]{2,}/u,
  /(?:完成|获得?).{0,8}轮?融资/u,
  /[-\s]?[A-Za-z]|\p{N}\.|\u4e2d{2}/u,
];
const text = fc.string({
  unit: fc.constantFrom(
    ...'（(股票代码行情：: A0Z9)）的全部分权价系统.%％年跌不拟公司\n*ST中完成获得轮融资-a',
  ),
  maxLength: 30,
});

describe('placed pattern', () => {
  it('finds at a place what the pattern alone finds there', () => {
    for (const pattern of PATTERNS) {
      const placed = new PatternAt(pattern);
      const alone = new RegExp(`^(?:${pattern.source})`, 'u');
      fc.assert(
        fc.property(text, (t) => {
          // Cut free by an anchor, not by a slice, so that what looks around sees the whole text.
          for (let at = 0; at <= t.length; at++) {
            const slice = new RegExp(`^[^]{${at}}(?:${alone.source.slice(1)})`, 'u').test(t);
            expect(placed.test(t, at)).toBe(slice);
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  it('finds before a place what the pattern alone finds there', () => {
    for (const pattern of PATTERNS) {
      const placed = new PatternBefore(pattern);
      fc.assert(
        fc.property(text, (t) => {
          for (let end = 0; end <= t.length; end++) {
            const alone = new RegExp(`(?:${pattern.source})(?=[^]{${t.length - end}}$)`, 'u').test(t);
            expect(placed.test(t, end)).toBe(alone);
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  it('reads off a pattern with what its matches begin and end', () => {
    const firsts = firstCharacters('(?:的?股权|[0-9]{1,3}(?!年)|(?=x)向)');
    expect([...'的股权095年x向'].filter((c) => firsts?.isAt(c, 0))).toEqual([
      '的',
      '股',
      '0',
      '9',
      '5',
      '向',
    ]);
    const lasts = lastCharacters('(?:收到|持有?的{0,2})');
    expect([...'收到持有的'].filter((c) => lasts?.isAt(c, 0))).toEqual(['到', '持', '有', '的']);
    expect([firstCharacters('.年'), firstCharacters('年?'), lastCharacters('[^年]')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('refuses brackets that do not close', () => {
    expect(() => firstCharacters('(?:年')).toThrow('cannot read');
    expect(() => firstCharacters('年)')).toThrow('stray )');
  });
});
