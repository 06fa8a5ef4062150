import { after, before, readSmall } from '../fragments.js';
import type { DateRule } from '../piece.js';
import { point } from '../piece.js';
import type { Day, Parts } from '../reading.js';

// Days that are named, not numbered: 昨日, 次日, 周三, 今晚.

const STEPS: Readonly<Record<string, Day>> = {
  大前天: { by: 'reference', offset: -3 },
  前天: { by: 'reference', offset: -2 },
  前日: { by: 'reference', offset: -2 },
  前晚: { by: 'reference', offset: -2 },
  昨: { by: 'reference', offset: -1 },
  今: { by: 'reference', offset: 0 },
  本日: { by: 'reference', offset: 0 },
  即日: { by: 'reference', offset: 0 },
  明: { by: 'reference', offset: 1 },
  后天: { by: 'reference', offset: 2 },
  大后天: { by: 'reference', offset: 3 },
  当: { by: 'text', offset: 0 },
  同: { by: 'text', offset: 0 },
  次: { by: 'text', offset: 1 },
  前: { by: 'text', offset: -1 },
};

/** Which part of the day the second character names: 今晨, 昨晚, 当夜. */
const PART_OF: Readonly<Record<string, Parts['dayPart']>> = {
  晨: 'morning',
  早: 'morning',
  晚: 'evening',
  夜: 'night',
  午: 'afternoon',
};

const NOT_NAME =
  '(?!津|头条|美术馆|资本|之星|之后|香|集团|科技|汽车|阳光|说法|关注|在线|新闻网|早报|晚报|系(?![列统])|财富|视点|华夏|控股|方舟)';

const step: DateRule = {
  id: 'date.day-step',
  pattern: new RegExp(
    [
      `(?<before>大前天|(?<![目以之此从空提年月先])前天|(?<![目以之此从空提年月天分秒生])前日(?![产均])|(?<![目以之此从空提])前晚)`,
      `(?<![以目之空从提])(?<previous>[前头]一[天日])`,
      `昨(?<yesterday>[天日晚夜晨早])`,
      `(?<!当|古|至|如)今(?<today>[天日晚夜晨早])${NOT_NAME}`,
      `(?<![文透说证表声申光])明(?<tomorrow>[天日晚早晨])${NOT_NAME}`,
      `(?<after>大后天|(?<![今以先然最])后天(?![性的]?失调|性|培|努力)|(?<![日基资成根书版])本日|即日)`,
      `(?<![相应适充恰])当(?<same>[天日晚夜])(?![然津气线])|(?:同|该|是)(?<same2>日)(?!元)|同(?<same3>天|一天)|这一天|当(?<same4>日)`,
      `(?<![每首层多一二三两几])次(?<next>[日晨])(?!元)|翌(?<next2>[日晨])|(?<!连续)第二(?<next3>天)(?![大会])|隔(?<next4>[天日])(?=[，上下早晚又即就])`,
    ].join('|'),
    'gu',
  ),
  read: ({ groups, text, passage, start }) => {
    const { before: past, after: future } = groups;
    const named = past ?? future;
    const suffix =
      groups.yesterday ?? groups.today ?? groups.tomorrow ?? groups.same ?? groups.next ?? groups.next2 ?? '';
    const dayPart = PART_OF[named === '前晚' ? '晚' : suffix];
    const next = groups.next ?? groups.next2 ?? groups.next3 ?? groups.next4;
    const key =
      named ??
      (groups.previous !== undefined
        ? '前'
        : next !== undefined
          ? '次'
          : /^[昨今明]/u.test(text)
            ? text.slice(0, 1)
            : '同');
    if (text === '是日' && !/(?:^|[，。！？；\s])$/u.test(before(passage, start, 1))) return null;
    const day = STEPS[key];
    if (day === undefined) return null;
    // 李明日前表示: 日前 behind a name, not 明日.
    if (
      /^[今明]日$/u.test(text) &&
      /^[一-龥]前(?!夕)/u.test(passage.slice(start - 1, start) + after(passage, start + 2, 2))
    )
      return null;
    return dayPart === undefined ? point('day', { day }) : point('day', { day, dayPart }, 'daypart');
  },
  examples: [
    { text: '昨日，省政府召开会议。', mention: '昨日', is: { start_date: '2020-12-30' } },
    { text: '今天上午', mention: '今天上午', is: { start_date: '2020-12-31', kind: 'datetime' } },
    { text: '6月17日抵达，次日返回。', mention: '次日', is: { start_date: '2020-06-18' } },
    { text: '6月17日开幕，当天签约。', mention: '当天', is: { start_date: '2020-06-17' } },
    { text: '今晨6时', mention: '今晨6时', is: { start_time: '06:00' } },
    { text: '昨晚9点', mention: '昨晚9点', is: { start_time: '21:00' } },
    { text: '自即日起施行', mention: '即日', is: { direction: 'since' } },
    { text: '6月17日开幕，前一天布展。', mention: '前一天', is: { start_date: '2020-06-16' } },
    { text: '前天', mention: '前天', is: { start_date: '2020-12-29' } },
  ],
  rejects: ['今日头条', '明日之星', '目前日产量', '后天性免疫', '文明日', '相当天然', '明天系', '当今日本'],
};

