import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import { subjectsBefore, topicBefore, verbBefore } from './clause-before.js';
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
  if (scene.amounts.length === 1) return [itemOf(scene, 0, FIRST)];
  const items: (Span | null)[] = [];
  // 326支队伍报名，24支晋级: the same counter counts the same.
  const byUnit = new Map<string, Span | null>();
  const lists = listsOf(scene);
  for (let i = 0; i < scene.amounts.length; i++) {
    const { unit } = (scene.amounts[i] as PlacedAmount).reading;
    const same = byUnit.get(unit ?? '') ?? null;
    const item = itemOf(scene, i, { items, list: lists[i] as List, same });
    items.push(item);
    if (unit !== null) byUnit.set(unit, item);
  }
  return items;
}

/** What went before the only amount of a sentence. */
const FIRST: Past = { items: [], list: { first: 0, size: 1 }, same: null };

interface Past {
  /** Items of the amounts before. */
  readonly items: readonly (Span | null)[];
  /** The list to which the amount belongs. */
  readonly list: List;
  /** Item of the last amount with the same unit. */
  readonly same: Span | null;
}

/** In order: the noun counted behind, the list it belongs to, the noun measured in front, what went before. */
function itemOf(scene: Scene, i: number, { items, list, same }: Past): Span | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const { kind, unit } = amount.reading;
  // 三省小麦面积: the unit itself is what is counted.
  if (amount.rule === 'amount.uncountered-noun') return null;
  const behind = kind === 'count' || isFollowedByDe(scene, amount) ? behindOf(scene, i) : null;
  // 数量达到500家的省份: the number is told in front, the noun behind has it.
  const told = kind === 'count' && scene.text[amount.end] === '的' ? frontOf(scene, amount) : null;
  if (told !== null && isNumberOf(scene, told)) return told.item;
  // 其中4人病情平稳: people are counted by 人 itself.
  const isOfPeople = unit === '人' && same !== null && scene.text[amount.end] !== '的';
  if (
    !isOfPeople &&
    behind !== null &&
    kind === 'count' &&
    (behind.isCertain || (same === null && unit !== '人'))
  )
    return behind.span;
  if (kind === 'count' && (unit === '大' || unit === '级')) return null;
  const paired = respectively(scene, i, items, list) ?? subjectOf(scene, list, i - list.first);
  if (paired !== undefined && paired !== null) return paired;
  if (isShare(kind) && behind?.isCertain === true) return behind.span;
  if (list.first < i) return items[i - 1] ?? null;
  // 占总股本8800万股的25%: the share is one of the same thing.
  const previous = scene.amounts[i - 1];
  if (isShare(kind) && previous !== undefined && isLinkedByDe(scene.text, previous.end, amount.start))
    return items[i - 1] ?? null;
  const people = kind === 'count' && behind === null ? outcomeBehind(scene, amount) : null;
  if (people !== null) return people;
  const front = told ?? frontOf(scene, amount);
  const isCompared = THAN.isAt(scene.text, amount.start - 1);
  if (front.role === 'measured' && front.isUnknown !== true && !isCompared) return front.item;
  const direct = kind === 'count' ? null : (behind ?? directlyBehind(scene, list.first + list.size - 1));
  // 较3999元的首发价低500元: the amount that is compared to is that of the noun behind.
  if (direct !== null && isCompared) return direct.span;
  if (front.role === 'measured')
    return direct !== null && front.isUnknown === true ? direct.span : front.item;
  if (front.role === 'verb') return verbItem(scene, amount, front.item, direct, same);
  const founded = kind === 'money' ? foundedBehind(scene, amount) : null;
  if (founded !== null) return founded;
  if (direct !== null) return direct.span;
  if (front.role === 'subject') return kind !== 'count' || isTrip(unit) ? front.item : same;
  if (front.role === 'none' && kind === 'count') return same;
  const given =
    kind === 'money' && scene.amounts[i - 1]?.reading.kind === 'count' ? verbBefore(scene, amount) : null;
  return (kind === 'count' ? same : given) ?? items.at(-1) ?? topicBefore(scene, amount) ?? front.item;
}

const THAN = new CharacterSet('较比');

