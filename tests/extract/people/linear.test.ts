import { expect, it } from 'vitest';
import { findDocuments } from '../../../pipeline/extract/documents/index.js';
import { findTriggers } from '../../../pipeline/extract/events/index.js';
import { findPeople } from '../../../pipeline/extract/people/index.js';

const LENGTH = 100_000;
const units = [
  '、',
  '张',
  '张三、',
  '记者',
  '（记者',
  '《',
  '》',
  '〈',
  '·',
  '阿·',
  '将',
  '发布',
  '发布《',
  '，',
  '经理',
  '副',
  '、副主任',
  '古',
  '“发布',
  '（',
  '张三 ',
  '记者张 ',
  '电（张三',
  '0',
];

it.each(units)('100 kB of %s hang nothing', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length));
  const before = performance.now();
  findPeople(text, []);
  findTriggers(text);
  findDocuments(text);
  expect(performance.now() - before).toBeLessThan(20_000);
});
