import type { Modifier } from '../../../../schemas/vocabularies.js';
import { CharacterSet } from '../../../text/character-set.js';
import { Cue } from '../../engine/cue.js';
import type { Plain, RuleMatch } from '../../engine/rule.js';
import { after, before, D, DASH, NOT_IN_NUMBER, readSmall, readYear } from '../fragments.js';
import { COUNT, lengthOf, readCount, readSpan, SPAN, UNIT } from '../length.js';
import type { DateRule, Piece } from '../piece.js';
import { digitsAt, MONTH } from '../plain.js';
import type { Anchor, Length } from '../reading.js';
import { countsDays, digitsOfMonthDay, isMonthAhead, NOT_DAY } from './days.js';
import { countsYears, plainYearAt } from './years.js';

const ANCHORS: Readonly<Record<string, Anchor>> = {
  过去: 'past',
  最近: 'past',
  此前: 'past',
  之前: 'past',
  未来: 'future',
  今后: 'future',
  往后: 'future',
  接下来: 'future',
  此后: 'following',
  其后: 'following',
  之后: 'following',
  随后: 'following',
};
/** 三年前, 两天以后; not 三天前往, 五年后备. */
const SINCE_OR_UNTIL = '(?:(?:以|之)?[前后](?![往来夕进沿台端景锋瞻后备勤续卫果天年置缀面方排五十三名]))?';

const NO_DURATION: Plain<Piece> = { size: 0, reading: null };
/** What a length may go on with behind its unit: 8天20时, 三年半, 5年多. */
const LONGER = new CharacterSet('0-9０-９一二两三四五六七八九十半多有余零又加');
/** How far the parts of a length reach behind 月, of which one may count months: 6月3个月. */
const LONGEST_PARTS = 26;

/** 2020年, 6月, 6月17日 name a date and are as long as nothing. */
function namesDate(passage: string, at: number): boolean {
  const digits = digitsAt(passage, at);
  if (digits === 4) return plainYearAt(passage, at) !== 0 && !goesOn(passage, at + 5);
  if (digits === 0 || digits > 2) return false;
  const behind = at + digits + 1;
  if (passage.charCodeAt(behind - 1) === MONTH) return !countsMonths(passage, behind);
  return digitsOfMonthDay(passage, at) > 0 && !goesOn(passage, behind);
}

/** Whether a length may go on behind its unit; 6月 of 2020年6月 is no part of one. */
function goesOn(passage: string, at: number): boolean {
  if (!LONGER.isAt(passage, at)) return false;
  const digits = digitsAt(passage, at);
  return digits === 0 || digits > 2 || passage.charCodeAt(at + digits) !== MONTH;
}

function countsMonths(passage: string, from: number): boolean {
  if (!LONGER.isAt(passage, from)) return false;
  const last = Math.min(passage.length, from + LONGEST_PARTS);
  for (let i = from; i < last; i++) if (passage.charCodeAt(i) === COUNTER) return true;
  return false;
}

const COUNTER = '个'.charCodeAt(0);

