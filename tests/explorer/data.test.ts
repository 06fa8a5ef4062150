import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTable, unpackTable } from '../../pipeline/explorer/columns.js';
import { packIssueText, unpackIssueText } from '../../pipeline/explorer/issue-text.js';
import { CodePointText } from '../../pipeline/explorer/page/data/code-points.js';
import { shortNumber, shortPeriod } from '../../pipeline/explorer/page/data/numbers.js';
import { linesOf, piecesOf } from '../../pipeline/explorer/page/data/pieces.js';
import type { Mark } from '../../pipeline/explorer/page/data/rows.js';
import { fold } from '../../pipeline/explorer/page/data/searching.js';
import { partsOfRule } from '../../pipeline/explorer/rule-parts.js';
import { selectIssues } from '../../pipeline/explorer/selection.js';
import type { IssueRow } from '../../schemas/index.js';

describe('packed tables', () => {
  it('are read back as they were', () => {
    const cell = fc.oneof(fc.constantFrom(null, 'a', 'b', '甲'), fc.integer(), fc.boolean());
    const row = fc.record({
      id: fc.string(),
      kind: fc.constantFrom('x', 'y'),
      value: cell,
      none: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const packed = JSON.parse(JSON.stringify(packTable(rows, ['id', 'kind', 'value', 'none'])));
        expect(unpackTable(packed)).toEqual(rows);
      }),
    );
  });
});

describe('packed issues', () => {
  it('give back every article and every raw byte, whatever the ends', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(80)),
        (texts, raw, ends) => {
          const found = unpackIssueText(packIssueText({ texts, raw }, ends));
          expect(found.texts).toEqual(texts);
          expect(Array.from(found.raw ?? [])).toEqual(Array.from(raw));
        },
      ),
    );
  });

  it('know that there was no raw file', () => {
    expect(unpackIssueText(packIssueText({ texts: ['甲'], raw: null }, [3]))).toEqual({
      texts: ['甲'],
      raw: null,
    });
  });
});

describe('code points', () => {
  it('cut text as Python does, beyond the basic plane as well', () => {
    const text = new CodePointText('𠮷野家10亿元');
    expect(text.slice(0, 3)).toBe('𠮷野家');
    expect(text.slice(3, 7)).toBe('10亿元');
    expect(text.pointAt(text.unitAt(5))).toBe(5);
    expect(new CodePointText('吉野家').slice(1, 2)).toBe('野');
  });
});

describe('pieces', () => {
  it('hold the text once and in order, under the marks that cover it', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const marks = spans.map(([start, length], i) => ({
          id: String(i),
          start,
          end: start + length,
        })) as unknown as Mark[];
        const pieces = piecesOf(5, 25, marks);
        expect(pieces[0]?.start).toBe(5);
        expect(pieces.at(-1)?.end).toBe(25);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(pieces[i + 1]?.start ?? 25).toBe(piece.end);
          const over = marks.filter((mark) => mark.start <= piece.start && piece.end <= mark.end);
          expect(new Set(piece.marks)).toEqual(new Set(over));
        }
      }),
    );
  });

  it('lines are counted in code points', () => {
    expect(linesOf('𠮷\n野家')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 4 },
    ]);
  });
});

describe('numbers and periods', () => {
  it.each([
    [860_000_000_000, '8,600亿', '860bn'],
    [7_594_000_000, '75.94亿', '7.594bn'],
    [3_000_000, '300万', '3m'],
    [0.125, '0.125', '0.125'],
    [1_200_000_000_000, '1.2万亿', '1.2tn'],
    [-25_000, '-2.5万', '-25k'],
  ])('%d is said %s and %s', (value, zh, en) => {
    expect(shortNumber(value, 'zh')).toBe(zh);
    expect(shortNumber(value, 'en')).toBe(en);
  });

  it.each([
    ['2020-01-01', '2020-12-31', '2020'],
    ['2021-01-01', '2025-12-31', '2021 – 2025'],
    ['2020-02-01', '2020-02-29', '2020-02'],
    ['2020-01-01', '2020-09-30', '2020-01-01 – 2020-09-30'],
    ['2020-06-17', '2020-06-17', '2020-06-17'],
  ])('%s to %s is said %s', (start, end, short) => expect(shortPeriod(start, end)).toBe(short));
});

describe('search', () => {
  it('takes full width, small and capital letters alike and keeps every place', () => {
    expect(fold('ＡＣＥ２　Ｈ7n9')).toBe('ace2 h7n9');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('rules', () => {
  it.each([
    ['date.year+month', ['date.year', 'date.month']],
    ['amount.money', ['amount.money']],
    ['event.issue.place-inferred.main', ['event.issue']],
    ['org.name.bank', ['org.name.bank']],
  ])('%s', (rule, parts) => expect(partsOfRule(rule)).toEqual(parts));
});

describe('which issues are in the page', () => {
  const size = (issue_id: string, reference_date: string, bytes = 1000) => ({
    issue: { issue_id, reference_date, bytes } as IssueRow,
    records: 10,
  });
  const years = Array.from({ length: 10 }, (_, i) => size(`n${i}`, `${2010 + i}-01-01`));

  it('all, as long as they fit', () => {
    expect(selectIssues(years)).toEqual({ embedded: years.map(({ issue }) => issue.issue_id), omitted: [] });
  });

  it('the newest, where they do not', () => {
    const { embedded, omitted } = selectIssues(years.toReversed(), 9000);
    expect(embedded).toEqual(['n7', 'n8', 'n9']);
    expect(omitted).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
  });

  it('the newest one always', () => {
    expect(selectIssues([size('a', '2020-01-01', 10 ** 9)]).embedded).toEqual(['a']);
  });
});
