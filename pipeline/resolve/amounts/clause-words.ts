import type { Span } from '../../text/mapped-text.js';
import type { ClauseWord } from './clause-cut.js';
import type { Scene } from './scene.js';
import { TRAIT } from './traits.js';

/** Whether a date or an earlier amount lies on the word. */
export function isTaken({ marks }: Scene, { start }: Span): boolean {
  return marks[start] !== 0;
}

const SAYS_WHERE = TRAIT.wide | TRAIT.first | TRAIT.where;

/** 全省, 浙江 in front of the noun say where, not what; alone they are no item. */
export function withoutPlace(run: readonly ClauseWord[]): readonly ClauseWord[] {
  let from = 0;
  while (from < run.length && ((run[from] as ClauseWord).traits & SAYS_WHERE) !== 0) from++;
  if (from < run.length) return from === 0 ? run : run.slice(from);
  const last = run.at(-1);
  return last !== undefined && (last.kind === 'body' || last.kind === 'local') ? [last] : [];
}
