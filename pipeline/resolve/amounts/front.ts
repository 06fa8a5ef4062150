import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import { isNominal, wordsIn } from './clause-cut.js';
import { FIRST, isMark, isTaken, withoutPlace } from './clause-words.js';
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
import { CLAUSE_WINDOW, clauseStart } from './scene.js';
import {
  ATTRIBUTES,
  EVENTS,
  GROWTH,
  HEADS,
  LINKS,
  MEASURES,
  NOUNS,
  PRONOUNS,
  TRANSITIVE,
  VERB_ITEMS,
} from './words.js';

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
