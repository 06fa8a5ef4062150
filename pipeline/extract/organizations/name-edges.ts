import { FOREIGN_CITIES, FOREIGN_STATES, isWithin, placeByName } from '../../places/index.js';
import type { Cut, Word } from './cut.js';
import type { Walk } from './walk.js';
import { KIND } from './word-kinds.js';

/** States and cities abroad. */
export const FOREIGN: ReadonlySet<string> = new Set([...FOREIGN_STATES, ...FOREIGN_CITIES]);

/** 远|东|智慧能源|股份有限公司: unknown characters between an edge and a known name are the rest of a stem. */
export function withStem(words: Cut, start: number, bottom: number): number {
  let first = start;
  while (first > bottom && first > start - 3 && words.is(first - 1, KIND.char)) first--;
  const edge = words.at(first - 1)?.kind;
  return edge === undefined || ['mark', 'stop', 'verb', 'join', 'role', 'place'].includes(edge)
    ? first
    : start;
}

/** 鸿|富锦|精密工业: a county's short name behind a character at the edge of a name is part of a brand. */
export function isBrandPlace(words: Cut, root: number): boolean {
  const place = words.at(root);
  if (place?.kind !== 'place' || !words.is(root - 1, KIND.char)) return false;
  const before = words.at(root - 2)?.kind;
  const edge = before === undefined || before === 'mark' || before === 'place';
  return edge && place.text.length === 2 && placeByName(place.text)?.level === 'county';
}

export function isGroupBefore(words: Cut, place: number): boolean {
  const edge = words.at(place - 3)?.kind;
  return (
    words.is(place - 1, KIND.char) &&
    words.is(place - 2, KIND.char) &&
    (edge === undefined || edge === 'mark' || edge === 'stop' || edge === 'join')
  );
}

/** 成都|嘉祥|外国语学校: a school or hospital may bear a name that elsewhere is a county's. */
export function isNamesake(outer: Word, inner: Word, { ending }: Walk): boolean {
  // 内蒙古|大兴安岭: a range in two provinces
  if (inner.text === '大兴安岭') return true;
  if (ending.type !== 'hospital' && !/(?:村镇银行|集团|学校|中学|小学|幼儿园|学院)$/u.test(ending.text))
    return false;
  const place = placeByName(inner.text);
  return placeByName(outer.text) !== undefined && place?.level === 'county' && place.short === inner.text;
}

export function nests(outer: Word, inner: Word): boolean {
  const a = placeByName(outer.text);
  // 粤港澳大湾区|黄埔
  if (a === undefined) return !FOREIGN.has(outer.text);
  const b = placeByName(inner.text, a);
  // 上虞区|杭州湾: an area that is no division
  if (b === undefined) return !FOREIGN.has(inner.text);
  return b.code !== a.code && isWithin(b, a);
}
