import type { DateMention } from '../../extract/mentions.js';
import type { Placed, PlacedAmount, Scene } from './scene.js';
import { clauseStart } from './scene.js';
import { REPORTS } from './words.js';

const REPORT = new RegExp(`(?:${[...REPORTS].join('|')})`, 'u');
const LIST_JOINT = /^(?:[、,和与及至]|以及|、以及|、和)$/u;
const COMPARED = /(?:比|较|同|与|相比|对比|继)$/u;
const DATELINE_BEHIND = /^(?:电|讯|[（(]记者|的?(?:基础|水平)上)/u;

/** 其中，出口16万亿元: the sentence goes on with the period of the one before. */
const CARRIES_ON = /^[“\s]?其中/u;

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
  const usable = scene.dates.filter((date) => isPeriod(scene, date, dates[date.index]));
  const dateLists = listsOf(scene.text, usable);
  const amountLists = listsOf(scene.text, scene.amounts);
  const periods = new Map<number, number | null>();
  for (const list of amountLists) {
    const governing = governingList(scene, dateLists, list);
    for (const [k, amount] of list.entries()) {
      periods.set(amount.index, governing === null ? null : memberFor(governing, list, k));
    }
  }
  const carried = CARRIES_ON.test(scene.text.slice(scene.start, scene.start + 4)) && usable.length === 0;
  return scene.amounts.map(({ index }) => periods.get(index) ?? (carried ? inherited : null));
}

/** Points and stretches of the calendar; not durations, clock times and recurrences, datelines, bases of comparison. */
function isPeriod(scene: Scene, placed: Placed, date: DateMention | undefined): boolean {
  if (date === undefined || date.kind === 'duration' || date.kind === 'time' || date.kind === 'set')
    return false;
  if (COMPARED.test(scene.text.slice(Math.max(scene.start, placed.start - 2), placed.start))) return false;
  return !DATELINE_BEHIND.test(scene.text.slice(placed.end, placed.end + 4));
}

function listsOf<T extends Placed>(text: string, members: readonly T[]): readonly List<T>[] {
  const lists: T[][] = [];
  for (const member of members) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    const joined = previous !== undefined && LIST_JOINT.test(text.slice(previous.end, member.start).trim());
    if (joined && list !== undefined) list.push(member);
    else lists.push([member]);
  }
  return lists;
}

/** The last dates in front of the amounts that speak of them. */
function governingList(
  scene: Scene,
  lists: readonly List<Placed>[],
  amounts: List<PlacedAmount>,
): List<Placed> | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const clause = clauseStart(scene, first.start);
  for (let i = lastBefore(lists, first.start); i >= 0; i--) {
    const list = lists[i] as List<Placed>;
    const last = list.at(-1);
    if (last === undefined || first.start - last.end > FARTHEST) return null;
    if (isBracketed(scene.text, last, first) || isBase(scene.text, last, first)) continue;
    // 29日宣布，…增加2000亿元: the day of the announcement is not the period of what is announced.
    const isReported = last.end <= clause && REPORT.test(scene.text.slice(last.end, clause));
    return isReported ? null : list;
  }
  return null;
}

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

/** Pairs lists of equal length in order; a list of dates and one amount, or of other length, stay unpaired. */
function memberFor(dates: List<Placed>, amounts: List<PlacedAmount>, k: number): number | null {
  if (dates.length === 1) return dates[0]?.index ?? null;
  return dates.length === amounts.length ? (dates[k]?.index ?? null) : null;
}
