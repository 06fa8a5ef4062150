import type { Span } from '../../text/mapped-text.js';
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
const BRACKET =
  /[（(【]((?:[^（()）【】\n。]){0,12}(?:记者|通讯员|实习生|摄影|作者)[^（()）【】\n。]{2,60})[）)】]/gu;
const LINE =
  /(?:^|\n)((?:(?:本报|本网|新华社)?(?:特派|特约|见习|首席|驻\S{1,4})?(?:记者|通讯员)|文)[^，。！？：\n]{2,36})(?=\n|$)/gu;

/** Names alone in brackets, behind a dateline or at the end of an article: 北京12月16日电（韩洁、王优玲）, （温宏伟）. */
const BARE =
  /(?:(?<=[电讯日]\s?)[（(]([\u3400-\u9fff·]{2,4}(?:[、\s]{1,2}[\u3400-\u9fff·]{2,4}){0,6})[）)]|[（(]([\u3400-\u9fff·]{2,4}(?:[、\s]{1,2}[\u3400-\u9fff·]{2,4}){0,6})[）)](?=\s*(?:\n|$)))/gu;

/** Names in bylines, also where the spaces between them are gone: （记者祁连生马小楠 通讯员尕藏）. */
export function findBylines(text: string): readonly Candidate<PersonReading>[] {
  const found: Candidate<PersonReading>[] = [];
  for (const pattern of [BRACKET, LINE]) {
    for (const match of text.matchAll(pattern)) {
      const body = match[1] ?? '';
      readByline(text, match.index + match[0].indexOf(body), body, found);
    }
  }
  for (const match of text.matchAll(BARE)) {
    const body = match[1] ?? match[2] ?? '';
    const spans = namesIn(body);
    if (spans.some(({ start, end }) => !isChineseName(body.slice(start, end)))) continue;
    for (const span of spans) found.push(bylineName(text, match.index + match[0].indexOf(body), span, null));
  }
  return found;
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
