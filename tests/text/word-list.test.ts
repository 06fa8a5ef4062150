import { expect, it } from 'vitest';
import { WordList } from '../../pipeline/text/word-list.js';

const words = new WordList('在 落户 走进 𠮷');

it('finds words that begin at a place and end in time', () => {
  expect(words.beginsAt('今年落户合肥', 2)).toBe(true);
  expect(words.beginsAt('今年落户合肥', 2, 3)).toBe(false);
  expect(words.beginsAt('今年落户合肥', 3)).toBe(false);
  expect(words.beginsAt('在', -1)).toBe(false);
  expect(words.beginsAt('在', 1)).toBe(false);
  expect(words.beginsAt('𠮷', 0)).toBe(true);
});

it('finds words that end at a place and begin late enough', () => {
  expect(words.endsAt('今年落户合肥', 4)).toBe(true);
  expect(words.endsAt('今年落户合肥', 4, 3)).toBe(false);
  expect(words.endsAt('今年落户合肥', 3)).toBe(false);
  expect(words.endsAt('户', 1)).toBe(false);
  expect(words.endsAt('在', 0)).toBe(false);
  expect(words.endsAt('在', 2)).toBe(false);
});

it('takes no empty word', () => {
  expect(() => new WordList('在  于')).toThrow('empty word');
});
