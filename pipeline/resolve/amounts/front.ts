import type { Span } from '../../text/mapped-text.js';
import type { ClauseWord } from './clause-cut.js';
import { isNominal, wordsIn } from './clause-cut.js';
import { isTaken, withoutPlace } from './clause-words.js';
import {
  adjunctsIn,
  baseOfShare,
  closes,
  comparisonIn,
  endOfFront,
  isBaseStated,
  isInside,
} from './comparison.js';
import { spanOf } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { CLAUSE_WINDOW } from './scene.js';
import { TRAIT } from './traits.js';
import { PRONOUNS } from './words.js';

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
/** Walks from the amount back to the noun that it measures. */
export function frontOf(scene: Scene, amount: PlacedAmount): Front {
  const start = Math.max(amount.clause, amount.start - CLAUSE_WINDOW);
  const end = endOfFront(scene, amount, start);
  const cut = wordsIn(scene.text, start, end);
  if (cut.length === 0) return BACK;
  const adjuncts = adjunctsIn(scene.text, start, end);
  const words = adjuncts.length === 0 ? cut : cut.filter((word) => !isInside(adjuncts, word));
  const compared = comparisonIn(words);
  const isCompared = compared >= 0 && !isBaseStated(scene, amount) && !closes(scene, words, compared);
  if (isCompared) return walkBack(scene, words.slice(0, compared), start);
  const base = amount.reading.kind === 'count' ? -1 : baseOfShare(words, amount.reading.kind);
  return walkBack(scene, base >= 0 ? words.slice(0, base) : words, start);
}

function walkBack(scene: Scene, words: readonly ClauseWord[], start: number): Front {
  let hasPredicate = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as ClauseWord;
    // 15人死亡、230人受伤: what stands in front of the list mark is another thing.
    const { traits } = word;
    if (word.is(PAUSE) && !(at === words.length - 1 && isTaken(scene, words[at - 1] ?? word))) return NOTHING;
    const isVerbItem = (traits & TRAIT.verbItem) !== 0 || (traits & EVENT_OR_LINK) === TRAIT.event;
    if (isVerbItem && !hasPredicate) return { item: withModifiers(scene, words, at), role: 'verb' };
    if ((traits & TRAIT.link) !== 0 || isTaken(scene, word)) continue;
    const isQuote = word.is(QUOTE_END);
    if ((traits & TRAIT.mark) !== 0 && !isQuote) continue;
    const quoted = isQuote ? quotedBefore(scene.text, word, start) : null;
    if (quoted !== null) return { item: quoted, role: hasPredicate ? 'subject' : 'measured' };
    if (isNominal(word)) return nounAt(scene, words, at, start, hasPredicate);
    hasPredicate = true;
  }
  return hasPredicate ? NOTHING : BACK;
}

const PAUSE = '、'.charCodeAt(0);
const QUOTE_END = '”'.charCodeAt(0);
const EACH = '每'.charCodeAt(0);
const EVENT_OR_LINK = TRAIT.event | TRAIT.link;

