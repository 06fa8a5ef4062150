import { KIND } from '../../extract/organizations/word-kinds.js';
import type { Span } from '../../text/mapped-text.js';
import { Trie } from '../../text/trie.js';
import type { ClauseCut } from './clause-cut.js';
import { cutClause } from './clause-cut.js';
import { behindPlace, isTaken } from './clause-words.js';
import { adjunctsIn, baseOfShare, closes, comparisonIn, endOfFront, isBaseStated } from './comparison.js';
import { areUnknown } from './noun-phrase.js';
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
  readonly isUnknown: boolean;
}

const NOTHING: Front = { item: null, role: 'none', isUnknown: false };
const BACK: Front = { item: null, role: 'back', isUnknown: false };

/** Walks from the amount back to the noun that it measures. */
export function frontOf(scene: Scene, amount: PlacedAmount): Front {
  const start = Math.max(amount.clause, amount.start - CLAUSE_WINDOW);
  const end = endOfFront(scene, amount, start);
  const cut = cutClause(scene, start, end);
  if (cut.size === 0) return BACK;
  const adjuncts = adjunctsIn(scene.text, start, end);
  if (adjuncts.length > 0) cut.leaveOut(adjuncts);
  const compared = comparisonIn(cut);
  const isCompared = compared >= 0 && !isBaseStated(scene, amount) && !closes(scene, cut, compared);
  if (isCompared) return walkBack(scene, cut, compared, start);
  const { kind } = amount.reading;
  const base = kind === 'count' ? -1 : baseOfShare(cut, kind);
  return walkBack(scene, cut, base >= 0 ? base : cut.size, start);
}

/** Reads the first `size` words of a clause, the last of them first. */
function walkBack(scene: Scene, cut: ClauseCut, size: number, start: number): Front {
  let hasPredicate = false;
  for (let at = size - 1; at >= 0; at--) {
    // 15人死亡、230人受伤: what stands in front of the list mark is another thing.
    if (cut.is(at, PAUSE) && !(at === size - 1 && isTaken(scene, cut, Math.max(0, at - 1)))) return NOTHING;
    const traits = cut.traitsOf(at);
    const isVerbItem = (traits & TRAIT.verbItem) !== 0 || (traits & EVENT_OR_LINK) === TRAIT.event;
    if (isVerbItem && !hasPredicate)
      return { item: withModifiers(scene, cut, at), role: 'verb', isUnknown: false };
    if ((traits & TRAIT.link) !== 0 || isTaken(scene, cut, at)) continue;
    const isQuote = cut.is(at, QUOTE_END);
    if ((traits & TRAIT.mark) !== 0 && !isQuote) continue;
    const quoted = isQuote ? quotedBefore(scene.text, cut.startOf(at), start) : null;
    if (quoted !== null)
      return { item: quoted, role: hasPredicate ? 'subject' : 'measured', isUnknown: false };
    if (cut.isNominal(at)) return nounAt(scene, cut, size, at, start, hasPredicate);
    hasPredicate = true;
  }
  return hasPredicate ? NOTHING : BACK;
}

const PAUSE = '、'.charCodeAt(0);
const QUOTE_END = '”'.charCodeAt(0);
const EACH = '每'.charCodeAt(0);
const EVENT_OR_LINK = TRAIT.event | TRAIT.link;

/** The noun whose last word stands at `last`. */
function nounAt(
  scene: Scene,
  cut: ClauseCut,
  size: number,
  last: number,
  start: number,
  hasPredicate: boolean,
): Front {
  let begin = last;
  while (begin > 0 && continuesBack(scene, cut, begin - 1, size)) begin--;
  // 每学年4800元: what it is paid for by is not what is paid.
  if (begin === last && begin > 0 && cut.is(begin - 1, EACH)) return walkBack(scene, cut, begin - 1, start);
  const end = last + 1;
  const from = behindPlace(cut, behindCounter(cut, begin, last), end);
  const span = cut.spanOf(from, end);
  if (span === null) return hasPredicate ? NOTHING : walkBack(scene, cut, begin, start);
  // 一茬能卖4万元: one unknown character is no noun.
  if (span.end - span.start < 2) return NOTHING;
  const pointer = pointerIn(scene.text, span);
  if ((pointer & QUANTITY) !== 0 && begin > 0 && isQuantified(scene, cut, begin - 1))
    return {
      item: { start: cut.startOf(begin - 1), end: span.end },
      role: 'measured',
      isUnknown: false,
    };
  if ((pointer & PRONOUN) !== 0) return BACK;
  const growth = isGrowth(cut, from, end);
  if (growth && !GROWTH_NOUN.test(scene.text.slice(span.start, span.end))) return BACK;
  if (isTransparent(cut, from, end)) return walkBack(scene, cut, begin, start);
  if (growth) return { item: withGrown(scene, cut, size, begin, span), role: 'measured', isUnknown: false };
  return {
    item: withQuoted(scene.text, span, start),
    role: hasPredicate ? 'subject' : 'measured',
    isUnknown: areUnknown(cut, from, end) || isActor(cut, last),
  };
}

/** “铁军”队伍: the quoted name in front of a noun is part of it. */
function withQuoted(text: string, span: Span, start: number): Span {
  if (text.charCodeAt(span.start - 1) !== QUOTE_END) return span;
  const quote = quotedBefore(text, span.start - 1, start);
  return quote === null ? span : { start: quote.start, end: span.end };
}