const counted: DateRule = {
  id: 'date.duration',
  pattern: new RegExp(
    `(?<![0-9０-９一二两三四五六七八九十百千零〇A-Za-z第.．]|${D}[,，])(?:${SPAN}|(?<![大众更最诸至])多(?:年(?![轻龄幼过])|日)|(?:很|许|好)多年(?![轻龄幼])|大半年|小半年|(?:整|终|大?半)[天日]|百[日天])${SINCE_OR_UNTIL}`,
    'gu',
  ),
  read: (match) => {
    const { text } = match;
    const side = text.at(-1);
    const hasSide = side === '前' || side === '后';
    const span = hasSide ? text.slice(0, /[以之].$/u.test(text) ? -2 : -1) : text;
    if (isOther(match, span)) return null;
    const piece = readPlain(span);
    // 15日前 names the 15th; a number without length (多年前) lies nowhere.
    if (piece === null || piece.length === null || !hasSide) return piece;
    if (side === '后' && INTERVAL.isAt(match.passage, match.start))
      return { ...piece, end: match.start + span.length };
    return duration(piece.length, piece.longest, piece.modifier, side === '前' ? 'ago' : 'later');
  },
  plain: (passage, at) => (namesDate(passage, at) ? NO_DURATION : null),
  examples: [
    { text: '建设周期5年，占地', mention: '5年', is: { kind: 'duration', duration: 'P5Y' } },
    { text: '两天内拿到贷款', mention: '两天', is: { duration: 'P2D', direction: 'in' } },
    { text: '3个月、6个月', mention: '3个月', is: { duration: 'P3M' } },
    { text: '任期不超过5年', mention: '5年', is: { modifier: 'at_most' } },
    { text: '公示期5个工作日', mention: '5个工作日', is: { duration: 'P5D' } },
    { text: '应在30日内完成', mention: '30日', is: { duration: 'P30D' } },
    { text: '三年半过去了', mention: '三年半', is: { duration: 'P3Y6M' } },
    { text: '一个半小时', mention: '一个半小时', is: { duration: 'PT1H30M' } },
    { text: '十余年坚守', mention: '十余年', is: { duration: 'P10Y', modifier: 'over' } },
    { text: '历时两年多', mention: '两年多', is: { duration: 'P2Y', modifier: 'over' } },
    { text: '36天5小时30分', mention: '36天5小时30分', is: { duration: 'P36DT5H30M' } },
    {
      text: '三年前，公司成立',
      mention: '三年前',
      is: { kind: 'date', start_date: '2017-01-01', end_date: '2017-12-31' },
    },
    { text: '时隔17个月后复航', mention: '17个月', is: { kind: 'duration', duration: 'P17M' } },
    { text: '1300年历史', mention: '1300年', is: { duration: 'P1300Y' } },
    { text: '历经30亿年演化', mention: '30亿年', is: { kind: 'duration', duration: 'P3000000000Y' } },
    { text: '2000万小时', mention: '2000万小时', is: { duration: 'PT20000000H' } },
    { text: '多年来坚持', mention: '多年', is: { duration: null, direction: 'since' } },
    { text: '近20年', mention: '20年', is: { duration: 'P20Y', modifier: 'nearly' } },
    { text: '三天前往上海', mention: '三天' },
  ],
  rejects: [
    '2020年',
    '百年老店',
    '投资30亿年底到位',
    '三年级学生',
    '四周群山环绕',
    '一年一度',
    '有一天',
    '第3天',
    '三天津队员',
    '多年生草本',
    '半年报',
    '3月',
    '15日',
    '07年',
    '一日三餐',
    '三日游',
    '3周岁',
  ],
};

/** 时隔17个月后: so much time has gone, and no day is named. */
const INTERVAL = Cue.before(/(?:时隔|相隔|间隔|睽违|暌违|阔别)(?:近|约|将近|整整)?$/u, 4);

/** 日元, 日圆, 日币; not 15日元宵节, 5日圆满结束. */
const MONEY_BEHIND = Cue.behind(/^(?:元(?![宵旦首老])|圆(?!满)|币)/u, 2);

/** What looks like a duration and is none. */
function isOther(match: RuleMatch, span: string): boolean {
  // 6月20日 is a date; only 个月 counts months.
  if (span.includes('月') && !/个[半多来]?月|[俩仨]月/u.test(span)) return true;
  switch (span.at(-1)) {
    case '年':
      return isOtherYear(match, span);
    case '天':
      return isOtherDay(match, span);
    case '日':
      return isOtherDate(match, span);
    case '周':
      return isOtherWeek(span, after(match.passage, match.start + span.length, 4));
    case '度':
    case '纪':
    case '头':
      return /(?:季度|世纪|年头)$/u.test(span) && !span.includes('个');
    case '时':
    case '分':
    case '秒':
      return isOtherTime(match, span);
    default:
      return false;
  }
}

const NOT_YEAR_BEHIND = Cue.behind(
  /^(?:[级轮龄糕夜画兽货薪检岁段]|树木|树人|磨一剑|寒窗|河东|生(?![产态活长育])|一度|之计|四季|到头|报|度(?!假))/u,
  4,
);
/** 有一天, 这一年 name one. */
const ONE_AHEAD = Cue.before(/[有某这那同每新]的?$/u, 3);

function isOtherYear({ passage, start, text }: RuleMatch, span: string): boolean {
  const stop = start + span.length;
  if (NOT_YEAR_BEHIND.isAt(passage, stop)) return true;
  if (span === '多年' && passage.charAt(stop) === '生') return true;
  if (/^[百千万]年$/u.test(span)) {
    const ahead = before(passage, start, 3);
    return !(/(?:[近逾超过]|超过)$/u.test(ahead) || /^(?:的?历史|来|间)/u.test(after(passage, stop, 4)));
  }
  if (/^[0０]/u.test(span)) return true;
  const year = readYear(span.slice(0, span.at(-2) === ' ' ? -2 : -1));
  if (year !== null && !span.includes('千'))
    return !countsYears({ passage, start, end: stop, text, groups: {} }, year);
  if (span === '一年' && (passage.endsWith('年复', start) || ONE_AHEAD.isAt(passage, start))) return true;
  return span.endsWith('学年') && !span.includes('个');
}

