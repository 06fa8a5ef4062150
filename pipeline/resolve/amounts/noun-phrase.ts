import type { Word } from '../../extract/organizations/segment.js';
import { segment } from '../../extract/organizations/segment.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import type { Span } from '../../text/mapped-text.js';
import { ATTRIBUTES, GROWTH, LINKS, MEASURES, NOUNS, OWN_WORDS, STOPS, TRANSITIVE } from './words.js';

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
  '中内里上下间外前后时起等达为增降升涨跌占获得有建设共约超近仅含靠致受遭赴办种养卖买租修缺需供扣罚判撞救患住撤迁派拟欲投破花载',
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
  const words: Word[] = [];
  for (const word of segment(text.slice(start, end))) {
    const placed = { ...word, start: word.start + start, end: word.end + start };
    const previous = words.at(-1);
    if (previous !== undefined && isOneWord(previous, placed))
      words[words.length - 1] = joined(previous, placed);
    else words.push(placed);
  }
  return words;
}

/** 5 and G, and 痛 and 点 of a word that no dictionary has, are one. */
function isOneWord(first: Word, second: Word): boolean {
  if (OWN_WORDS.has(first.text + second.text)) return true;
  if (first.text === '总') return isNominal(second);
  const isSuffixed = SUFFIXES.has(second.text) && first.text.length === 2 && !LINKS.has(first.text);
  if (isSuffixed) return isVerbal(first);
  if (first.kind === 'number' && GRADES.has(second.text)) return !/^[0-9]/u.test(first.text);
  if (first.kind === 'number') return second.kind === 'latin' && /^[A-Za-z]/u.test(second.text);
  return first.kind === 'char' && isVerbal(second) && ENDS_OF_NOUNS.has(second.text);
}

function joined(first: Word, second: Word): Word {
  const text = first.text + second.text;
  return { start: first.start, end: second.end, text, kind: kindOfJoined(first, second, text) };
}

function kindOfJoined(first: Word, second: Word, text: string): Word['kind'] {
  if (NOUNS.has(text) || MEASURES.has(text)) return 'noun';
  if (OWN_WORDS.has(text)) return 'stop';
  if (GRADES.has(second.text)) return 'attribute';
  return first.kind === 'number' ? 'latin' : 'noun';
}

/** A noun phrase; `isCertain` where a dictionary knows a noun in it. */
export interface Phrase {
  readonly span: Span;
  readonly isCertain: boolean;
}

/** Noun phrase that begins at `offset`: 信贷产品 in 687款信贷产品, 企业 in 12家拥有专利的企业; null where none does. */
export function phraseBehind(text: string, offset: number, limit: number): Phrase | null {
  const quoted = quotedBehind(text, offset, limit);
  const from = quoted?.end ?? offset;
  const end = boundaryBehind(text, from, limit);
  const words = wordsIn(text, { start: from, end });
  const own = words[0]?.text === '的' ? words.slice(1) : words;
  const run = withoutLooseEnd(leadingRun(own), own, end === limit && !BOUNDARY.test(text[end] ?? '，'));
  if (quoted !== null)
    return { span: { start: quoted.start, end: run.at(-1)?.end ?? quoted.end }, isCertain: true };
  const isClause = run.length === 0 || isAgentClause(run, own[run.length]);
  const head = (isClause ? (relativeHead(own) ?? compoundHead(own)) : null) ?? (run.length > 0 ? run : null);
  const span = head === null ? null : spanOf(head);
  return span === null || head === null
    ? null
    : {
        span,
        isCertain:
          head.some(isKnown) || (head === run && run.length === own.length && run.at(-1)?.kind === 'nominal'),
      };
}

function isKnown({ kind, text }: Word): boolean {
  return KNOWN_KINDS.has(kind) || NOUNS.has(text);
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
function leadingRun(words: readonly Word[]): readonly Word[] {
  const run: Word[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (run.length > 0 && (STOPS.has(word.text) || endsAtMeasured(run, word))) break;
    const joins = word.kind === 'join' || (word.text === '的' && run.every(isAttribute));
    if (joins && run.length > 0 && next !== undefined && isNominal(next)) run.push(word);
    else if (isNominal(word)) run.push(word);
    else break;
  }
  return run;
}

function isAttribute({ kind, text }: Word): boolean {
  return kind === 'attribute' || ATTRIBUTES.has(text);
}

/** Drops what only qualifies (航天员长期) and a verb whose object is the next amount (积蓄资助12名). */
function withoutLooseEnd(run: readonly Word[], words: readonly Word[], isCut: boolean): readonly Word[] {
  let end = run.length;
  while (end > 0 && words.length > end && isAttribute(run[end - 1] as Word)) end--;
  if (isCut && end > 1 && end === words.length && TRANSITIVE.has((run[end - 1] as Word).text)) end--;
  return run.slice(0, end);
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
