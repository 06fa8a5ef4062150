import { CharacterSet } from '../../text/character-set.js';
import { ANNOUNCEMENTS, BEHIND_NAMES } from './common-words.js';
import { SOFT_TRADES, TRADES } from './heads.js';
import type { WordKind } from './vocabulary.js';
import { entryOf, isNumeric, isSoft, VOCABULARY, wordEntry } from './vocabulary.js';

/** What a word is wherever it stands; every word of a text that is the same word shares one. */
export interface Lexeme {
  readonly text: string;
  readonly kind: WordKind;
  /** Bits of `TRAIT`: what is asked of words again and again. */
  readonly traits: number;
}

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
} as const;

/** Counters that follow a numeral. */
const MEASURES = '座间处支批所个届期层';
const NUMERALS = '一二三四五六七八九十〇两';
/** Numerals with which no brand begins. */
const PLAIN_NUMERALS = '一两';
/** Words that are read anew beside others, names and numerals apart. */
const UNSETTLED: ReadonlySet<string> = new Set(['和', '和县', '达', '家']);

const byNode: (Lexeme | undefined)[] = new Array(VOCABULARY.places);
const byCode: (Lexeme | undefined)[] = new Array(0x10000);

/** The word of the vocabulary that ends at a node. */
export function lexemeAt(node: number, text: string, start: number, end: number): Lexeme {
  const known = byNode[node];
  if (known !== undefined) return known;
  const kind = entryOf(VOCABULARY.valueOf(node))?.kind;
  // Made from its characters, as a slice would hold on to the whole text.
  const word = copyOf(text, start, end);
  const lexeme = lexemeOf(word, kind ?? kindByStart(word));
  byNode[node] = lexeme;
  return lexeme;
}

/** A single character, whether it is a word of the vocabulary or not. */
export function lexemeOfCharacter(code: number): Lexeme {
  const known = byCode[code];
  if (known !== undefined) return known;
  const text = String.fromCharCode(code);
  const lexeme = lexemeOf(text, wordEntry(text)?.kind ?? kindByStart(text));
  byCode[code] = lexeme;
  return lexeme;
}

/** A run of letters or digits, or an ordinal; what it is tells its first character, if the vocabulary does not. */
export function lexemeOfRun(text: string): Lexeme {
  const kind = wordEntry(text)?.kind;
  // Figures are never the same twice: nothing is asked of them.
  if (kind === undefined && FIGURES.has(text.charCodeAt(0))) return { text, kind: 'number', traits: 0 };
  return lexemeOf(text, kind ?? kindByStart(text));
}

const FIGURES = new CharacterSet('0-9０-９');

function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i));
  return copy;
}

function lexemeOf(text: string, kind: WordKind): Lexeme {
  return { text, kind, traits: traitsOf(text, kind) };
}

function traitsOf(text: string, kind: WordKind): number {
  const numeral = text.length === 1 && isBrandNumeral(text, kind);
  return (
    (TRADES.has(text) ? TRAIT.trade : 0) |
    (SOFT_TRADES.has(text) ? TRAIT.softTrade : 0) |
    (BEHIND_NAMES.has(text) ? TRAIT.behindName : 0) |
    (ANNOUNCEMENTS.has(text) ? TRAIT.announces : 0) |
    (numeral ? TRAIT.numeral : 0) |
    (text.length === 1 && MEASURES.includes(text) ? TRAIT.measure : 0) |
    (isSoft(text) ? TRAIT.soft : 0) |
    (numeral || kind === 'body' || UNSETTLED.has(text) ? TRAIT.unsettled : 0)
  );
}

function isBrandNumeral(character: string, kind: WordKind): boolean {
  if (kind === 'stop') return isNumeric(character);
  return kind === 'number' && NUMERALS.includes(character) && !PLAIN_NUMERALS.includes(character);
}

/** What is no word of the vocabulary is told by its first character, and whether it is the only one. */
function kindByStart(word: string): WordKind {
  const first = word[0] as string;
  if (/^[A-Za-zＡ-Ｚａ-ｚÀ-ÿ]/u.test(word)) return 'latin';
  if (/^[0-9０-９]/u.test(word)) return 'number';
  if (word.length > 1 && first === '第') return 'ordinal';
  if (NUMERALS.includes(first)) return 'number';
  if (/^[\u3400-\u9fff]/u.test(word)) return 'char';
  if (first === '（' || first === '(') return 'open';
  if (first === '）' || first === ')') return 'close';
  if ('“”‘’"「」'.includes(first)) return 'quote';
  if (/^[ \u00a0\u3000]/u.test(word)) return 'space';
  return 'mark';
}
