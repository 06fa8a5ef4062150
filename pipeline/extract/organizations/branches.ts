import type { Word } from './segment.js';

/** 光谷|支行: a branch that leaves its bank to the text before it. */
export function isBranch(name: readonly Word[]): boolean {
  const last = name.at(-1)?.text ?? '';
  if (name.length > 3 || name.length < 2 || !/^(?:分行|支行|中心支行)$/u.test(last)) return false;
  const front = name.slice(0, -1);
  return (
    front.every(({ kind }) => kind === 'place') || (unknownLength(front) >= 2 && front.every(isPlaceLike))
  );
}

function isPlaceLike({ kind }: Word): boolean {
  return kind === 'place' || kind === 'char' || kind === 'level';
}

/** Characters of the longest run that no dictionary knows: 铁|汉. */
export function unknownLength(words: readonly Word[]): number {
  let longest = 0;
  let run = 0;
  for (const { kind } of words) {
    run = kind === 'char' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
