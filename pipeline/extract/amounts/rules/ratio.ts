import { CharacterSet } from '../../../text/character-set.js';
import { DIGITS } from '../../numerals/characters.js';
import { Decimal } from '../../numerals/decimal.js';
import { scanNumeral } from '../../numerals/scan-numeral.js';
import type { AmountRule, Draft, PhraseRule, Site } from '../site.js';
import { before, clauseBefore, draftOf } from '../site.js';

const HALF = Decimal.of(5, -1);
const TENTH = Decimal.of(1, -1);
const TENTHS_BEHIND = /^[立员为功本绩果长熟型交份人就品都天套批语因分像见活]/u;
const NOT_FRACTION_BEHIND = /^(?:决赛|赛|[\d/A-Za-z%年月日]|英寸|波长)/u;
const RATIO_CUE = /比例|配比|之比|比率|配股|按|兑换|配套|稀释|浓度|分成|比为|[占供需]比/u;
/** Where prices are spoken of: 房贷利率七折, 门票八五折. */
const PRICED = /价|票|利率|优惠|折扣|商品|促销|打[折\d一二三四五六七八九]|[折]比/u;
const BEHIND_RATIO = /^(?:的?(?:比例|配比|比率|杠杆|配资|缩放|稀释|兑换|分成|配套)|兑换|配资|配套|配比)/u;

export const RATIO_RULES: readonly AmountRule[] = [
  {
    id: 'amount.tenths',
    units: ['tenths'],
    read: readTenths,
    examples: [
      { text: '销量增长两成。', mention: '两成', is: { kind: 'ratio', value: '0.2', unit: '成' } },
      { text: '近八成受访者表示', mention: '八成', is: { value: '0.8', modifier: 'nearly' } },
      { text: '投入增长六成多，', mention: '六成多', is: { value: '0.6', modifier: 'over' } },
      { text: '同比增长两成半', mention: '两成半', is: { value: '0.25' } },
      { text: '约占四成三。', mention: '四成三', is: { value: '0.43' } },
      { text: '占全省五成多市场', mention: '五成多', is: { value: '0.5', modifier: 'over' } },
      { text: '增长两成三省领先', mention: '两成', is: { value: '0.2' } },
    ],
    rejects: ['第三成员国', '三成立公司', '全国五十成员单位'],
  },
  {
    id: 'amount.slash-fraction',
    units: [null, 'counter'],
    read: readSlash,
    examples: [
      {
        text: '其中1/3的经费用于研发',
        mention: '1/3',
        is: { kind: 'ratio', value: '0.33333333333333333333' },
      },
    ],
    rejects: ['1/4决赛', '日期为2020/12/31', '24/7服务', '和0551/62333'],
  },
  {
    id: 'amount.ratio',
    units: [null, 'counter'],
    read: readRatio,
    examples: [
      { text: '中央与地方按3:1的比例分担', mention: '3:1', is: { kind: 'ratio', value: '3' } },
      { text: '男女比例为1.2∶1', mention: '1.2∶1', is: { value: '1.2' } },
    ],
    rejects: ['中国女排3:1战胜日本队', '9:30开始', '以2∶1取胜'],
  },
  {
    id: 'amount.discount',
    units: ['discount'],
    read: readDiscount,
    examples: [
      { text: '商品打八五折', mention: '八五折', is: { kind: 'ratio', value: '0.85' } },
      { text: '首套房贷利率七折仍在执行', mention: '七折', is: { value: '0.7' } },
    ],
    rejects: ['三折画屏', '几经曲折'],
  },
];

export const RATIO_PHRASES: readonly PhraseRule[] = [
  {
    id: 'amount.half',
    first: '一半过',
    pattern: /(?:一半|半数)(?![导封生球])|(?<over>(?<!超)过半数|(?<!超)过半)(?![导封生球天年月小个路])/uy,
    read: readHalf,
    examples: [
      { text: '五家银行占到一半。', mention: '一半', is: { value: '0.5', modifier: 'exact' } },
      { text: '半数以上村庄通车', mention: '半数以上', is: { value: '0.5', modifier: 'at_least' } },
      { text: '超一半企业盈利', mention: '一半', is: { modifier: 'over' } },
      { text: '占比过半', mention: '过半', is: { value: '0.5', modifier: 'over' } },
    ],
    rejects: ['另一半', '时间过半', '一半导体企业'],
  },
];

