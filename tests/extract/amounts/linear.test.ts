import { expect, it } from 'vitest';
import { findAmounts } from '../../../pipeline/extract/amounts/index.js';
import { resolveAmounts } from '../../../pipeline/resolve/amounts/index.js';

const SIZE = 100_000;
/** Generous for a busy machine; anything quadratic takes minutes. */
const MOST_MILLISECONDS = 20_000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['万亿万亿', '万亿'],
  ['一一一', '一'],
  ['commas', '1,'],
  ['groups of three', '123,'],
  ['分之', '百分之'],
  ['每', '每'],
  ['dashes', '1-'],
  ['ranges', '1至'],
  ['lists', '1家、'],
  ['ordinals', '第一、'],
  ['spaces', ' '],
  ['digits and spaces', '1 '],
  ['quotes', '“一'],
  ['dollars', '$'],
  ['brackets', '（1家'],
  ['元角', '1元1角'],
  ['clauses of amounts', '3%；'],
  ['amounts in a row', '3亿元'],
  ['fractions', '1/'],
  ['Latin', 'A1'],
  ['数', '数'],
  ['超过', '超过'],
  ['comparisons', '较3%的价高2%'],
  ['adjuncts', '按口径在'],
  ['shares of shares', '3%的'],
  ['numbers of a list', '3亿、'],
  ['不超过…的', '不超过甲乙的'],
];

it.each(HOSTILE)('%s take linear time', (_, piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  const begin = performance.now();
  const found = findAmounts(text, []);
  const resolved = resolveAmounts(text, found, [], []);
  expect(performance.now() - begin).toBeLessThan(MOST_MILLISECONDS);
  expect(resolved).toHaveLength(found.length);
  for (const { start, end, text: own } of resolved) expect(text.slice(start, end)).toBe(own);
});
