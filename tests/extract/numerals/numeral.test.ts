import { describe, expect, it } from 'vitest';
import { readInteger, readNumeral } from '../../../pipeline/extract/numerals/numeral.js';

const EXACT: readonly (readonly [string, string])[] = [
  ['42', '42'],
  ['１８', '18'],
  ['1,234,567.8', '1234567.8'],
  ['１１１，１１１', '111111'],
  ['3.14', '3.14'],
  ['３．５', '3.5'],
  ['3·5', '3.5'],
  ['一千二百万', '12000000'],
  ['二○二○', '2020'],
  ['二〇二〇', '2020'],
  ['一九九八', '1998'],
  ['1.2万', '12000'],
  ['6.8亿', '680000000'],
  ['1亿3000万', '130000000'],
  ['1万5千', '15000'],
  ['2.3万亿', '2300000000000'],
  ['23500亿', '2350000000000'],
  ['3千万亿', '3000000000000000'],
  ['5百', '500'],
  ['两个亿', '200000000'],
  ['壹仟玖佰', '1900'],
  ['壹佰贰拾万', '1200000'],
  ['二十五万三千二百', '253200'],
  ['一亿零三万', '100030000'],
  ['一千零五十', '1050'],
  ['一百零五', '105'],
  ['三千五', '3500'],
  ['一万二', '12000'],
  ['二百五', '250'],
  ['一百二十五', '125'],
  ['十', '10'],
  ['十七', '17'],
  ['百', '100'],
  ['万亿', '1000000000000'],
  ['三点五', '3.5'],
  ['二十点五', '20.5'],
  ['一百二十点五', '120.5'],
  ['三点五亿', '350000000'],
  ['零点零三', '0.03'],
  ['47.264287亿', '4726428700'],
];

const VAGUE: readonly (readonly [string, string, string])[] = [
  ['数千万', '10000000', '100000000'],
  ['数十', '10', '100'],
  ['几百', '100', '1000'],
  ['几十万', '100000', '1000000'],
  ['十几', '10', '20'],
  ['二十几万', '200000', '300000'],
  ['三四百', '300', '400'],
  ['七八', '7', '8'],
  ['十七八', '17', '18'],
  ['两三', '2', '3'],
  ['三五', '3', '5'],
  ['五六千万', '50000000', '60000000'],
];

const INNER: readonly (readonly [string, string, string])[] = [
  ['20余', '20', 'over'],
  ['3千余', '3000', 'over'],
  ['百余', '100', 'over'],
  ['20余万', '200000', 'over'],
  ['5000多万', '50000000', 'over'],
  ['一千二百余', '1200', 'over'],
  ['3.2亿余', '320000000', 'over'],
];

const NONE = [
  '',
  '万万',
  '亿万',
  '几',
  '数',
  '廿',
  '一个',
  '3千瓦',
  '1.2.3',
  '点五',
  '十分',
  'abc',
  '余',
  '-5',
];

describe('readNumeral', () => {
  it.each(EXACT)('%s is %s', (text, value) => {
    expect(readNumeral(text)).toMatchObject({ min: null, max: null, inner: null });
    expect(readNumeral(text)?.value?.toFixed()).toBe(value);
  });

  it.each(VAGUE)('%s lies between %s and %s', (text, min, max) => {
    const numeral = readNumeral(text);
    expect(numeral?.value).toBeNull();
    expect([numeral?.min?.toFixed(), numeral?.max?.toFixed()]).toEqual([min, max]);
  });

  it.each(INNER)('%s is %s, %s', (text, value, inner) => {
    const numeral = readNumeral(text);
    expect(numeral?.value?.toFixed()).toBe(value);
    expect(numeral?.inner).toBe(inner);
  });

  it.each(NONE.map((text) => [text]))('%s is no numeral', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  it('stays exact where floats do not', () => {
    expect(readNumeral('2.3亿')?.value?.toFixed()).toBe('230000000');
    expect(readNumeral('123456789012345678.123456789')?.value?.toFixed()).toBe(
      '123456789012345678.123456789',
    );
  });
});

describe('readInteger', () => {
  it.each([
    ['2020', 2020],
    ['二○二○', 2020],
    ['十七', 17],
    ['１８', 18],
    ['三十一', 31],
    ['〇七', 7],
  ] as const)('%s is %i', (text, value) => {
    expect(readInteger(text)).toBe(value);
  });

  it.each([['3.5'], ['十几'], ['20余'], ['年'], ['']])('%s is no whole number', (text) => {
    expect(readInteger(text)).toBeNull();
  });
});