const pair: DateRule = {
  id: 'date.day-pair',
  pattern: /(?<pair>昨今|今明后?|昨前|前昨)(?:(?:两|二|三)?[天日])|今起(?<span>[两三四五])天/gu,
  read: ({ groups }) => {
    if (groups.pair === undefined) {
      const days = readSmall((groups.span ?? '').replace('两', '二')) ?? 1;
      return point('day', { day: { by: 'reference', offset: 0 }, daysMore: days - 1 });
    }
    const offset = groups.pair.startsWith('今') ? 0 : groups.pair === '昨今' ? -1 : -2;
    return point('day', { day: { by: 'reference', offset }, daysMore: groups.pair === '今明后' ? 2 : 1 });
  },
  examples: [
    { text: '今明两天有雨', mention: '今明两天', is: { start_date: '2020-12-31', end_date: '2021-01-01' } },
  ],
  rejects: ['今明两年', '今天'],
};

const WEEKDAYS = '一二三四五六日天';

/** 周三, 星期天, 上周五, 本周末; not 一周三次, 周六福, 每周一次. */
const weekday: DateRule = {
  id: 'date.weekday',
  pattern:
    /(?<![一两二三四五六七八九十几数半双每0-9０-９多]|南方)(?<week>(?<![以之网线晚路街史世身])上(?:上|一)?个?|本|这(?:一)?个?|(?<![以之])下(?:下|一)?个?)?(?:周|星期|礼拜)(?<day>六日|[一二三四五六日天末])(?![刊报围边岁年密到生转折福])/gu,
  read: ({ groups, text, passage, start, end }) => {
    const { week, day = '' } = groups;
    if (text.endsWith('周天') || /^[次场班节趟期课]/u.test(after(passage, end, 1))) return null;
    if (week === undefined && text.startsWith('周') && /[四一-龥]$/u.test(before(passage, start, 1))) {
      // 周 behind a noun may end it (四周, 圆周) or be a surname; behind a function word or place it does not.
      if (/[四圆外众伊比西东商殷后]$/u.test(before(passage, start, 1))) return null;
    }
    if (week === undefined && isName(passage, start, end)) return null;
    const step = week === undefined ? null : weekStep(week);
    if (day === '末' || day === '六日')
      return point('day', { day: { by: 'weekday', weekday: 6, week: step, days: 2 } });
    const index = day === '天' ? 7 : WEEKDAYS.indexOf(day) + 1;
    return point('day', { day: { by: 'weekday', weekday: index, week: step, days: 1 } });
  },
  examples: [
    { text: '上周五，公司公告', mention: '上周五', is: { start_date: '2020-12-25' } },
    { text: '本周三上午', mention: '本周三上午', is: { start_date: '2020-12-30' } },
    { text: '星期天休市', mention: '星期天', is: { start_date: '2020-12-27' } },
    { text: '本周末', mention: '本周末', is: { start_date: '2021-01-02', end_date: '2021-01-03' } },
  ],
  rejects: ['一周三次', '每周五天', '周六福珠宝', '四周一片寂静', '周一围在身边'],
};

/** 法定代表人周一鸣 is a name; 记者周三从…获悉 is not. */
function isName(passage: string, start: number, end: number): boolean {
  return (
    /[人者长任授员师家手官士理]$/u.test(before(passage, start, 1)) &&
    /^[一-龥]/u.test(after(passage, end, 1)) &&
    !/^[从在于表说发宣公召到上下中凌晚早晨午对向与和将已就接透指称前后起]/u.test(after(passage, end, 1))
  );
}

function weekStep(text: string): number {
  if (/^上/u.test(text)) return text.includes('上上') ? -2 : -1;
  if (/^下/u.test(text)) return text.includes('下下') ? 2 : 1;
  return 0;
}

const week: DateRule = {
  id: 'date.week-step',
  pattern:
    /(?<week>(?<![以之网线晚路街史世身])上(?:上|一)?个?|(?<![日基])本|这(?:一)?个?|(?<![以之])下(?:下|一)?个?|(?<same>(?:当|同|(?<!应)该)(?!周期(?!货))))(?:周|星期|礼拜)(?![一二三四五六日天末][^个]|年|边|围|岁|密|转|[一二三四五六日天末]$)/gu,
  read: ({ groups: { week: word = '', same } }) =>
    point('day', {
      day: { by: 'week', week: weekStep(word), of: same === undefined ? 'reference' : 'text' },
    }),
  examples: [
    { text: '上周，油价上涨', mention: '上周', is: { start_date: '2020-12-21', end_date: '2020-12-27' } },
    { text: '下一周', mention: '下一周', is: { start_date: '2021-01-04' } },
    { text: '截至10月25日当周，库存减少', mention: '当周', is: { start_date: '2020-10-19' } },
    { text: '上周五公布的数据显示，当周新增贷款', mention: '当周', is: { start_date: '2020-12-21' } },
  ],
  rejects: ['当周期性因素消退', '该周期较长', '应该周转', '以上周边', '上周年庆', '马上周转'],
};

export const NAMED_DAY_RULES = [step, pair, weekday, week] as const;
