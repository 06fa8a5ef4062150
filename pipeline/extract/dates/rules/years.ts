import { CharacterSet } from '../../../text/character-set.js';
import { Cue } from '../../engine/cue.js';
import type { Plain, RuleMatch } from '../../engine/rule.js';
import {
  after,
  before,
  D,
  DASH,
  LIST,
  MONTH_NUMBER,
  NOT_IN_NUMBER,
  readStretch,
  readWhole,
  readYear,
  SP,
  YEAR_NUMBER,
  YEAR_STRETCH,
} from '../fragments.js';
import type { DateRule, Piece } from '../piece.js';
import { point, rangeOf } from '../piece.js';
import { beginsNumber, digitsAt, numberAt, YEAR } from '../plain.js';
import type { Parts, Step } from '../reading.js';

const FIRST = '0-9０-９〇○◯零一二三四五六七八九十';

/** A year by step, with the 初 or 底 that may stand behind it. */
export function yearPoint(year: Step, stretchText: string | undefined, more: Parts = {}): Piece {
  const stretch = readStretch(stretchText);
  if (stretch === null) return point('year', { year, ...more });
  return point('year', { year, ...more, period: { kind: 'stretch', stretch } }, 'period');
}

/** The 初 or 底 behind 年, 年度 or 年份; '' where there is none. */
export function stretchFrom(text: string, end: number): string {
  const next = text[end];
  return text.slice(next === '度' || next === '份' ? end + 1 : end);
}

const DIGITS_OF_YEAR = 4;
const YEARS_AHEAD = Cue.before(/(?:距今|长达|历经|历时|跨越|绵延|上下)约?$/u, 3);
const ROUND_YEARS_AHEAD = Cue.before(/(?:近|约|逾|超|达|超过|有着?|已有)$/u, 3);
const ROUND_YEARS_BEHIND = Cue.behind(/^(?:的?(?:历史(?!性)|文明|古|传承|沧桑)|来|间)/u, 4);
const BEFORE_OR_AFTER = Cue.behind(/^(?:以|之)?[前后](?!后)/u, 4);

/** 1300年历史, 距今2000年, 1500年前: a number of years, not a year. */
export function countsYears({ passage, start, end }: RuleMatch, value: number): boolean {
  if (YEARS_AHEAD.isAt(passage, start)) return true;
  if (value % 100 !== 0) return false;
  return (
    ROUND_YEARS_AHEAD.isAt(passage, start) ||
    ROUND_YEARS_BEHIND.isAt(passage, end) ||
    (value < 1900 && BEFORE_OR_AFTER.isAt(passage, end))
  );
}

/** With which 度, 份 and YEAR_STRETCH begin. */
const LONGER_YEAR = new CharacterSet('度份初底末中');
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** The year in four narrow digits at a place, where they name one and count none (2000年, 距今1998年); 0 for all else. */
export function plainYearAt(passage: string, at: number): number {
  if (digitsAt(passage, at) !== DIGITS_OF_YEAR || passage.charCodeAt(at + DIGITS_OF_YEAR) !== YEAR) return 0;
  const value = numberAt(passage, at, DIGITS_OF_YEAR);
  const isYear = value >= FIRST_YEAR && value <= LAST_YEAR && value % 100 !== 0;
  return isYear && !YEARS_AHEAD.isAt(passage, at) ? value : 0;
}

/** The years read so far, by number. */
const plainYears: (Plain<Piece> | undefined)[] = [];

function plainYear(passage: string, at: number): Plain<Piece> | null {
  const value = plainYearAt(passage, at);
  if (value === 0 || LONGER_YEAR.isAt(passage, at + DIGITS_OF_YEAR + 1) || !beginsNumber(passage, at))
    return null;
  const known = plainYears[value - FIRST_YEAR];
  if (known !== undefined) return known;
  const plain = { size: DIGITS_OF_YEAR + 1, reading: yearPoint({ by: 'number', value }, undefined) };
  plainYears[value - FIRST_YEAR] = plain;
  return plain;
}

