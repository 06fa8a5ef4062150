import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAmounts } from '../../../pipeline/extract/amounts/index.js';
import type { Modifier } from '../../../schemas/vocabularies.js';

/** Numeral with its digits and the power of ten of its scale. */
interface Planted {
  readonly text: string;
  readonly digits: string;
  readonly power: number;
}

const arabic = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, decimals]) => ({
    text: decimals === 0 ? `${whole}` : `${whole}.${decimals}`,
    digits: decimals === 0 ? `${whole}` : `${whole}.${decimals}`,
  }));
const scale = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<
  readonly [string, number]
>;
const numeral: fc.Arbitrary<Planted> = fc
  .tuple(arabic, scale, fc.boolean())
  .map(([{ text, digits }, [name, power], isWide]) => ({
    text: (isWide ? widen(text) : text) + name,
    digits,
    power,
  }));
const unit = fc.constantFrom(
  ['元', 'money', 'CNY'],
  ['美元', 'money', 'USD'],
  ['港元', 'money', 'HKD'],
  ['日元', 'money', 'JPY'],
  ['吨', 'measure', 't'],
  ['平方公里', 'measure', 'km2'],
  ['千瓦时', 'measure', 'kW.h'],
  ['立方米', 'measure', 'm3'],
) as fc.Arbitrary<readonly [string, string, string]>;
const front = fc.constantFrom<readonly [string, Modifier]>(
  ['', 'exact'],
  ['达', 'exact'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['不足', 'under'],
  ['不低于', 'at_least'],
  ['不超过', 'at_most'],
);
const frame = fc.constantFrom<readonly [string, string]>(
  ['截至目前，全市总额', '，创历史新高。'],
  ['会议指出，总量已', '；下一步继续推进。'],
  ['（', '）'],
  ['', ''],
);

it('finds a planted amount at its place with its exact value', () => {
  fc.assert(
    fc.property(
      frame,
      front,
      numeral,
      unit,
      ([before, after], [word, modifier], planted, [name, kind, code]) => {
        const mention = planted.text + name;
        const text = before + word + mention + after;
        const found = findAmounts(text, []);
        expect(found.map((one) => one.text)).toEqual([mention]);
        expect(found[0]).toMatchObject({
          start: before.length + word.length,
          reading: { kind, unitCode: code, modifier, value: shifted(planted.digits, planted.power) },
        });
      },
    ),
    { numRuns: 500 },
  );
});

it('reads a planted range with the scale shared backwards', () => {
  const dash = fc.constantFrom('-', '－', '—', '～', '~', '至', '到', '–');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      dash,
      scale,
      (low, more, mark, [name, power]) => {
        const mention = `${low}${mark}${low + more}${name}吨`;
        const [found, ...rest] = findAmounts(`产量为${mention}。`, []);
        expect(rest).toEqual([]);
        expect(found?.text).toBe(mention);
        expect(found?.reading).toMatchObject({
          value: null,
          min: shifted(`${low}`, power),
          max: shifted(`${low + more}`, power),
        });
      },
    ),
  );
});

it('finds no amount inside a mask', () => {
  fc.assert(
    fc.property(numeral, unit, (planted, [name]) => {
      const text = `其中${planted.text}${name}到位，`;
      expect(findAmounts(text, [{ start: 2, end: text.length - 3 }])).toEqual([]);
    }),
  );
});

function widen(text: string): string {
  return text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace('.', '．');
}

/** Moves the decimal point of a literal by text alone, independent of the code under test. */
function shifted(digits: string, power: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const moved = `${whole}${decimals.padEnd(power, '0').slice(0, power)}.${decimals.slice(power)}`;
  return moved
    .replace(/\.$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '');
}
