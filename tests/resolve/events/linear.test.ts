import { expect, it } from 'vitest';
import { findTriggers } from '../../../pipeline/extract/events/index.js';
import { resolveEvents } from '../../../pipeline/resolve/events/index.js';

const units = [
  '发布',
  '发布，',
  '发布。',
  '将发布',
  '（发布',
  '“发布',
  '、',
  '，',
  '发布《',
  '签约 ',
  '发布；',
  '若发布',
  '从到发布',
];

it.each(units)('100 kB of %s hang nothing', (unit) => {
  const text = `标题发布\n${unit.repeat(Math.ceil(100_000 / unit.length))}`;
  const found = { dates: [], amounts: [], organizations: [], people: [], documents: [] };
  const before = performance.now();
  const passage = { id: 'test', text, headlineEnd: 4 };
  const [events] = resolveEvents([{ passage, triggers: findTriggers(text), found }], {
    referenceDate: '2020-12-31',
    region: null,
  });
  expect(performance.now() - before).toBeLessThan(30_000);
  expect(events?.filter(({ isMain }) => isMain)).toHaveLength(1);
});
