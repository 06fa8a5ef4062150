import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import type { Phrase } from './noun-phrase.js';
import { isNominal, phraseBehind, spanOf, wordsIn } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { AMOUNT, clauseStart, DATE, firstFrom } from './scene.js';
import {
  ATTRIBUTES,
  GROWTH,
  HEADS,
  LINKS,
  MEASURES,
  NOUNS,
  PRONOUNS,
  TRANSITIVE,
  VERB_ITEMS,
} from './words.js';

const LIST_JOINT = /^(?:[、和及与或至到,，-]|以及|和|、?其中)?$/u;
const CLAUSE_WINDOW = 60;
const LONGEST_LIST = 12;
/** The whole clause says no more than that each grew: 分别增长, 同比分别下降. */
const RESPECTIVELY =
  /^(?:同比|环比|比上年|较上年|也|均|约)?分别(?:同比|环比)?(?:增长|增加|下降|提高|上升|减少|上涨|下跌|回落|为|达|达到|占|约为|比上年\p{Script=Han}{2})*$/u;

/** What an amount is an amount of, for each amount of a sentence in order. */
export function itemsOf(scene: Scene): readonly (Span | null)[] {
  const items: (Span | null)[] = [];
  // 326支队伍报名，24支晋级: the same counter counts the same.
  const byUnit = new Map<string, Span | null>();
  const lists = listsOf(scene);
  for (const [i, { reading }] of scene.amounts.entries()) {
    const item = itemOf(scene, i, {
      items,
      list: lists[i] as List,
      same: byUnit.get(reading.unit ?? '') ?? null,
    });
    items.push(item);
    if (reading.unit !== null) byUnit.set(reading.unit, item);
  }
  return items;
}

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
  if (behind !== null && kind === 'count' && (behind.isCertain || (same === null && unit !== '人')))
    return behind.span;
  if (unit !== null && /^[大级]$/u.test(unit)) return null;
  const paired = respectively(scene, i, items, list);
  if (paired !== undefined) return paired;
  if (isShare(kind) && behind?.isCertain === true) return behind.span;
  if (list.first < i) return items[i - 1] ?? null;
  const front = frontOf(scene, amount);
  const direct = kind === 'count' ? null : (behind ?? directlyBehind(scene, i));
  if (front.role === 'measured') return front.item;
  if (front.role === 'verb') return verbItem(front.item, kind, direct, same);
  if (direct !== null) return direct.span;
  if (front.role === 'subject') return kind === 'count' ? same : front.item;
  if (front.role === 'none' && kind === 'count') return same;
  return (kind === 'count' ? same : null) ?? items.at(-1) ?? topicBefore(scene, amount) ?? front.item;
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
  const { start } = scene.amounts[first] as PlacedAmount;
  if (size < 2 || size > LONGEST_LIST || first < size) return undefined;
  const own = items.slice(first - size, first);
  const differ = new Set(own.map((item) => item?.start)).size === size;
  if (!differ || !RESPECTIVELY.test(scene.text.slice(clauseStart(scene, start), start))) return undefined;
  return own[i - first];
}

/** Amounts of one kind that a clause lists: 16家、25家和43家. */
interface List {
  first: number;
  size: number;
}

/** For each amount the list to which it belongs, which may be of itself alone. */
function listsOf(scene: Scene): readonly List[] {
  const lists: List[] = [];
  for (const i of scene.amounts.keys()) {
    const previous = lists.at(-1);
    if (previous !== undefined && isListMember(scene, i)) {
      previous.size++;
      lists.push(previous);
    } else lists.push({ first: i, size: 1 });
  }
  return lists;
}

/** 年产5万吨聚乳酸 measures the product, 占地656亩 the verb; a count prefers what was counted before. */
function verbItem(verb: Span | null, kind: string, direct: Phrase | null, same: Span | null): Span | null {
  if (kind === 'count') return same ?? verb;
  return direct?.isCertain === true ? direct.span : verb;
}

function isFollowedByDe({ text }: Scene, amount: PlacedAmount): boolean {
  return text[amount.end] === '的' && amount.reading.kind !== 'money' && amount.reading.kind !== 'measure';
}

function behindOf(scene: Scene, i: number): Phrase | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const next = scene.amounts[i + 1];
  // 6台60万千瓦的机组: what stands behind the second is counted by the first.
  if (next?.start === amount.end && scene.text[next.end] === '的') return behindOf(scene, i + 1);
  const limit = Math.min(scene.end, next?.start ?? scene.end, nextDate(scene, amount.end));
  return limit > amount.end ? phraseBehind(scene.text, amount.end, limit) : null;
}

function nextDate(scene: Scene, offset: number): number {
  return scene.dates[firstFrom(scene.dates, offset)]?.start ?? scene.end;
}

