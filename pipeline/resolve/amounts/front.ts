import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import { isNominal, spanOf, wordsIn } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { AMOUNT, clauseStart } from './scene.js';
import {
  ATTRIBUTES,
  EVENTS,
  GROWTH,
  HEADS,
  LINKS,
  MEASURES,
  NOUNS,
  PRONOUNS,
  REPORTS,
  TRANSITIVE,
  VERB_ITEMS,
} from './words.js';

const CLAUSE_WINDOW = 60;

/**
 * What stands in front: the thing `measured` (奖金为), a `verb` that names it (募资), the `subject` of another verb
 * (财政统筹), words that only point `back` (同比增长), or `none` that would fit.
 */
export interface Front {
  readonly item: Span | null;
  readonly role: 'measured' | 'verb' | 'subject' | 'back' | 'none';
  /** No dictionary knows the noun: it may be a verb, as 颁出 is; or it acts, as 子公司 does. */
  readonly isUnknown?: boolean;
}

const NOTHING: Front = { item: null, role: 'none' };
const BACK: Front = { item: null, role: 'back' };
const SHARE = /^(?:为|是|仅为|约为|只有|仅有|占|约占|仅占|相当于|达|达到|超过|不足|不到|接近)$/u;
const COMPARISON = /^(?:比|较|占|与|同|相比|高出|超出|低于|高于)$/u;

/** Walks from the amount back to the noun that it measures. */
export function frontOf(scene: Scene, amount: PlacedAmount): Front {
  const start = Math.max(clauseStart(scene, amount.start), amount.start - CLAUSE_WINDOW);
  const end = endOfFront(scene, amount, start);
  const adjuncts = adjunctsIn(scene.text, start, end);
  const words = wordsIn(scene.text, { start, end }).filter((word) => !isInside(adjuncts, word));
  const compared = comparisonIn(words);
  const isCompared = compared >= 0 && !isBaseStated(scene, amount) && !closes(scene, words, compared);
  if (isCompared) return walkBack(scene, words.slice(0, compared), start);
  const base = amount.reading.kind === 'count' ? -1 : baseOfShare(words, amount.reading.kind);
  return walkBack(scene, base >= 0 ? words.slice(0, base) : words, start);
}

const ON_A_BASE = /(?:每[^，。；]{1,6}|在[^，。；在]{2,16}(?:基础|水平)上)$/u;

const EVERY = /^每(?:学?年|月|日|天|周|季度?|学期|人|户|次|吨|亩|斤|公斤)$/u;

/** Where the measured noun ends: in front of 每平方米 and of 在2020年基础上. */
function endOfFront(scene: Scene, amount: PlacedAmount, start: number): number {
  const front = scene.text.slice(start, amount.start);
  const base = ON_A_BASE.exec(front);
  if (base === null || base.index === 0) return amount.start;
  const isPer = base[0] === `每${amount.reading.per}` || EVERY.test(base[0]);
  return isPer || base[0].startsWith('在') ? start + base.index : amount.start;
}

