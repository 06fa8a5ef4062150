import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractRecords } from '../../../pipeline/assemble/records.js';
import { readText } from '../../../pipeline/read-text.js';

// What a sentence says by itself it says in its paragraph and on its page as well.

const CONTEXT = { referenceDate: '2020-12-31', region: '浙江省' };
const folder = new URL('../../corpus/', import.meta.url).pathname;
/** Currencies that the country named before decides: 3000万卢比. */
const NEEDS_CONTEXT = /卢比|比索|克朗|法郎|里拉|第纳尔|镑/u;
const STATES_ALL = /^(?:[0-9０-９]{4}|[一二][〇○零一二三四五六七八九]{3}) ?年/u;

const sentences = ['amounts', 'dates', 'organizations', 'events'].flatMap(sentencesOf);

function sentencesOf(family: string): readonly string[] {
  return readdirSync(join(folder, family))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, family, name), 'utf8')) as { text: string }[])
    .map(({ text }) => text.trim())
    .filter((text) => !text.includes('\n') && !NEEDS_CONTEXT.test(text) && isClosed(text))
    .map((text) => (/[。！？]$/u.test(text) ? text : `${text.replace(/[，、；：]+$/u, '')}。`));
}

/** Brackets and quotation marks that a sentence leaves open would swallow the next. */
function isClosed(text: string): boolean {
  return ['“”', '（）', '《》', '()', '‘’', '「」'].every(
    (pair) => text.split(pair[0] as string).length === text.split(pair[1] as string).length,
  );
}

type Said = readonly unknown[];

/** What a text says in amounts and in dates that name their year, with places counted from `from`. */
function saidIn({ amounts, dates }: ExtractRecords, from: number, to: number): readonly Said[] {
  const inside = ({ start, end }: { start: number; end: number }): boolean => start >= from && end <= to;
  return [
    ...amounts
      .filter(inside)
      .map((one) => [
        one.start - from,
        one.text,
        one.kind,
        one.value,
        one.min,
        one.max,
        one.unit,
        one.modifier,
      ]),
    ...dates
      .filter((one) => inside(one) && STATES_ALL.test(one.text))
      .map((one) => [one.start - from, one.text, one.kind, one.start_date, one.end_date]),
  ];
}

function expectSame(parts: readonly string[], glue: (i: number) => string): void {
  let text = '';
  const places = parts.map((part, i) => {
    text += i === 0 ? '' : glue(i);
    const from = Array.from(text).length;
    text += part;
    return { part, from, to: from + Array.from(part).length };
  });
  const together = readText(text, CONTEXT);
  for (const { part, from, to } of places) {
    const alone = saidIn(readText(part, CONTEXT), 0, to - from);
    expect(saidIn(together, from, to), `${part} in ${text}`).toEqual(alone);
  }
}

describe('a sentence of the corpora', () => {
  const some = fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 8 });

  it('says in its paragraph what it says alone', () => {
    fc.assert(
      fc.property(some, (parts) => expectSame(parts, () => '')),
      { numRuns: 250 },
    );
  });

  it('says on its page what it says alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 12, maxLength: 30 }), (parts) =>
        expectSame(parts, (i) => (i % 3 === 0 ? '\n' : '')),
      ),
      { numRuns: 40 },
    );
  });
});
