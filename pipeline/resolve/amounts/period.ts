import type { DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import { isWhiteSpace, WHITE_SPACE_UNITS } from '../../text/white-space.js';
import { governs, isPeriod } from './governing-date.js';
import type { Placed, PlacedAmount, PlacedDate, Scene } from './scene.js';

const LIST_JOINT = /^(?:[、,和与及至]|以及|、以及|、和)$/u;

/** 其中，出口16万亿元; 从市场看，…: the sentence goes on with the period of the one before. */
const CARRIES_ON = /^[“\s]?(?:其中|与此同时|[从分按][^，。；]{2,10}[看分]，)/u;
/** 当时，…: at the date told last. */
const THEN = /^[“\s]?(?:当时|彼时|那时|届时)/u;
/** 三大, 8部门, 五类: a number that is no more of one time than of another. */
const TIMELESS: ReadonlySet<string> = new Set(['大', '级', '部门', '类', '市', '省', '县', '区']);

/** A date governs the amounts of its sentence, but not from farther away than this. */
const FARTHEST = 200;

/** The period of each amount of a sentence: an index into the passage's dates, or null. */
export function periodsOf(
  scene: Scene,
  dates: readonly DateMention[],
  inherited: number | null,
): readonly (number | null)[] {
  const carried = carriedInto(scene, inherited);
  const { text, amounts } = scene;
  const periods = new Array<number | null>(amounts.length);
  const lists = scene.dates.length === 0 ? null : datesOf(scene, dates);
  for (let first = 0; first < amounts.length; ) {
    const end = listEnd(text, amounts, first);
    const governing = lists === null ? -1 : governingList(scene, lists, first, end);
    for (let k = first; k < end; k++) {
      const own =
        lists === null || governing < 0 ? null : memberFor(text, lists, governing, k - first, end - first);
      periods[k] = own ?? carried;
    }
    first = end;
  }
  return periods;
}

/** The dates of a sentence that say when, and where among them each list begins: 2018年、2019年以及2020年前三季度. */
interface DateLists {
  readonly dates: readonly PlacedDate[];
  readonly firsts: readonly number[];
}

/** Where a list of one date begins. */
const ALONE: readonly number[] = [0];

function datesOf(scene: Scene, mentions: readonly DateMention[]): DateLists | null {
  const isUsed = (date: Placed): boolean => isPeriod(scene, date, mentions[date.index]);
  const dates = scene.dates.every(isUsed) ? scene.dates : scene.dates.filter(isUsed);
  if (dates.length < 2) return dates.length === 0 ? null : { dates, firsts: ALONE };
  const firsts: number[] = [];
  for (let first = 0; first < dates.length; first = listEnd(scene.text, dates, first)) firsts.push(first);
  return { dates, firsts };
}

/** Where a list ends that begins at a place: the first member behind it that is not joined to the one before. */
function listEnd(text: string, members: readonly Placed[], first: number): number {
  let end = first + 1;
  while (
    end < members.length &&
    areJoined(text, (members[end - 1] as Placed).end, (members[end] as Placed).start)
  )
    end++;
  return end;
}

/** The period with which a sentence goes on: of the one before it, or of the last date told. */
function carriedInto({ text, start, earlier }: Scene, inherited: number | null): number | null {
  if (!OPENING.isAt(text, start) && !isWhiteSpace(text[start] ?? '')) return null;
  const opening = text.slice(start, start + 14);
  if (THEN.test(opening)) return earlier;
  return CARRIES_ON.test(opening) ? inherited : null;
}

/** What THEN and CARRIES_ON begin with, white space aside. */
const OPENING = new CharacterSet('“其与从分按当彼那届');

function areJoined(text: string, from: number, to: number): boolean {
  return from < to && OPENS_JOINT.has(text.charCodeAt(from)) && LIST_JOINT.test(text.slice(from, to).trim());
}

/** What LIST_JOINT begins with, and spaces. */
const OPENS_JOINT = new CharacterSet(`、,和与及至以${String.fromCharCode(...WHITE_SPACE_UNITS)}`);

/** Place of the last list of dates in front of the amounts that speak of it, or of the one behind (首期五百万元已于本月六日到账); -1 for none. */
function governingList(scene: Scene, lists: DateLists, from: number, to: number): number {
  const first = scene.amounts[from] as PlacedAmount;
  if (isTimeless(first)) return -1;
  const final = scene.amounts[to - 1] as PlacedAmount;
  const { clause } = first;
  const before = lastBefore(lists, first.start);
  const behind = before + 1;
  for (let i = before; i >= 0 && i > before - MOST_DATES; i--) {
    const last = lastOf(lists, i);
    if (first.start - last.end > FARTHEST) break;
    if (last.end <= clause && isToldBehind(scene, final, lists, behind)) break;
    const verdict = governs(scene, last, first, clause);
    if (verdict === 'reported') return -1;
    if (verdict) return i;
  }
  return isToldBehind(scene, final, lists, behind) ? behind : -1;
}

/** The last date of a list. */
function lastOf({ dates, firsts }: DateLists, list: number): PlacedDate {
  return dates[(firsts[list + 1] ?? dates.length) - 1] as PlacedDate;
}

const MOST_DATES = 12;

function isTimeless({ rule, reading }: PlacedAmount): boolean {
  if (reading.kind !== 'count') return false;
  return rule === 'amount.uncountered-noun' || (reading.unit !== null && TIMELESS.has(reading.unit));
}

/** 已于本月六日到账, 获2019年度科学技术奖: the clause tells the date behind its amount. */
function isToldBehind(
  { text }: Scene,
  amount: PlacedAmount,
  { dates, firsts }: DateLists,
  list: number,
): boolean {
  if (list === firsts.length) return false;
  const date = dates[firsts[list] as number] as Placed;
  if (date.start - amount.end > 24) return false;
  if (!TOLD_BY.isAt(text, date.start - 1)) return false;
  return /^[^，,。；;：:]{0,16}(?:于|获)$/u.test(text.slice(amount.end, date.start));
}

const TOLD_BY = new CharacterSet('于获');

/** Place of the last list that ends in front of `offset`. */
function lastBefore(lists: DateLists, offset: number): number {
  let low = 0;
  let high = lists.firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastOf(lists, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Pairs lists of equal length in order; a list of dates and one amount, or of other length, stay unpaired. */
function memberFor(
  text: string,
  { dates, firsts }: DateLists,
  list: number,
  k: number,
  amounts: number,
): number | null {
  const first = firsts[list] as number;
  const size = (firsts[list + 1] ?? dates.length) - first;
  if (size === 1) return (dates[first] as Placed).index;
  if (size === amounts) return (dates[first + k] as Placed).index;
  if (size > MOST_DATES) return null;
  const own = dates.slice(first, first + size);
  const years = own.flatMap((date) => new Array<number>(yearsOf(text, date)).fill(date.index));
  return years.length === amounts ? (years[k] ?? null) : null;
}

/** 2021—2023年度 stands for three members of a list. */
function yearsOf(text: string, { start, end }: Placed): number {
  const range = /^(\d{4})年?[-—–－~～至](\d{4})年/u.exec(text.slice(start, end));
  const years = range === null ? 1 : Number(range[2]) - Number(range[1]) + 1;
  return years > 1 && years < 12 ? years : 1;
}
