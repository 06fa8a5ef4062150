import { expect, it } from 'vitest';
import { z } from 'zod';
import eras from '../../../pipeline/extract/dates/lexicon/eras.json' with { type: 'json' };
import holidays from '../../../pipeline/extract/dates/lexicon/holidays.json' with { type: 'json' };
import vague from '../../../pipeline/extract/dates/lexicon/vague.json' with { type: 'json' };
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

const source = z.string().min(1);
const word = z.string().regex(/^[\p{Script=Han}“”]{2,12}$/u);
const month = z.number().int().min(1).max(12);
const holiday = z
  .strictObject({
    name: word,
    solar: z.tuple([month, z.number().int().min(1).max(31)]).optional(),
    lunar: z.tuple([month, z.number().int().min(0).max(30)]).optional(),
    weekday: z.tuple([month, z.number().int().min(1).max(5), z.number().int().min(1).max(7)]).optional(),
    term: word.optional(),
    leave: word.optional(),
    forms: z.array(word).min(1),
    bare: z.boolean(),
  })
  .refine(({ solar, lunar, weekday, term }) => [solar, lunar, weekday, term].filter(Boolean).length === 1, {
    message: 'a holiday has exactly one of solar, lunar, weekday, term',
  });
const vagueWord = z.strictObject({
  text: word,
  not: z.string().optional(),
  notBehind: z.string().optional(),
});

it('the files have the shape that the code reads', () => {
  z.strictObject({
    source,
    holidays: z.array(holiday),
    terms: z.array(word).length(24),
    plainTerms: z.array(word),
  }).parse(holidays);
  z.strictObject({
    source,
    eras: z.array(z.strictObject({ name: word, first: z.number().int() })),
  }).parse(eras);
  z.strictObject({
    source,
    words: z.array(vagueWord),
    phased: z.array(word),
    phases: z.array(word),
  }).parse(vague);
});
