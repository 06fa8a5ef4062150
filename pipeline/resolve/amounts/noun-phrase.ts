import type { Word } from '../../extract/organizations/segment.js';
import { segment } from '../../extract/organizations/segment.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import type { Span } from '../../text/mapped-text.js';
import {
  ATTRIBUTES,
  EVENTS,
  GROWTH,
  LINKS,
  MEASURES,
  NOUNS,
  OWN_WORDS,
  STOPS,
  TRANSITIVE,
  VERBALS,
} from './words.js';

const NOMINAL_KINDS: ReadonlySet<string> = new Set([
  'body',
  'local',
  'head',
  'place',
  'world',
  'level',
  'brand',
  'noun',
  'nominal',
  'attribute',
  'role',
  'latin',
  'char',
]);
const KNOWN_KINDS: ReadonlySet<string> = new Set(['noun', 'role', 'head', 'latin', 'body', 'brand']);
/** Single characters that a dictionary does not stop at, but a noun phrase does. */
const STOP_CHARACTERS = new Set(
  '中内里上下间外前后时起等达为增降升涨跌占获得有建设共约超近仅含靠致受遭赴办种养卖买租修缺需供扣罚判撞救患住撤迁派拟欲投破花载低',
);
/** Counters that also end nouns: 痛点, 湿地. */
const ENDS_OF_NOUNS = new Set('点地号名位条项次件份');
/** Characters that make a noun of a verb: 拥有量, 收购价. */
const SUFFIXES = new Set('量率额数价费值度者员商款金品物权');
/** 一级文物, 三等奖: a grade, not a number. */
const GRADES = new Set('级等期类');
const BOUNDARY = /[，。；：！？、（）()《》\n,;:!?\s]/u;
const BEHIND_WINDOW = 24;
const LONGEST_NAME = 16;

/** Whether a word can be part of a noun phrase. */
export function isNominal(word: Word): boolean {
  const { text, kind } = word;
  if (VERBALS.has(text)) return false;
  if (text.length === 1) return NOMINAL_KINDS.has(kind) && !STOP_CHARACTERS.has(text);
  if (NOMINAL_KINDS.has(kind) || NOUNS.has(text) || MEASURES.has(text)) return true;
  return ATTRIBUTES.has(text) || GROWTH.has(text) || isLongNoun(word);
}

/** Verbs and function words, 的 aside. */
function isVerbal({ kind, text }: Word): boolean {
  return (kind === 'stop' || kind === 'verb') && text !== '的';
}

/** 固定资产, 自然资源: set phrases that end in a noun. */
function isLongNoun({ text, kind }: Word): boolean {
  if (NOMINAL_KINDS.has(kind) || text.length < 4) return false;
  const end = wordEntry(text.slice(-2))?.kind;
  return end === 'noun' || end === 'role' || end === 'head';
}

/** Words of a stretch of text with the offsets of the text. */
export function wordsIn(text: string, { start, end }: Span): readonly Word[] {
  const cut = segment(text.slice(start, end));
  const words: Word[] = [];
  for (let at = 0; at < cut.length; ) {
    const size = ownWordAt(cut, at);
    const word = retagged(cut.slice(at, at + size), start);
    const previous = words.at(-1);
    if (previous !== undefined && isOneWord(previous, word)) words[words.length - 1] = joined(previous, word);
    else words.push(word);
    at += size;
  }
  return words;
}

const MOST_PARTS = 4;

/** How many words from `at` on are one word known here: 占 and 比, 固定, 普 and 及率. */
function ownWordAt(words: readonly Word[], at: number): number {
  let text = (words[at] as Word).text;
  let size = 1;
  for (let k = 1; k < MOST_PARTS; k++) {
    const next = words[at + k];
    if (next === undefined) break;
    text += next.text;
    if (OWN_WORDS.has(text)) size = k + 1;
  }
  return size;
}

function retagged(words: readonly Word[], shift: number): Word {
  const [first] = words as [Word];
  const end = (words.at(-1) as Word).end + shift;
  const text = words.map((word) => word.text).join('');
  const kind = words.length === 1 ? first.kind : 'stop';
  return { start: first.start + shift, end, text, kind: ownKind(text) ?? kind };
}

/** Nouns known here are nouns, whatever the vocabulary of names says. */
function ownKind(text: string): Word['kind'] | null {
  if (NOUNS.has(text) || MEASURES.has(text)) return 'noun';
  return GROWTH.has(text) && text.length > 2 ? 'noun' : null;
}

/** 5 and G, and 痛 and 点 of a word that no dictionary has, are one. */
function isOneWord(first: Word, second: Word): boolean {
  if (first.text === '总') return isNominal(second);
  const isSuffixed = SUFFIXES.has(second.text) && first.text.length === 2 && !LINKS.has(first.text);
  if (isSuffixed) return isVerbal(first);
  if (first.kind === 'number' && GRADES.has(second.text)) return !/^[0-9]/u.test(first.text);
  if (first.kind === 'number') return second.kind === 'latin' && /^[A-Za-z]/u.test(second.text);
  return first.kind === 'char' && isVerbal(second) && ENDS_OF_NOUNS.has(second.text);
}

function joined(first: Word, second: Word): Word {
  const text = first.text + second.text;
  return { start: first.start, end: second.end, text, kind: kindOfJoined(first, second) };
}

function kindOfJoined(first: Word, second: Word): Word['kind'] {
  if (GRADES.has(second.text)) return 'attribute';
  return first.kind === 'number' ? 'latin' : 'noun';
}

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
  const words = wordsIn(text, { start: from, end });
  const own = words[0]?.text === '的' ? words.slice(1) : words;
  const isCut = end === limit && !BOUNDARY.test(text[end] ?? '，');
  const things = unit !== null && COUNTS_THINGS.test(unit) && !isCut;
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

