import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import titleData from './lexicon/titles.json' with { type: 'json' };
import { Words } from './lexicon.js';

/** What introduces a person: an office or occupation, or only a relation (妻子). */
export interface TitleSpan extends Span {
  readonly kind: 'title' | 'relation';
}

const TITLES = new Words([...titleData.offices, ...titleData.occupations], 'titles');
const RELATIONS = new Words(titleData.relations, 'titles: relations');
const PREFIXES = new Words(titleData.prefixes, 'titles: prefixes');
const BEHIND = new Words(titleData.behind, 'titles: behind');
const NO_TITLES = new Words(titleData.not, 'titles: not');
/** 局长, 主任 and the like by what may stand before their last character. */
const HEADS = new Words(
  Object.entries(titleData.heads).flatMap(([last, firsts]) =>
    [...new Set(firsts)].map((first) => first + last),
  ),
  'titles: heads',
);
/** Characters with which any of them ends: at most places there is nothing to look up. */
const LAST = new CharacterSet(
  [...titleData.offices, ...titleData.occupations, ...titleData.relations, ...Object.keys(titleData.heads)]
    .map((word) => word.at(-1) ?? '')
    .join(''),
);
const BYLINES = /(?:记者|通讯员|实习生)$/u;
/** Titles coordinated before one name (党委书记、董事长祝安澜) are few. */
const MOST_TITLES = 3;
const TEAM = /团队|课题组|研究组|小组|工作室|工作站/u;

/** The title that ends at `end`, with its prefixes (副, 常务) and the titles coordinated before it; null for none. */
export function titleBefore(text: string, end: number): TitleSpan | null {
  const last = lastTitle(text, end);
  if (last === null) return null;
  let { start } = last;
  for (let more = 1; more < MOST_TITLES && last.kind === 'title'; more++) {
    const joint = /[、兼]/u.test(text[start - 1] ?? '') ? start - 1 : -1;
    const before = joint > 0 ? lastTitle(text, joint) : null;
    if (before === null) break;
    start = before.start;
  }
  return { start, end, kind: last.kind };
}

function lastTitle(text: string, end: number): TitleSpan | null {
  if (!LAST.isAt(text, end - 1)) return null;
  const none = NO_TITLES.lengthBefore(text, end);
  const relation = RELATIONS.lengthBefore(text, end);
  if (relation > none) return { start: end - relation, end, kind: 'relation' };
  // 一致行动人 is a title though 动人 is none.
  const word = TITLES.lengthBefore(text, end);
  if (none > 0 && none >= word) return null;
  const head = word === 0 ? HEADS.lengthBefore(text, end) : 0;
  if (word + head === 0) return null;
  let start = end - word - head;
  for (let more = 0; more < 3; more++) start -= PREFIXES.lengthBefore(text, start);
  return { start, end, kind: 'title' };
}

/** The title that begins at `start`, right behind a name: 林秀娟院士, 陈强常务副院长; null for none. */
export function titleBehind(text: string, start: number): TitleSpan | null {
  let at = start;
  for (let more = 0; more < 3; more++) {
    const length = BEHIND.lengthAt(text, at);
    if (length > 0) return { start, end: at + length, kind: 'title' };
    at += PREFIXES.lengthAt(text, at);
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
