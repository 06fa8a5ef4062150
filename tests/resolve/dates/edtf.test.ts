import { readdirSync, readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../pipeline/extract/dates/index.js';
import { DATE_RULES } from '../../../pipeline/extract/dates/rules/index.js';
import { resolveDates } from '../../../pipeline/resolve/dates/index.js';

const corpus = new URL('../../corpus/dates/', import.meta.url);
const cases = readdirSync(corpus)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8')))
  .map(({ text, reference = '2020-12-31' }: { text: string; reference?: string }) => ({ text, reference }));
const examples = DATE_RULES.flatMap((rule) =>
  rule.examples.map(({ text }) => ({ text, reference: '2020-12-31' })),
);
const mentions = [...cases, ...examples].flatMap(({ text, reference }) =>
  resolveDates(text, findDates(text), { referenceDate: reference, region: null }),
);
/** Seasons have no months in EDTF; the library gives them those of a quarter. */
const SEASON = /^\d{4}-2[1-4]$/;

describe('EDTF strings', () => {
  it('are null beyond the year 9999, which has four digits', () => {
    const text = '明年，明年一季度，明年上半年，明年春天，明年1至3月，明年5月3日';
    const context = { referenceDate: '9999-12-31', region: null };
    const values = resolveDates(text, findDates(text), context).map((mention) => mention.edtf);
    expect(values).toEqual([null, null, null, null, null, null]);
  });

  const written = [...new Set(mentions.flatMap((mention) => (mention.edtf === null ? [] : [mention.edtf])))];

  it('cover years, months, days, quarters, halves, seasons, decades, centuries and intervals', () => {
    for (const form of [/^\d{4}$/, /-33$/, /-40$/, /-2[1-4]$/, /X$/, /XX$/, /\//, /T\d{2}:\d{2}:\d{2}$/]) {
      expect(
        written.some((text) => form.test(text)),
        String(form),
      ).toBe(true);
    }
  });

  it.each(written)('%s is valid', (text) => {
    expect(() => edtf(text)).not.toThrow();
  });

  it('say what the bounds say', () => {
    for (const { edtf: text, startDate, endDate, startTime, text: mention } of mentions) {
      if (text === null || startDate === null || endDate === null || startTime !== null) continue;
      if (SEASON.test(text)) continue;
      const { min, max } = edtf(text) as { min: number; max: number };
      const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
      expect([mention, day(min), day(max)]).toEqual([mention, startDate, endDate]);
    }
  });
});
