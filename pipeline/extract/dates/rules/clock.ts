import { after, before, HOUR_NUMBER, MINUTE_NUMBER, NOT_IN_NUMBER, readSmall, SP } from '../fragments.js';
import type { DateRule } from '../piece.js';
import { point } from '../piece.js';
import type { Clock, DayPart } from '../reading.js';

const PARTS: Readonly<Record<string, DayPart>> = {
  凌晨: 'night',
  黎明: 'night',
  拂晓: 'night',
  清晨: 'morning',
  早晨: 'morning',
  清早: 'morning',
  一早: 'morning',
  早上: 'morning',
  早间: 'morning',
  早: 'morning',
  晨: 'morning',
  上午: 'morning',
  白天: 'morning',
  午前: 'morning',
  正午: 'noon',
  中午: 'noon',
  午间: 'noon',
  午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  黄昏: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  晚: 'evening',
  当晚: 'evening',
  夜间: 'evening',
  夜里: 'evening',
  夜晚: 'evening',
  入夜: 'evening',
  夜: 'evening',
  深夜: 'evening',
  午夜: 'night',
  子夜: 'night',
  半夜: 'night',
};
/** 早8点 tells a time; 早8天 does not. */
const CLOCK_BEHIND = /^ ?(?:[0-9０-９]{1,2} ?[点时:：]|[零一二两三四五六七八九十]{1,3}[点时])/u;
const ONE_CHARACTER = /^[早晨晚夜午]$/u;

/** 上午, 凌晨; alone they are mentions where a clause begins with them or a preposition leads to them. */
const dayPart: DateRule = {
  id: 'date.day-part',
  pattern:
    /(?<part>凌晨|黎明|拂晓|清晨|早晨|清早|一早|早上|早间|上午|白天|午前|正午|中午|午间|下午|午后|傍晚|黄昏|晚上|晚间|夜间|夜里|夜晚|入夜|深夜|午夜|子夜|半夜|晚(?![稻餐宴会报年期辈清婚熟点场秋春唐霞])|早(?![餐期报稻在已日年就]|[^一二三四五六七八九十0-9])|晨(?=[0-9])|夜(?=[，。0-9]))(?:时分)?(?!茶|餐|市|场|班|校|经济|新闻|交易时段)/gu,
  read: ({ passage, start, end, groups }) => {
    const word = groups.part ?? '';
    const part = PARTS[word];
    if (part === undefined) return null;
    const piece = point('daypart', { dayPart: part });
    if (ONE_CHARACTER.test(word)) {
      return CLOCK_BEHIND.test(after(passage, end, 4)) ? piece : { ...piece, needsParent: true };
    }
    const alone = /(?:^|[，。！？；：、\s“（]|[在于到从至])$/u.test(before(passage, start, 1));
    const clock = CLOCK_BEHIND.test(after(passage, end, 4));
    return alone || clock ? piece : { ...piece, needsParent: true };
  },
  examples: [
    { text: '2月21日凌晨', mention: '2月21日凌晨', is: { start_date: '2020-02-21' } },
    { text: '9日晚', mention: '9日晚' },
    { text: '下午，代表们分组讨论。', mention: '下午', is: { kind: 'time' } },
    { text: '6日至8日晚', mention: '6日至8日晚' },
  ],
  rejects: ['比常年早8天', '养成晚上散步的习惯', '早餐', '中央电视台晚间新闻', '很早就来了', '晚稻丰收'],
};

const CLOCK_UNIT = `(?:${SP}(?<unit>[时点])(?:钟|整)?(?:(?<half>半)|${SP}(?<minute>${MINUTE_NUMBER})${SP}分(?!钟)(?:${SP}${MINUTE_NUMBER}秒)?|(?<quarter>[一三])刻)?)`;
/** What makes another word of 时 or 点: 6时代, 8点建议. */
const NOT_WORD = '(?![间代期段刻常候光空差速尚装值效钟])';

