import { describe, expect, it } from 'vitest';
import {
  type Breach,
  checkExpectations,
  type IssueProfile,
  profileOf,
  readProfiles,
} from '../../pipeline/expectations/index.js';
import { sumProfiles } from '../../pipeline/expectations/profile.js';
import type { Dataset, TableName } from '../../schemas/index.js';
import { TABLE_NAMES } from '../../schemas/index.js';
import { fixture } from '../publish/fixture.js';

const EMPTY = profileOf(Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Dataset);

/** A profile of an issue with so many rows, and so many of them filled, `amounts.item` for example. */
function issue(
  id: string,
  rows: Partial<Record<TableName, number>>,
  filled: Readonly<Record<string, number>> = {},
  sha256 = `sha of ${id}`,
): IssueProfile {
  return { issue_id: id, sha256, rows: { ...EMPTY.rows, ...rows }, filled: { ...EMPTY.filled, ...filled } };
}

function verdict(
  fresh: readonly IssueProfile[],
  published: readonly IssueProfile[] | null,
  text: object | null = null,
) {
  const verdict = checkExpectations(
    { text: text === null ? null : JSON.stringify(text), published },
    fresh.map((one) => ({ issue: one })),
    sumProfiles(fresh).rows,
  );
  expect(verdict.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return verdict;
}

const told = (breaches: readonly Breach[]) =>
  breaches.map(({ what, expected, found }) => `${what}: ${expected}; ${found}`);
const refusal = (text: string) => {
  const { problems } = checkExpectations({ text, published: null }, [], EMPTY.rows);
  return problems.map(({ severity, file, message }) => `${severity} ${file}: ${message}`).join('\n');
};

describe('a profile', () => {
  it('counts rows, and values of the columns that may be empty', () => {
    const { rows, filled } = profileOf(fixture().dataset);
    expect(rows).toMatchObject({ articles: 1, amounts: 3, dates: 3 });
    expect(filled).toMatchObject({
      'amounts.item': 1,
      'amounts.value': 2,
      'dates.start_date': 2,
      'organizations.aliases': 1,
      'people.organization_id': 1,
    });
    expect(filled).not.toHaveProperty('amounts.text');
    expect(filled).not.toHaveProperty('amounts.correction');
  });

  it('is read out of a report, unless an older program wrote it', () => {
    const one = issue('a', { amounts: 3 });
    expect(readProfiles({ issues: [one] })).toEqual([one]);
    for (const report of [null, {}, { issues: [{ issue_id: 'a' }] }, { issues: [null] }, 'x'])
      expect(readProfiles(report)).toBeNull();
  });
});

describe('against what is published', () => {
  const old = [issue('a', { amounts: 80, people: 2 }, { 'amounts.item': 70 })];

  it('nothing is said where nothing is lost, or nothing is published', () => {
    expect(verdict(old, old).breaches).toEqual([]);
    expect(verdict([issue('a', {})], null).breaches).toEqual([]);
    expect(verdict([issue('a', { amounts: 300, people: 9 }, { 'amounts.item': 290 })], old).breaches).toEqual(
      [],
    );
  });

  it('a fifth of the rows of a table is too much, a row less is not', () => {
    const filled = { 'amounts.item': 60 };
    expect(told(verdict([issue('a', { amounts: 64, people: 2 }, filled)], old).breaches)).toEqual([
      'rows of amounts: 65 or more, of 80 published; 64',
    ]);
    expect(verdict([issue('a', { amounts: 65, people: 2 }, filled)], old).breaches).toEqual([]);
  });

  it('of few rows some may go, all may not', () => {
    const few = [issue('a', { people: 4 })];
    expect(verdict([issue('a', { people: 1 })], few).breaches).toEqual([]);
    expect(told(verdict([issue('a', {})], few).breaches)).toEqual([
      'rows of people: 1 or more, of 4 published; 0',
    ]);
  });

  it('looks at every issue by itself as well', () => {
    const before = [issue('a', { dates: 20 }), issue('b', { dates: 400 })];
    const after = [issue('a', { dates: 2 }), issue('b', { dates: 400 })];
    expect(told(verdict(after, before).breaches)).toEqual([
      'rows of dates of issue a: 16 or more, of 20 published; 2',
    ]);
  });

  it('passes over issues whose raw files are others, new or gone', () => {
    expect(
      verdict([issue('a', {}, {}, 'other'), issue('c', {})], [...old, issue('b', { dates: 99 })]).breaches,
    ).toEqual([]);
  });

  it('a column must not lose a tenth of its values', () => {
    const emptied = (item: number) =>
      verdict([issue('a', { amounts: 80, people: 2 }, { 'amounts.item': item })], old);
    expect(told(emptied(62).breaches)).toEqual([
      'amounts.item: filled in more than 77.5%, of 87.5% published; 77.5%',
    ]);
    expect(emptied(63).breaches).toEqual([]);
  });

  it('a fall that is accepted passes, for that step alone', () => {
    const accepted = { table: 'amounts', from: 80, to: 60, reason: 'r', author: 'a', date: '2026-11-22' };
    const fresh = (amounts: number) => [issue('a', { amounts, people: 2 }, { 'amounts.item': amounts - 5 })];
    expect(verdict(fresh(60), old, { accepted: [accepted] }).breaches).toEqual([]);
    expect(verdict(fresh(59), old, { accepted: [accepted] }).breaches).toHaveLength(1);
    expect(verdict(fresh(60), old, { accepted: [{ ...accepted, from: 81 }] }).breaches).toHaveLength(1);
    expect(verdict(fresh(60), old, { accepted: [{ ...accepted, table: 'dates' }] }).breaches).toHaveLength(1);
  });

  it('a fall accepted for the dataset is accepted for its issues', () => {
    const before = [issue('a', { dates: 20 }), issue('b', { dates: 20 })];
    const after = [issue('a', { dates: 10 }), issue('b', { dates: 10 })];
    expect(verdict(after, before).breaches).toHaveLength(3);
    const accepted = [{ table: 'dates', from: 40, to: 20, reason: 'r', author: 'a', date: '2026-11-22' }];
    expect(verdict(after, before, { accepted }).breaches).toEqual([]);
  });
});

describe('against bounds', () => {
  const fresh = [
    issue('a', { amounts: 80 }, { 'amounts.item': 40 }),
    issue('b', { amounts: 10 }, { 'amounts.item': 10 }),
  ];

  it('of the dataset and of issues', () => {
    const { breaches } = verdict(fresh, null, {
      dataset: { amounts: { rows: { min: 91 }, filled: { item: 0.6, unit: 0 } } },
      issues: { b: { tables: { amounts: { rows: { min: 1, max: 9 }, filled: { item: 1 } } } } },
    });
    expect(told(breaches)).toEqual([
      'rows of amounts: 91 or more; 90',
      'amounts.item: filled in 60% or more; 55.5%',
      'rows of amounts of issue b: 1 to 9; 10',
    ]);
  });

  it('that hold say nothing', () => {
    const { breaches, problems } = verdict(fresh, null, {
      rules: ['text'],
      dataset: { amounts: { rows: { min: 90, max: 90 } } },
      issues: { a: { sha256: 'sha of a', tables: { amounts: { filled: { item: 0.5 } } } } },
    });
    expect([breaches, problems]).toEqual([[], []]);
  });

  it('of an issue that is gone or another by now are told, and not checked', () => {
    const bound = { amounts: { rows: { min: 999 } } };
    const { breaches, problems } = verdict(fresh, null, {
      issues: { a: { sha256: 'other', tables: bound }, z: { tables: bound } },
    });
    expect(breaches).toEqual([]);
    expect(problems.map(({ severity, place, message }) => `${severity} ${place}: ${message}`)).toEqual([
      'warning issues.a: these bounds were not checked: they were set for another a.txt, by its sha256',
      'warning issues.z: these bounds were not checked: there is no z.txt',
    ]);
  });
});

describe('a file of expectations is refused', () => {
  it.each([
    ['{', /^error expectations\.json: not valid JSON/],
    ['[]', /expected.*object/],
    ['{"table":{}}', /unknown key "table"; allowed are rules, dataset, issues, accepted/],
    ['{"dataset":{"amount":{}}}', /unknown key "amount" in dataset; allowed are issues, blocks/],
    [
      '{"dataset":{"amounts":{"count":3}}}',
      /unknown key "count" in dataset\.amounts; allowed are rows, filled/,
    ],
    [
      '{"dataset":{"amounts":{"rows":{"minimum":3}}}}',
      /unknown key "minimum" in dataset\.amounts\.rows; allowed are min, max/,
    ],
    ['{"dataset":{"amounts":{"rows":{"min":3,"max":2}}}}', /expected a min that is no more than the max/],
    [
      '{"dataset":{"amounts":{"filled":{"item":80}}}}',
      /dataset\.amounts\.filled\.item: expected a share from 0 to 1, found 80/,
    ],
    [
      '{"dataset":{"amounts":{"filled":{"text":0.8}}}}',
      /amounts\.text is no column that may be empty; there are value, min/,
    ],
    ['{"issues":{"a":{"bounds":{}}}}', /unknown key "bounds" in issues\.a; allowed are sha256, tables/],
    ['{"accepted":[{"table":"amounts","from":1,"to":0}]}', /accepted\.0\.reason: is missing/],
  ])('%s', (text, message) => expect(refusal(text)).toMatch(message));
});
