import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../pipeline/extract/amounts/index.js';
import { AMOUNT_RULES, PHRASE_RULES } from '../../../pipeline/extract/amounts/rules/index.js';

// Examples and rejects stand beside each rule; this is the one test that runs them all.
describe.each([...AMOUNT_RULES, ...PHRASE_RULES].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))(
    'finds in %s',
    (_text, example) => {
      const found = findAmounts(example.text, []).find(({ text }) => text === example.mention);
      expect(found, `no ${example.mention} in ${example.text}`).toBeDefined();
      expect(found?.rule).toBe(rule.id);
      expect(example.text.slice(found?.start, found?.end)).toBe(example.mention);
      expect(found?.reading).toMatchObject(example.is ?? {});
    },
  );

  it.each(rule.rejects)('finds nothing in %s', (text) => {
    expect(findAmounts(text, []).filter((found) => found.rule === rule.id)).toEqual([]);
  });
});

it('names each rule once', () => {
  const ids = [...AMOUNT_RULES, ...PHRASE_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('shows an example for each rule', () => {
  for (const rule of [...AMOUNT_RULES, ...PHRASE_RULES]) expect(rule.examples, rule.id).not.toEqual([]);
});
