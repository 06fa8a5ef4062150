import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import { subjectsBefore, topicBefore, verbBefore } from './clause-before.js';
import { OF } from './clause-cut.js';
import type { Front } from './front.js';
import { frontOf } from './front.js';
import type { Phrase } from './noun-phrase.js';
import { phraseBehind } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { firstFrom } from './scene.js';
import { EVENTS, OUTCOMES } from './words.js';

const LIST_JOINT =
  /^(?:[、和及与或至到,，-]|以及|、?其中|和(?:增长|下降|上升|减少|增加|提高|降低|上涨|下跌|回落))?$/u;
const LONGEST_LIST = 12;
/** The whole clause says no more than that each grew: 分别增长, 同比分别下降. */
const RESPECTIVELY =
  /^(?:同比|环比|比上年|较上年|也|均|约|按可比口径)?分别(?:同比|环比)?(?:(?:比|较)[^，。；]{2,16}?)?(?:增长|增加|下降|提高|上升|减少|上涨|下跌|回落|为|达|达到|占|约为|比上年\p{Script=Han}{2})*$/u;

/** What an amount is an amount of, for each amount of a sentence in order. */
export function itemsOf(scene: Scene): readonly (Span | null)[] {
  const { amounts } = scene;
  const items = new Array<Span | null>(amounts.length);
  let list: List | null = null;
  for (let i = 0; i < amounts.length; i++) {
    if (list === null || i === list.first + list.size) list = listFrom(scene, i);
    items[i] = itemOf(scene, i, list, items);
  }
  return items;
}

/**
 * In order: the noun counted behind, the list it belongs to, the noun measured in front, what went before. `items` are
 * those of the amounts before.
 */
function itemOf(scene: Scene, i: number, list: List, items: readonly (Span | null)[]): Span | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const { kind, unit } = amount.reading;
  // 三省小麦面积: the unit itself is what is counted.
  if (amount.rule === 'amount.uncountered-noun') return null;
  const same = kind === 'count' ? itemOfSameUnit(scene, i, items) : null;
  const isBeforeDe = scene.text.charCodeAt(amount.end) === OF;
  const behind =
    kind === 'count' || (isBeforeDe && kind !== 'money' && kind !== 'measure') ? behindOf(scene, i) : null;
  // 数量达到500家的省份: the number is told in front, the noun behind has it.
  const told = kind === 'count' && isBeforeDe ? frontOf(scene, amount) : null;
  if (told !== null && isNumberOf(scene, told)) return told.item;
  // 其中4人病情平稳: people are counted by 人 itself.
  const isOfPeople = unit === '人' && same !== null && !isBeforeDe;
  if (
    !isOfPeople &&
    behind !== null &&
    kind === 'count' &&
    (behind.isCertain || (same === null && unit !== '人'))
  )
    return behind;
  if (kind === 'count' && (unit === '大' || unit === '级')) return null;
  const paired = list.size === 1 ? null : pairedItem(scene, list, items, i - list.first);
  if (paired !== null) return paired;
  if (isShare(kind) && behind?.isCertain === true) return behind;
  if (list.first < i) return items[i - 1] ?? null;
  // 占总股本8800万股的25%: the share is one of the same thing.
  const previous = scene.amounts[i - 1];
  if (isShare(kind) && previous !== undefined && isLinkedByDe(scene.text, previous.end, amount.start))
    return items[i - 1] ?? null;
  const people = kind === 'count' && behind === null ? outcomeBehind(scene, amount) : null;
  if (people !== null) return people;
  const front = told ?? frontOf(scene, amount);
  const isCompared = THAN.isAt(scene.text, amount.start - 1);
  if (front.role === 'measured' && !front.isUnknown && !isCompared) return front.item;
  const direct = kind === 'count' ? null : (behind ?? directlyBehind(scene, list.first + list.size - 1));
  // 较3999元的首发价低500元: the amount that is compared to is that of the noun behind.
  if (direct !== null && isCompared) return direct;
  if (front.role === 'measured') return direct !== null && front.isUnknown ? direct : front.item;
  if (front.role === 'verb') return verbItem(scene, amount, front.item, direct, same);
  const founded = kind === 'money' ? foundedBehind(scene, amount) : null;
  if (founded !== null) return founded;
  if (direct !== null) return direct;
  if (front.role === 'subject') return kind !== 'count' || isTrip(unit) ? front.item : same;
  if (front.role === 'none' && kind === 'count') return same;
  const given =
    kind === 'money' && scene.amounts[i - 1]?.reading.kind === 'count' ? verbBefore(scene, amount) : null;
  return (kind === 'count' ? same : given) ?? items[i - 1] ?? topicBefore(scene, amount) ?? front.item;
}

