import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import { WordList } from '../../text/word-list.js';
import type { Candidate } from '../engine/rule.js';
import {
  COMPOUND_SURNAMES,
  givenClass,
  isTransliteration,
  NONE,
  PLACE_NAMES,
  surnameClass,
} from './lexicon.js';
import type { PersonReading } from './reading.js';

const ROLE =
  /(?:(?:首席|特约|特派|驻地|见习|摄影|实习|本报|本网|驻站)?(?:记者|通讯员|实习生)|(?<![\u3400-\u9fff])(?:摄影|摄像|编辑|作者|供图|文|图))[:：/\s]{0,2}/u;
const ROLES = new RegExp(ROLE.source, 'gu');
/** What may end a byline: 摄, 报道, 文/图; 文 and 图 only apart from the name, for 黄佩文 is one. */
const CLOSING =
  /(?:\s*(?:摄影报道|摄影|报道|摄|供图|整理|采写|编译|发自.{0,8})|[\s/／](?:文|图|文\/图|图\/文))$/u;
/** （记者 柳学林）, from the bracket on, and a line that is nothing but a byline. */
const BRACKET =
  /[（(【]((?:[^（()）【】\n。]){0,12}(?:记者|通讯员|实习生|摄影|作者)[^（()）【】\n。]{2,60})[）)】]/uy;
const LINE =
  /((?:(?:本报|本网|新华社)?(?:特派|特约|见习|首席|驻\S{1,4})?(?:记者|通讯员)|文)[^，。！？：\n]{2,36})(?=\n|$)/uy;
const LINE_FIRSTS = new CharacterSet('本新特见首驻记通文');
/** Words for who writes, one of which begins near the beginning of a bracket. */
const WRITERS = new WordList('记者 通讯员 实习生 摄影 作者');
const CLOSES = new CharacterSet('（()）【】\n。');
/** How far into a bracket it begins at most; a character may take two units. */
const BRACKET_REACH = 25;

/** Names alone in brackets, behind a dateline or at the end of an article: 北京12月16日电（韩洁、王优玲）, （温宏伟）. */
const BARE = /[（(]([\u3400-\u9fff·]{2,4}(?:[、\s]{1,2}[\u3400-\u9fff·]{2,4}){0,6})[）)]/uy;
const WHITE_SPACE = new CharacterSet(String.fromCharCode(...WHITE_SPACE_UNITS));
const DATELINE_END = new CharacterSet('电讯日');

/** Names in bylines, also where the spaces between them are gone: （记者祁连生马小楠 通讯员尕藏）. `brackets` are those that open. */
export function findBylines(text: string, brackets: readonly number[]): readonly Candidate<PersonReading>[] {
  const found: Candidate<PersonReading>[] = [];
  readBrackets(text, brackets, found);
  readLines(text, found);
  readBare(text, brackets, found);
  return found;
}

function readBrackets(text: string, brackets: readonly number[], found: Candidate<PersonReading>[]): void {
  let from = 0;
  for (const start of brackets) {
    if (start < from || !mayNameWriter(text, start + 1)) continue;
    BRACKET.lastIndex = start;
    const match = BRACKET.exec(text);
    if (match === null) continue;
    from = BRACKET.lastIndex;
    readByline(text, start + 1, match[1] ?? '', found);
  }
}

function mayNameWriter(text: string, from: number): boolean {
  const to = Math.min(from + BRACKET_REACH, text.length);
  for (let at = from; at < to; at++) {
    if (WRITERS.beginsAt(text, at)) return true;
    if (CLOSES.has(text.charCodeAt(at))) return false;
  }
  return false;
}

function readLines(text: string, found: Candidate<PersonReading>[]): void {
  for (let start = 0; ; ) {
    if (LINE_FIRSTS.isAt(text, start)) {
      LINE.lastIndex = start;
      const match = LINE.exec(text);
      if (match !== null) readByline(text, start, match[1] ?? '', found);
    }
    const end = text.indexOf('\n', start);
    if (end < 0) return;
    start = end + 1;
  }
}

