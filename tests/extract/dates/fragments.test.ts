import { expect, it } from 'vitest';
import { plainNumber } from '../../../pipeline/extract/dates/fragments.js';
import { readCount, readSpan, wholeLength } from '../../../pipeline/extract/dates/length.js';
import { readInteger, readNumeral } from '../../../pipeline/extract/numerals/numeral.js';

const ONES = ['', ...'一二三四五六七八九'];
const spelled = ONES.flatMap((tens) => ONES.flatMap((ones) => [`${tens}十${ones}`, `${tens}${ones}`]));
const digits = ['0', '7', '07', '31', '2020', '000123', '999999'];

it('reads plain numbers as the reader of all numerals does', () => {
  for (const text of [...spelled, ...digits]) {
    const value = plainNumber(text);
    if (value === null) continue;
    expect(value, text).toBe(readInteger(text));
    expect(readCount(text)?.value?.toFixed(), text).toBe(readNumeral(text)?.value?.toFixed());
  }
});

it.each(['', '零', '十十', '一二', '零五', '十零', '1234567', '3.5', '１８', '两', '一百', '元', '5 '])(
  'leaves "%s" to the reader of all numerals',
  (text) => {
    expect(plainNumber(text)).toBeNull();
  },
);

it.each(['年', '周年', '季度', '月', '周', '工作日', '天', '世纪', '小时', '刻钟', '分钟', '秒'])(
  'reads a whole number of %s',
  (unit) => {
    for (const value of [1, 2, 5, 15, 18, 48]) {
      const whole = Object.entries(wholeLength(value, unit) ?? {});
      expect(whole).toHaveLength(1);
      expect(readSpan(`${value}个${unit}`)).toEqual({
        length: Object.fromEntries(whole),
        longest: null,
        modifier: null,
      });
    }
  },
);
