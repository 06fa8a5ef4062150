import type { DateMention } from '../../extract/mentions.js';
import type { Placed, PlacedAmount, Scene } from './scene.js';
import { firstFrom } from './scene.js';
import { REPORTS } from './words.js';

const REPORT = new RegExp(`(?:${[...REPORTS].join('|')})`, 'u');
const COMPARED = /(?:比|较|同|与|相比|对比)$/u;
const DATELINE_BEHIND = /^(?:电|讯|[（(]记者|的?(?:基础|水平)上)/u;
/** 创今年3月5日以来最大涨幅: how long ago it was as large. */
const RECORD_BEHIND = /^(?:以来|来)(?:的)?(?:[最首新第单]|历史|同期)/u;
const FOUNDED_BEFORE = /(?:成立|创立|创建|始建|创办|设立|上市|建成|组建|诞生|投产|出生|生|毕业)于$/u;
/** A length of time that says when: 三年内, 近三年, 连续两年, 8天假期. */
const LENGTH_BEFORE = /(?:[近过未连]|(?<!提)前|过去|未来|今后|连续|最近|此后|历时|累计|[，。；：])$/u;
const LENGTH_BEHIND = /^(?:内|间|来|里|中|以来|之内|时间内|累计|共|合计|假期|期间)/u;
/** 7天、14天、28天期逆回购 */
const TENOR_BEHIND =
  /^(?:[、和及或至-][\d一二三四五六七八九十半]{1,3}(?:天|个月|年|周|日)){0,4}(?:期|以上|以下)/u;

/** Points and stretches of the calendar, what recurs, and lengths that say when; not clock times, datelines, bases of comparison. */
export function isPeriod(scene: Scene, placed: Placed, date: DateMention | undefined): boolean {
  if (date === undefined || date.kind === 'time') return false;
  if (isRecord(scene.text, placed)) return false;
  const before = scene.text.slice(Math.max(scene.start, placed.start - 2), placed.start);
  const behind = scene.text.slice(placed.end, placed.end + 24);
  if (date.kind === 'duration') return isLength(scene, placed, before, behind);
  return !COMPARED.test(before) && !DATELINE_BEHIND.test(behind);
}

function isLength(scene: Scene, placed: Placed, before: string, behind: string): boolean {
  if (TENOR_BEHIND.test(behind)) return false;
  if (LENGTH_BEHIND.test(behind) || placed.start === scene.start || LENGTH_BEFORE.test(before)) return true;
  // 总投资为5年100亿元
  return scene.amounts[firstFrom(scene.amounts, placed.end)]?.start === placed.end;
}

/** Whether a date in front says when the amount is; 'reported' where it only says when that was told. */
export function governs(
  scene: Scene,
  date: Placed,
  amount: PlacedAmount,
  clause: number,
): boolean | 'reported' {
  const { text } = scene;
  if (isBracketed(text, date, amount) || isBase(text, date, amount)) return false;
  if (isOfOtherAmount(scene, date, amount)) return false;
  const before = text.slice(Math.max(scene.start, date.start - 4), date.start);
  const isEarlier = date.end <= clause;
  // 平均每天近3列，境外站点增至20个: what recurs each day is said of its clause alone.
  if (isEarlier && /^每[天日小时周]/u.test(text.slice(date.start, date.end))) return false;
  if (isEarlier && FOUNDED_BEFORE.test(before)) return false;
  if (before.endsWith('继') && /[后，]/u.test(text.slice(date.end, amount.start))) return false;
  // 29日宣布，…增加2000亿元: the day of the announcement is not the period of what is announced.
  return isEarlier && REPORT.test(text.slice(date.end, clause)) ? 'reported' : true;
}

/** 由去年的3.1%提高到6%: the date with 的 is that of the first amount alone. */
function isOfOtherAmount({ text, amounts }: Scene, date: Placed, amount: PlacedAmount): boolean {
  if (text[date.end] !== '的') return false;
  const own = amounts[firstFrom(amounts, date.end)];
  return own !== undefined && own.start <= date.end + 3 && own.index !== amount.index;
}

function isRecord(text: string, { end }: Placed): boolean {
  return RECORD_BEHIND.test(text.slice(end, end + 6));
}

/** A date in brackets says nothing about an amount behind them. */
function isBracketed(text: string, date: Placed, amount: Placed): boolean {
  const between = text.slice(date.end, amount.start);
  const close = between.search(/[）)]/u);
  const open = between.search(/[（(]/u);
  return close >= 0 && (open < 0 || close < open);
}

const EQUALS = /(?:是|为|相当于|占|达|到了|超过|不足|接近)$/u;

/** 是2009年的1457倍: the date is that of the other value. */
function isBase(text: string, date: Placed, { start, reading }: PlacedAmount): boolean {
  if (reading.kind === 'count' || reading.kind === 'money' || reading.kind === 'measure') return false;
  return (
    text.slice(date.end, start) === '的' && EQUALS.test(text.slice(Math.max(0, date.start - 3), date.start))
  );
}