const number: DateRule = {
  id: 'date.year',
  pattern: new RegExp(
    `(?:农历|阴历)?(?:公元)?${NOT_IN_NUMBER}${YEAR_NUMBER}${SP}年(?:度(?!假)|份(?!额))?(?:${YEAR_STRETCH})?`,
    'gu',
  ),
  read: (match) => {
    const { text } = match;
    const end = text.indexOf('年');
    const value = readYear(text.slice(0, end).trimEnd().slice(-DIGITS_OF_YEAR));
    if (value === null || countsYears(match, value)) return null;
    const isLunar = text.startsWith('农历') || text.startsWith('阴历');
    return yearPoint({ by: 'number', value }, stretchFrom(text, end + 1), isLunar ? { lunar: true } : {});
  },
  plain: plainYear,
  examples: [
    {
      text: '2020年，全省新增专利10万件。',
      mention: '2020年',
      is: { start_date: '2020-01-01', edtf: '2020' },
    },
    { text: '二○○八年，奥运会举行', mention: '二○○八年', is: { edtf: '2008' } },
    { text: '２０１９年度浙江省科学技术奖揭晓', mention: '２０１９年度', is: { end_date: '2019-12-31' } },
    { text: '到2025年底全面建成', mention: '2025年底', is: { end_date: '2025-12-31', direction: 'until' } },
    { text: '二OO三年', mention: '二OO三年', is: { edtf: '2003' } },
    { text: '2020年中国经济', mention: '2020年' },
    { text: '2018年底薪调整', mention: '2018年' },
  ],
  rejects: ['有着1300年历史的古桥', '距今2000年的遗址', '2020世界青年科学家峰会', '12020年', 'A2020年度'],
};

/** Two digits: 07年, '98年, 零八年, 19年底. Elsewhere two digits before 年 count years (20年). */
const short: DateRule = {
  id: 'date.year-short',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<quote>['’‘])?(?<year>${D}{2}|[零〇○一二三四五六七八九]{2})${SP}年(?!代)(?<stretch>${YEAR_STRETCH})?`,
    'gu',
  ),
  read: (match) => {
    const { year = '', stretch, quote } = match.groups;
    const value = readWhole(year);
    if (value === null) return null;
    const behind = after(match.passage, match.end, 4);
    const dated = MONTH_BEHIND.test(behind) || /^第?[一二三四1-4首]季度/u.test(behind);
    const spelled = !/[0-9０-９]/u.test(year);
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    const about = spelled && (ones === tens + 1 || year === '三五') && tens > 0;
    if (about && !dated) return null;
    if (!spelled && quote === undefined && tens > 0 && !dated && stretch === undefined) {
      if (!NAMED_YEAR.test(before(match.passage, match.start, 3)) || tens < 7) return null;
    }
    if (/^(?:的?历史|来|间|前|后)/u.test(behind) && tens > 0 && !spelled) return null;
    return yearPoint({ by: 'number', value: value + (value <= 30 ? 2000 : 1900) }, stretch);
  },
  examples: [
    { text: '07年第三季度业绩', mention: '07年第三季度', is: { start_date: '2007-07-01' } },
    { text: '零八年奥运会', mention: '零八年', is: { edtf: '2008' } },
    { text: '19年底投产', mention: '19年底' },
    { text: '他98年6月毕业', mention: '98年6月', is: { edtf: '1998-06' } },
    { text: '九零年9月十号', mention: '九零年9月十号', is: { start_date: '1990-09-10' } },
  ],
  rejects: ['历时20年', '七八年前', '三五年内', '建厂70年来', '98年历史'],
};
const MONTH_BEHIND = new RegExp(`^${SP}${MONTH_NUMBER}${SP}月|^第\\d{1,2}个月`, 'u');
const NAMED_YEAR = /(?:[从自于]|早在)$/u;