const NOT_DAY_BEHIND = Cue.behind(
  /^(?:[津空然气堂下才使文线平山河价窗台赋鹅涯际地天]|打鱼|晒网|两头|控股|集团|股份)/u,
  4,
);
/** 百日维新, 百日咳. */
const HUNDRED_BEHIND = Cue.behind(/^(?:维新|咳|宴|菊|草)/u, 4);

function isOtherDay({ passage, start }: RuleMatch, span: string): boolean {
  const stop = start + span.length;
  if (NOT_DAY_BEHIND.isAt(passage, stop)) return true;
  if (span === '百天') return HUNDRED_BEHIND.isAt(passage, stop);
  return span === '一天' && (ONE_AHEAD.isAt(passage, start) || passage.startsWith('到晚', stop));
}

function isOtherDate({ passage, start, end }: RuleMatch, span: string): boolean {
  const stop = start + span.length;
  if (span === '百日' && HUNDRED_BEHIND.isAt(passage, stop)) return true;
  if (span === '半日' && passage.charAt(stop) === '制') return true;
  if (span === '一日' && ONE_AHEAD.isAt(passage, start)) return true;
  if (/(?:工作|交易|自然)日$/u.test(span)) return false;
  return isDayOfMonth(passage, start, end, span);
}

function isOtherTime({ passage, start }: RuleMatch, span: string): boolean {
  // 21日24时 is a point of time.
  if (/^[^天]{1,4}日.*[时分秒]$/u.test(span)) return true;
  return span.endsWith('秒') && /^[杀变懂速]/u.test(after(passage, start + span.length, 1));
}

function isOtherWeek(span: string, behind: string): boolean {
  if (/^[年岁边围到密恩刊转末期报]/u.test(behind)) return true;
  return span === '四周' && !/^(?:时间|以?内|之内|[前后]|以来|的?(?:培训|疗程|假))/u.test(behind);
}

const STILL_DAY = new RegExp(NOT_DAY, 'uy');

/** 15日 is a day of the month unless words around it count days or the number is no day. */
function isDayOfMonth(passage: string, start: number, end: number, span: string): boolean {
  const stop = start + span.length;
  if (MONEY_BEHIND.isAt(passage, stop)) return true;
  STILL_DAY.lastIndex = stop;
  if (!STILL_DAY.test(passage) || passage[stop] === '游') return true;
  const number = readSmall(span.slice(0, span.at(-2) === ' ' ? -2 : -1));
  if (number === null || number > 31) return false;
  if (isMonthAhead(passage, start)) return true;
  if (/^[两俩半百]/u.test(span)) return false;
  if (/^[一二三四五六七八九十]{1,2}日$/u.test(span) && end > stop && span !== '一日') return false;
  return !countsDays(passage, start, stop);
}

/** With which 多年, 许多年, 大半天, 整日 begin. */
const UNCOUNTED = new CharacterSet('多很许好大小整终');

function readPlain(text: string): (Piece & { piece: 'duration' }) | null {
  const uncounted = UNCOUNTED.isAt(text, 0) ? readUncounted(text) : null;
  if (uncounted !== null) return uncounted;
  const read = readSpan(text);
  return read === null ? null : duration(read.length, read.longest, read.modifier);
}

function readUncounted(text: string): (Piece & { piece: 'duration' }) | null {
  if (/多[年日]$/u.test(text) && /^(?:很|许|好)?多/u.test(text)) return duration(null);
  if (/^[大小]半年$/u.test(text))
    return duration({ months: '6' }, null, text.startsWith('大') ? 'over' : 'under');
  if (/^大半[天日]$/u.test(text)) return duration({ hours: '12' }, null, 'over');
  return /^[整终][天日]$/u.test(text) ? duration({ days: '1' }) : null;
}

function duration(
  length: Length | null,
  longest: Length | null = null,
  modifier: Modifier | null = null,
  anchor: Anchor | null = null,
): Piece & { piece: 'duration' } {
  return { piece: 'duration', length, longest, anchor, modifier };
}

