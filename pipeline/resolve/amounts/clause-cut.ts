import type { Word } from '../../extract/organizations/segment.js';
import { segment } from '../../extract/organizations/segment.js';
import { wordEntry } from '../../extract/organizations/vocabulary.js';
import { LISTED, TRAIT, traitsAt, traitsOfKind, traitsOfStretch } from './traits.js';

// How a clause is cut into words here: the vocabulary of names, with the words of measuring and counting put right.

/** A word with bits of `TRAIT`. Most are never asked for their text. */
export class ClauseWord implements Word {
  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly kind: Word['kind'],
    readonly traits: number,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Whether it is one character, the one of that code. */
  is(code: number): boolean {
    return this.end - this.start === 1 && this.source.charCodeAt(this.start) === code;
  }
}

const NOMINAL_TRAITS = TRAIT.nominalKind | TRAIT.noun | TRAIT.measure | TRAIT.attribute | TRAIT.growth;

/** Whether a word can be part of a noun phrase. */
export function isNominal(word: ClauseWord): boolean {
  const { traits } = word;
  if ((traits & TRAIT.verbal) !== 0) return false;
  if (word.end - word.start === 1)
    return (traits & TRAIT.nominalKind) !== 0 && (traits & TRAIT.stopCharacter) === 0;
  return (traits & NOMINAL_TRAITS) !== 0 || isLongNoun(word);
}

export const OF = '的'.charCodeAt(0);

/** Verbs and function words, 的 aside. */
export function isVerbal(word: ClauseWord): boolean {
  return (word.traits & TRAIT.verbalKind) !== 0 && !word.is(OF);
}

/** 固定资产, 自然资源: set phrases that end in a noun. */
function isLongNoun({ text, start, end }: ClauseWord): boolean {
  if (end - start < 4) return false;
  const kind = wordEntry(text.slice(-2))?.kind;
  return kind === 'noun' || kind === 'role' || kind === 'head';
}

const NO_WORDS: readonly ClauseWord[] = [];
const MOST_PARTS = 4;

/** Words of a stretch of text with the offsets of the text. */
export function wordsIn(text: string, start: number, end: number): readonly ClauseWord[] {
  if (start >= end) return NO_WORDS;
  const cut = segment(text.slice(start, end));
  const words = new Array<ClauseWord>(cut.length);
  let count = 0;
  for (let at = 0; at < cut.length; ) {
    const word = wordAt(text, start, cut, at);
    while (at < cut.length && (cut[at] as Word).end + start <= word.end) at++;
    const previous = count === 0 ? null : (words[count - 1] as ClauseWord);
    if (previous !== null && isOneWord(previous, word)) words[count - 1] = joined(text, previous, word);
    else words[count++] = word;
  }
  words.length = count;
  return words;
}

/**
 * The word at `at` with its listed traits, or the words from there on that are one word here: 占 and 比, 固定, 普 and
 * 及率. Nouns known here are nouns, whatever the vocabulary of names says.
 */
function wordAt(text: string, shift: number, cut: readonly Word[], at: number): ClauseWord {
  const first = cut[at] as Word;
  const start = first.start + shift;
  let end = first.end + shift;
  let node = walked(text, 0, start, end);
  let listed = node === 0 ? 0 : traitsAt(node);
  let isJoined = false;
  const last = Math.min(cut.length, at + MOST_PARTS);
  for (let k = at + 1; k < last && node !== 0; k++) {
    const next = cut[k] as Word;
    node = walked(text, node, next.start + shift, next.end + shift);
    const traits = node === 0 ? 0 : traitsAt(node);
    if ((traits & TRAIT.own) === 0) continue;
    listed = traits;
    end = next.end + shift;
    isJoined = true;
  }
  const kind = (listed & TRAIT.ownNoun) !== 0 ? 'noun' : isJoined ? 'stop' : first.kind;
  return new ClauseWord(text, start, end, kind, listed | traitsOfKind(kind));
}

/** The node of the listed words that a stretch of text leads to from another one; 0 where none goes on so. */
function walked(text: string, from: number, start: number, end: number): number {
  let node = from;
  for (let i = start; i < end; i++) {
    node = LISTED.next(node, text.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
}

const ALL = '总'.charCodeAt(0);
const SECOND = TRAIT.suffix | TRAIT.grade | TRAIT.endOfNoun;

/** 5 and G, and 痛 and 点 of a word that no dictionary has, are one. */
function isOneWord(first: ClauseWord, second: ClauseWord): boolean {
  const size = first.end - first.start;
  if (size === 1 && first.text.charCodeAt(0) === ALL) return isNominal(second);
  const { traits } = second;
  if ((traits & SECOND) === 0 && first.kind !== 'number') return false;
  const isSuffixed = (traits & TRAIT.suffix) !== 0 && size === 2 && (first.traits & TRAIT.link) === 0;
  if (isSuffixed) return isVerbal(first);
  if (first.kind === 'number') {
    if ((traits & TRAIT.grade) !== 0) return !/^[0-9]/u.test(first.text);
    return second.kind === 'latin' && /^[A-Za-z]/u.test(second.text);
  }
  return first.kind === 'char' && (traits & TRAIT.endOfNoun) !== 0 && isVerbal(second);
}

function joined(text: string, first: ClauseWord, second: ClauseWord): ClauseWord {
  const { start } = first;
  const { end } = second;
  const kind = kindOfJoined(first, second);
  const traits = traitsOfStretch(text, start, end) | traitsOfKind(kind);
  return new ClauseWord(text, start, end, kind, traits);
}

function kindOfJoined(first: ClauseWord, second: ClauseWord): Word['kind'] {
  if ((second.traits & TRAIT.grade) !== 0) return 'attribute';
  return first.kind === 'number' ? 'latin' : 'noun';
}
