import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { PairFilter } from '../../text/pair-filter.js';
import { backwards, Trie } from '../../text/trie.js';
import titleData from './lexicon/titles.json' with { type: 'json' };
import { Words } from './lexicon.js';

/** What introduces a person: an office or occupation, or only a relation (妻子). */
export interface TitleSpan extends Span {
  readonly kind: 'title' | 'relation';
}

const PREFIXES = new Words(titleData.prefixes, 'titles: prefixes');
const BEHIND = new Words(titleData.behind, 'titles: behind');
/** Characters with which a title behind a name begins. */
export const TITLE_FIRSTS = PREFIXES.firsts + BEHIND.firsts;
/** 局长, 主任 and the like by what may stand before their last character. */
const HEADS = Object.entries(titleData.heads).flatMap(([last, firsts]) =>
  [...new Set(firsts)].map((first) => first + last),
);
const TITLES = [...titleData.offices, ...titleData.occupations];
/** The words that stand before a name, from their ends, with what they are; made when one may stand somewhere. */
let before: Trie | null = null;
/** Bits of what a word is, in the order of the lists. */
const TITLE = 1;
const RELATION = 2;
const NO_TITLE = 4;
const HEAD = 8;
/** Their last two characters: at most places there is nothing to look up. */
const ENDS = new PairFilter();
/** Their last characters, most of them more than once. */
export const TITLE_LASTS = [...TITLES, ...titleData.relations, ...HEADS].map(lastOfTitle).join('');

function lastOfTitle(word: string): string {
  if (word.length < 2) throw new Error(`lexicon titles: "${word}" is too short`);
  ENDS.add(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
  return word.slice(-1);
}

const BEHIND_FIRSTS = new CharacterSet(TITLE_FIRSTS);
const BYLINES = /(?:记者|通讯员|实习生)$/u;
/** Titles coordinated before one name (党委书记、董事长祝安澜) are few. */
const JOINTS = new CharacterSet('、兼');
const MOST_TITLES = 3;
/** 原常务副院长 has three prefixes at most, with the title behind them (two where it stands behind the name). */
const MOST_PREFIXES = 3;
const TEAM = /团队|课题组|研究组|小组|工作室|工作站/u;

/** The title that ends at `end`, with its prefixes (副, 常务) and the titles coordinated before it; null for none. */
export function titleBefore(text: string, end: number): TitleSpan | null {
  const last = lastTitle(text, end);
  if (last === null) return null;
  let { start } = last;
  for (let more = 1; more < MOST_TITLES && last.kind === 'title'; more++) {
    const joint = JOINTS.isAt(text, start - 1) ? start - 1 : -1;
    const before = joint > 0 ? lastTitle(text, joint) : null;
    if (before === null) break;
    start = before.start;
  }
  return { start, end, kind: last.kind };
}

/** Lengths of the longest words of each sort that end at the place looked at last. */
const longest = { title: 0, relation: 0, none: 0, head: 0 };

/** A word can be more than one thing, and one end of another. */
function lookBefore(text: string, end: number): void {
  before ??= endings([TITLES, titleData.relations, titleData.not, HEADS]);
  longest.title = longest.relation = longest.none = longest.head = 0;
  let node = 0;
  for (let at = end - 1; at >= 0; at--) {
    node = before.next(node, text.charCodeAt(at));
    if (node === 0) return;
    const sorts = before.valueOf(node);
    if ((sorts & TITLE) !== 0) longest.title = end - at;
    if ((sorts & RELATION) !== 0) longest.relation = end - at;
    if ((sorts & NO_TITLE) !== 0) longest.none = end - at;
    if ((sorts & HEAD) !== 0) longest.head = end - at;
  }
}

function lastTitle(text: string, end: number): TitleSpan | null {
  if (end < 2 || !ENDS.mayHave(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) return null;
  lookBefore(text, end);
  const { title, relation, none } = longest;
  if (relation > none) return { start: end - relation, end, kind: 'relation' };
  // 一致行动人 is a title though 动人 is none.
  if (none > 0 && none >= title) return null;
  const length = title === 0 ? longest.head : title;
  if (length === 0) return null;
  let start = end - length;
  for (let more = 0; more < MOST_PREFIXES; more++) {
    const length = PREFIXES.lengthBefore(text, start);
    if (length === 0) break;
    start -= length;
  }
  return { start, end, kind: 'title' };
}

/** Words from their ends; each list is one bit of the value. */
function endings(lists: readonly (readonly string[])[]): Trie {
  const trie = new Trie(lists.flat().reduce((sum, { length }) => sum + length, 0));
  for (const [i, list] of lists.entries())
    for (const word of list) {
      const known = trie.get(backwards(word));
      if ((known & (1 << i)) !== 0 || word === '' || /\s/u.test(word))
        throw new Error(`lexicon titles: "${word}" is twice in it or no word`);
      trie.set(backwards(word), known | (1 << i));
    }
  return trie;
}

/** The title that begins at `start`, right behind a name: 林秀娟院士, 陈强常务副院长; null for none. */
export function titleBehind(text: string, start: number): TitleSpan | null {
  let at = start;
  for (let more = 0; more < MOST_PREFIXES && BEHIND_FIRSTS.isAt(text, at); more++) {
    const length = BEHIND.lengthAt(text, at);
    if (length > 0) return { start, end: at + length, kind: 'title' };
    const prefix = PREFIXES.lengthAt(text, at);
    if (prefix === 0) return null;
    at += prefix;
  }
  return null;
}

/** Whether a title behind a name names a group around the person, not the person: 王立群团队. */
export function isTeam(title: string): boolean {
  return TEAM.test(title);
}

export function isByline(title: string): boolean {
  return BYLINES.test(title);
}
