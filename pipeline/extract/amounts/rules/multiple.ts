import Big from 'big.js';
import { Decimal } from '../../numerals/decimal.js';
import { scanNumeral } from '../../numerals/scan-numeral.js';
import type { AmountRule, Draft, PhraseRule, Site } from '../site.js';
import { before, draftOf } from '../site.js';

export const MULTIPLE_RULES: readonly AmountRule[] = [
  {
    id: 'amount.multiple',
    units: ['multiple'],
    read: (site) =>
      /^[增感速数率频频加]/u.test(site.text.slice(site.quantity.end)) ? null : draftOf(site, 'multiple'),
    examples: [
      { text: '是去年的12.6倍。', mention: '12.6倍', is: { kind: 'multiple', value: '12.6', unit: '倍' } },
      { text: '销量增长超两倍', mention: '两倍', is: { value: '2', modifier: 'over' } },
      { text: '提高3到5倍', mention: '3到5倍', is: { min: '3', max: '5' } },
    ],
    rejects: ['利润倍增'],
  },
  {
    id: 'amount.magnitude',
    units: ['magnitude'],
    read: readMagnitude,
    examples: [
      { text: '亮度高出三个数量级', mention: '三个数量级', is: { kind: 'multiple', value: '1000' } },
    ],
    rejects: ['达到国际同类装置的数量级'],
  },
];

export const MULTIPLE_PHRASES: readonly PhraseRule[] = [
  {
    id: 'amount.doubling',
    first: '翻',
    pattern: /翻(?:了|上|两个)?(?=[一两二三四五1-5])/uy,
    read: readDoubling,
    examples: [
      { text: '十年翻一番。', mention: '翻一番', is: { kind: 'multiple', value: '2', unit: '番' } },
      { text: '产值翻了两番', mention: '翻了两番', is: { value: '4' } },
    ],
    rejects: ['翻了三页书', '翻一翻'],
  },
];

function readMagnitude(site: Site): Draft | null {
  const { quantity } = site;
  const power = (value: Decimal): Decimal => Decimal.of(1, value.rounded());
  if (quantity.high.isAbove(30) || quantity.low.isBelow(1)) return null;
  return draftOf(site, 'multiple', { low: power(quantity.low), high: power(quantity.high) });
}

/** Each 番 doubles: 翻两番 is four times. */
function readDoubling(text: string, match: RegExpExecArray): Draft | null {
  const numeral = scanNumeral(text, match.index + match[0].length);
  if (
    numeral === null ||
    numeral.isDecimal ||
    text[numeral.end] !== '番' ||
    /推$/u.test(before(text, match.index, 1))
  )
    return null;
  const value = Decimal.wide(new Big(2).pow(numeral.low.rounded()));
  return {
    start: match.index,
    end: numeral.end + 1,
    kind: 'multiple',
    low: value,
    high: value,
    unit: '番',
    unitCode: null,
    per: null,
    modifier: null,
    isOpen: false,
  };
}
