import type { DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import { isWhiteSpace } from '../../text/white-space.js';
import { governs, isPeriod } from './governing-date.js';
import type { Placed, PlacedAmount, Scene } from './scene.js';

const LIST_JOINT = /^(?:[、,和与及至]|以及|、以及|、和)$/u;

/** 其中，出口16万亿元; 从市场看，…: the sentence goes on with the period of the one before. */
const CARRIES_ON = /^[“\s]?(?:其中|与此同时|[从分按][^，。；]{2,10}[看分]，)/u;
/** 当时，…: at the date told last. */
const THEN = /^[“\s]?(?:当时|彼时|那时|届时)/u;
/** 三大, 8部门, 五类: a number that is no more of one time than of another. */
const TIMELESS: ReadonlySet<string> = new Set(['大', '级', '部门', '类', '市', '省', '县', '区']);

/** A date governs the amounts of its sentence, but not from farther away than this. */
const FARTHEST = 200;

/** A run of dates, or of amounts, that a sentence lists: 2018年、2019年以及2020年前三季度. */
type List<T> = readonly T[];

/** The period of each amount of a sentence: an index into the passage's dates, or null. */
export function periodsOf(
  scene: Scene,
  dates: readonly DateMention[],
  inherited: number | null,
): readonly (number | null)[] {
  const carried = carriedInto(scene, inherited);
  const periods = new Array<number | null>(scene.amounts.length).fill(carried);
  if (scene.dates.length === 0) return periods;
  const usable = scene.dates.filter((date) => isPeriod(scene, date, dates[date.index]));
  if (usable.length === 0) return periods;
  let at = 0;
  const dateLists = listsOf(scene.text, usable);
  for (const list of listsOf(scene.text, scene.amounts)) {
    const governing = governingList(scene, dateLists, list);
    for (let k = 0; k < list.length; k++) {
      const own = governing === null ? null : memberFor(scene.text, governing, list, k);
      periods[at++] = own ?? carried;
    }
  }
  return periods;
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

function listsOf<T extends Placed>(text: string, members: readonly T[]): readonly List<T>[] {
  const lists: T[][] = [];
  for (const member of members) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    const joined = previous !== undefined && areJoined(text, previous.end, member.start);
    if (joined && list !== undefined) list.push(member);
    else lists.push([member]);
  }
  return lists;
}

function areJoined(text: string, from: number, to: number): boolean {
  const gap = to - from;
  if (gap <= 0) return false;
  // Most gaps are longer than any joint, and not with spaces.
  if (gap > LONGEST_JOINT && !isWhiteSpace(text[from] ?? '') && !isWhiteSpace(text[to - 1] ?? ''))
    return false;
  return LIST_JOINT.test(text.slice(from, to).trim());
}

/** 、以及 */
const LONGEST_JOINT = 3;

/** The last dates in front of the amounts that speak of them, or the one behind: 首期五百万元已于本月六日到账. */
function governingList(
  scene: Scene,
  lists: readonly List<Placed>[],
  amounts: List<PlacedAmount>,
): List<Placed> | null {
  const [first] = amounts;
  const final = amounts.at(-1);
  if (first === undefined || final === undefined || isTimeless(first)) return null;
  const { clause } = first;
  const before = lastBefore(lists, first.start);
  const behind = lists[before + 1];
  for (let i = before; i >= 0 && i > before - MOST_DATES; i--) {
    const list = lists[i] as List<Placed>;
    const last = list.at(-1);
    if (last === undefined || first.start - last.end > FARTHEST) break;
    if (last.end <= clause && isToldBehind(scene, final, behind)) break;
    const verdict = governs(scene, last, first, clause);
    if (verdict === 'reported') return null;
    if (verdict) return list;
  }
  return behind !== undefined && isToldBehind(scene, final, behind) ? behind : null;
}

const MOST_DATES = 12;

function isTimeless({ rule, reading }: PlacedAmount): boolean {
  if (reading.kind !== 'count') return false;
  return rule === 'amount.uncountered-noun' || (reading.unit !== null && TIMELESS.has(reading.unit));
}

/** 已于本月六日到账, 获2019年度科学技术奖: the clause tells the date behind its amount. */
function isToldBehind({ text }: Scene, amount: PlacedAmount, dates: List<Placed> | undefined): boolean {
  const [date] = dates ?? [];
  if (date === undefined || date.start - amount.end > 24) return false;
  if (!TOLD_BY.isAt(text, date.start - 1)) return false;
  return /^[^，,。；;：]{0,16}(?:于|获)$/u.test(text.slice(amount.end, date.start));
}

const TOLD_BY = new CharacterSet('于获');

/** Index of the last list that ends in front of `offset`. */
function lastBefore(lists: readonly List<Placed>[], offset: number): number {
  let low = 0;
  let high = lists.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lists[middle]?.at(-1)?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Pairs lists of equal length in order; a list of dates and one amount, or of other length, stay unpaired. */
function memberFor(text: string, dates: List<Placed>, amounts: List<PlacedAmount>, k: number): number | null {
  if (dates.length === 1) return dates[0]?.index ?? null;
  if (dates.length === amounts.length) return dates[k]?.index ?? null;
  if (dates.length > MOST_DATES) return null;
  const years = dates.flatMap((date) => new Array<number>(yearsOf(text, date)).fill(date.index));
  return years.length === amounts.length ? (years[k] ?? null) : null;
}

/** 2021—2023年度 stands for three members of a list. */
function yearsOf(text: string, { start, end }: Placed): number {
  const range = /^(\d{4})年?[-—–－~～至](\d{4})年/u.exec(text.slice(start, end));
  const years = range === null ? 1 : Number(range[2]) - Number(range[1]) + 1;
  return years > 1 && years < 12 ? years : 1;
}
