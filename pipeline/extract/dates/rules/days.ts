import { CharacterSet } from '../../../text/character-set.js';
import { Cue } from '../../engine/cue.js';
import type { Plain } from '../../engine/rule.js';
import {
  after,
  D,
  DASH,
  DAY_NUMBER,
  LIST,
  MONTH_NUMBER,
  NOT_IN_NUMBER,
  readSmall,
  readYear,
  SP,
} from '../fragments.js';
import type { DateRule, Piece } from '../piece.js';
import { point, rangeOf } from '../piece.js';
import { DAY, digitsAt, MONTH, numberAt } from '../plain.js';
import type { Step } from '../reading.js';

/** What makes another word of 日: 20日元, 5日均线, 3日游, 6日本 (but 6日本报讯, 5日元宵节, 8日均有雨). */
export const NOT_DAY =
  '(?!元(?![宵旦首老])|圆(?!满)|币|本(?![报刊台网])|均[价线产量销客用处发消流增气收访活值超达]|产[量值奶油煤0-9]|[益渐游]|夜(?![间里晚])|趋(?!势)|内瓦)';
/** 3号线, 2号楼 number things. */
const NUMBERED = /^[线楼院文令店机桥馆门井坑车船厅舱位码召称子角炉棚矿泉段塔库卡外]/u;

function readDay(text: string | undefined): Step | null {
  const value = readSmall(text ?? '');
  return value === null || value < 1 || value > 31 ? null : { by: 'number', value };
}

const DAYS_BEHIND = Cue.behind(
  /^(?:[ ]?(?:以|之)?内|以上|以下|左右|期满|的?期限|免签|游|有余|宽限|无理由|隔离)/u,
  6,
);
const DAYS_AHEAD = Cue.before(
  /(?:满|逾期?|长达|历时|期限?[为是]?|连续|提前|超过|不少于|不超过|多于|少于|不足|每隔?|之日起|日起|后的?|[近约共足])$/u,
  8,
);
const MONTH_AHEAD = Cue.before(/月 ?$/u, 2);

/** 应在30日内完成, 满15日, 逾期30日: a number of days, not the 30th. */
export function countsDays(passage: string, start: number, end: number): boolean {
  return DAYS_BEHIND.isAt(passage, end) || DAYS_AHEAD.isAt(passage, start);
}

/** 6月30日: a month stands before the day. */
export function isMonthAhead(passage: string, start: number): boolean {
  return MONTH_AHEAD.isAt(passage, start);
}

/** With which NOT_DAY begins. */
const LONGER_DAY = new CharacterSet('元圆币本均产益渐游夜趋内');
/** 1日 to 31日, and 01日 to 31日. */
const PLAIN_DAYS = [2, 3].map((size) =>
  Array.from({ length: 32 }, (_, value) => ({
    size,
    reading: point('day', { day: { by: 'number', value } }),
  })),
);

/** How many narrow digits make the day of the month that stands in front of a place: 2 for 6月|17日; 0 for none. */
export function digitsOfMonthDay(passage: string, at: number): number {
  if (passage.charCodeAt(at - 1) !== MONTH) return 0;
  const digits = digitsAt(passage, at);
  if (digits === 0 || digits > 2 || passage.charCodeAt(at + digits) !== DAY) return 0;
  const value = numberAt(passage, at, digits);
  return value > 0 && value < 32 ? digits : 0;
}

function plainDay(passage: string, at: number): Plain<Piece> | null {
  const digits = digitsOfMonthDay(passage, at);
  if (digits === 0 || LONGER_DAY.isAt(passage, at + digits + 1)) return null;
  return PLAIN_DAYS[digits - 1]?.[numberAt(passage, at, digits)] ?? null;
}

const single: DateRule = {
  id: 'date.day',
  pattern: new RegExp(`${NOT_IN_NUMBER}(?<![几数])${DAY_NUMBER}${SP}(?:日${NOT_DAY}|号)`, 'gu'),
  read: ({ passage, start, end, text }) => {
    const number = text.slice(0, -1).trimEnd();
    const day = readDay(number);
    if (day === null) return null;
    const piece = point('day', { day });
    if (isMonthAhead(passage, start)) return piece;
    if (text.endsWith('号'))
      return NUMBERED.test(after(passage, end, 1)) ? null : { ...piece, needsParent: true };
    if (countsDays(passage, start, end)) return null;
    // 三日 without a month counts days, but for datelines: 新华社北京三日电.
    const spelled = /^[一二三四五六七八九十]$/u.test(number);
    if (spelled && !/^(?:电|讯|晚|上午|下午|凌晨)/u.test(after(passage, end, 2)))
      return { ...piece, needsParent: true };
    return piece;
  },
  plain: plainDay,
  examples: [
    { text: '6月30日', mention: '6月30日', is: { start_date: '2020-06-30', precision: 'day' } },
    { text: '2020 年 6 月 17 日', mention: '2020 年 6 月 17 日', is: { edtf: '2020-06-17' } },
    { text: '科技厅26日公示结果', mention: '26日', is: { start_date: '2020-12-26' } },
    { text: '二〇二〇年三月二十三日', mention: '二〇二〇年三月二十三日', is: { edtf: '2020-03-23' } },
    { text: '５月１８日', mention: '５月１８日', is: { edtf: '2020-05-18' } },
    { text: '新华社北京三日电', mention: '三日', is: { start_date: '2020-12-03' } },
    { text: '本报杭州17日本报记者报道', mention: '17日' },
    { text: '1月19号', mention: '1月19号', is: { edtf: '2020-01-19' } },
  ],
  rejects: [
    '复核应在30日内完成',
    '地铁3号线',
    '20日元',
    '三日游',
    '32日',
    '售价100日元',
    '逾期15日',
    '6日均产量',
  ],
};