/** 2亿美元主权贷款: a noun right behind money or a measure, or behind its 的. */
function directlyBehind(scene: Scene, i: number): Phrase | null {
  const amount = scene.amounts[i] as PlacedAmount;
  const phrase = behindOf(scene, i);
  if (phrase === null || !phrase.isCertain) return null;
  const gap = scene.text.slice(amount.end, phrase.span.start);
  return gap === '' || gap === '的' ? phrase : null;
}

/** The second of 16家、25家 counts what the first does. */
function isListMember(scene: Scene, i: number): boolean {
  const amount = scene.amounts[i] as PlacedAmount;
  const previous = scene.amounts[i - 1];
  if (previous === undefined || previous.reading.kind !== amount.reading.kind) return false;
  return (
    LIST_JOINT.test(scene.text.slice(previous.end, amount.start)) &&
    !/^[，,]$/u.test(scene.text.slice(previous.end, amount.start))
  );
}

/**
 * What stands in front: the thing `measured` (奖金为), a `verb` that names it (募资), the `subject` of another verb
 * (财政统筹), words that only point `back` (同比增长), or `none` that would fit.
 */
interface Front {
  readonly item: Span | null;
  readonly role: 'measured' | 'verb' | 'subject' | 'back' | 'none';
}

const NOTHING: Front = { item: null, role: 'none' };
const BACK: Front = { item: null, role: 'back' };
const SHARE = /^(?:为|是|仅为|约为|只有|仅有|占|约占|仅占|相当于|达|达到|超过|不足|不到|接近)$/u;
const COMPARISON = /^(?:比|较|占|与|同|相比|扣除|剔除|不含)$/u;

/** Walks from the amount back to the noun that it measures. */
function frontOf(scene: Scene, amount: PlacedAmount): Front {
  const start = Math.max(clauseStart(scene, amount.start), amount.start - CLAUSE_WINDOW);
  const words = wordsIn(scene.text, { start, end: endOfFront(scene, amount, start) });
  const compared = words.findLastIndex(({ text }) => COMPARISON.test(text));
  const isCompared = compared >= 0 && !words.slice(compared + 1).some((word) => isClosing(scene, word));
  if (isCompared) return walkBack(scene, words.slice(0, compared), start);
  const base = amount.reading.kind === 'count' ? -1 : baseOfShare(words);
  return walkBack(scene, base >= 0 ? words.slice(0, base) : words, start);
}

const ON_A_BASE = /(?:每[^，。；]{1,6}|在[^，。；在]{2,16}(?:基础|水平)上)$/u;

/** Where the measured noun ends: in front of 每平方米 and of 在2020年基础上. */
function endOfFront(scene: Scene, amount: PlacedAmount, start: number): number {
  const front = scene.text.slice(start, amount.start);
  const base = ON_A_BASE.exec(front);
  if (base === null || base.index === 0) return amount.start;
  const isPer = base[0] === `每${amount.reading.per}`;
  return isPer || base[0].startsWith('在') ? start + base.index : amount.start;
}

/** 仅为正常年份的六成, 是去年的12.6倍: where the part begins that names the whole. */
function baseOfShare(words: readonly Word[]): number {
  if (words.at(-1)?.text !== '的') return -1;
  return words.findLastIndex(({ text }) => SHARE.test(text));
}

/** A name of something measured between 占 and the amount: 占GDP的比重为2.4% compares nothing any more. */
function isClosing(scene: Scene, word: Word): boolean {
  return scene.marks[word.start] === AMOUNT || isMark(word);
}

function walkBack(scene: Scene, words: readonly Word[], start: number): Front {
  let hasPredicate = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    // 15人死亡、230人受伤: what stands in front of the list mark is another thing.
    if (word.text === '、' && !(at === words.length - 1 && isTaken(scene, words[at - 1] ?? word)))
      return NOTHING;
    if (VERB_ITEMS.has(word.text) && !hasPredicate)
      return { item: withModifiers(scene, words, at), role: 'verb' };
    if (isTaken(scene, word) || LINKS.has(word.text) || (isMark(word) && word.text !== '”')) continue;
    const quoted = word.text === '”' ? quotedBefore(scene.text, word, start) : null;
    if (quoted !== null) return { item: quoted, role: hasPredicate ? 'subject' : 'measured' };
    if (isNominal(word)) return nounAt(scene, words, at, start, hasPredicate);
    hasPredicate = true;
  }
  return hasPredicate ? NOTHING : BACK;
}

function nounAt(
  scene: Scene,
  words: readonly Word[],
  end: number,
  start: number,
  hasPredicate: boolean,
): Front {
  let begin = end;
  while (begin > 0 && continuesBack(scene, words, begin - 1)) begin--;
  const run = withoutPlace(withoutCounter(words, begin, end));
  const span = spanOf(run);
  if (span === null) return hasPredicate ? NOTHING : walkBack(scene, words.slice(0, begin), start);
  const phrase = scene.text.slice(span.start, span.end);
  // 一茬能卖4万元: one unknown character is no noun.
  if (phrase.length < 2) return NOTHING;
  if (isGrowth(run) || PRONOUNS.has(phrase)) return BACK;
  const quote =
    scene.text[span.start - 1] === '”'
      ? quotedBefore(scene.text, { start: span.start - 1, end: span.start }, start)
      : null;
  return {
    item: { start: quote?.start ?? span.start, end: span.end },
    role: hasPredicate ? 'subject' : 'measured',
  };
}