/** 仅为正常年份的六成, 是去年的12.6倍: where the part begins that names the whole. */
function baseOfShare(words: readonly Word[], kind: string): number {
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
function comparisonIn(words: readonly Word[]): number {
  const last = words.findLastIndex(({ text }) => COMPARISON.test(text));
  if (last < 0 || !ABOVE.test((words[last] as Word).text)) return last;
  const first = words.slice(0, last).findLastIndex(({ text }) => /^(?:比|较)$/u.test(text));
  return first < 0 ? last : first;
}

function adjunctsIn(text: string, start: number, end: number): readonly Span[] {
  const front = text.slice(start, end);
  if (!/[按在除由]/u.test(front)) return [];
  return [...front.matchAll(ADJUNCT)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

function isInside(spans: readonly Span[], word: Word): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** 占总股本8800万股的25%: the first amount is that of the whole itself. */
function isBaseStated({ text, amounts }: Scene, { end, index }: PlacedAmount): boolean {
  const next = amounts.find((amount) => amount.index === index + 1);
  return text[end] === '的' && next?.start === end + 1;
}

/** Whether the comparison is over before the amount: 较5.94%的基准利率低178个基点 compares to the end. */
function closes(scene: Scene, words: readonly Word[], compared: number): boolean {
  const behind = words.slice(compared + 1);
  const isOfAmount = behind.length > 0 && isTaken(scene, behind[0] as Word);
  return behind.some((word) => !(isOfAmount && isTaken(scene, word)) && isClosing(scene, word));
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
    const isVerbItem = VERB_ITEMS.has(word.text) || (EVENTS.has(word.text) && !LINKS.has(word.text));
    if (isVerbItem && !hasPredicate) return { item: withModifiers(scene, words, at), role: 'verb' };
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
  // 每学年4800元: what it is paid for by is not what is paid.
  if (words[begin - 1]?.text === '每' && begin === end)
    return walkBack(scene, words.slice(0, begin - 1), start);
  const run = withoutPlace(withoutCounter(words, begin, end));
  const span = spanOf(run);
  if (span === null) return hasPredicate ? NOTHING : walkBack(scene, words.slice(0, begin), start);
  const phrase = scene.text.slice(span.start, span.end);
  // 一茬能卖4万元: one unknown character is no noun.
  if (phrase.length < 2) return NOTHING;
  const verb = words[begin - 1];
  if (/^(?:数量|总数|总量|规模|人数)$/u.test(phrase) && verb !== undefined && isQuantified(scene, verb))
    return { item: { start: verb.start, end: span.end }, role: 'measured' };
  if (PRONOUNS.has(phrase)) return BACK;
  if (isGrowth(run) && !GROWTH_NOUN.test(phrase)) return BACK;
  if (run.every(isTransparent)) return walkBack(scene, words.slice(0, begin), start);
  if (isGrowth(run)) return { item: withGrown(scene, words, begin, span), role: 'measured' };
  const quote =
    scene.text[span.start - 1] === '”'
      ? quotedBefore(scene.text, { start: span.start - 1, end: span.start }, start)
      : null;
  return {
    item: { start: quote?.start ?? span.start, end: span.end },
    role: hasPredicate ? 'subject' : 'measured',
    isUnknown: run.every(({ kind }) => kind === 'char') || isActor(run),
  };
}

/** 子公司完成10亿美元债券: who does it is not what is measured, where that is named. */
function isActor(run: readonly Word[]): boolean {
  const kind = run.at(-1)?.kind;
  return kind === 'role' || kind === 'head' || kind === 'body' || kind === 'local';
}

/** 授予 of 授予数量: a verb whose number is told. */
function isQuantified(scene: Scene, { text, kind, start }: Word): boolean {
  const isVerb = kind === 'verb' || kind === 'stop';
  return isVerb && text.length === 2 && !LINKS.has(text) && scene.marks[start] === 0;
}

const GROWTH_NOUN = /(?:幅|速|率|占比|比重|比例|份额|幅度)$/u;

/** 首批, 全部, 最高 in front of an amount name nothing. */
function isTransparent({ text }: Word): boolean {
  return ATTRIBUTES.has(text) || FIRST.test(text);
}

/** 净利润 of 净利润同比增幅: the thing that grew, where it stands right in front. */
function withGrown(scene: Scene, words: readonly Word[], begin: number, span: Span): Span {
  let at = begin - 1;
  while (at >= 0 && /^(?:同比|环比|年均|平均|日均|月均)$/u.test(words[at]?.text ?? '')) at--;
  let from = at + 1;
  while (from > 0 && continuesBack(scene, words, from - 1)) from--;
  const start = spanOf(withoutPlace(words.slice(from, at + 1)))?.start;
  return { start: start ?? span.start, end: span.end };
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

const FIRST = /^首[批期条个家座次笔单款台届轮部]$/u;
const WIDE = /^(?:全[国省市县区球州]|我[国省市县]|本[省市县行]|各地|当地)$/u;

/** 全省, 浙江 in front of the noun say where, not what; alone they are no item. */
function withoutPlace(run: readonly Word[]): readonly Word[] {
  const from = run.findIndex(
    ({ text, kind }) =>
      !WIDE.test(text) && !FIRST.test(text) && !['place', 'world', 'body', 'local'].includes(kind),
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

/** Clauses that tell who says so, or when: 分析师认为，… 案发时，… */
const IS_NO_TOPIC = new RegExp(`(?:${[...REPORTS].join('|')}|[时后前])$`, 'u');

/** 研发投入强度再创新高，达2.8%: the first noun of the clause before. */
export function topicBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = clauseStart(scene, amount.start) - 1;
  if (end <= scene.start) return null;
  const start = Math.max(clauseStart(scene, end), end - CLAUSE_WINDOW);
  if (IS_NO_TOPIC.test(scene.text.slice(start, end))) return null;
  const words = wordsIn(scene.text, { start, end }).filter((word) => scene.marks[word.start] === 0);
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
  return topic === null || topic.end - topic.start < 2 ? null : topic;
}

/** 已为1.26万户授信，户均68万元: the verb that ends the clause before names what is given. */
export function verbBefore(scene: Scene, amount: PlacedAmount): Span | null {
  const end = clauseStart(scene, amount.start) - 1;
  if (end <= scene.start) return null;
  const verb = scene.text.slice(end - 2, end);
  return VERB_ITEMS.has(verb) && scene.marks[end - 1] === 0 ? { start: end - 2, end } : null;
}

/** The `size` nouns that a clause lists in front of 分别: 出口和进口分别为, or none. */
export function subjectsBefore(scene: Scene, amount: PlacedAmount, size: number): readonly Span[] {
  const start = Math.max(clauseStart(scene, amount.start), amount.start - CLAUSE_WINDOW);
  const end = scene.text.lastIndexOf('分别', amount.start);
  if (end <= start) return [];
  const words = wordsIn(scene.text, { start, end });
  const runs: Word[][] = [[]];
  for (let at = words.length - 1; at >= 0 && runs.length <= size; at--) {
    const word = words[at] as Word;
    if (isJoint(word)) runs.unshift([]);
    else if (isNominal(word) && !isTaken(scene, word) && !LINKS.has(word.text)) runs[0]?.unshift(word);
    else break;
  }
  const spans = runs.map(spanOf).filter((span) => span !== null);
  const isList = runs.length === size && spans.length === size && !runs.some(namesActor);
  return isList && !isSharedEnd(runs) ? spans : [];
}

function isJoint({ text, kind }: Word): boolean {
  return text === '、' || kind === 'join' || text === '以及';
}

function namesActor(run: readonly Word[]): boolean {
  return run.some(({ kind }) => kind === 'body' || kind === 'place' || kind === 'world' || kind === 'brand');
}

/** 汽车、船舶出口: the end of the last member is that of all. */
function isSharedEnd(runs: readonly (readonly Word[])[]): boolean {
  const sizes = runs.map((run) => (run.every(({ kind }) => kind === 'char') ? 1 : run.length));
  const last = sizes.at(-1) ?? 0;
  return sizes.slice(0, -1).some((size) => size < last);
}
