import { describe, expect, it } from 'vitest';
import { keepTables, mergeIssues } from '../../pipeline/assemble/index.js';
import { readPart } from '../../pipeline/read-part.js';
import { checkMerged, validateDataset } from '../../pipeline/validate/index.js';
import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';

const page = (headline: string, text: string) => `${headline}\n　　${text}\n`;

function tablesOf(issueId: string, text: string): Dataset {
  const part = readPart({
    issueId,
    fileName: `${issueId}.txt`,
    bytes: new TextEncoder().encode(text),
    sidecar: '{"referenceDate":"2021-03-05","region":"浙江省"}',
  });
  if (!part.ok) throw new Error(part.problem.message);
  expect(part.value.violations.filter(({ severity }) => severity === 'error')).toEqual([]);
  return part.value.tables;
}

const WATER = page(
  '水厂投产',
  '3月1日，浙江省水利厅宣布，新水厂投资3.5亿元，日供水20万吨。省水利厅还印发了《水厂管理办法》。',
);
const ROAD = page(
  '公路通车',
  '3月2日，浙江省交通运输厅宣布，公路全长35公里。浙江省水利厅参加了验收，依据是《水厂管理办法》。',
);

/** Ids of which one begins another, so that their articles interlock, and one that is far off. */
const IDS = ['2020', '2020-01', '2020-01-01', '2020.1', '9'];
const issues = IDS.map((id, i) => ({ id, tables: tablesOf(id, [WATER, ROAD][i % 2] ?? '') }));
const kept = issues.map(({ id, tables }) => keepTables(id, tables));
const merged = mergeIssues(kept);
const whole = merged.subset(new Set(IDS));

describe('the rows of several issues', () => {
  it('are those of each issue, every table in the order of its keys', () => {
    for (const name of TABLE_NAMES) {
      const rows = [...merged.rows(name)];
      expect(merged.counts[name], name).toBe(rows.length);
      if (name === 'organizations' || name === 'documents') continue;
      const all = issues.flatMap(({ tables }) => tables[name] as readonly object[]);
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
        new Set(all.map((row) => JSON.stringify(row))),
      );
      expect(rows.length).toBe(all.length);
    }
    expect(merged.counts.articles).toBe(5);
    expect(validateDataset(whole)).toEqual([]);
    expect(checkMerged(merged)).toEqual([]);
  });

  it('interlock where one id begins another', () => {
    expect(whole.articles.map(({ article_id }) => article_id)).toEqual([
      '2020-01',
      '2020-01-01',
      '2020-01-01-01',
      '2020.1-01',
      '9-01',
    ]);
    expect(whole.blocks.map(({ block_id }) => block_id.split('/')[0])).toEqual(
      ['2020-01-01', '2020-01', '2020.1', '2020', '9'].flatMap((id) =>
        Array.from(issues.find((issue) => issue.id === id)?.tables.blocks ?? [], () => id),
      ),
    );
  });

  it('load one issue at a time', () => {
    let open = 0;
    const many = Array.from({ length: 50 }, (_, i) => {
      const id = `2021-${String(i).padStart(3, '0')}`;
      return keepTables(id, tablesOf(id, WATER));
    });
    const counted = many.map((issue) => ({
      ...issue,
      rows: (name: (typeof TABLE_NAMES)[number]) => {
        open++;
        return issue.rows(name);
      },
    }));
    const { rows } = mergeIssues(counted);
    open = 0;
    for (const [i] of [...rows('articles')].entries()) expect(i).toBeLessThan(50);
    expect(open).toBe(50);
    open = 0;
    rows('blocks')[Symbol.iterator]().next();
    expect(open).toBe(1);
  });
});

describe('a body that several issues mention', () => {
  const body = whole.organizations.find(({ name }) => name === '浙江省水利厅');

  it('has one row with what all of them say', () => {
    const mentions = whole.organization_mentions.filter(
      (row) => row.organization_id === body?.organization_id,
    );
    expect(body?.mentions).toBe(mentions.length);
    expect(mentions.length).toBeGreaterThan(5);
    expect(body?.articles).toBe(5);
    expect(body?.aliases).toEqual(['省水利厅']);
  });

  it('is in a part of the dataset as in the whole', () => {
    const part = merged.subset(new Set(['2020-01']));
    expect(part.issues.map(({ issue_id }) => issue_id)).toEqual(['2020-01']);
    expect(part.organizations).toContainEqual(body);
    expect(part.documents.map(({ title }) => title)).toEqual(['水厂管理办法']);
  });
});

describe('what no issue can see alone', () => {
  const rulesOf = (dataset: readonly Dataset[]) =>
    checkMerged(mergeIssues(dataset.map((tables, i) => keepTables(String(i), tables)))).map(
      ({ rule }) => rule,
    );

  it('the same issue twice', () => {
    const [first] = issues;
    if (first === undefined) throw new Error('no issue');
    const rules = rulesOf([first.tables, first.tables]);
    expect(rules).toContain('key.unique');
    expect(rules.length).toBeLessThanOrEqual(1000);
  });

  it('rows out of order, and a shared row that breaks its schema', () => {
    const tables = tablesOf('x', WATER);
    expect(rulesOf([{ ...tables, dates: [...tables.dates, ...tables.dates.slice(0, 1)] }])).toContain(
      tables.dates.length > 1 ? 'key.order' : 'key.unique',
    );
    const broken = tables.organizations.map((row) => ({ ...row, name: '高\ud83d' }));
    expect(rulesOf([{ ...tables, organizations: broken }])).toContain('row.well-formed');
  });

  it('a reference to a body that no row describes', () => {
    const tables = tablesOf('x', WATER);
    expect(rulesOf([{ ...tables, organizations: [] }])).toContain('reference');
  });

  it('every table is looked at', () => {
    for (const name of TABLE_NAMES) {
      const rows = whole[name];
      if (rows.length === 0) continue;
      const doubled = { ...whole, [name]: [...rows, rows.at(-1)] } as Dataset;
      const shared = name === 'organizations' || name === 'documents';
      if (!shared) expect(rulesOf([doubled]), name).toContain('key.unique');
    }
  });
});
