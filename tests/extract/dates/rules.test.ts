import { describe, expect, it } from 'vitest';
import { findDates } from '../../../pipeline/extract/dates/index.js';
import { DATE_RULES } from '../../../pipeline/extract/dates/rules/index.js';
import { scan } from '../../../pipeline/extract/engine/scan.js';
import { resolveDates } from '../../../pipeline/resolve/dates/index.js';

const context = { referenceDate: '2020-12-31', region: null };

/** The resolved mentions of a text under the names of the published columns. */
function datesOf(text: string) {
  return resolveDates(text, findDates(text), context).map((mention) => ({
    text: mention.text,
    kind: mention.kind,
    start_date: mention.startDate,
    end_date: mention.endDate,
    start_time: mention.startTime,
    end_time: mention.endTime,
    edtf: mention.edtf,
    precision: mention.precision,
    duration: mention.duration,
    direction: mention.direction,
    modifier: mention.modifier,
    rule: mention.rule,
  }));
}

describe.each(DATE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))(
    'finds in %s',
    (text, { mention, is }) => {
      const pieces = scan([rule], text);
      expect(pieces.some((piece) => mention.includes(piece.text))).toBe(true);
      const found = datesOf(text).find((record) => record.text === mention);
      expect(found, `mentions: ${datesOf(text).map((record) => record.text)}`).toBeDefined();
      if (is !== undefined) expect(found).toMatchObject(is);
      const families = found?.rule
        .split('+')
        .map((name) => (name.startsWith('date.') ? name : `date.${name}`));
      expect(families).toContain(id);
    },
  );

  it.each(rule.rejects)('leaves alone %s', (text) => {
    const own = datesOf(text).filter(({ rule: name }) =>
      name.split('+').some((part) => part === id || `date.${part}` === id),
    );
    expect(own.map((record) => record.text)).toEqual([]);
  });
});

it('gives every rule an id of its own, examples and rejects', () => {
  expect(new Set(DATE_RULES.map(({ id }) => id)).size).toBe(DATE_RULES.length);
  for (const { id, examples, rejects } of DATE_RULES) {
    expect(id).toMatch(/^date\.[a-z-]+$/);
    expect(examples.length, id).toBeGreaterThan(0);
    expect(rejects.length, id).toBeGreaterThan(0);
  }
});