/** A range whose first year borrows the 年 of the last: 2016—2018年, 2021至2025年. */
const range: DateRule = {
  id: 'date.year-range',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<from>${YEAR_NUMBER})${SP}(?:${DASH}|[/／](?=${D}{2,4}(?:年度|财年|学年)))${SP}(?<to>${YEAR_NUMBER}|${D}{2})${SP}(?<unit>年(?:度(?!假))?|学年度?|财年)`,
    'gu',
  ),
  read: ({ groups }) => {
    const from = readYear(groups.from ?? '');
    const toText = groups.to ?? '';
    const to = readYear(toText.length === 2 && from !== null ? `${Math.floor(from / 100)}${toText}` : toText);
    if (from === null || to === null || to <= from) return null;
    const years = { from: { by: 'number', value: from }, to: { by: 'number', value: to } } as const;
    if (groups.unit?.startsWith('学') === true && to === from + 1) {
      return rangeOf(
        'year',
        { year: years.from, month: { by: 'number', value: 9 } },
        { year: years.to, month: { by: 'number', value: 8 } },
        'month',
      );
    }
    return rangeOf('year', { year: years.from }, { year: years.to });
  },
  examples: [
    { text: '2016—2018年', mention: '2016—2018年', is: { kind: 'range', edtf: '2016/2018' } },
    { text: '二〇二一至二〇二五年', mention: '二〇二一至二〇二五年', is: { end_date: '2025-12-31' } },
    {
      text: '2020-2021学年',
      mention: '2020-2021学年',
      is: { start_date: '2020-09-01', end_date: '2021-08-31' },
    },
    {
      text: '2020/2021学年度',
      mention: '2020/2021学年度',
      is: { start_date: '2020-09-01' },
    },
    { text: '2012/2013年度补贴', mention: '2012/2013年度', is: { edtf: '2012/2013' } },
    { text: '2006—08年连续三年', mention: '2006—08年', is: { edtf: '2006/2008' } },
  ],
  rejects: ['2018—2016年', '电话2016-20185555', '2020—2021赛季'],
};

/** （1893—1976）: years alone in brackets. */
const bracketed: DateRule = {
  id: 'date.year-bracketed',
  pattern: new RegExp(
    `(?<=[（(])(?<from>[12１２]${D}{3})[-－‐–—―~～]{1,2}(?<to>[12１２]${D}{3})(?=[）)])`,
    'gu',
  ),
  read: ({ groups }) => {
    const [from, to] = [readYear(groups.from ?? ''), readYear(groups.to ?? '')];
    if (from === null || to === null || to <= from) return null;
    return rangeOf('year', { year: { by: 'number', value: from } }, { year: { by: 'number', value: to } });
  },
  examples: [{ text: '竺可桢（1890—1974）', mention: '1890—1974', is: { edtf: '1890/1974' } }],
  rejects: ['（1—1976）', '编号1890—1974', '（0571）'],
};

/** A member of a list that borrows the 年 of the last: 2018、2019、2020年. */
const listed: DateRule = {
  id: 'date.year-listed',
  pattern: new RegExp(
    `${NOT_IN_NUMBER}(?<year>[12１２]${D}{3})(?=(?:${LIST}${SP}[12１２]${D}{3}){0,8}${LIST}${SP}[12１２]${D}{3}${SP}年)`,
    'gu',
  ),
  read: ({ groups }) => {
    const value = readYear(groups.year ?? '');
    return value === null ? null : point('year', { year: { by: 'number', value } });
  },
  examples: [{ text: '2018、2019和2020年营收', mention: '2018', is: { edtf: '2018', precision: 'year' } }],
  rejects: ['2018、2019号文件', '共有2018人、2019年新增'],
};

/** 财年, 学年: units that run across calendar years; a 财年 is given its calendar year. */
const otherYear: DateRule = {
  id: 'date.year-fiscal',
  pattern: new RegExp(`${NOT_IN_NUMBER}(?<year>${YEAR_NUMBER})(?<unit>财年|学年度?)`, 'gu'),
  read: ({ groups }) => {
    const value = readYear(groups.year ?? '');
    if (value === null) return null;
    if (groups.unit === '财年') return point('year', { year: { by: 'number', value } });
    return rangeOf(
      'year',
      { year: { by: 'number', value }, month: { by: 'number', value: 9 } },
      { year: { by: 'number', value: value + 1 }, month: { by: 'number', value: 8 } },
      'month',
    );
  },
  examples: [
    { text: '2023财年营收增长', mention: '2023财年', is: { edtf: '2023' } },
    { text: '2019学年开学', mention: '2019学年', is: { start_date: '2019-09-01' } },
  ],
  rejects: ['2020赛季', '2021款'],
};

/** 两千零四年: a year read out as a number. */
const readOut: DateRule = {
  id: 'date.year-read-out',
  pattern: new RegExp(
    `(?<![${FIRST}])(?<year>[两二]千零[一二三四五六七八九])年(?<stretch>${YEAR_STRETCH})?`,
    'gu',
  ),
  read: ({ groups }) => {
    const ones = '零一二三四五六七八九'.indexOf((groups.year ?? '').slice(-1));
    return yearPoint({ by: 'number', value: 2000 + ones }, groups.stretch);
  },
  examples: [{ text: '两千零四年八月', mention: '两千零四年八月', is: { edtf: '2004-08' } }],
  rejects: ['两千年', '二千零四十年'],
};

/** 公元前221年. */
const bce: DateRule = {
  id: 'date.year-bce',
  pattern: new RegExp(`公元前(?<year>${D}{1,4})年|公元(?<ad>${D}{1,3})年`, 'gu'),
  read: ({ groups }) => {
    const year = readWhole(groups.year ?? '');
    const ad = readWhole(groups.ad ?? '');
    if (year !== null) return point('year', { year: { by: 'number', value: 1 - year } });
    return ad === null ? null : point('year', { year: { by: 'number', value: ad } });
  },
  examples: [
    { text: '公元前221年，秦统一六国。', mention: '公元前221年', is: { edtf: '-0220', start_date: null } },
    { text: '公元618年', mention: '公元618年', is: { edtf: '0618' } },
  ],
  rejects: ['221年', '公元2020人'],
};

export const YEAR_RULES = [number, short, range, bracketed, listed, otherYear, readOut, bce] as const;