/** A range whose first day borrows the 日 of the last: 6月17~18日. More than 31 days are counted (30~90日). */
const range: DateRule = {
  id: 'date.day-range',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<from>${DAY_NUMBER})${SP}${DASH}${SP}(?<to>${DAY_NUMBER})${SP}[日号]${NOT_DAY}`,
    'gu',
  ),
  read: ({ passage, start, end, groups }) => {
    const [from, to] = [readDay(groups.from), readDay(groups.to)];
    if (from?.by !== 'number' || to?.by !== 'number' || from.value >= to.value) return null;
    if (!isMonthAhead(passage, start) && countsDays(passage, start, end)) return null;
    return rangeOf('day', { day: from }, { day: to });
  },
  examples: [
    {
      text: '6月17~18日，会议召开',
      mention: '6月17~18日',
      is: { start_date: '2020-06-17', end_date: '2020-06-18' },
    },
    { text: '3月5至7日', mention: '3月5至7日', is: { end_date: '2020-03-07' } },
    { text: '12月1—2日', mention: '12月1—2日', is: { kind: 'range', edtf: '2020-12-01/2020-12-02' } },
  ],
  rejects: ['30~90日', '3—5日内', '5—3日'],
};

/** A member of a list that borrows the 日 of the last: 6月17、18日. */
const listed: DateRule = {
  id: 'date.day-listed',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<day>[12]\\d|3[01]|[1-9])(?=(?:${LIST}(?:[12]\\d|3[01]|[1-9])){0,10}${LIST}(?:[12]\\d|3[01]|[1-9])${SP}日(?!元|均|内|游))`,
    'gu',
  ),
  read: ({ groups }) => {
    const day = readDay(groups.day);
    return day === null ? null : point('day', { day });
  },
  examples: [{ text: '10月17、18日', mention: '10月17', is: { edtf: '2020-10-17' } }],
  rejects: ['17、18号', '3、5日元', '3、5日内'],
};

/** 2023-06-30, 2023.06.30, 2023/6/30, 2020-12: not inside identifiers or longer numbers. */
const iso: DateRule = {
  id: 'date.iso',
  pattern: new RegExp(
    `(?<![0-9０-９A-Za-z.．_/:\\-－])(?<year>[12１２]${D}{3})(?:(?<sep>[-－./．])(?<month>[01０１]?${D})\\k<sep>(?<day>[0-3０-３]?${D})|-(?<only>0[1-9]|1[0-2]))(?:T?(?=\\d{2}:)|(?![0-9０-９A-Za-z_/:\\-－])(?![.．]\\d))`,
    'gu',
  ),
  read: ({ groups, passage, end }) => {
    const year = readYear(groups.year ?? '');
    const month = readSmall(groups.month ?? groups.only ?? '');
    if (year === null || month === null || month < 1 || month > 12) return null;
    const parts = { year: { by: 'number', value: year }, month: { by: 'number', value: month } } as const;
    if (groups.day === undefined) {
      if (year < 1900 || year > 2100 || /^(?:赛季|学年|款)/u.test(after(passage, end, 2))) return null;
      return point('year', parts, 'month');
    }
    const day = readDay(groups.day);
    return day === null ? null : point('year', { ...parts, day }, 'day');
  },
  examples: [
    { text: '发布日期：2023-06-30', mention: '2023-06-30', is: { edtf: '2023-06-30' } },
    { text: '2023.06.30截止', mention: '2023.06.30', is: { start_date: '2023-06-30' } },
    { text: '（2023/6/30）', mention: '2023/6/30', is: { edtf: '2023-06-30' } },
    { text: '截至2020-12', mention: '2020-12', is: { edtf: '2020-12' } },
  ],
  rejects: [
    '编号ZJ-2020-06-30-12',
    '2023.6.30.1版本',
    '电话2020-1234',
    '2010-11赛季',
    '2020-13-01',
    'v2023.06.30',
  ],
};

/** A day without its 日 behind a month, at the end of a clause: 10月22，腊月18。 */
const bare: DateRule = {
  id: 'date.day-bare',
  pattern: new RegExp(
    `(?<=${MONTH_NUMBER}月)(?<day>[12]\\d|3[01]|[1-9]|二?十[一二三四五六七八九]|三十一?|二十)(?=[，。、；,;）)]|$)`,
    'gu',
  ),
  read: ({ groups }) => {
    const day = readDay(groups.day);
    return day === null ? null : { ...point('day', { day }), needsParent: true };
  },
  examples: [{ text: '二零零四年八月十五', mention: '二零零四年八月十五', is: { edtf: '2004-08-15' } }],
  rejects: ['10月22家企业', '十五'],
};

export const DAY_RULES = [single, range, listed, iso, bare] as const;
