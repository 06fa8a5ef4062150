import { CharacterSet } from '../../../text/character-set.js';
import type { Plain } from '../../engine/rule.js';
import {
  DASH,
  LIST,
  MONTH_NUMBER,
  MONTH_STRETCH,
  NOT_IN_NUMBER,
  readMonthStretch,
  readSmall,
  SP,
} from '../fragments.js';
import type { DateRule, Piece } from '../piece.js';
import { point, rangeOf } from '../piece.js';
import { beginsNumber, digitsAt, MONTH, numberAt } from '../plain.js';
import type { Parts, Step } from '../reading.js';

/** What makes another word of 月: 月球, 月租, 十月革命; but 8月经济数据, 6月光伏装机, 5月票房. */
const NOT_MOON = '(?!球|亮|饼|薪|嫂|牙|宫|刊(?!发|登|载)|租|经期|革命|花号|产[量值0-9])';
const UNIT = `${SP}月(?:份(?!额))?`;

function monthPoint(month: Step, stretchText: string | undefined): Piece {
  const stretch = readMonthStretch(stretchText);
  return stretch === null
    ? point('month', { month })
    : point('month', { month, monthStretch: stretch }, 'part');
}

function readMonth(text: string | undefined): Step | null {
  const value = readSmall(text ?? '');
  return value === null || value < 1 || value > 12 ? null : { by: 'number', value };
}

/** With which 份, NOT_MOON and MONTH_STRETCH begin. */
const LONGER_MONTH = new CharacterSet('份球亮饼薪嫂牙宫刊租经革花产上中下初底末');
/** Behind these a number counts months. */
const SOME = new CharacterSet('几数个');
/** 1月 to 12月, and 01月 to 12月. */
const PLAIN_MONTHS = [2, 3].map((size) =>
  Array.from({ length: 13 }, (_, value) => ({
    size,
    reading: point('month', { month: { by: 'number', value } }),
  })),
);

function plainMonth(passage: string, at: number): Plain<Piece> | null {
  if (!beginsNumber(passage, at) || SOME.isAt(passage, at - 1)) return null;
  const digits = digitsAt(passage, at);
  if (digits === 0 || digits > 2 || passage.charCodeAt(at + digits) !== MONTH) return null;
  if (LONGER_MONTH.isAt(passage, at + digits + 1)) return null;
  const value = numberAt(passage, at, digits);
  return value === 0 ? null : (PLAIN_MONTHS[digits - 1]?.[value] ?? null);
}

const number: DateRule = {
  id: 'date.month',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<![几数个])${MONTH_NUMBER}${UNIT}${NOT_MOON}(?:${MONTH_STRETCH})?`,
    'gu',
  ),
  read: ({ text }) => {
    const end = text.indexOf('月');
    const month = readMonth(text.slice(0, end));
    return month === null ? null : monthPoint(month, text.slice(text[end + 1] === '份' ? end + 2 : end + 1));
  },
  plain: plainMonth,
  examples: [
    { text: '9月，学校开学。', mention: '9月', is: { start_date: '2020-09-01', end_date: '2020-09-30' } },
    { text: '５月份CPI', mention: '５月份', is: { edtf: '2020-05' } },
    { text: '12月底完工', mention: '12月底', is: { start_date: '2020-12-21', end_date: '2020-12-31' } },
    { text: '6月中旬', mention: '6月中旬', is: { start_date: '2020-06-11', precision: 'ten_days' } },
    { text: '二〇二〇年三月', mention: '二〇二〇年三月', is: { edtf: '2020-03' } },
    { text: '3月底价上调', mention: '3月' },
  ],
  rejects: ['3个月', '十月革命', '13月', '三月租金', '第3月'],
};

/** A range whose first month borrows the 月 of the last: 1—11月, 1-2月份; 五六月 names two months in a row. */
const range: DateRule = {
  id: 'date.month-range',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<![几数个])(?:(?<from>${MONTH_NUMBER})${SP}${DASH}${SP}(?<to>${MONTH_NUMBER})|(?<first>1[0-2]|[1-9])、(?<second>1[0-2]|[1-9])两(?:个)?(?=月)|(?<pair>[一二三四五六七八九]{2}))${UNIT}${NOT_MOON}(?<stretch>${MONTH_STRETCH})?`,
    'gu',
  ),
  read: ({ groups }) => {
    const [first, second] =
      groups.pair === undefined
        ? [groups.from ?? groups.first, groups.to ?? groups.second]
        : Array.from(groups.pair);
    const [from, to] = [readMonth(first), readMonth(second)];
    if (from?.by !== 'number' || to?.by !== 'number' || from.value === to.value) return null;
    if (groups.pair !== undefined && to.value !== from.value + 1) return null;
    const stretch = readMonthStretch(groups.stretch);
    const last: Parts = stretch === null ? { month: to } : { month: to, monthStretch: stretch };
    return rangeOf('month', { month: from }, last, stretch === null ? 'month' : 'part');
  },
  examples: [
    {
      text: '1—11月，全省出口增长',
      mention: '1—11月',
      is: { start_date: '2020-01-01', end_date: '2020-11-30' },
    },
    { text: '1-2月份', mention: '1-2月份', is: { edtf: '2020-01/2020-02' } },
    { text: '2018年2——4月', mention: '2018年2——4月', is: { end_date: '2018-04-30' } },
    { text: '3至5月', mention: '3至5月' },
    { text: '7、8两月是用电高峰', mention: '7、8两月', is: { edtf: '2020-07/2020-08' } },
    { text: '五六月间', mention: '五六月', is: { edtf: '2020-05/2020-06' } },
  ],
  rejects: ['3—5个月', '二十月', '1-2月薪'],
};