const THAN = new CharacterSet('较比');

function isLinkedByDe(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === OF;
}

/** 动车组每天开行110对: what runs is counted. */
function isTrip(unit: string | null): boolean {
  return unit !== null && TRIPS.has(unit);
}

const TRIPS: ReadonlySet<string> = new Set('列 对 班 趟 航班 班次 车次 架次 航次'.split(' '));

/** 拿出2.5亿元设立扶持资金: the money is what it founds. */
const FOUNDS = new WordList('设立 成立 组建 发起');

function foundedBehind(scene: Scene, { end }: PlacedAmount): Span | null {
  if (!FOUNDS.beginsAt(scene.text, end)) return null;
  const phrase = phraseBehind(scene, end + 2, scene.end, null);
  return phrase?.isCertain === true ? phrase : null;
}

/** 上市公司数量, 登记人数. */
function isNumberOf(scene: Scene, { item, role }: Front): boolean {
  return (
    role === 'measured' &&
    item !== null &&
    /(?:量|数|规模|总额|面积)$/u.test(scene.text.slice(item.start, item.end))
  );
}

/** 30.9万人报名: people who are only said to do it. */
function outcomeBehind({ text }: Scene, { end, reading }: PlacedAmount): Span | null {
  if (reading.unit !== '人') return null;
  return OUTCOMES.has(text.slice(end, end + 2)) ? { start: end, end: end + 2 } : null;
}

/** 七成以上的税收 is a share of it. */
function isShare(kind: string): boolean {
  return kind === 'percent' || kind === 'ratio';
}

/** Item of the last amount before that has the same unit: in 326支队伍报名，24支晋级 the same counter counts the same. */
function itemOfSameUnit({ amounts }: Scene, i: number, items: readonly (Span | null)[]): Span | null {
  const { unit } = (amounts[i] as PlacedAmount).reading;
  if (unit === null) return null;
  // There are not many units, so that a search is short.
  for (let k = i - 1; k >= 0; k--)
    if ((amounts[k] as PlacedAmount).reading.unit === unit) return items[k] ?? null;
  return null;
}

/** Amounts of one kind that a clause lists: 16家、25家和43家. */
interface List {
  readonly first: number;
  readonly size: number;
  /** What its members are paired with, in order, once that has been asked. */
  paired: readonly (Span | null)[] | null;
}

/** The list to which an amount and those behind it belong, which may be of itself alone. */
function listFrom(scene: Scene, first: number): List {
  let end = first + 1;
  while (end < scene.amounts.length && isListMember(scene, end)) end++;
  return { first, size: end - first, paired: null };
}

const UNPAIRED: readonly null[] = [];

function pairedItem(scene: Scene, list: List, items: readonly (Span | null)[], place: number): Span | null {
  list.paired ??= list.size > LONGEST_LIST ? UNPAIRED : pairsOf(scene, list, items);
  return list.paired[place] ?? null;
}

/**
 * 游客1.2亿人次，收入1380亿元，分别增长8.2%和10.5%: the second list takes the items of the first, in order; 高起本和高起专分别为
 * 3.4万人、16.3万人: subjects and amounts of one length are paired in order.
 */
