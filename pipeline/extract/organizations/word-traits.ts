import { ANNOUNCEMENTS, BEHIND_NAMES } from './common-words.js';
import { SOFT_TRADES, TRADES } from './heads.js';
import type { WordKind } from './word-kinds.js';

/** What is asked of words again and again, in bits. */
export const TRAIT = {
  /** A word of trade: 科技. */
  trade: 1,
  /** An everyday word with which names of companies end too: 生活. */
  softTrade: 2,
  /** Stands behind a company's name and is no part of it: 股价. */
  behindName: 4,
  /** Announces a company: 子公司. */
  announces: 8,
  /** May be a character of a brand where unknown ones follow: 万|岚, 三|全. */
  numeral: 16,
  /** Counts behind a numeral: 座, 家 not. */
  measure: 32,
  /** Is read anew beside some words: a name of the lexicon, 和, 达, 家, what is `numeral`. */
  unsettled: 64,
  /** Ends a name only where no unknown character follows: 万 in 万岚. */
  soft: 128,
  /** 公司, 股份 or 集团. */
  corporate: 256,
  /** An adverb of one character: 正. */
  adverb: 512,
} as const;

/** Counters that follow a numeral. */
const MEASURES = '座间处支批所个届期层';
export const NUMERALS = '一二三四五六七八九十〇两';
/** Numerals with which no brand begins. */
const PLAIN_NUMERALS = '一两';
/** Words that are read anew beside others, names and numerals apart. */
const UNSETTLED: ReadonlySet<string> = new Set(['和', '和县', '达', '家']);
/** Single characters that end a name unless unknown characters follow: 万 in 万岚地产, 元 in 苏州沅元数码. */
export const SOFT_CHARACTERS =
  '后时年月日号点名位家条项次只件份万亿千百多余前当本有用受系令做作见得地之则自元能可届';
/** Soft characters that are numbers, and so may be part of a brand. */
const NUMERIC_CHARACTERS = '万亿千百元多余年月日';
/** 地产|正|探索: characters that may be adverbs before a verb. */
const ADVERBS = '正先均皆竟虽首';
const CORPORATE: ReadonlySet<string> = new Set(['公司', '股份', '集团']);
const soft = new Set(SOFT_CHARACTERS);
const numeric = new Set(NUMERIC_CHARACTERS);

/** True for a character that ends a name only where no unknown character follows. */
export function isSoft(character: string): boolean {
  return soft.has(character);
}

/** Bits of `TRAIT` of a word of a kind. */
export function traitsOf(text: string, kind: WordKind): number {
  const numeral = text.length === 1 && isBrandNumeral(text, kind);
  return (
    (TRADES.has(text) ? TRAIT.trade : 0) |
    (SOFT_TRADES.has(text) ? TRAIT.softTrade : 0) |
    (BEHIND_NAMES.has(text) ? TRAIT.behindName : 0) |
    (ANNOUNCEMENTS.has(text) ? TRAIT.announces : 0) |
    (numeral ? TRAIT.numeral : 0) |
    (text.length === 1 && MEASURES.includes(text) ? TRAIT.measure : 0) |
    (isSoft(text) ? TRAIT.soft : 0) |
    (CORPORATE.has(text) ? TRAIT.corporate : 0) |
    (text.length === 1 && ADVERBS.includes(text) ? TRAIT.adverb : 0) |
    (numeral || kind === 'body' || UNSETTLED.has(text) ? TRAIT.unsettled : 0)
  );
}

/** All words that have traits of their own; others have at most that of their kind. */
export function wordsWithTraits(): ReadonlySet<string> {
  return new Set([
    ...TRADES,
    ...SOFT_TRADES,
    ...BEHIND_NAMES,
    ...ANNOUNCEMENTS,
    ...UNSETTLED,
    ...NUMERALS,
    ...NUMERIC_CHARACTERS,
    ...MEASURES,
    ...SOFT_CHARACTERS,
    ...CORPORATE,
    ...ADVERBS,
  ]);
}

function isBrandNumeral(character: string, kind: WordKind): boolean {
  if (kind === 'stop') return numeric.has(character);
  return kind === 'number' && NUMERALS.includes(character) && !PLAIN_NUMERALS.includes(character);
}
