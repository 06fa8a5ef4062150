import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATE_RULES } from '../../../pipeline/extract/dates/rules/index.js';
import { scan } from '../../../pipeline/extract/engine/scan.js';

// What rules read by hand is what their patterns and readers read.

const folder = new URL('../../corpus/dates/', import.meta.url).pathname;
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { text: string }[])
  .map(({ text }) => text);
const told = DATE_RULES.flatMap(({ examples, rejects }) => [...examples.map(({ text }) => text), ...rejects]);
const around = [
  '',
  '三',
  '3',
  '第',
  '几',
  '个',
  '1.',
  '2,',
  '距今',
  '月',
  '农历',
  '公元',
  '公元前',
  '近',
  '自',
  '满',
];
const numbers = [
  '0',
  '5',
  '05',
  '12',
  '13',
  '31',
  '32',
  '100',
  '1900',
  '2020',
  '2024',
  '2999',
  '3000',
  '20201',
];
const units = [
  '年',
  '月',
  '日',
  ' 月',
  '号',
  '年度',
  '年底',
  '月份',
  '月初',
  '日元',
  '日元宵',
  '日内',
  '日本报',
];
const behind = [
  '',
  '，',
  '前',
  '后',
  '以来',
  '3个月',
  '15日',
  '24时',
  '半',
  '多',
  '来',
  '历史',
  '3日5时',
  '级',
];
const made = numbers.flatMap((number) =>
  units.flatMap((unit) => around.flatMap((left) => behind.map((right) => `${left}${number}${unit}${right}`))),
);
const byPattern = DATE_RULES.map(({ id, pattern, read, examples, rejects }) => ({
  id,
  pattern,
  read,
  examples,
  rejects,
}));

it('reads by hand what the patterns read', () => {
  for (const text of [...told, ...corpus, ...made, told.join(''), corpus.join('')])
    expect(scan(DATE_RULES, text), text.slice(0, 200)).toEqual(scan(byPattern, text));
});

it('reads the commonest forms by hand', () => {
  const hasPlain = (id: string, text: string, at = 0) =>
    DATE_RULES.find((rule) => rule.id === id)?.plain?.(text, at) ?? null;
  expect(hasPlain('date.year', '2020年6月')?.size).toBe(5);
  expect(hasPlain('date.month', '12月17日')?.size).toBe(3);
  expect(hasPlain('date.day', '6月17日', 2)?.size).toBe(3);
  expect(hasPlain('date.duration', '2020年6月')).toEqual({ size: 0, reading: null });
  expect(hasPlain('date.duration', '3年')).toBeNull();
});
