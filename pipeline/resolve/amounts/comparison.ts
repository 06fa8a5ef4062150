import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import type { ClauseCut } from './clause-cut.js';
import { OF } from './clause-cut.js';
import { isTaken } from './clause-words.js';
import type { PlacedAmount, Scene } from './scene.js';
import { AMOUNT, firstFrom } from './scene.js';
import { TRAIT } from './traits.js';

// What stands between a measured noun and its amount and names another thing: bases, comparisons, adjuncts.

const ON_A_BASE = /(?:每[^，。；]{1,6}|在[^，。；在]{2,16}(?:基础|水平)上)$/u;

const EVERY = /^每(?:学?年|月|日|天|周|季度?|学期|人|户|次|吨|亩|斤|公斤)$/u;

/** Where the measured noun ends: in front of 每平方米 and of 在2020年基础上. */
export function endOfFront(scene: Scene, amount: PlacedAmount, start: number): number {
  if (!endsOnBase(scene.text, start, amount.start)) return amount.start;
  const front = scene.text.slice(start, amount.start);
  const base = ON_A_BASE.exec(front);
  if (base === null || base.index === 0) return amount.start;
  const isPer = base[0] === `每${amount.reading.per}` || EVERY.test(base[0]);
  return isPer || base[0].startsWith('在') ? start + base.index : amount.start;
}

/** Whether a 每 stands as close in front, or a 上 right in front, as ON_A_BASE needs. */
function endsOnBase(text: string, start: number, end: number): boolean {
  if (end > start && text.charCodeAt(end - 1) === ON) return true;
  const least = Math.max(start, end - 1 - LONGEST_EVERY);
  for (let i = end - 2; i >= least; i--) if (text.charCodeAt(i) === EACH) return true;
  return false;
}

const ON = '上'.charCodeAt(0);
const EACH = '每'.charCodeAt(0);
const LONGEST_EVERY = 6;

/** 仅为正常年份的六成, 是去年的12.6倍: where the part begins that names the whole. */
export function baseOfShare(cut: ClauseCut, kind: string): number {
  if (cut.size === 0) return -1;
  const last = cut.lastWith(TRAIT.share, cut.size);
  if (cut.is(cut.size - 1, OF)) return last;
  // 自筹经费达到财政资金两倍: a multiple is one of the noun right in front.
  if (kind !== 'multiple' || last < 0 || last + 1 === cut.size) return -1;
  for (let at = last + 1; at < cut.size; at++) if (!cut.isNominal(at)) return -1;
  return last;
}

/** What says how, where or from what, and holds no measured thing: 按可比口径, 在现有基础上, 扣除上市开支后. */
const ADJUNCT =
  /按照?[^，。；按]{1,12}?(?:口径计算|口径|计算|测算|折算|标准|比例)|由[^，。；由]{1,16}?(?=按)|在[^，。；在的]{1,14}?(?:基础上|水平上|方面|期间|范围内|前提下|[上中下内间里](?=再|又|还|均|也|将|共|新|仍|已|要|力争))|(?:扣除|剔除|除去)[^，。；]{1,14}?[后外]/gu;

/** Where the comparison begins that runs to the end: at 比 of 比现在的装置高出; -1 for none. */
export function comparisonIn(cut: ClauseCut): number {
  const last = cut.lastWith(TRAIT.comparison, cut.size);
  if (last < 0 || !cut.has(last, TRAIT.above)) return last;
  const first = cut.lastWith(TRAIT.than, last);
  return first < 0 ? last : first;
}

/** The adjuncts of a stretch of text. */
export function adjunctsIn(text: string, start: number, end: number): readonly Span[] {
  let first = start;
  while (first < end && !ADJUNCT_CUE.has(text.charCodeAt(first))) first++;
  if (first >= end) return NO_SPANS;
  const front = text.slice(start, end);
  const spans: Span[] = [];
  // 扣除 has its 除 behind.
  ADJUNCT.lastIndex = Math.max(0, first - start - 1);
  for (let match = ADJUNCT.exec(front); match !== null; match = ADJUNCT.exec(front))
    spans.push({ start: start + match.index, end: start + ADJUNCT.lastIndex });
  return spans;
}

const ADJUNCT_CUE = new CharacterSet('按在除由');
const NO_SPANS: readonly Span[] = [];

/** 占总股本8800万股的25%: the first amount is that of the whole itself. */
export function isBaseStated({ text, amounts }: Scene, { end }: PlacedAmount): boolean {
  return text[end] === '的' && amounts[firstFrom(amounts, end)]?.start === end + 1;
}

/** Whether the comparison is over before the amount: 较5.94%的基准利率低178个基点 compares to the end. */
export function closes(scene: Scene, cut: ClauseCut, compared: number): boolean {
  const first = compared + 1;
  const isOfAmount = first < cut.size && isTaken(scene, cut, first);
  for (let at = first; at < cut.size; at++)
    if (!(isOfAmount && isTaken(scene, cut, at)) && isClosing(scene, cut, at)) return true;
  return false;
}

/** A name of something measured between 占 and the amount: 占GDP的比重为2.4% compares nothing any more. */
function isClosing(scene: Scene, cut: ClauseCut, at: number): boolean {
  return scene.marks[cut.startOf(at)] === AMOUNT || cut.has(at, TRAIT.mark);
}