function pairsOf(
  scene: Scene,
  { first, size }: List,
  items: readonly (Span | null)[],
): readonly (Span | null)[] {
  const amount = scene.amounts[first] as PlacedAmount;
  const subjects = subjectsBefore(scene, amount, size);
  if (first < size) return subjects;
  const own = items.slice(first - size, first);
  const differ = new Set(own.map((item) => item?.start)).size === size;
  if (!differ || !RESPECTIVELY.test(scene.text.slice(amount.clause, amount.start))) return subjects;
  return own.map((item, k) => item ?? subjects[k] ?? null);
}

/** 年产5万吨聚乳酸 measures the product, 占地656亩 the verb; a count prefers what was counted before. */
function verbItem(
  scene: Scene,
  amount: PlacedAmount,
  verb: Span | null,
  direct: Phrase | null,
  same: Span | null,
): Span | null {
  if (amount.reading.kind === 'count') {
    const text = verb === null ? '' : scene.text.slice(verb.start, verb.end);
    return OUTCOMES.has(text) || EVENTS.has(text.slice(-2)) ? verb : (same ?? verb);
  }
  // 降息25个基点的概率: the noun behind 的 is another thing.
  const isOther = scene.text.charCodeAt(amount.end) === OF && amount.reading.kind !== 'money';
  const isOwn = direct?.isCertain === true && !isOther;
  return isOwn ? direct : verb;
}

function behindOf(scene: Scene, i: number): Phrase | null {
  const { text, amounts } = scene;
  let amount = amounts[i] as PlacedAmount;
  let at = i + 1;
  let next = amounts[at];
  // 6台60万千瓦的机组, 43个40英尺集装箱: what stands behind the second is counted by the first.
  while (
    next?.start === amount.end &&
    (text.charCodeAt(next.end) === OF || next.reading.kind === 'measure')
  ) {
    amount = next;
    next = amounts[++at];
  }
  const from = behindTenor(scene, amount.end);
  const limit = Math.min(scene.end, next?.start ?? scene.end, nextDate(scene, from));
  return limit > from ? phraseBehind(scene, from, limit, amount.reading.unit) : null;
}

/** 1250亿元7天期逆回购: a tenor between the amount and its noun is passed over. */
function behindTenor(scene: Scene, offset: number): number {
  const date = scene.dates[firstFrom(scene.dates, offset)];
  return date?.start === offset && scene.text.charCodeAt(date.end) === TENOR ? date.end + 1 : offset;
}

const TENOR = '期'.charCodeAt(0);

function nextDate(scene: Scene, offset: number): number {
  return scene.dates[firstFrom(scene.dates, offset)]?.start ?? scene.end;
}

/** 2亿美元主权贷款: a noun right behind money or a measure, or behind its 的. */
function directlyBehind(scene: Scene, i: number): Phrase | null {
  const phrase = behindOf(scene, i);
  if (phrase === null || !phrase.isCertain) return null;
  const from = behindTenor(scene, (scene.amounts[i] as PlacedAmount).end);
  return phrase.start === from || isLinkedByDe(scene.text, from, phrase.start) ? phrase : null;
}

/** 、其中 */
const LONGEST_JOINT = 3;
const OPENS_JOINT = new CharacterSet('、和与及或至到,，以其-');

/** The second of 16家、25家 counts what the first does. */
function isListMember({ text, amounts }: Scene, i: number): boolean {
  const amount = amounts[i] as PlacedAmount;
  const previous = amounts[i - 1] as PlacedAmount;
  if (previous.reading.kind !== amount.reading.kind) return false;
  const gap = amount.start - previous.end;
  if (gap <= 0) return true;
  if (gap > LONGEST_JOINT || !OPENS_JOINT.isAt(text, previous.end)) return false;
  const joint = text.slice(previous.end, amount.start);
  return LIST_JOINT.test(joint) && joint !== '，' && joint !== ',';
}
