import type { Word } from '../../extract/organizations/segment.js';
import type { Span } from '../../text/mapped-text.js';
import type { Scene } from './scene.js';

/** Punctuation, spaces and digits. */
export function isMark(word: Word): boolean {
  return (
    word.kind === 'mark' ||
    word.kind === 'space' ||
    word.kind === 'open' ||
    word.kind === 'close' ||
    word.kind === 'number'
  );
}

/** Whether a date or an earlier amount lies on the word. */
export function isTaken({ marks }: Scene, { start }: Span): boolean {
  return marks[start] !== 0;
}

/** 首批, 首条. */
export const FIRST = /^首[批期条个家座次笔单款台届轮部]$/u;
const WIDE = /^(?:全[国省市县区球州]|我[国省市县]|本[省市县行]|各地|当地)$/u;

/** 全省, 浙江 in front of the noun say where, not what; alone they are no item. */
export function withoutPlace(run: readonly Word[]): readonly Word[] {
  const from = run.findIndex(
    ({ text, kind }) =>
      !WIDE.test(text) && !FIRST.test(text) && !['place', 'world', 'body', 'local'].includes(kind),
  );
  if (from >= 0) return run.slice(from);
  const last = run.at(-1);
  return last !== undefined && (last.kind === 'body' || last.kind === 'local') ? [last] : [];
}