/** 增幅, 最高降幅: nothing says what grew. */
function isGrowth(run: readonly Word[]): boolean {
  const last = run.at(-1);
  return (
    last !== undefined && GROWTH.has(last.text) && run.slice(0, -1).every(({ text }) => ATTRIBUTES.has(text))
  );
}

/** Whether the word in front still belongs to the noun: not 节约 of 节约利息, nor 服务 of 服务企业. */
function continuesBack(scene: Scene, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (isTaken(scene, word)) return false;
  const next = words[at + 1] as Word;
  if (TRANSITIVE.has(word.text)) return isNominal(word) && isQualified(next, words[at + 2]);
  if (VERB_ITEMS.has(word.text)) return true;
  return isNominal(word) && (!LINKS.has(word.text) || NOUNS.has(word.text) || ATTRIBUTES.has(word.text));
}

/** 研发人员, 减免额: the verb in front is part of the noun. */
function isQualified(noun: Word, behind: Word | undefined): boolean {
  if (MEASURES.has(noun.text) || HEADS.has(noun.text)) return true;
  return noun.kind === 'char' && noun.text.length === 1 && behind?.kind !== 'char';
}

const COUNTER = /^[座家个台条项款辆艘架位名所块]$/u;

/** 这座 of 这座水电站坝高 is no part of the noun. */
function withoutCounter(words: readonly Word[], begin: number, end: number): readonly Word[] {
  const isPointed = /^(?:[这那该各首本]|这[一]?|那一|一)$/u.test(words[begin - 1]?.text ?? '');
  const isCounter = COUNTER.test(words[begin]?.text ?? '');
  return words.slice(isPointed && isCounter && begin < end ? begin + 1 : begin, end + 1);
}

const WIDE = /^(?:全[国省市县区球州]|我[国省市县]|本[省市县行]|各地|当地)$/u;

/** 全省, 浙江 in front of the noun say where, not what; alone they are no item. */
function withoutPlace(run: readonly Word[]): readonly Word[] {
  const from = run.findIndex(
    ({ text, kind }) => !WIDE.test(text) && !['place', 'world', 'body', 'local'].includes(kind),
  );
  if (from >= 0) return run.slice(from);
  const last = run.at(-1);
  return last !== undefined && (last.kind === 'body' || last.kind === 'local') ? [last] : [];
}

const FAR_KINDS: ReadonlySet<string> = new Set([
  'place',
  'world',
  'body',
  'local',
  'brand',
  'role',
  'head',
  'latin',
]);

/** 研发 of 研发投入, 单户 of 单户授信. */
function withModifiers(scene: Scene, words: readonly Word[], at: number): Span {
  let from = at;
  while (from > 0 && isAdjacent(words, from) && isModifier(scene, words[from - 1] as Word)) from--;
  return { start: (words[from] as Word).start, end: (words[at] as Word).end };
}

function isModifier(scene: Scene, word: Word): boolean {
  return (
    !isTaken(scene, word) &&
    isNominal(word) &&
    !FAR_KINDS.has(word.kind) &&
    (!LINKS.has(word.text) || ATTRIBUTES.has(word.text))
  );
}

function isAdjacent(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
}

function quotedBefore(text: string, close: Span, start: number): Span | null {
  const open = text.lastIndexOf('“', close.start);
  return open < start || close.end - open > 18 ? null : { start: open, end: close.end };
}

function isMark(word: Word): boolean {
  return (
    word.kind === 'mark' ||
    word.kind === 'space' ||
    word.kind === 'open' ||
    word.kind === 'close' ||
    word.kind === 'number'
  );
}

/** Whether a date or an earlier amount lies on the word. */
function isTaken({ marks }: Scene, { start }: Span): boolean {
  return marks[start] !== 0;
}

/** 研发投入强度再创新高，达2.8%: the first noun of the clause before. */
function topicBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = clauseStart(scene, amount.start) - 1;
  if (end <= scene.start) return null;
  const start = Math.max(clauseStart(scene, end), end - CLAUSE_WINDOW);
  const words = wordsIn(scene.text, { start, end }).filter((word) => scene.marks[word.start] !== DATE);
  const first = words.findIndex(isNominal);
  if (first < 0 || first > 2) return null;
  let last = first;
  while (
    last + 1 < words.length &&
    isNominal(words[last + 1] as Word) &&
    (words[last + 1] as Word).start === (words[last] as Word).end
  )
    last++;
  const topic = spanOf(withoutPlace(words.slice(first, last + 1)));
  return topic;
}