function readBare(text: string, brackets: readonly number[], found: Candidate<PersonReading>[]): void {
  for (const start of brackets) {
    BARE.lastIndex = start;
    const match = BARE.exec(text);
    if (match === null || !(isBehindDateline(text, start) || endsLine(text, BARE.lastIndex))) continue;
    const body = match[1] ?? '';
    const spans = namesIn(body);
    if (spans.some((span) => !isChineseName(body.slice(span.start, span.end)))) continue;
    for (const span of spans) found.push(bylineName(text, start + 1, span, null));
  }
}

function isBehindDateline(text: string, start: number): boolean {
  const end = WHITE_SPACE.isAt(text, start - 1) ? start - 1 : start;
  return DATELINE_END.isAt(text, end - 1);
}

/** Whether nothing but white space stands in the line from a place on. */
function endsLine(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return true;
    if (!WHITE_SPACE.isAt(text, at)) return false;
  }
  return true;
}

function bylineName(text: string, offset: number, span: Span, title: Span | null): Candidate<PersonReading> {
  const [start, end] = [offset + span.start, offset + span.end];
  const name = text.slice(start, end);
  return {
    start,
    end,
    text: name,
    rule: 'person.byline',
    reading: { name, title, doubtful: title === null },
  };
}

function readByline(text: string, start: number, body: string, found: Candidate<PersonReading>[]): void {
  const roles = [...body.matchAll(ROLES)];
  for (const [i, role] of roles.entries()) {
    const from = role.index + role[0].length;
    const part = body.slice(from, roles[i + 1]?.index ?? body.length).replace(CLOSING, '');
    const title = {
      start: start + role.index,
      end: start + role.index + role[0].replace(/[:：/\s]+$/u, '').length,
    };
    for (const span of namesIn(part)) found.push(bylineName(text, start + from, span, titleOf(text, title)));
  }
}

/** 文 and 图 are no titles, 记者 is one. */
function titleOf(text: string, role: Span): Span | null {
  return /(?:记者|通讯员|实习生|编辑|作者)$/u.test(text.slice(role.start, role.end)) ? role : null;
}

/** Cuts 祁连生马小楠 or 祁连生 马小楠 into names. */
function namesIn(part: string): readonly Span[] {
  const names: Span[] = [];
  for (const token of part.matchAll(/[\u3400-\u9fff·]{2,12}/gu)) {
    for (const span of cut(token[0]))
      names.push({ start: token.index + span.start, end: token.index + span.end });
  }
  return names;
}

function cut(token: string): readonly Span[] {
  // 尚青莫斯科7月1日电: the place of a dateline that lost its space.
  const place = PLACE_NAMES.lengthBefore(token, token.length);
  if (place > 0 && token.length - place > 1 && !isChineseName(token)) return cut(token.slice(0, -place));
  if (looksLikeName(token)) return [{ start: 0, end: token.length }];
  for (const length of [3, 2, 4]) {
    if (token.length - length < 2 || !looksLikeName(token.slice(0, length))) continue;
    const rest = cut(token.slice(length));
    if (rest.length > 0) {
      return [
        { start: 0, end: length },
        ...rest.map((s) => ({ start: s.start + length, end: s.end + length })),
      ];
    }
  }
  return [];
}

function looksLikeName(token: string): boolean {
  if (token.includes('·') || isChineseName(token)) return true;
  return token.length <= 6 && [...token].every((_, i) => isTransliteration(token, i));
}

function isChineseName(token: string): boolean {
  const surname = COMPOUND_SURNAMES.lengthAt(token, 0) || (surnameClass(token, 0) === NONE ? 0 : 1);
  const given = token.length - surname;
  if (surname === 0 || given < 1 || given > 2) return false;
  return [...token.slice(surname)].every((_, i) => givenClass(token, surname + i) !== NONE);
}
