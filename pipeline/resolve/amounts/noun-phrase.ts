import { KIND } from '../../extract/organizations/word-kinds.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import type { ClauseCut } from './clause-cut.js';
import { cutClause, OF } from './clause-cut.js';
import type { Scene } from './scene.js';
import { TRAIT } from './traits.js';

const KNOWN_KINDS = KIND.noun | KIND.role | KIND.head | KIND.latin | KIND.body | KIND.brand;
const BOUNDARY = new CharacterSet(
  `，。；：！？、（）()《》,;:!?${String.fromCharCode(...WHITE_SPACE_UNITS)}`,
);
const BEHIND_WINDOW = 24;
const LONGEST_NAME = 16;

/** A noun phrase; `isCertain` where a dictionary knows a noun in it. */
export interface Phrase extends Span {
  readonly isCertain: boolean;
}

/** Noun phrase that begins at `offset`: 信贷产品 in 687款信贷产品, 企业 in 12家拥有专利的企业; null where none does. */
export function phraseBehind(
  scene: Scene,
  offset: number,
  limit: number,
  unit: string | null,
): Phrase | null {
  const { text } = scene;
  const quoteEnd = quotedEnd(text, offset, limit);
  const isQuoted = quoteEnd > offset;
  const end = boundaryBehind(text, quoteEnd, limit);
  if (quoteEnd >= end) return isQuoted ? { start: offset, end: quoteEnd, isCertain: true } : null;
  const cut = cutClause(scene, quoteEnd, end);
  const first = cut.is(0, OF) ? 1 : 0;
  const isCut = end === limit && end < text.length && !BOUNDARY.isAt(text, end);
  const things = unit !== null && !isCut && COUNTS_THINGS.has(unit);
  const last = withoutLooseEnd(cut, first, runEnd(cut, first, things), isCut);
  if (isQuoted) {
    const phraseEnd = last > first ? cut.endOf(last - 1) : quoteEnd;
    return { start: offset, end: phraseEnd, isCertain: true };
  }
  const isClause = last === first || isAgentClause(cut, first, last);
  const head = isClause ? (relativeHead(cut, first) ?? compoundHead(cut, first)) : null;
  if (head !== null || last === first) return head;
  const isCertain = holdsKnown(cut, first, last) || endsAsNoun(cut, first, last, things);
  return { start: cut.startOf(first), end: cut.endOf(last - 1), isCertain };
}

/** The phrase of some words in a row, of which there is at least one. */
function phraseOf(cut: ClauseCut, from: number, to: number): Phrase {
  return { start: cut.startOf(from), end: cut.endOf(to - 1), isCertain: holdsKnown(cut, from, to) };
}

function holdsKnown(cut: ClauseCut, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cut.has(at, TRAIT.noun) || cut.isKind(at, KNOWN_KINDS)) return true;
  return false;
}

/** Things, unlike people, that are counted by these do nothing: 5项表彰 are no agents. */
const COUNTS_THINGS: ReadonlySet<string> = new Set('项件起次场笔宗桩条类种个套组份轮例批篇座处道');
const NOUN_ENDS = new CharacterSet('费款金奖税券债股量额率值价度点');

/** 接待费; 试室 where nothing follows; 表彰 behind a counter of things. */
function endsAsNoun(cut: ClauseCut, from: number, to: number, things: boolean): boolean {
  if (things && cut.has(to - 1, TRAIT.event)) return true;
  const isWhole = to === cut.size;
  if (isWhole && cut.isKind(to - 1, KIND.nominal)) return true;
  const isUnknown = to - from > 1 && areUnknown(cut, from, to);
  return (
    (isUnknown && isWhole && things) ||
    (cut.isKind(to - 1, KIND.char) && NOUN_ENDS.has(cut.lastCodeOf(to - 1)))
  );
}

/** Whether no dictionary knows any of the words. */
export function areUnknown(cut: ClauseCut, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!cut.isKind(at, KIND.char)) return false;
  return true;
}

const OPENING_QUOTE = '“'.charCodeAt(0);

/** “铁军”队伍: where the quoted name ends that opens the phrase; `offset` where none does. */
function quotedEnd(text: string, offset: number, limit: number): number {
  if (text.charCodeAt(offset) !== OPENING_QUOTE) return offset;
  const close = offset + text.slice(offset, offset + LONGEST_NAME + 1).indexOf('”');
  return close < offset || close >= limit ? offset : close + 1;
}

