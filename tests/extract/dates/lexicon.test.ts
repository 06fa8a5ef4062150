import { expect, it } from 'vitest';
import { ERAS, HOLIDAYS, VAGUE } from '../../../pipeline/extract/dates/lexicon.js';

const lists: Readonly<Record<string, readonly string[]>> = {
  'names of holidays': HOLIDAYS.holidays.map(({ name }) => name),
  'forms of holidays': HOLIDAYS.holidays.flatMap(({ forms }) => forms),
  'solar terms': HOLIDAYS.terms,
  'plain solar terms': HOLIDAYS.plainTerms,
  'reign titles': ERAS.map(({ name }) => name),
  'vague words': VAGUE.words.map(({ text }) => text),
  'phased events': VAGUE.phased,
};

it.each(Object.entries(lists))('%s stand once each', (_, words) => {
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

it('plain terms are terms', () => {
  expect(HOLIDAYS.plainTerms.filter((term) => !HOLIDAYS.terms.includes(term))).toEqual([]);
});