function isKnown({ kind, text }: Word): boolean {
  return KNOWN_KINDS.has(kind) || NOUNS.has(text);
}

/** Things, unlike people, that are counted by these do nothing: 5项表彰 are no agents. */
const COUNTS_THINGS = /^(?:项|件|起|次|场|笔|宗|桩|条|类|种|个|套|组|份|轮|例|批|篇|座|处|道)$/u;
const NOUN_ENDS = /[费款金奖税券债股量额率值价度点]$/u;

/** 接待费; 试室 where nothing follows; 表彰 behind a counter of things. */
function endsAsNoun(run: readonly Word[], length: number, things: boolean): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  if (things && EVENTS.has(last.text)) return true;
  const isWhole = run.length === length;
  if (isWhole && last.kind === 'nominal') return true;
  const isUnknown = run.length > 1 && run.every(({ kind }) => kind === 'char');
  return (isUnknown && isWhole && things) || (last.kind === 'char' && NOUN_ENDS.test(last.text));
}

/** “铁军”队伍: a quoted name opens the phrase. */
function quotedBehind(text: string, offset: number, limit: number): Span | null {
  if (text[offset] !== '“') return null;
  const close = text.indexOf('”', offset);
  return close < 0 || close >= limit || close - offset > LONGEST_NAME
    ? null
    : { start: offset, end: close + 1 };
}

function boundaryBehind(text: string, offset: number, limit: number): number {
  const most = Math.min(limit, offset + BEHIND_WINDOW, text.length);
  for (let i = offset; i < most; i++) if (BOUNDARY.test(text[i] as string) || text[i] === '“') return i;
  return most;
}

/** Nominal words up to the first that is not; 和 goes along between two of them, 的 behind adjectives only. */
function leadingRun(words: readonly Word[], things = false): readonly Word[] {
  const run: Word[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (run.length > 0 && (STOPS.has(word.text) || endsAtMeasured(run, word))) break;
    const joins = word.kind === 'join' || (word.text === '的' && run.every(isAttribute));
    if (joins && run.length > 0 && next !== undefined && isNominal(next)) run.push(word);
    else if (isNominal(word) || (things && isThing(word, next))) run.push(word);
    else break;
  }
  return run;
}

/** 组织 of 七类组织均纳入 is a noun, 申请 of 12件申请上市的 a verb. */
function isThing({ text }: Word, next: Word | undefined): boolean {
  return (
    EVENTS.has(text) && (next === undefined || !isNominal(next) || EVENTS.has(next.text) || isHead(next))
  );
}

function isHead({ kind, text }: Word): boolean {
  return kind === 'role' || kind === 'head' || MEASURES.has(text);
}

function isAttribute({ kind, text }: Word): boolean {
  return kind === 'attribute' || ATTRIBUTES.has(text);
}

/** Drops what only qualifies (航天员长期) and a verb whose object is the next amount (积蓄资助12名). */
function withoutLooseEnd(run: readonly Word[], words: readonly Word[], isCut: boolean): readonly Word[] {
  let end = run.length;
  while (end > 0 && words.length > end && isAttribute(run[end - 1] as Word) && !isOnlyHead(run, end)) end--;
  if (isCut && end > 1 && end === words.length && TRANSITIVE.has((run[end - 1] as Word).text)) end--;
  return run.slice(0, end);
}

/** 十余家单位达成意向: the word is the noun where nothing else is. */
function isOnlyHead(run: readonly Word[], end: number): boolean {
  const kind = run[end - 1]?.kind;
  return end === 1 && (kind === 'role' || kind === 'head' || kind === 'noun');
}

/** 5家公司市值破千亿: companies are counted, not what is measured in them. */
function endsAtMeasured(run: readonly Word[], word: Word): boolean {
  const last = run.at(-1);
  return last !== undefined && (last.kind === 'role' || last.kind === 'head') && MEASURES.has(word.text);
}

/** 浙江大学研制 of 792颗浙江大学研制的芯片: the chips are counted. */
function isAgentClause(run: readonly Word[], next: Word | undefined): boolean {
  const [first] = run;
  const last = run.at(-1);
  const isAgent =
    first !== undefined && ['body', 'place', 'brand', 'world', 'local', 'latin'].includes(first.kind);
  return isAgent && next?.text === '的' && (last?.kind === 'nominal' || TRANSITIVE.has(last?.text ?? ''));
}

/** 企业 of 拥有专利的企业: the noun behind the 的 that ends a clause in front of it. */
function relativeHead(words: readonly Word[]): readonly Word[] | null {
  const de = words.findLastIndex(({ text }) => text === '的');
  if (de < 1) return null;
  const rest = words.slice(de + 1);
  const run = leadingRun(rest);
  // 的达尔文2代类脑芯片: behind an unknown name the noun is found from its end.
  return run.length > 0 ? run : trailingRun(rest);
}

function trailingRun(words: readonly Word[]): readonly Word[] | null {
  const stop = words.findLastIndex((word) => !isNominal(word));
  const run = words.slice(stop + 1);
  return run.some(isKnown) ? run : null;
}

/** 参赛队伍, 拟立项项目: one or two verbs in front of a noun that ends the stretch. */
function compoundHead(words: readonly Word[]): readonly Word[] | null {
  const verbs = words.findIndex(isNominal);
  if (verbs < 1 || verbs > 2 || !words.slice(0, verbs).every(isVerbal)) return null;
  const run = leadingRun(words.slice(verbs));
  const last = run.at(-1);
  if (last === undefined || run.length > 2 || (last.kind !== 'role' && last.kind !== 'head')) return null;
  return [...words.slice(0, verbs), ...run];
}

export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