function boundaryBehind(text: string, offset: number, limit: number): number {
  const most = Math.min(limit, offset + BEHIND_WINDOW, text.length);
  for (let i = offset; i < most; i++) {
    const code = text.charCodeAt(i);
    if (BOUNDARY.has(code) || code === OPENING_QUOTE) return i;
  }
  return most;
}

/** End of the nominal words from one on; 和 goes along between two of them, 的 behind adjectives only. */
function runEnd(cut: ClauseCut, from: number, things = false): number {
  let isAttributive = true;
  let at = from;
  for (; at < cut.size; at++) {
    const isBehind = at > from;
    if (isBehind && (cut.has(at, TRAIT.stop) || endsAtMeasured(cut, at))) break;
    const joins = isBehind && (cut.isKind(at, KIND.join) || (isAttributive && cut.is(at, OF)));
    const isJoint = joins && at + 1 < cut.size && cut.isNominal(at + 1);
    if (!isJoint && !cut.isNominal(at) && !(things && isThing(cut, at))) break;
    isAttributive &&= isAttribute(cut, at);
  }
  return at;
}

/** 组织 of 七类组织均纳入 is a noun, 申请 of 12件申请上市的 a verb. */
function isThing(cut: ClauseCut, at: number): boolean {
  if (!cut.has(at, TRAIT.event)) return false;
  const next = at + 1;
  return next === cut.size || !cut.isNominal(next) || cut.has(next, TRAIT.event) || isHead(cut, next);
}

function isHead(cut: ClauseCut, at: number): boolean {
  return isRole(cut, at) || cut.has(at, TRAIT.measure);
}

/** 企业, 公司 */
function isRole(cut: ClauseCut, at: number): boolean {
  return cut.isKind(at, KIND.role | KIND.head);
}

function isAttribute(cut: ClauseCut, at: number): boolean {
  return cut.isKind(at, KIND.attribute) || cut.has(at, TRAIT.attribute);
}

/** Drops what only qualifies (航天员长期) and a verb whose object is the next amount (积蓄资助12名). */
function withoutLooseEnd(cut: ClauseCut, from: number, to: number, isCut: boolean): number {
  let end = to;
  while (end > from && end < cut.size && isAttribute(cut, end - 1) && !isOnlyHead(cut, from, end)) end--;
  const isVerbEnd = isCut && end > from + 1 && end === cut.size;
  return isVerbEnd && cut.has(end - 1, TRAIT.transitive) ? end - 1 : end;
}

/** 十余家单位达成意向: the word is the noun where nothing else is. */
function isOnlyHead(cut: ClauseCut, from: number, end: number): boolean {
  return end === from + 1 && cut.isKind(from, KIND.role | KIND.head | KIND.noun);
}

/** 5家公司市值破千亿: companies are counted, not what is measured in them. */
function endsAtMeasured(cut: ClauseCut, at: number): boolean {
  return cut.has(at, TRAIT.measure) && isRole(cut, at - 1);
}

const AGENTS = KIND.body | KIND.place | KIND.brand | KIND.world | KIND.local | KIND.latin;

/** 浙江大学研制 of 792颗浙江大学研制的芯片: the chips are counted. */
function isAgentClause(cut: ClauseCut, from: number, to: number): boolean {
  if (to === cut.size || !cut.is(to, OF) || !cut.isKind(from, AGENTS)) return false;
  return cut.isKind(to - 1, KIND.nominal) || cut.has(to - 1, TRAIT.transitive);
}

/** 企业 of 拥有专利的企业: the noun behind the 的 that ends a clause in front of it. */
function relativeHead(cut: ClauseCut, from: number): Phrase | null {
  let of = cut.size - 1;
  while (of >= from && !cut.is(of, OF)) of--;
  if (of < from + 1) return null;
  const end = runEnd(cut, of + 1);
  if (end > of + 1) return phraseOf(cut, of + 1, end);
  // 的海思2代基带芯片: behind an unknown name the noun is found from its end.
  let start = cut.size;
  while (start > of + 1 && cut.isNominal(start - 1)) start--;
  return holdsKnown(cut, start, cut.size) ? phraseOf(cut, start, cut.size) : null;
}

/** 参赛队伍, 拟立项项目: one or two verbs in front of a noun that ends the stretch. */
function compoundHead(cut: ClauseCut, from: number): Phrase | null {
  let noun = from;
  while (noun < cut.size && !cut.isNominal(noun)) {
    if (noun - from === 2 || !cut.isVerbal(noun)) return null;
    noun++;
  }
  if (noun === from || noun === cut.size) return null;
  const end = runEnd(cut, noun);
  return end - noun > 2 || !isRole(cut, end - 1) ? null : phraseOf(cut, from, end);
}
