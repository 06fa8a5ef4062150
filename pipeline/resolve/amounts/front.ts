import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import { isNominal, spanOf, wordsIn } from './noun-phrase.js';
import type { PlacedAmount, Scene } from './scene.js';
import { AMOUNT, clauseStart, DATE } from './scene.js';
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

const CLAUSE_WINDOW = 60;

/**
 * What stands in front: the thing `measured` (奖金为), a `verb` that names it (募资), the `subject` of another verb
 * (财政统筹), words that only point `back` (同比增长), or `none` that would fit.
 */
export interface Front {
  readonly item: Span | null;
  readonly role: 'measured' | 'verb' | 'subject' | 'back' | 'none';
  /** No dictionary knows the noun: it may be a verb, as 颁出 is. */
  readonly isUnknown?: boolean;
}

const NOTHING: Front = { item: null, role: 'none' };
const BACK: Front = { item: null, role: 'back' };
const SHARE = /^(?:为|是|仅为|约为|只有|仅有|占|约占|仅占|相当于|达|达到|超过|不足|不到|接近)$/u;
const COMPARISON = /^(?:比|较|占|与|同|相比|扣除|剔除|不含)$/u;

/** Walks from the amount back to the noun that it measures. */
export function frontOf(scene: Scene, amount: PlacedAmount): Front {
  const start = Math.max(clauseStart(scene, amount.start), amount.start - CLAUSE_WINDOW);
  const words = wordsIn(scene.text, { start, end: endOfFront(scene, amount, start) });
  const compared = words.findLastIndex(({ text }) => COMPARISON.test(text));
  const isCompared = compared >= 0 && !words.slice(compared + 1).some((word) => isClosing(scene, word));
  if (isCompared) return walkBack(scene, words.slice(0, compared), start);
  const base = amount.reading.kind === 'count' ? -1 : baseOfShare(words);
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
  // 每学年4800元: what it is paid for by is not what is paid.
  if (words[begin - 1]?.text === '每' && begin === end)
    return walkBack(scene, words.slice(0, begin - 1), start);
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
    isUnknown: run.every(({ kind }) => kind === 'char'),
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
export function topicBefore(scene: Scene, amount: PlacedAmount): Span | null {
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