function isLinkedByDe(text: string, from: number, to: number): boolean {
  return to - from === 1 && text[from] === '的';
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
  const phrase = phraseBehind(scene.text, end + 2, scene.end, null);
  return phrase?.isCertain === true ? phrase.span : null;
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

/** 游客1.2亿人次，收入1380亿元，分别增长8.2%和10.5%: the second list takes the items of the first, in order. */
function respectively(
  scene: Scene,
  i: number,
  items: readonly (Span | null)[],
  list: List,
): Span | null | undefined {
  const { first, size } = list;
  const { start, clause } = scene.amounts[first] as PlacedAmount;
  if (size < 2 || size > LONGEST_LIST || first < size) return undefined;
  const own = items.slice(first - size, first);
  const differ = new Set(own.map((item) => item?.start)).size === size;
  if (!differ || !RESPECTIVELY.test(scene.text.slice(clause, start))) return undefined;
  return own[i - first];
}

/** 高起本和高起专分别为3.4万人、16.3万人: subjects and amounts of one length are paired in order. */
function subjectOf(scene: Scene, { first, size }: List, k: number): Span | null {
  if (size < 2 || size > LONGEST_LIST) return null;
  return subjectsBefore(scene, scene.amounts[first] as PlacedAmount, size)[k] ?? null;
}

/** Amounts of one kind that a clause lists: 16家、25家和43家. */
interface List {
  first: number;
  size: number;
}

/** For each amount the list to which it belongs, which may be of itself alone. */
function listsOf(scene: Scene): readonly List[] {
  const { length } = scene.amounts;
  const lists = new Array<List>(length);
  let list: List = { first: 0, size: 0 };
  for (let i = 0; i < length; i++) {
    if (i > 0 && isListMember(scene, i)) list.size++;
    else list = { first: i, size: 1 };
    lists[i] = list;
  }
  return lists;
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
  const isOther = scene.text[amount.end] === '的' && amount.reading.kind !== 'money';
  const isOwn = direct?.isCertain === true && !isOther;
  return isOwn ? direct.span : verb;
}

function isFollowedByDe({ text }: Scene, amount: PlacedAmount): boolean {
  return text[amount.end] === '的' && amount.reading.kind !== 'money' && amount.reading.kind !== 'measure';
}

function behindOf(scene: Scene, i: number): Phrase | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const next = scene.amounts[i + 1];
  // 6台60万千瓦的机组, 43个40英尺集装箱: what stands behind the second is counted by the first.
  if (next?.start === amount.end && (scene.text[next.end] === '的' || next.reading.kind === 'measure'))
    return behindOf(scene, i + 1);
  const from = behindTenor(scene, amount.end);
  const limit = Math.min(scene.end, next?.start ?? scene.end, nextDate(scene, from));
  return limit > from ? phraseBehind(scene.text, from, limit, amount.reading.unit) : null;
}

/** 1250亿元7天期逆回购: a tenor between the amount and its noun is passed over. */
function behindTenor(scene: Scene, offset: number): number {
  const date = scene.dates[firstFrom(scene.dates, offset)];
  return date?.start === offset && scene.text[date.end] === '期' ? date.end + 1 : offset;
}

function nextDate(scene: Scene, offset: number): number {
  return scene.dates[firstFrom(scene.dates, offset)]?.start ?? scene.end;
}

/** 2亿美元主权贷款: a noun right behind money or a measure, or behind its 的. */
function directlyBehind(scene: Scene, i: number): Phrase | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const phrase = behindOf(scene, i);
  if (phrase === null || !phrase.isCertain) return null;
  const gap = scene.text.slice(behindTenor(scene, amount.end), phrase.span.start);
  return gap === '' || gap === '的' ? phrase : null;
}

/** 、其中 */
const LONGEST_JOINT = 3;

/** The second of 16家、25家 counts what the first does. */
function isListMember(scene: Scene, i: number): boolean {
  const amount = scene.amounts[i] as PlacedAmount;
  const previous = scene.amounts[i - 1];
  if (previous === undefined || previous.reading.kind !== amount.reading.kind) return false;
  const gap = amount.start - previous.end;
  if (gap > LONGEST_JOINT) return false;
  const joint = scene.text.slice(previous.end, amount.start);
  return LIST_JOINT.test(joint) && joint !== '，' && joint !== ',';
}
