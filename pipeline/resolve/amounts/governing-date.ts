import type { DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import { WordList } from '../../text/word-list.js';
import type { Placed, PlacedAmount, PlacedDate, Scene } from './scene.js';
import { firstFrom } from './scene.js';
import { REPORTS } from './words.js';

const REPORT = new WordList([...REPORTS].join(' '));
const COMPARED = new WordList('比 较 同 与');
export const DATELINE_BEHIND = EdgePattern.of(/^(?:电|讯|[（(]记者|的?(?:基础|水平)上)/u);
/** 创今年3月5日以来最大涨幅: how long ago it was as large. */
export const RECORD_BEHIND = EdgePattern.of(/^(?:以来|来)(?:的)?(?:[最首新第单]|历史|同期)/u);
export const FOUNDED_BEFORE = EdgePattern.of(
  /(?:成立|创立|创建|始建|创办|设立|上市|建成|组建|诞生|投产|出生|生|毕业)于$/u,
);
/** 每天, 每周 */
export const RECURS = EdgePattern.of(/^每[天日小时周]/u);
/** A length of time that says when: 三年内, 近三年, 连续两年, 8天假期. */
const LENGTH_BEFORE = /(?:[近过未连]|(?<!提)前|过去|未来|今后|连续|最近|此后|历时|累计|[，。；：])$/u;
const LENGTH_BEHIND = /^(?:内|间|来|里|中|以来|之内|时间内|累计|共|合计|假期|期间)/u;
/** 7天、14天、28天期逆回购 */
const TENOR_BEHIND =
  /^(?:[、和及或至-][\d一二三四五六七八九十半]{1,3}(?:天|个月|年|周|日)){0,4}(?:期|以上|以下)/u;

/** Points and stretches of the calendar, what recurs, and lengths that say when; not clock times, datelines, bases of comparison. */
export function isPeriod(scene: Scene, placed: Placed, date: DateMention | undefined): boolean {
  if (date === undefined || date.kind === 'time') return false;
  const { text } = scene;
  const { start, end } = placed;
  if (RECORD_BEHIND.opens(text, end, end + 6)) return false;
  if (date.kind === 'duration') return isLength(scene, placed);
  return !COMPARED.endsAt(text, start, scene.start) && !DATELINE_BEHIND.opens(text, end, end + 24);
}

function isLength(scene: Scene, placed: Placed): boolean {
  const before = scene.text.slice(Math.max(scene.start, placed.start - 2), placed.start);
  const behind = scene.text.slice(placed.end, placed.end + 24);
  if (TENOR_BEHIND.test(behind)) return false;
  if (LENGTH_BEHIND.test(behind) || placed.start === scene.start || LENGTH_BEFORE.test(before)) return true;
  // 总投资为5年100亿元
  return scene.amounts[firstFrom(scene.amounts, placed.end)]?.start === placed.end;
}

/** Whether a date in front says when the amount is; 'reported' where it only says when that was told. */
export function governs(
  scene: Scene,
  date: PlacedDate,
  amount: PlacedAmount,
  clause: number,
): boolean | 'reported' {
  const { text } = scene;
  if (isBracketed(text, date, amount) || isBase(text, date, amount)) return false;
  if (isOfOtherAmount(scene, date, amount)) return false;
  const isEarlier = date.end <= clause;
  // 平均每天近3列，境外站点增至20个: what recurs each day is said of its clause alone.
  if (isEarlier && RECURS.opens(text, date.start, date.end)) return false;
  if (isEarlier && FOUNDED_BEFORE.closes(text, Math.max(scene.start, date.start - 4), date.start))
    return false;
  const isAfter = date.start > scene.start && text.charCodeAt(date.start - 1) === AFTER;
  if (isAfter && /[后，]/u.test(text.slice(date.end, amount.start))) return false;
  // 29日宣布，…增加2000亿元: the day of the announcement is not the period of what is announced.
  return isEarlier && holdsReport(text, date, clause) ? 'reported' : true;
}

/** 继 of 继去年后 */
const AFTER = '继'.charCodeAt(0);

/** Whether a word of reporting stands behind a date and ends before `to`; what was looked through once is so no more. */
function holdsReport(text: string, date: PlacedDate, to: number): boolean {
  if (date.reportedBy > 0 && date.reportedBy <= to) return true;
  const from = Math.max(date.end, date.quietTo - LONGEST_REPORT);
  for (let i = from; i < to; i++) {
    if (!REPORT.beginsAt(text, i, to)) continue;
    date.reportedBy = to;
    return true;
  }
  date.quietTo = Math.max(date.quietTo, to);
  return false;
}

const LONGEST_REPORT = Math.max(...Array.from(REPORTS, ({ length }) => length));

/** 由去年的3.1%提高到6%: the date with 的 is that of the first amount alone. */
function isOfOtherAmount({ text, amounts }: Scene, date: Placed, amount: PlacedAmount): boolean {
  if (text[date.end] !== '的') return false;
  const own = amounts[firstFrom(amounts, date.end)];
  return own !== undefined && own.start <= date.end + 3 && own.index !== amount.index;
}

/** A date in brackets says nothing about an amount behind them. */
function isBracketed(text: string, date: Placed, amount: Placed): boolean {
  for (let i = date.end; i < amount.start; i++) {
    const code = text.charCodeAt(i);
    if (CLOSES.has(code)) return true;
    if (OPENS.has(code)) return false;
  }
  return false;
}

const CLOSES = new CharacterSet('）)');
const OPENS = new CharacterSet('（(');

const EQUALS = /(?:是|为|相当于|占|达|到了|超过|不足|接近)$/u;

/** 是2009年的1457倍: the date is that of the other value. */
function isBase(text: string, date: Placed, { start, reading }: PlacedAmount): boolean {
  if (reading.kind === 'count' || reading.kind === 'money' || reading.kind === 'measure') return false;
  return (
    start - date.end === 1 &&
    text[date.end] === '的' &&
    EQUALS.test(text.slice(Math.max(0, date.start - 3), date.start))
  );
}
