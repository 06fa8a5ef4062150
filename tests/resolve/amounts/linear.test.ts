import { expect, it } from 'vitest';
import { findAmounts } from '../../../pipeline/extract/amounts/index.js';
import { findDates } from '../../../pipeline/extract/dates/index.js';
import { resolveAmounts } from '../../../pipeline/resolve/amounts/index.js';
import { resolveDates } from '../../../pipeline/resolve/dates/index.js';

const SIZE = 60_000;
/** Generous for a busy machine; anything quadratic takes minutes. */
const MOST_MILLISECONDS = 20_000;
const CONTEXT = { referenceDate: '2020-12-31', region: null };

it.each([
  ['dates with 的', '2019年的3%，'],
  ['lists of dates and of amounts', '2018年、'],
  ['dates told behind', '3万元于2019年，'],
  ['lengths', '5年3亿元，'],
  ['records', '2019年以来最大，3%，'],
  ['tenors', '7天、'],
])('%s take linear time', (_, piece) => {
  const half = piece.repeat(Math.ceil(SIZE / piece.length / 2));
  const text = `${half}分别为${'3亿元、'.repeat(SIZE / 8)}`;
  const begin = performance.now();
  const dates = resolveDates(text, findDates(text), CONTEXT);
  const resolved = resolveAmounts(text, findAmounts(text, dates), dates, []);
  expect(performance.now() - begin).toBeLessThan(MOST_MILLISECONDS);
  expect(resolved.length).toBeGreaterThan(SIZE / 10);
});
