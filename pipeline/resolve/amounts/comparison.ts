import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import { isNominal } from './clause-cut.js';
import { isMark, isTaken } from './clause-words.js';
import type { PlacedAmount, Scene } from './scene.js';
import { AMOUNT, firstFrom } from './scene.js';

// What stands between a measured noun and its amount and names another thing: bases, comparisons, adjuncts.

const SHARE = /^(?:为|是|仅为|约为|只有|仅有|占|约占|仅占|相当于|达|达到|超过|不足|不到|接近)$/u;
const COMPARISON = /^(?:比|较|占|与|同|相比|高出|超出|低于|高于)$/u;

const ON_A_BASE = /(?:每[^，。；]{1,6}|在[^，。；在]{2,16}(?:基础|水平)上)$/u;

const EVERY = /^每(?:学?年|月|日|天|周|季度?|学期|人|户|次|吨|亩|斤|公斤)$/u;

/** Where the measured noun ends: in front of 每平方米 and of 在2020年基础上. */
export function endOfFront(scene: Scene, amount: PlacedAmount, start: number): number {
  const front = scene.text.slice(start, amount.start);
  const base = ON_A_BASE.exec(front);
  if (base === null || base.index === 0) return amount.start;
  const isPer = base[0] === `每${amount.reading.per}` || EVERY.test(base[0]);
  return isPer || base[0].startsWith('在') ? start + base.index : amount.start;
}

/** 仅为正常年份的六成, 是去年的12.6倍: where the part begins that names the whole. */
export function baseOfShare(words: readonly Word[], kind: string): number {
  const last = words.findLastIndex(({ text }) => SHARE.test(text));
  if (words.at(-1)?.text === '的') return last;
  // 自筹经费达到财政资金两倍: a multiple is one of the noun right in front.
  const isBase = kind === 'multiple' && last >= 0 && words.slice(last + 1).every(isNominal);
  return isBase && last + 1 < words.length ? last : -1;
}

/** What says how, where or from what, and holds no measured thing: 按可比口径, 在现有基础上, 扣除上市开支后. */
const ADJUNCT =
  /按照?[^，。；按]{1,12}?(?:口径计算|口径|计算|测算|折算|标准|比例)|由[^，。；由]{1,16}?(?=按)|在[^，。；在的]{1,14}?(?:基础上|水平上|方面|期间|范围内|前提下|[上中下内间里](?=再|又|还|均|也|将|共|新|仍|已|要|力争))|(?:扣除|剔除|除去)[^，。；]{1,14}?[后外]/gu;

const ABOVE = /^(?:高出|超出|低于|高于)$/u;

/** Where the comparison begins that runs to the end: at 比 of 比现在的装置高出. */
export function comparisonIn(words: readonly Word[]): number {
  const last = words.findLastIndex(({ text }) => COMPARISON.test(text));
  if (last < 0 || !ABOVE.test((words[last] as Word).text)) return last;
  const first = words.slice(0, last).findLastIndex(({ text }) => /^(?:比|较)$/u.test(text));
  return first < 0 ? last : first;
}

/** The adjuncts of a stretch of text. */
export function adjunctsIn(text: string, start: number, end: number): readonly Span[] {
  const front = text.slice(start, end);
  if (!/[按在除由]/u.test(front)) return [];
  return [...front.matchAll(ADJUNCT)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Whether a word lies in one of the spans. */
export function isInside(spans: readonly Span[], word: Word): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** 占总股本8800万股的25%: the first amount is that of the whole itself. */
export function isBaseStated({ text, amounts }: Scene, { end }: PlacedAmount): boolean {
  return text[end] === '的' && amounts[firstFrom(amounts, end)]?.start === end + 1;
}

/** Whether the comparison is over before the amount: 较5.94%的基准利率低178个基点 compares to the end. */
export function closes(scene: Scene, words: readonly Word[], compared: number): boolean {
  const behind = words.slice(compared + 1);
  const isOfAmount = behind.length > 0 && isTaken(scene, behind[0] as Word);
  return behind.some((word) => !(isOfAmount && isTaken(scene, word)) && isClosing(scene, word));
}

/** A name of something measured between 占 and the amount: 占GDP的比重为2.4% compares nothing any more. */
function isClosing(scene: Scene, word: Word): boolean {
  return scene.marks[word.start] === AMOUNT || isMark(word);
}
