import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import type { ClauseWord } from './clause-cut.js';
import { isNominal, isVerbal, OF, wordsIn } from './clause-cut.js';
import { TRAIT } from './traits.js';

const KNOWN_KINDS: ReadonlySet<string> = new Set(['noun', 'role', 'head', 'latin', 'body', 'brand']);
const BOUNDARY = new CharacterSet(
  `，。；：！？、（）()《》,;:!?${String.fromCharCode(...WHITE_SPACE_UNITS)}`,
);
const BEHIND_WINDOW = 24;
const LONGEST_NAME = 16;

/** A noun phrase; `isCertain` where a dictionary knows a noun in it. */
export interface Phrase {
  readonly span: Span;
  readonly isCertain: boolean;
}

/** Noun phrase that begins at `offset`: 信贷产品 in 687款信贷产品, 企业 in 12家拥有专利的企业; null where none does. */
export function phraseBehind(
  text: string,
  offset: number,
  limit: number,
  unit: string | null,
): Phrase | null {
  const quoted = quotedBehind(text, offset, limit);
  const from = quoted?.end ?? offset;
  const end = boundaryBehind(text, from, limit);
  if (from >= end) return quoted === null ? null : { span: quoted, isCertain: true };
  const words = wordsIn(text, from, end);
  const own = words[0]?.is(OF) === true ? words.slice(1) : words;
  const isCut = end === limit && end < text.length && !BOUNDARY.isAt(text, end);
  const things = unit !== null && !isCut && COUNTS_THINGS.has(unit);
  const run = withoutLooseEnd(leadingRun(own, things), own, isCut);
  if (quoted !== null)
    return { span: { start: quoted.start, end: run.at(-1)?.end ?? quoted.end }, isCertain: true };
  const isClause = run.length === 0 || isAgentClause(run, own[run.length]);
  const head = (isClause ? (relativeHead(own) ?? compoundHead(own)) : null) ?? (run.length > 0 ? run : null);
  const span = head === null ? null : spanOf(head);
  return span === null || head === null
    ? null
    : {
        span,
        isCertain: head.some(isKnown) || (head === run && endsAsNoun(run, own.length, things)),
      };
}

function isKnown({ kind, traits }: ClauseWord): boolean {
  return (traits & TRAIT.noun) !== 0 || KNOWN_KINDS.has(kind);
}

/** Things, unlike people, that are counted by these do nothing: 5项表彰 are no agents. */
const COUNTS_THINGS: ReadonlySet<string> = new Set('项件起次场笔宗桩条类种个套组份轮例批篇座处道');
const NOUN_ENDS = /[费款金奖税券债股量额率值价度点]$/u;

/** 接待费; 试室 where nothing follows; 表彰 behind a counter of things. */
function endsAsNoun(run: readonly ClauseWord[], length: number, things: boolean): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  if (things && (last.traits & TRAIT.event) !== 0) return true;
  const isWhole = run.length === length;
  if (isWhole && last.kind === 'nominal') return true;
  const isUnknown = run.length > 1 && run.every(({ kind }) => kind === 'char');
  return (isUnknown && isWhole && things) || (last.kind === 'char' && NOUN_ENDS.test(last.text));
}

/** “铁军”队伍: a quoted name opens the phrase. */
function quotedBehind(text: string, offset: number, limit: number): Span | null {
  if (text[offset] !== '“') return null;
  const close = offset + text.slice(offset, offset + LONGEST_NAME + 1).indexOf('”');
  return close < offset || close >= limit ? null : { start: offset, end: close + 1 };
}

const OPENING_QUOTE = '“'.charCodeAt(0);

function boundaryBehind(text: string, offset: number, limit: number): number {
  const most = Math.min(limit, offset + BEHIND_WINDOW, text.length);
  for (let i = offset; i < most; i++) {
    const code = text.charCodeAt(i);
    if (BOUNDARY.has(code) || code === OPENING_QUOTE) return i;
  }
  return most;
}