/** 上午9时15分, 下午3点半, 9时30分许. A bare 3点 needs a day or part of the day in front (3点建议 counts points). */
const spoken: DateRule = {
  id: 'date.clock',
  pattern: new RegExp(`${NOT_IN_NUMBER}(?<![几数])(?<hour>${HOUR_NUMBER})${CLOCK_UNIT}${NOT_WORD}`, 'gu'),
  read: ({ passage, end, text, groups }) => {
    const hour = readSmall((groups.hour ?? '').replace('两', '二'));
    if (hour === null || hour > 24) return null;
    if (groups.unit === '点' && /^[一二三四五六七八九\d%％要建意]/u.test(after(passage, end, 1))) return null;
    const minute = minuteOf(groups);
    const piece = point('clock', { clock: { hour, minute } });
    const sure =
      minute !== null ||
      /[钟整]$/u.test(text) ||
      /^[许]/u.test(after(passage, end, 1)) ||
      (groups.unit === '时' && /^[0-9０-９]/u.test(text) && !/^[的]/u.test(after(passage, end, 1)));
    return sure ? piece : { ...piece, needsParent: true };
  },
  examples: [
    { text: '上午9时15分开工', mention: '上午9时15分', is: { start_time: '09:15', kind: 'time' } },
    { text: '下午3点半', mention: '下午3点半', is: { start_time: '15:30' } },
    { text: '9时30分许发生', mention: '9时30分', is: { modifier: 'about' } },
    { text: '2月21日24时', mention: '2月21日24时', is: { start_date: '2020-02-21', start_time: '24:00' } },
    { text: '晚8点', mention: '晚8点', is: { start_time: '20:00' } },
  ],
  rejects: ['提出3点建议', '进入5时代', '一时间', '同时', '三点要求', '8分', '得了95分', '三点五', '25时'],
};

function minuteOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups.half !== undefined) return 30;
  if (groups.quarter !== undefined) return groups.quarter === '一' ? 15 : 45;
  return groups.minute === undefined ? null : readSmall(groups.minute);
}

/** 14:30; not the score 25:21 or the ratio 4:0. */
const digital: DateRule = {
  id: 'date.clock-digital',
  pattern:
    /(?<![0-9０-９.:：\-/比])(?<hour>[01]?[0-9]|2[0-4])[:：](?<minute>[0-5][0-9])(?:[:：][0-5][0-9])?(?![0-9:：])(?!\.\d)/gu,
  read: ({ passage, start, end, groups }) => {
    const clock: Clock = { hour: Number(groups.hour), minute: Number(groups.minute) };
    if (clock.hour === 24 && clock.minute !== 0) return null;
    const piece = point('clock', { clock });
    const ahead = before(passage, start, 4);
    const behind = after(passage, end, 4);
    if (/[、，] ?\d{1,2}[:：]/u.test(`${ahead.slice(-1)}${behind}`)) return { ...piece, needsParent: true };
    const led = /(?:[于在到至从自间天日周：:（(]|定时|每[天日]|[-－—–~～至到])$/u.test(ahead);
    const followed =
      /^(?:[-－—–~～至到许起前后开停闭截结入举播发抵登准]|左右|正式)/u.test(behind) &&
      !/[以比为]$/u.test(ahead);
    const rangeEnd = /^ ?(?:[-－—–~～]{1,2}|至|到) ?\d{1,2}[:：]\d{2}/u.test(after(passage, end, 9));
    return led || followed || rangeEnd ? piece : { ...piece, needsParent: true };
  },
  examples: [
    { text: '会议定于14:30举行', mention: '14:30', is: { start_time: '14:30', precision: 'minute' } },
    {
      text: '开放时间调整为8:30—19:00',
      mention: '8:30—19:00',
      is: { start_time: '08:30', end_time: '19:00' },
    },
    { text: '6月1日9：00', mention: '6月1日9：00', is: { start_date: '2020-06-01', start_time: '09:00' } },
  ],
  rejects: ['以25:21获胜', '比例1:20', '4:0大胜', '中国女排25:20、25:18连胜两局', '1:10000地形图'],
};

export const CLOCK_RULES = [dayPart, spoken, digital] as const;