const QUANTITY = 1;
const PRONOUN = 2;
const QUANTITIES = ['数量', '总数', '总量', '规模', '人数'];
/** Words that stand for what is measured, or only point back to it, with bits of what they are. */
const POINTERS = new Trie();
for (const word of PRONOUNS) POINTERS.set(word, PRONOUN);
for (const word of QUANTITIES) POINTERS.set(word, QUANTITY | POINTERS.get(word));

/** Whether a stretch is 数量 or the like, a pronoun, or both, as 规模 is; 0 where it is neither. */
function pointerIn(text: string, { start, end }: Span): number {
  const node = POINTERS.nodeOf(text, start, end);
  return node === 0 ? 0 : POINTERS.valueOf(node);
}

const ACTORS = KIND.role | KIND.head | KIND.body | KIND.local;

/** 子公司完成10亿美元债券: who does it is not what is measured, where that is named. */
function isActor(cut: ClauseCut, last: number): boolean {
  return cut.isKind(last, ACTORS);
}

/** 授予 of 授予数量: a verb whose number is told. */
function isQuantified(scene: Scene, cut: ClauseCut, at: number): boolean {
  const isVerb = cut.has(at, TRAIT.verbalKind) && !cut.has(at, TRAIT.link);
  return isVerb && cut.endOf(at) - cut.startOf(at) === 2 && !isTaken(scene, cut, at);
}

const GROWTH_NOUN = /(?:幅|速|率|占比|比重|比例|份额|幅度)$/u;

/** 首批, 全部, 最高 in front of an amount name nothing. */
function isTransparent(cut: ClauseCut, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!cut.has(at, TRAIT.attribute | TRAIT.first)) return false;
  return true;
}

/** 净利润 of 净利润同比增幅: the thing that grew, where it stands right in front. */
function withGrown(scene: Scene, cut: ClauseCut, size: number, begin: number, span: Span): Span {
  let at = begin - 1;
  while (at >= 0 && cut.has(at, TRAIT.rate)) at--;
  let from = at + 1;
  while (from > 0 && continuesBack(scene, cut, from - 1, size)) from--;
  const start = cut.spanOf(behindPlace(cut, from, at + 1), at + 1)?.start;
  return { start: start ?? span.start, end: span.end };
}

/** 增幅, 最高降幅: nothing says what grew. */
function isGrowth(cut: ClauseCut, from: number, end: number): boolean {
  if (!cut.has(end - 1, TRAIT.growth)) return false;
  for (let at = end - 2; at >= from; at--) if (!cut.has(at, TRAIT.attribute)) return false;
  return true;
}

/** Whether the word in front still belongs to the noun: not 节约 of 节约利息, nor 服务 of 服务企业. */
function continuesBack(scene: Scene, cut: ClauseCut, at: number, size: number): boolean {
  if (isTaken(scene, cut, at)) return false;
  const traits = cut.traitsOf(at);
  if ((traits & TRAIT.transitive) !== 0) return cut.isNominal(at) && isQualified(cut, at + 1, size);
  if ((traits & TRAIT.verbItem) !== 0) return true;
  return ((traits & TRAIT.link) === 0 || (traits & NAMES) !== 0) && cut.isNominal(at);
}

const NAMES = TRAIT.noun | TRAIT.attribute;

/** 研发人员, 减免额: the verb in front is part of the noun. */
function isQualified(cut: ClauseCut, at: number, size: number): boolean {
  if (cut.has(at, TRAIT.measure | TRAIT.head)) return true;
  const isUnknown = cut.isKind(at, KIND.char) && cut.endOf(at) - cut.startOf(at) === 1;
  return isUnknown && (at + 1 >= size || !cut.isKind(at + 1, KIND.char));
}

/** 这座 of 这座水电站坝高 is no part of the noun: where the noun begins. */
function behindCounter(cut: ClauseCut, begin: number, last: number): number {
  const isPointedAt = begin > 0 && begin < last && cut.has(begin - 1, TRAIT.pointer);
  return isPointedAt && cut.has(begin, TRAIT.counter) ? begin + 1 : begin;
}

const LINK_OR_ATTRIBUTE = TRAIT.link | TRAIT.attribute;

/** 研发 of 研发投入, 单户 of 单户授信. */
function withModifiers(scene: Scene, cut: ClauseCut, at: number): Span {
  let from = at;
  while (from > 0 && cut.endOf(from - 1) === cut.startOf(from) && isModifier(scene, cut, from - 1)) from--;
  return { start: cut.startOf(from), end: cut.endOf(at) };
}

function isModifier(scene: Scene, cut: ClauseCut, at: number): boolean {
  const traits = cut.traitsOf(at);
  if ((traits & TRAIT.far) !== 0 || (traits & LINK_OR_ATTRIBUTE) === TRAIT.link) return false;
  return cut.isNominal(at) && !isTaken(scene, cut, at);
}

const QUOTE_BEGIN = '“'.charCodeAt(0);
const LONGEST_QUOTED = 18;

/** The quoted name that ends at a closing quotation mark. */
function quotedBefore(text: string, close: number, start: number): Span | null {
  const least = Math.max(start, close + 1 - LONGEST_QUOTED);
  for (let open = close - 1; open >= least; open--)
    if (text.charCodeAt(open) === QUOTE_BEGIN) return { start: open, end: close + 1 };
  return null;
}