/** A member of a list that borrows the 月 of the last: 3、6、9月. */
const listed: DateRule = {
  id: 'date.month-listed',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<![几数个])(?<month>1[0-2]|[1-9])(?=(?:${LIST}(?:1[0-2]|[1-9])){0,10}${LIST}(?:1[0-2]|[1-9])${SP}月${NOT_MOON})`,
    'gu',
  ),
  read: ({ groups }) => {
    const month = readMonth(groups.month);
    return month === null ? null : point('month', { month });
  },
  examples: [{ text: '每逢3、6和9月', mention: '3', is: { edtf: '2020-03' } }],
  rejects: ['3、6个月', '3、6月球'],
};

const STEPS: Readonly<Record<string, Step>> = {
  上上月: { by: 'reference', offset: -2 },
  上月: { by: 'reference', offset: -1 },
  本月: { by: 'reference', offset: 0 },
  这月: { by: 'reference', offset: 0 },
  下月: { by: 'reference', offset: 1 },
  下下月: { by: 'reference', offset: 2 },
  当月: { by: 'text', offset: 0 },
  同月: { by: 'text', offset: 0 },
  该月: { by: 'text', offset: 0 },
  次月: { by: 'text', offset: 1 },
  翌月: { by: 'text', offset: 1 },
};

const step: DateRule = {
  id: 'date.month-step',
  pattern: new RegExp(
    `(?<word>(?:(?<![以网线晚路街史世身马地船车海北])上上?|上(?=月[0-9]{1,2}日))|(?<![日基资成根书样标])本|这|(?<![以之天])下下?|当|同|该|(?<![每首层])次|翌)(?:一?个|一)?月(?:份(?!额))?${NOT_MOON}(?!度)(?<stretch>${MONTH_STRETCH})?`,
    'gu',
  ),
  read: ({ groups }) => {
    const month = STEPS[`${groups.word}月`];
    return month === undefined ? null : monthPoint(month, groups.stretch);
  },
  examples: [
    { text: '本月6日', mention: '本月6日', is: { start_date: '2020-12-06' } },
    { text: '上个月', mention: '上个月', is: { edtf: '2020-11' } },
    { text: '下月初开工', mention: '下月初', is: { start_date: '2021-01-01' } },
    { text: '3月5日受理，当月19日批准。', mention: '当月19日', is: { start_date: '2020-03-19' } },
  ],
  rejects: ['日本月球探测', '网上月销千单', '以上月薪', '首次月面采样'],
};

/** 月初, 月底 of a month that the text leaves out. */
const stretch: DateRule = {
  id: 'date.month-stretch',
  pattern:
    /(?<![0-9０-９一二三四五六七八九十元正腊冬个本上下当同该次翌岁日满每])月(?<stretch>初(?![一二三四五六七八九十])|底(?![价线])|末)|(?:(?<![一-龥])|(?<=月))(?<bare>[上中下]旬|[上下]半月)/gu,
  read: ({ groups }) => {
    const found = readMonthStretch(groups.stretch ?? groups.bare);
    return found === null ? null : point('part', { monthStretch: found });
  },
  examples: [
    { text: '项目月底投产', mention: '月底', is: { start_date: '2020-12-21' } },
    { text: '8月上半月', mention: '8月上半月', is: { end_date: '2020-08-15' } },
    { text: '十二月月底', mention: '十二月月底', is: { end_date: '2020-12-31' } },
  ],
  rejects: ['岁月底色', '月初一', '日月末'],
};

const NTH = '[一二三四五六首1-6]';

/** 3月第三周, 十月的第一周; 2021年的第三个月; 上月最后五天. */
const nth: DateRule = {
  id: 'date.nth-of',
  pattern: new RegExp(
    `(?:第(?<week>${NTH})(?:周|个?星期)(?!年)|首(?<first>周)|第(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])个月|最后(?<last>[一两二三四五六七八九十]|\\d{1,2})[天日])`,
    'gu',
  ),
  read: ({ groups }) => {
    const { week, month, first, last } = groups;
    if (month !== undefined) {
      const value = readMonth(month);
      return value === null ? null : { ...point('month', { month: value }), needsParent: true };
    }
    const days = readSmall(last ?? '');
    if (days !== null) return { ...point('day', { day: { by: 'last', days } }), needsParent: true };
    const number = first !== undefined || week === '首' ? 1 : readSmall(week ?? '');
    return number === null ? null : { ...point('part', { week: number }), needsParent: true };
  },
  examples: [
    {
      text: '2020年10月第一周',
      mention: '2020年10月第一周',
      is: { start_date: '2020-10-05', end_date: '2020-10-11' },
    },
    { text: '在2021年的第三个月', mention: '2021年的第三个月', is: { edtf: '2021-03' } },
    {
      text: '上月最后五天',
      mention: '上月最后五天',
      is: { start_date: '2020-11-26', end_date: '2020-11-30' },
    },
  ],
  rejects: ['开业第三个月', '开学第一周', '最后三天'],
};

export const MONTH_RULES = [number, range, listed, step, stretch, nth] as const;
