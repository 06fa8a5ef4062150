import { CharacterSet } from '../../../text/character-set.js';
import type { Decimal } from '../../numerals/decimal.js';
import { scanNumeral } from '../../numerals/scan-numeral.js';
import type { AmountRule, Draft, Site } from '../site.js';
import { draftOf } from '../site.js';

const OF = '分之';
const NEXT_NUMERATOR = /(?:至|到|[-–—~～])(?:(?<denominator>[百千万]|十万|百万)分之)?/uy;

export const PERCENT_RULES: readonly AmountRule[] = [
  {
    id: 'amount.fraction',
    units: ['ordinal'],
    read: readFraction,
    examples: [
      {
        text: '约占全国的八分之一。',
        mention: '八分之一',
        is: { kind: 'ratio', value: '0.125', modifier: 'about' },
      },
      { text: '增长百分之三十', mention: '百分之三十', is: { kind: 'percent', value: '30' } },
      { text: '税率为千分之五', mention: '千分之五', is: { kind: 'ratio', value: '0.005' } },
      {
        text: '概率为万分之一到千分之一',
        mention: '万分之一到千分之一',
        is: { min: '0.0001', max: '0.001' },
      },
      { text: '四分之三以上的村', mention: '四分之三以上', is: { value: '0.75', modifier: 'at_least' } },
      { text: '下降百分之十至百分之十五', mention: '百分之十至百分之十五', is: { min: '10', max: '15' } },
    ],
    rejects: ['百分之几的问题', '之一'],
  },
  {
    id: 'amount.percent',
    units: ['percent'],
    read: (site) => draftOf(site, 'percent'),
    examples: [
      { text: '强度达2.8%', mention: '2.8%', is: { kind: 'percent', value: '2.8', unit: '%' } },
      { text: '增速为-2.5％', mention: '-2.5％', is: { value: '-2.5' } },
      { text: '提高0.2个百分点', mention: '0.2个百分点', is: { value: '0.2', unit: '个百分点' } },
      { text: '毛利率在20%至25%之间', mention: '20%至25%', is: { min: '20', max: '25', value: null } },
    ],
    rejects: ['%的用户'],
  },
  {
    id: 'amount.permille',
    units: ['permille'],
    read: (site) =>
      draftOf(site, 'ratio', {
        low: site.quantity.low.shifted(-3),
        high: site.quantity.high.shifted(-3),
        unitCode: null,
      }),
    examples: [{ text: '自然增长率为5‰', mention: '5‰', is: { kind: 'ratio', value: '0.005', unit: '‰' } }],
    rejects: [],
  },
];

/** Denominator, 分之, numerator; 百分之 gives a percentage, all else a ratio. */
function readFraction(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  if (quantity.isRange || first.isVague || first.low.isZero() || !text.startsWith(OF, first.end)) return null;
  const numerator = signedNumeral(text, first.end + OF.length);
  if (numerator === null) return null;
  const isPercent = first.text === '百';
  const scale = (value: Decimal): Decimal => (isPercent ? value : value.dividedBy(quantity.low));
  const range = secondNumerator(text, numerator.end, first.text);
  const low = scale(numerator.low);
  const high = scale(range?.high ?? numerator.high);
  const isRange = range !== null && low.isLess(high);
  const other = isRange || isPercent ? null : otherFraction(text, numerator.end, low);
  if (other !== null) return draftOf(site, 'ratio', { ...other, low, unit: null, unitCode: null });
  return draftOf(site, isPercent ? 'percent' : 'ratio', {
    end: isRange ? range.end : numerator.end,
    low,
    high: isRange || numerator.low.isLess(numerator.high) ? high : low,
    unit: isPercent ? '百分之' : null,
    unitCode: isPercent ? '%' : null,
  });
}

/** What stands between the ends of a range. */
const DASH = new CharacterSet('至到–—~～-');

/** 千分之一 of 万分之一到千分之一: a range whose ends have different denominators. */
function otherFraction(text: string, offset: number, low: Decimal): { high: Decimal; end: number } | null {
  const denominator = DASH.isAt(text, offset) ? scanNumeral(text, offset + 1) : null;
  if (denominator === null || !text.startsWith(OF, denominator.end) || !denominator.low.isAbove(0))
    return null;
  const numerator = scanNumeral(text, denominator.end + OF.length);
  if (numerator === null || denominator.text === '百') return null;
  const high = numerator.low.dividedBy(denominator.low);
  return low.isLess(high) ? { high, end: numerator.end } : null;
}

interface Numerator {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly end: number;
}

function signedNumeral(text: string, offset: number): Numerator | null {
  const isNegative = text[offset] === '负' || text[offset] === '-';
  const numeral = scanNumeral(text, offset + (isNegative ? 1 : 0));
  if (numeral === null) return null;
  const { low, high, end } = numeral;
  return isNegative ? { low: low.negated(), high: high.negated(), end } : { low, high, end };
}

/** 百分之二十至百分之三十, 百分之二十到三十. */
function secondNumerator(
  text: string,
  offset: number,
  denominator: string,
): { high: Decimal; end: number } | null {
  if (!DASH.isAt(text, offset)) return null;
  NEXT_NUMERATOR.lastIndex = offset;
  const match = NEXT_NUMERATOR.exec(text);
  if (match === null) return null;
  const again = match.groups?.denominator;
  if (again !== undefined && again !== denominator) return null;
  const numeral = scanNumeral(text, offset + match[0].length);
  if (numeral === null || numeral.high.isAbove(1000)) return null;
  return { high: numeral.high, end: numeral.end };
}
