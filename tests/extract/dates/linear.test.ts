import { expect, it } from 'vitest';
import { findDates } from '../../../pipeline/extract/dates/index.js';
import { resolveDates } from '../../../pipeline/resolve/dates/index.js';

const UNITS = [
  '1',
  '１',
  '1,',
  '1.',
  '1-',
  '年',
  '一',
  '十',
  '百',
  '零',
  '○',
  '—',
  '-',
  ' ',
  '3、',
  '数十',
  '“十',
  '9:0',
  '2020年',
  '3月',
  '5日至',
  '周一',
  '前3',
  '春节',
  '每',
  '多',
  '3个',
  '天后',
  '2018、',
  '年初',
];
const LENGTH = 100_000;
/** Ten times what the slowest takes on a busy machine; a pattern that backtracks takes minutes. */
const LIMIT = 10_000;

it.each(UNITS)('reads 100,000 characters of %s without hanging', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length));
  const start = performance.now();
  resolveDates(text, findDates(text), { referenceDate: '2020-12-31', region: null });
  expect(performance.now() - start).toBeLessThan(LIMIT);
});
