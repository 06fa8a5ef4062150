import { KIND } from '../../extract/organizations/word-kinds.js';
import type { ClauseCut } from './clause-cut.js';
import type { Scene } from './scene.js';
import { TRAIT } from './traits.js';

/** Whether a date or an earlier amount lies on a word. */
export function isTaken({ marks }: Scene, cut: ClauseCut, at: number): boolean {
  return marks[cut.startOf(at)] !== 0;
}

const SAYS_WHERE = TRAIT.wide | TRAIT.first | TRAIT.where;

/** Where the noun begins of a run of words: 全省, 浙江 in front of it say where, not what; alone they are no item. */
export function behindPlace(cut: ClauseCut, from: number, to: number): number {
  let at = from;
  while (at < to && cut.has(at, SAYS_WHERE)) at++;
  if (at < to || from === to) return at;
  return cut.isKind(to - 1, KIND.body | KIND.local) ? to - 1 : to;
}
