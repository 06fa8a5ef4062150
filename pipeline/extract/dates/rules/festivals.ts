import { after, before, readSmall, readWhole } from '../fragments.js';
import { HOLIDAYS } from '../lexicon.js';
import type { DateRule } from '../piece.js';
import { point } from '../piece.js';
import type { Parts } from '../reading.js';

// Holidays, solar terms and dates of the Chinese calendar.

const NAME_OF = new Map(
  HOLIDAYS.holidays.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)),
);
const NEEDS_MORE = new Set(
  HOLIDAYS.holidays.filter(({ bare }) => !bare).flatMap(({ forms }) => forms.map((form) => form)),
);
const FORMS = [...NAME_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const LEAVE = '(?:小长假|长假|黄金周|假期|假日|放假)';
const SURNAMES =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文建]$/u;
const BARE_NAME = /^(?:国庆|清明|端午|重阳|中秋|元旦)$/u;

const holiday: DateRule = {
  id: 'date.holiday',
  pattern: new RegExp(
    `(?:(?<year>去|今|明|来)年?)?(?<name>${FORMS})(?<leave>${LEAVE})?(?!${'上河|月饼|联欢晚会|路|街|广场|劳动奖章|奖章|村|镇|乡|县|运动|精神|勋章|红旗|大厦|公寓|小区|学校|电影制片厂|女排|男篮|阅兵|军|级|[日号十]'})`,
    'gu',
  ),
  read: ({ groups, passage, start, end }) => {
    const form = groups.name ?? '';
    const name = NAME_OF.get(form);
    if (name === undefined) return null;
    const leave = groups.leave !== undefined;
    const behind = after(passage, end, 3);
    if (NEEDS_MORE.has(form) && !leave && !isHolidayContext(form, behind)) return null;
    const ahead = before(passage, start, 2);
    if (BARE_NAME.test(form) && SURNAMES.test(ahead) && !leave && !/^(?:节|期间|[前后]|当)/u.test(behind)) {
      return null;
    }
    if (form === '清明' && /政治|风气|朗朗|^天$/u.test(ahead)) return null;
    if (form === '国庆' && /色列|美国|外国|国家$/u.test(ahead)) return null;
    const parts: Parts = { period: { kind: 'holiday', name, leave } };
    const { year } = groups;
    if (year === undefined) return point('period', parts, 'day');
    const offset = year === '去' ? -1 : year === '今' ? 0 : 1;
    return point('year', { ...parts, year: { by: 'reference', offset } }, 'day');
  },
  examples: [
    { text: '2019年元旦', mention: '2019年元旦', is: { start_date: '2019-01-01' } },
    { text: '春节期间', mention: '春节', is: { start_date: '2020-01-25', direction: 'in' } },
    { text: '今年中秋节', mention: '今年中秋节', is: { start_date: '2020-10-01' } },
    { text: '“五一”假期', mention: '“五一”假期', is: { start_date: '2020-05-01', end_date: '2020-05-05' } },
    { text: '清明节扫墓', mention: '清明节', is: { start_date: '2020-04-04' } },
    { text: '除夕', mention: '除夕', is: { start_date: '2020-01-24' } },
    { text: '国庆节', mention: '国庆节', is: { start_date: '2020-10-01' } },
  ],
  rejects: [
    '五一广场',
    '董事长李国庆',
    '清明上河图',
    '政治清明',
    '五一劳动奖章',
    '十一届三中全会',
    '二十一人',
    '“五四”运动',
  ],
};

function isHolidayContext(form: string, behind: string): boolean {
  if (form.startsWith('“')) return /^(?:期间|[前后当，。、；]|节|来临|到来|小|出)/u.test(behind);
  return /^(?:期间|前夕|来临)/u.test(behind);
}

const PLAIN = new Set(HOLIDAYS.plainTerms);

/** 冬至, 立春; names that are also weather or words (雨水, 大雪) only as 节气. */
const term: DateRule = {
  id: 'date.solar-term',
  pattern: new RegExp(`(?<term>${HOLIDAYS.terms.join('|')})(?:节气|时节)?(?!大街|路|村|镇|[量资])`, 'gu'),
  read: ({ text, groups, passage, start }) => {
    const name = groups.term ?? '';
    if (!PLAIN.has(name) && text === name) return null;
    if (/[成建独创设自初中]$/u.test(before(passage, start, 1))) return null;
    return point('period', { period: { kind: 'term', name } }, 'day');
  },
  examples: [
    { text: '冬至这天', mention: '冬至', is: { start_date: '2020-12-21' } },
    { text: '谷雨节气', mention: '谷雨节气', is: { start_date: '2020-04-19' } },
  ],
  rejects: ['大雪纷飞', '雨水充沛', '谷雨茶'],
};

const LUNAR_MONTH = '(?<leap>闰)?(?<month>正|冬|腊|十[一二]?|[一二三四五六七八九])月';
const LUNAR_DAY = '(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十)';
const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** 农历正月初五, 腊月二十三, 二月十五: months of the Chinese calendar. */
const lunar: DateRule = {
  id: 'date.lunar',
  pattern: new RegExp(
    `(?<calendar>农历|阴历|旧历|夏历)?的?(?<![0-9０-９一二三四五六七八九十])${LUNAR_MONTH}(?<day>${LUNAR_DAY}|[12]\\d(?![0-9日天]))?(?![日号天球租薪一二三四五六七八九十])|大年(?<new>初[一二三四五六七八九十])|(?<=[^一-龥]|^|[至到和])年(?<new2>初[一二三四五六七八九])|(?<=[至到、和])(?<only>初[一二三四五六七八九十])`,
    'gu',
  ),
  read: ({ groups, passage, start }) => {
    const { calendar, month, day, leap } = groups;
    const newYear = groups.new ?? groups.new2 ?? groups.only;
    if (newYear !== undefined) {
      const value = readSmall(newYear.slice(1));
      return value === null ? null : lunarPoint(1, value, false);
    }
    const named = MONTHS[month ?? ''];
    const number = named ?? readWhole(month ?? '');
    if (number === null || /[0-9０-９个]$/u.test(before(passage, start, 1))) return null;
    const value = day === undefined ? null : readSmall(day.replace('初', ''));
    const sure =
      calendar !== undefined || named !== undefined || leap !== undefined || day?.startsWith('初') === true;
    if (!sure) {
      // 二月十五 is of the Chinese calendar unless a numbered year stands before it (二零零四年八月十五).
      if (value === null || /年 ?$/u.test(before(passage, start, 2))) return null;
    }
    return lunarPoint(number, value, leap !== undefined);
  },
  examples: [
    { text: '农历正月初五', mention: '农历正月初五', is: { start_date: '2020-01-29' } },
    { text: '腊月二十三', mention: '腊月二十三', is: { start_date: '2020-01-17' } },
    { text: '2012年农历正月十五', mention: '2012年农历正月十五', is: { start_date: '2012-02-06' } },
    { text: '大年初一', mention: '大年初一', is: { start_date: '2020-01-25' } },
  ],
  rejects: ['三月十五日', '三月', '冬月球', '三个月'],
};

function lunarPoint(month: number, day: number | null, leap: boolean): ReturnType<typeof point> {
  const parts: Parts = {
    lunar: true,
    month: { by: 'number', value: month },
    ...(leap ? { leapMonth: true } : {}),
    ...(day === null ? {} : { day: { by: 'number', value: day } }),
  };
  return point('month', parts, day === null ? 'month' : 'day');
}

export const FESTIVAL_RULES = [holiday, term, lunar] as const;