/** Nominal words up to the first that is not; 和 goes along between two of them, 的 behind adjectives only. */
function leadingRun(words: readonly ClauseWord[], things = false): readonly ClauseWord[] {
  const run: ClauseWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as ClauseWord;
    const next = words[i + 1];
    if (run.length > 0 && ((word.traits & TRAIT.stop) !== 0 || endsAtMeasured(run, word))) break;
    const joins = word.kind === 'join' || (word.is(OF) && run.every(isAttribute));
    if (joins && run.length > 0 && next !== undefined && isNominal(next)) run.push(word);
    else if (isNominal(word) || (things && isThing(word, next))) run.push(word);
    else break;
  }
  return run;
}

/** 组织 of 七类组织均纳入 is a noun, 申请 of 12件申请上市的 a verb. */
function isThing({ traits }: ClauseWord, next: ClauseWord | undefined): boolean {
  if ((traits & TRAIT.event) === 0) return false;
  return next === undefined || !isNominal(next) || (next.traits & TRAIT.event) !== 0 || isHead(next);
}

function isHead({ kind, traits }: ClauseWord): boolean {
  return kind === 'role' || kind === 'head' || (traits & TRAIT.measure) !== 0;
}

function isAttribute({ kind, traits }: ClauseWord): boolean {
  return kind === 'attribute' || (traits & TRAIT.attribute) !== 0;
}

/** Drops what only qualifies (航天员长期) and a verb whose object is the next amount (积蓄资助12名). */
function withoutLooseEnd(
  run: readonly ClauseWord[],
  words: readonly ClauseWord[],
  isCut: boolean,
): readonly ClauseWord[] {
  let end = run.length;
  while (end > 0 && words.length > end && isAttribute(run[end - 1] as ClauseWord) && !isOnlyHead(run, end))
    end--;
  const isVerbEnd = isCut && end > 1 && end === words.length;
  if (isVerbEnd && ((run[end - 1] as ClauseWord).traits & TRAIT.transitive) !== 0) end--;
  return end === run.length ? run : run.slice(0, end);
}

/** 十余家单位达成意向: the word is the noun where nothing else is. */
function isOnlyHead(run: readonly ClauseWord[], end: number): boolean {
  const kind = run[end - 1]?.kind;
  return end === 1 && (kind === 'role' || kind === 'head' || kind === 'noun');
}

/** 5家公司市值破千亿: companies are counted, not what is measured in them. */
function endsAtMeasured(run: readonly ClauseWord[], word: ClauseWord): boolean {
  const last = run.at(-1);
  return (
    last !== undefined &&
    (last.kind === 'role' || last.kind === 'head') &&
    (word.traits & TRAIT.measure) !== 0
  );
}

const AGENTS: ReadonlySet<string> = new Set(['body', 'place', 'brand', 'world', 'local', 'latin']);

/** 浙江大学研制 of 792颗浙江大学研制的芯片: the chips are counted. */
function isAgentClause(run: readonly ClauseWord[], next: ClauseWord | undefined): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || next?.is(OF) !== true) return false;
  return AGENTS.has(first.kind) && (last.kind === 'nominal' || (last.traits & TRAIT.transitive) !== 0);
}

/** 企业 of 拥有专利的企业: the noun behind the 的 that ends a clause in front of it. */
function relativeHead(words: readonly ClauseWord[]): readonly ClauseWord[] | null {
  const de = words.findLastIndex((word) => word.is(OF));
  if (de < 1) return null;
  const rest = words.slice(de + 1);
  const run = leadingRun(rest);
  // 的海思2代基带芯片: behind an unknown name the noun is found from its end.
  return run.length > 0 ? run : trailingRun(rest);
}

function trailingRun(words: readonly ClauseWord[]): readonly ClauseWord[] | null {
  const stop = words.findLastIndex((word) => !isNominal(word));
  const run = words.slice(stop + 1);
  return run.some(isKnown) ? run : null;
}

/** 参赛队伍, 拟立项项目: one or two verbs in front of a noun that ends the stretch. */
function compoundHead(words: readonly ClauseWord[]): readonly ClauseWord[] | null {
  const verbs = words.findIndex(isNominal);
  if (verbs < 1 || verbs > 2 || !words.slice(0, verbs).every(isVerbal)) return null;
  const run = leadingRun(words.slice(verbs));
  const last = run.at(-1);
  if (last === undefined || run.length > 2 || (last.kind !== 'role' && last.kind !== 'head')) return null;
  return [...words.slice(0, verbs), ...run];
}

export function spanOf(words: readonly ClauseWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
