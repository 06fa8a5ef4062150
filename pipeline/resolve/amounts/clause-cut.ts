import type { Word } from '../../extract/organizations/segment.js';
import { segment } from '../../extract/organizations/segment.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import type { Span } from '../../text/mapped-text.js';
import { ATTRIBUTES, GROWTH, LINKS, MEASURES, NOUNS, OWN_WORDS, VERBALS } from './words.js';

// How a clause is cut into words here: the vocabulary of names, with the words of measuring and counting put right.

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

/** Whether a word can be part of a noun phrase. */
export function isNominal(word: Word): boolean {
  const { text, kind } = word;
  if (VERBALS.has(text)) return false;
  if (text.length === 1) return NOMINAL_KINDS.has(kind) && !STOP_CHARACTERS.has(text);
  if (NOMINAL_KINDS.has(kind) || NOUNS.has(text) || MEASURES.has(text)) return true;
  return ATTRIBUTES.has(text) || GROWTH.has(text) || isLongNoun(word);
}

/** Verbs and function words, 的 aside. */
export function isVerbal({ kind, text }: Word): boolean {
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
    const word = size === 1 ? shifted(cut[at] as Word, start) : retagged(cut.slice(at, at + size), start);
    const previous = words.at(-1);
    if (previous !== undefined && isOneWord(previous, word)) words[words.length - 1] = joined(previous, word);
    else words.push(word);
    at += size;
  }
  return words;
}

const MOST_PARTS = 4;
/** The two characters with which each own word begins: most words of a text need no closer look. */
const OWN_STARTS: ReadonlySet<string> = new Set([...OWN_WORDS].map((word) => word.slice(0, 2)));

/** How many words from `at` on are one word known here: 占 and 比, 固定, 普 and 及率. */
function ownWordAt(words: readonly Word[], at: number): number {
  let { text } = words[at] as Word;
  let size = 1;
  const start = text.length > 1 ? text.slice(0, 2) : text + (words[at + 1]?.text[0] ?? '');
  if (!OWN_STARTS.has(start)) return size;
  for (let k = 1; k < MOST_PARTS; k++) {
    const next = words[at + k];
    if (next === undefined) break;
    text += next.text;
    if (OWN_WORDS.has(text)) size = k + 1;
  }
  return size;
}

function shifted({ start, end, text, kind }: Word, shift: number): Word {
  return { start: start + shift, end: end + shift, text, kind: ownKind(text) ?? kind };
}

/** Words that are one here. */
function retagged(words: readonly Word[], shift: number): Word {
  const [first] = words as [Word];
  const end = (words.at(-1) as Word).end + shift;
  const text = words.map((word) => word.text).join('');
  return { start: first.start + shift, end, text, kind: ownKind(text) ?? 'stop' };
}

/** Nouns known here are nouns, whatever the vocabulary of names says. */
function ownKind(text: string): Word['kind'] | null {
  return OWN_NOUNS.has(text) ? 'noun' : null;
}

const OWN_NOUNS: ReadonlySet<string> = new Set([
  ...NOUNS,
  ...MEASURES,
  ...[...GROWTH].filter(({ length }) => length > 2),
]);

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