function nounAt(
  scene: Scene,
  words: readonly ClauseWord[],
  end: number,
  start: number,
  hasPredicate: boolean,
): Front {
  let begin = end;
  while (begin > 0 && continuesBack(scene, words, begin - 1)) begin--;
  // 每学年4800元: what it is paid for by is not what is paid.
  if (begin === end && words[begin - 1]?.is(EACH) === true)
    return walkBack(scene, words.slice(0, begin - 1), start);
  const run = withoutPlace(withoutCounter(words, begin, end));
  const span = spanOf(run);
  if (span === null) return hasPredicate ? NOTHING : walkBack(scene, words.slice(0, begin), start);
  // 一茬能卖4万元: one unknown character is no noun.
  if (span.end - span.start < 2) return NOTHING;
  const phrase = scene.text.slice(span.start, span.end);
  const verb = words[begin - 1];
  if (verb !== undefined && QUANTITIES.has(phrase) && isQuantified(scene, verb))
    return { item: { start: verb.start, end: span.end }, role: 'measured' };
  if (PRONOUNS.has(phrase)) return BACK;
  const growth = isGrowth(run);
  if (growth && !GROWTH_NOUN.test(phrase)) return BACK;
  if (run.every(isTransparent)) return walkBack(scene, words.slice(0, begin), start);
  if (growth) return { item: withGrown(scene, words, begin, span), role: 'measured' };
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

const QUANTITIES: ReadonlySet<string> = new Set(['数量', '总数', '总量', '规模', '人数']);

/** 子公司完成10亿美元债券: who does it is not what is measured, where that is named. */
function isActor(run: readonly ClauseWord[]): boolean {
  const kind = run.at(-1)?.kind;
  return kind === 'role' || kind === 'head' || kind === 'body' || kind === 'local';
}

/** 授予 of 授予数量: a verb whose number is told. */
function isQuantified(scene: Scene, { traits, start, end }: ClauseWord): boolean {
  const isVerb = (traits & TRAIT.verbalKind) !== 0 && (traits & TRAIT.link) === 0;
  return isVerb && end - start === 2 && scene.marks[start] === 0;
}

const GROWTH_NOUN = /(?:幅|速|率|占比|比重|比例|份额|幅度)$/u;

/** 首批, 全部, 最高 in front of an amount name nothing. */
function isTransparent({ traits }: ClauseWord): boolean {
  return (traits & (TRAIT.attribute | TRAIT.first)) !== 0;
}

/** 净利润 of 净利润同比增幅: the thing that grew, where it stands right in front. */
function withGrown(scene: Scene, words: readonly ClauseWord[], begin: number, span: Span): Span {
  let at = begin - 1;
  while (at >= 0 && ((words[at] as ClauseWord).traits & TRAIT.rate) !== 0) at--;
  let from = at + 1;
  while (from > 0 && continuesBack(scene, words, from - 1)) from--;
  const start = spanOf(withoutPlace(words.slice(from, at + 1)))?.start;
  return { start: start ?? span.start, end: span.end };
}

/** 增幅, 最高降幅: nothing says what grew. */
function isGrowth(run: readonly ClauseWord[]): boolean {
  const last = run.at(-1);
  if (last === undefined || (last.traits & TRAIT.growth) === 0) return false;
  for (let i = run.length - 2; i >= 0; i--) {
    if (((run[i] as ClauseWord).traits & TRAIT.attribute) === 0) return false;
  }
  return true;
}

/** Whether the word in front still belongs to the noun: not 节约 of 节约利息, nor 服务 of 服务企业. */
function continuesBack(scene: Scene, words: readonly ClauseWord[], at: number): boolean {
  const word = words[at] as ClauseWord;
  if (isTaken(scene, word)) return false;
  const next = words[at + 1] as ClauseWord;
  const { traits } = word;
  if ((traits & TRAIT.transitive) !== 0) return isNominal(word) && isQualified(next, words[at + 2]);
  if ((traits & TRAIT.verbItem) !== 0) return true;
  return ((traits & TRAIT.link) === 0 || (traits & NAMES) !== 0) && isNominal(word);
}

const NAMES = TRAIT.noun | TRAIT.attribute;

/** 研发人员, 减免额: the verb in front is part of the noun. */
function isQualified(noun: ClauseWord, behind: ClauseWord | undefined): boolean {
  if ((noun.traits & (TRAIT.measure | TRAIT.head)) !== 0) return true;
  return noun.kind === 'char' && noun.end - noun.start === 1 && behind?.kind !== 'char';
}

/** 这座 of 这座水电站坝高 is no part of the noun. */
function withoutCounter(words: readonly ClauseWord[], begin: number, end: number): readonly ClauseWord[] {
  const pointer = begin > 0 && begin < end ? (words[begin - 1] as ClauseWord).traits & TRAIT.pointer : 0;
  const counter = (words[begin] as ClauseWord).traits & TRAIT.counter;
  return words.slice(pointer !== 0 && counter !== 0 ? begin + 1 : begin, end + 1);
}

const LINK_OR_ATTRIBUTE = TRAIT.link | TRAIT.attribute;

/** 研发 of 研发投入, 单户 of 单户授信. */
function withModifiers(scene: Scene, words: readonly ClauseWord[], at: number): Span {
  let from = at;
  while (from > 0 && isAdjacent(words, from) && isModifier(scene, words[from - 1] as ClauseWord)) from--;
  return { start: (words[from] as ClauseWord).start, end: (words[at] as ClauseWord).end };
}

function isModifier(scene: Scene, word: ClauseWord): boolean {
  const { traits } = word;
  if ((traits & TRAIT.far) !== 0 || (traits & LINK_OR_ATTRIBUTE) === TRAIT.link) return false;
  return isNominal(word) && !isTaken(scene, word);
}

function isAdjacent(words: readonly ClauseWord[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
}

function quotedBefore(text: string, close: Span, start: number): Span | null {
  const open = text.lastIndexOf('“', close.start);
  return open < start || close.end - open > 18 ? null : { start: open, end: close.end };
}
