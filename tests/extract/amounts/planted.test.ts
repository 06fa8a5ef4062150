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

/** Spelled by text alone, independent of the code under test: 1203 is 一千二百零三. */
function spelled(value: number): string {
  const digits = String(value);
  const places = ['', '十', '百', '千'];
  const name = Array.from(digits, (digit, i) => {
    const place = places[digits.length - 1 - i] ?? '';
    return digit === '0' ? '零' : `${'零一二三四五六七八九'[Number(digit)]}${place}`;
  }).join('');
  return name.replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}

const chinese: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.integer({ min: 13, max: 9999 }),
    fc.constantFrom<readonly [string, number]>(['', 0], ['万', 4], ['亿', 8]),
  )
  .map(([value, [name, power]]) => ({ text: spelled(value) + name, digits: `${value}`, power }));
const counter = fc.constantFrom<readonly [string, string, string | null]>(
  ['个', 'count', null],
  ['家', 'count', null],
  ['项', 'count', null],
  ['人次', 'count', null],
  ['名', 'count', null],
  ['辆', 'count', null],
  ['欧元', 'money', 'EUR'],
  ['英镑', 'money', 'GBP'],
  ['公斤', 'measure', 'kg'],
  ['公里', 'measure', 'km'],
  ['亩', 'measure', '2000.m2/3'],
);
const behind = fc.constantFrom<readonly [string, Modifier | null]>(
  ['', null],
  ['左右', 'about'],
  ['以上', 'at_least'],
  ['以下', 'at_most'],
);
const joint = fc.constantFrom('，其中总量', '；二是规模', '。第三类总额', '（含存量', '），此外合计');
const plant = fc
  .tuple(
    joint,
    front,
    fc.oneof(numeral, chinese),
    fc.oneof(unit, counter) as fc.Arbitrary<readonly [string, string, string | null]>,
    behind,
  )
  // Decimals of things (3.7家) are section numbers or slips; they are no amounts.
  .filter(([, , { digits, power }, [, kind]]) => kind !== 'count' || power > 0 || !digits.includes('.'));

it('finds 20,000 planted amounts, forty to a text', () => {
  fc.assert(
    fc.property(fc.array(plant, { minLength: 40, maxLength: 40 }), (plants) => {
      let text = '据统计';
      const wanted = plants.map(([join, [word, ahead], planted, [name, kind, unitCode], [tail, after]]) => {
        const start = text.length + join.length + word.length;
        const own = planted.text + name + tail;
        text += join + word + own;
        const modifier = ahead === 'exact' ? (after ?? 'exact') : ahead;
        const value = shifted(planted.digits, planted.power);
        return { start, text: own, reading: { kind, unitCode, value, modifier } };
      });
      const found = findAmounts(`${text}。`, []);
      expect(found.map((one) => [one.start, one.text])).toEqual(wanted.map((one) => [one.start, one.text]));
      expect(found).toMatchObject(wanted);
    }),
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