function readTenths(site: Site): Draft | null {
  const { text, quantity } = site;
  if (TENTHS_BEHIND.test(text.slice(quantity.end)) || quantity.high.isAbove(10) || quantity.low.isLess(TENTH))
    return null;
  const rest = quantity.isRange ? null : hundredthsBehind(text, quantity.end);
  const plus = rest ?? Decimal.zero;
  // 五成多, 两成余: the surplus belongs to 成 whatever follows.
  const isMore = rest === null && text[quantity.end] === '多';
  return draftOf(site, 'ratio', {
    low: quantity.low.plus(plus).shifted(-1),
    high: quantity.high.plus(plus).shifted(-1),
    end: quantity.end + (rest !== null || isMore ? 1 : 0),
    ...(isMore ? { modifier: 'over' as const } : {}),
  });
}

/** 半 of 两成半, 三 of 四成三. */
function hundredthsBehind(text: string, end: number): Decimal | null {
  const character = text[end] ?? '';
  if (character === '半') return HALF;
  const digit = DIGITS.get(character);
  if (digit === undefined || !/[一二三四五六七八九]/u.test(character)) return null;
  return /^(?:[，。、；！？）)的左以\n]|$)/u.test(text.slice(end + 1, end + 2))
    ? Decimal.of(digit, -1)
    : null;
}

/** 1/3 as a share; dates (2020/12), rounds (1/4决赛) and numbers of lines are not. */
function readSlash(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  if (quantity.isRange || !first.isArabic || first.isDecimal || text[first.end] !== '/') return null;
  const second = scanNumeral(text, first.end + 1);
  if (
    second === null ||
    !second.isArabic ||
    second.isDecimal ||
    /[/A-Za-z.-]$/u.test(before(text, first.start, 1))
  )
    return null;
  if (NOT_FRACTION_BEHIND.test(text.slice(second.end, second.end + 3))) return null;
  if (!first.low.isLess(second.low) || second.low.isAbove(100) || second.length > 3) return null;
  return ratioOf(quantity.start, second.end, first.low.dividedBy(second.low));
}

function ratioOf(start: number, end: number, value: Decimal, modifier: Draft['modifier'] = null): Draft {
  const shared = { kind: 'ratio', low: value, high: value, unit: null, unitCode: null } as const;
  return { start, end, ...shared, per: null, modifier, isOpen: false };
}

const RATIO_SIGN = new CharacterSet(':：∶比');

function readRatio(site: Site): Draft | null {
  const { text, quantity } = site;
  const { first } = quantity;
  if (quantity.isRange || !RATIO_SIGN.isAt(text, first.end)) return null;
  const second = scanNumeral(text, first.end + 1);
  if (second === null || second.low.isZero() || second.isArabic !== first.isArabic) return null;
  const cued =
    RATIO_CUE.test(clauseBefore(text, quantity.start, 14)) ||
    BEHIND_RATIO.test(text.slice(second.end, second.end + 4));
  if (!cued || /^[:：]?\d/u.test(text.slice(second.end))) return null;
  return ratioOf(quantity.start, second.end, first.low.dividedBy(second.low));
}

/** 八五折 is 0.85, 7折 is 0.7; only where goods are sold. */
function readDiscount(site: Site): Draft | null {
  const { text, quantity } = site;
  const isSale =
    /(?:打|享|低至|可打|优惠|约|降至|按|以|近)$/u.test(before(text, quantity.start, 2)) ||
    /^(?:优惠|促销|特价|起)/u.test(text.slice(quantity.end, quantity.end + 2)) ||
    PRICED.test(clauseBefore(text, quantity.start, 12));
  if (!isSale) return null;
  const digits = Array.from(quantity.first.text, (digit) => DIGITS.get(digit));
  const isTwoDigits = digits.length === 2 && digits.every((digit) => digit !== undefined);
  const value = isTwoDigits ? Decimal.read(`0.${digits.join('')}`) : quantity.low.shifted(-1);
  if (quantity.isRange || !TENTH.isLess(value) || !value.isBelow(1)) return null;
  return draftOf(site, 'ratio', { low: value, high: value });
}

function readHalf(text: string, match: RegExpExecArray): Draft | null {
  const start = match.index;
  const end = start + match[0].length;
  if (/[另这那前后上下每第]$/u.test(before(text, start, 1))) return null;
  const isOver = match.groups?.over !== undefined;
  if (isOver && /(?:时间|年|月|天|任期|程|日|季|季度|赛季|行程|赛程|战)$/u.test(before(text, start, 2)))
    return null;
  return ratioOf(start, end, HALF, isOver ? 'over' : null);
}