/** 过去十年, 未来两天, 此后三年: a duration with a place on the time line. */
const anchored: DateRule = {
  id: 'date.duration-anchored',
  pattern: new RegExp(
    `(?<anchor>${Object.keys(ANCHORS).join('|')}|(?<![目以之此从提年月日天空面超]|[0-9个])前|(?<![一-龥])[上下后]|头)的?(?:整整)?(?<span>${COUNT} ?${UNIT}(?:半|多)?)`,
    'gu',
  ),
  read: ({ groups, passage, end }) => {
    const span = groups.span ?? '';
    if (/(?:^|[^个俩仨])月$/u.test(span) && !/[俩仨]月$/u.test(span)) return null;
    if (/^[级轮龄岁]/u.test(after(passage, end, 1)) || (/(?:季度|世纪)$/u.test(span) && !span.includes('个')))
      return null;
    const read = readSpan(span);
    if (read === null) return null;
    const year = readYear(span.replace(/ ?年$/u, ''));
    if (year !== null && /年$/u.test(span) && !/千/u.test(span)) return null;
    return duration(read.length, read.longest, read.modifier, ANCHORS[groups.anchor ?? ''] ?? null);
  },
  examples: [
    { text: '过去十年，中国', mention: '过去十年', is: { duration: 'P10Y', end_date: '2020-12-31' } },
    { text: '未来两天有雨', mention: '未来两天', is: { start_date: '2021-01-01', end_date: '2021-01-02' } },
    { text: '今后五年将建成', mention: '今后五年', is: { duration: 'P5Y' } },
    { text: '前两年', mention: '前两年', is: { duration: 'P2Y' } },
  ],
  rejects: ['此前2019年', '未来3月', '提前三天', '以前3年'],
};

/** 3—5年, 13天—8周, 100到200个小时, 30~90日. */
const range: DateRule = {
  id: 'date.duration-range',
  pattern: new RegExp(
    `(?:(?<anchor>${Object.keys(ANCHORS).join('|')})的?|${NOT_IN_NUMBER})(?<from>${COUNT})(?<fromUnit> ?${UNIT})?${DASH}(?<to>${COUNT}) ?(?<unit>${UNIT})`,
    'gu',
  ),
  read: ({ groups, passage, start, end, text }) => {
    const unit = (groups.unit ?? '').replace(/^个/u, '');
    const fromUnit = (groups.fromUnit ?? groups.unit ?? '').trim().replace(/^个/u, '');
    const [from, to] = [readCount(groups.from ?? ''), readCount(groups.to ?? '')];
    if (from === null || to === null || from.value === null || to.value === null) return null;
    if (unit === '月' && !text.includes('个')) return null;
    if (unit === '年' && (readYear(groups.to ?? '') !== null || readYear(groups.from ?? '') !== null))
      return null;
    if (/^[级轮龄岁]/u.test(after(passage, end, 1))) return null;
    // 十八至三十万日元: 日 in front of the name of a currency is no day.
    if (unit === '日' && MONEY_BEHIND.isAt(passage, end)) return null;
    if (unit === '日' && to.value.lte(31) && !countsDays(passage, start, end)) return null;
    if (unit === fromUnit && from.value.gte(to.value)) return null;
    const [length, longest] = [lengthOf(from.value, fromUnit), lengthOf(to.value, unit)];
    if (length === null || longest === null) return null;
    const anchor = ANCHORS[groups.anchor ?? ''] ?? null;
    return duration(length, longest, 'at_least', anchor);
  },
  examples: [
    { text: '3—5年', mention: '3—5年', is: { kind: 'duration' } },
    { text: '13天—8周', mention: '13天—8周' },
    { text: '未来3—5年内投资', mention: '未来3—5年', is: { duration: 'P3Y' } },
    { text: '30~90日', mention: '30~90日' },
    { text: '100到200个小时', mention: '100到200个小时' },
  ],
  rejects: ['2016—2018年', '1—11月', '5—7日', '3—5年级', '十八至三十万日元', '两~3百日元', '50到80日币'],
};

/** 十载, 七载春秋: years in literary dress. */
const literary: DateRule = {
  id: 'date.duration-literary',
  pattern:
    /(?<![一二三四五六七八九十百千搭])(?<count>[一两二三四五六七八九]?十[一二三四五六七八九余]?|[一两二三四五六七八九])载(?:春秋|光阴|寒暑)?(?=[，。、；：！？”\s来间耕坚磨风奋砥]|$|(?<=春秋|光阴|寒暑))/gu,
  read: ({ groups }) => {
    const count = readCount(groups.count ?? '');
    if (count === null || count.value === null) return null;
    return duration(lengthOf(count.value, '年'), null, count.modifier);
  },
  examples: [
    { text: '七载春秋', mention: '七载春秋', is: { duration: 'P7Y' } },
    { text: '十载耕耘', mention: '十载', is: { duration: 'P10Y' } },
  ],
  rejects: ['搭载', '千载难逢', '一载重汽车'],
};

export const DURATION_RULES = [counted, anchored, range, literary] as const;
