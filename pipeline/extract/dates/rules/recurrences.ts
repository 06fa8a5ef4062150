import { after } from '../fragments.js';
import { COUNT, lengthOf, readCount } from '../length.js';
import type { DateRule } from '../piece.js';
import type { Parts } from '../reading.js';

const UNIT_OF: Readonly<Record<string, string>> = { 晚: '天', 夜: '天', 早: '天', 晨: '天' };

/** 每年, 每两周, 每隔3天; the date behind it belongs to it (每年9月). 每小时350公里 is a rate. */
const every: DateRule = {
  id: 'date.every',
  pattern: new RegExp(
    `每(?:隔|间隔)?(?<count>${COUNT})? ?(?:个)?(?<unit>半年|年|季度|月|周|星期|礼拜|天|日|晚|夜|早|工作日|小时|分钟|秒)(?:度(?!假))?(?![级轮薪报刊线])`,
    'gu',
  ),
  read: ({ groups, passage, end, text }) => {
    const { unit = '', count } = groups;
    const behind = after(passage, end, 6);
    if (/^(?:小时|分钟|秒)$/u.test(unit)) {
      if (count === undefined || /^[约近超达可]?[0-9０-９一二两三四五六七八九十百千]/u.test(behind))
        return null;
    }
    if (text === '每日' && /^(?:经济|互动|优鲜|邮报|电讯|新闻|商报)/u.test(behind)) return null;
    if (unit === '月' && count !== undefined && !text.includes('个')) return null;
    if (unit === '晚' && /^[一-龥]{0,1}[稻点]/u.test(behind)) return null;
    const number = unit === '半年' ? readCount('半') : readCount(count ?? '一');
    if (number === null) return null;
    const plain = unit === '半年' ? '年' : (UNIT_OF[unit] ?? unit);
    const length = number.value === null ? null : lengthOf(number.value, plain);
    return { piece: 'set', every: length, parts: null };
  },
  examples: [
    { text: '省级财政每年统筹10亿元', mention: '每年', is: { kind: 'set', duration: 'P1Y' } },
    { text: '基地将每月举办一至两场培训', mention: '每月', is: { duration: 'P1M' } },
    { text: '每隔3天检测', mention: '每隔3天', is: { duration: 'P3D' } },
    { text: '每两周一次', mention: '每两周', is: { duration: 'P2W' } },
    { text: '每个月', mention: '每个月', is: { duration: 'P1M' } },
    { text: '每年9月举行', mention: '每年9月', is: { kind: 'set', duration: 'P1Y' } },
    { text: '每年秋天', mention: '每年秋天', is: { kind: 'set' } },
    { text: '每周一次', mention: '每周', is: { duration: 'P1W' } },
  ],
  rejects: ['每小时350公里', '据《每日经济新闻》', '每股9.8元', '每次', '每日经济新闻记者'],
};

const DAYS = '[一二三四五六日天末]';
const weekdays: DateRule = {
  id: 'date.every-weekday',
  pattern: new RegExp(
    `每个?(?:逢)?(?:周|星期|礼拜)${DAYS}(?:(?:[至到、和]|[-—－~～]{1,2})(?:周|星期|礼拜)?${DAYS}){0,4}(?![次天场节期班篇歇休练趟课例小个])|每个?工作日|(?<![每上本下这])(?:周|星期)${DAYS}(?:[至到]|[-—－~～]{1,2})(?:周|星期)${DAYS}`,
    'gu',
  ),
  read: ({ text }) => {
    const index = '一二三四五六日'.indexOf(/[一二三四五六日]/u.exec(text.replace(/工作日/u, ''))?.[0] ?? '');
    const parts: Parts | null =
      index < 0 ? null : { day: { by: 'weekday', weekday: index + 1, week: null, days: 1 } };
    return { piece: 'set', every: text.includes('工作日') ? { days: '1' } : { weeks: '1' }, parts };
  },
  examples: [
    { text: '每周三开放', mention: '每周三', is: { kind: 'set', duration: 'P1W' } },
    { text: '周一至周五9:00—17:00开放', mention: '周一至周五9:00—17:00', is: { kind: 'set' } },
  ],
  rejects: ['每周五天工作制', '每周一次', '本周一至周五'],
};

export const RECURRENCE_RULES = [weekdays, every] as const;
