import { FOREIGN_CITIES, FOREIGN_STATES, isWithin, placeByName } from '../../places/index.js';
import type { Word } from './segment.js';
import type { Walk } from './walk.js';

/** States and cities abroad. */
export const FOREIGN: ReadonlySet<string> = new Set([...FOREIGN_STATES, ...FOREIGN_CITIES]);

/** 远|东|智慧能源|股份有限公司: unknown characters between an edge and a known name are the rest of a stem. */
export function withStem(words: readonly Word[], start: number, bottom: number): number {
  let first = start;
  while (first > bottom && first > start - 3 && words[first - 1]?.kind === 'char') first--;
  const edge = words[first - 1]?.kind;
  return edge === undefined || ['mark', 'stop', 'verb', 'join', 'role', 'place'].includes(edge)
    ? first
    : start;
}

/** 鸿|富锦|精密工业: a county's short name behind a character at the edge of a name is part of a brand. */
export function isBrandPlace(words: readonly Word[], root: number): boolean {
  const place = words[root];
  if (place?.kind !== 'place' || words[root - 1]?.kind !== 'char') return false;
  const before = words[root - 2]?.kind;
  const edge = before === undefined || before === 'mark' || before === 'place';
  return edge && place.text.length === 2 && placeByName(place.text)?.level === 'county';
}

export function isGroupBefore(words: readonly Word[], place: number): boolean {
  const edge = words[place - 3]?.kind;
  return (
    words[place - 1]?.kind === 'char' &&
    words[place - 2]?.kind === 'char' &&
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
