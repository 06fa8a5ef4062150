import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepTables, mergeIssues } from '../../pipeline/assemble/index.js';
import { openPublishedFolder, publishAtomically } from '../../pipeline/io/index.js';
import { examineIssues } from '../../pipeline/published/examine.js';
import { validateFolder } from '../../pipeline/published/folder.js';
import { surveyTables } from '../../pipeline/published/survey.js';
import { verifyFolder } from '../../pipeline/published/verify.js';
import { readPart } from '../../pipeline/read-part.js';
import { type Violation, validateDataset } from '../../pipeline/validate/index.js';
import { type Dataset, TABLE_NAMES, type TableName } from '../../schemas/index.js';
import { temporaryFolder } from '../cli/support.js';
import { renderWhole } from '../publish/rendered.js';

/** Ids of which one begins another, so that their articles interlock. */
const IDS = ['2020', '2020-01', '2021'];
const pages = [
  '水厂投产\n　　3月1日，浙江省水利厅厅长王建国宣布，新水厂投资3.5亿元，日供水20万吨。省水利厅还印发了《水厂管理办法》。\n',
  '公路通车\n　　3月2日，浙江省交通运输厅宣布，公路全长35公里，投资8亿元。浙江省水利厅参加了验收，依据是《水厂管理办法》。\n',
  '大桥开工\n　　3月3日，浙江省水利厅厅长王建国宣布，大桥投资12亿元。去年全省投资增长5%，依据是《大桥管理条例》。\n大桥通车\n　　3月5日，浙江省水利厅宣布，大桥通车。\n',
];
const rawOf = (issueId: string) => new TextEncoder().encode(pages[IDS.indexOf(issueId)] ?? '');

function datasetOf(): Dataset {
  const kept = IDS.map((issueId) => {
    const file = {
      issueId,
      fileName: `${issueId}.txt`,
      bytes: rawOf(issueId),
      sidecar: '{"referenceDate":"2021-03-05"}',
    };
    const part = readPart(file);
    if (!part.ok) throw new Error(part.problem.message);
    return keepTables(issueId, part.value.tables);
  });
  return mergeIssues(kept).subset(new Set(IDS));
}

const dataset = datasetOf();
let whole: string;
let folder: string;
let raw: string;
beforeAll(() => {
  const work = mkdtempSync(join(tmpdir(), 'zhewen-damaged-'));
  whole = join(work, 'dist');
  publishAtomically(whole, renderWhole(dataset));
  raw = join(work, 'raw');
  mkdirSync(raw);
  for (const id of IDS) writeFileSync(join(raw, `${id}.txt`), rawOf(id));
});
afterAll(() => rmSync(join(whole, '..'), { recursive: true, force: true }));
beforeEach(() => {
  folder = join(temporaryFolder(), 'dist');
  cpSync(whole, folder, { recursive: true });
});

type AnyRow = Readonly<Record<string, unknown>>;
type Damage = readonly [
  what: string,
  table: TableName,
  damage: (rows: readonly AnyRow[]) => readonly AnyRow[],
];

const last = (rows: readonly AnyRow[]) => rows[rows.length - 1] as AnyRow;
/** Gives one row, the first unless another is named, a value of the last one, or the value given. */
const set =
  (column: string, value?: unknown, at = 0) =>
  (rows: readonly AnyRow[]) =>
    rows.map((row, i) =>
      i === at ? { ...row, [column]: value === undefined ? last(rows)[column] : value } : row,
    );

const DAMAGES: readonly Damage[] = [
  ...TABLE_NAMES.flatMap((name): readonly Damage[] => [
    ['turned round', name, (rows) => [...rows].reverse()],
    [
      'dealt into two piles',
      name,
      (rows) => [...rows.filter((_, i) => i % 2 > 0), ...rows.filter((_, i) => i % 2 === 0)],
    ],
    ['whose last row comes first', name, (rows) => [last(rows), ...rows.slice(0, -1)]],
    ['whose first row stands twice', name, (rows) => [rows[0] as AnyRow, ...rows]],
    ['whose first row is gone', name, (rows) => rows.slice(1)],
    ['without rows', name, () => []],
  ]),
  ['of which one has the issue of another', 'articles', set('issue_id')],
  ['of which one has the issue of another', 'blocks', set('issue_id')],
  ['of which one has the article of another issue', 'blocks', set('article_id')],
  ['of which one has an issue that is not there', 'blocks', set('issue_id', 'nowhere')],
  ['of which two have one id', 'articles', set('article_id')],
  ['of which one has an article that is not there', 'dates', set('article_id', 'nowhere')],
  ['of which one has the article of another issue', 'amounts', set('article_id')],
  ['of which one has the article of another issue', 'events', set('article_id')],
  ['of which one has the date of another issue', 'amounts', set('date_id', dataset.dates.at(-1)?.date_id)],
  [
    'of which one has the event of another issue',
    'amounts',
    set('event_id', dataset.events.at(-1)?.event_id),
  ],
  ['of which one has the date of another issue', 'events', set('date_id', dataset.dates.at(-1)?.date_id)],
  ['of which one has a date that is not there', 'events', set('date_id', 'nowhere')],
  ['of which one has documents that are not there', 'events', set('document_ids', ['nowhere'])],
  ['of which one has the event of another issue', 'event_participants', set('event_id')],
  ['of which one has an event that is not there', 'event_participants', set('event_id', 'nowhere')],
  ['of which one has the mention of another issue', 'event_participants', set('mention_id')],
  ['of which one has the person of another issue', 'person_mentions', set('person_id')],
  ['of which one has a body that is not there', 'organization_mentions', set('organization_id', 'nowhere')],
  ['of which one belongs to a body that is not there', 'organizations', set('parent_id', 'nowhere')],
  ['of which one is of an unknown encoding', 'issues', set('encoding', 'latin1')],
  ['of which one has a mark before its text', 'people', set('name', '\ufeff王建国')],
  ['of which one has no columns', 'events', (rows) => [{}, ...rows]],
  ['of which one is null', 'events', (rows) => [null as unknown as AnyRow, ...rows]],
];

const damaged = (table: TableName, damage: Damage[2]): Dataset =>
  ({ ...dataset, [table]: damage(dataset[table] as readonly AnyRow[]) }) as Dataset;
const write = (table: TableName, rows: unknown) =>
  writeFileSync(join(folder, `json/${table}.json`), JSON.stringify(rows));
/** Of the tables, without their formats. */
const told = (violations: readonly Violation[]) =>
  violations
    .filter(({ rule }) => !rule.startsWith('file.'))
    .map((violation) => JSON.stringify(violation))
    .sort();

describe('a dataset that is checked issue by issue', () => {
  it('is large enough to tell', () => {
    for (const name of TABLE_NAMES) expect(dataset[name].length, name).toBeGreaterThan(1);
    expect(new Set(dataset.events.map(({ article_id }) => article_id)).size).toBe(4);
    expect(validateDataset(dataset, rawOf)).toEqual([]);
  });

  it.each(DAMAGES)('breaks the same rules as one that is checked whole: %s, %s', async (_, table, damage) => {
    const broken = damaged(table, damage);
    write(table, broken[table]);
    const expected = told(validateDataset(broken, rawOf));
    const { violations } = await validateFolder(folder, raw);
    expect(told(violations).filter((line) => !line.includes('"issue.raw"'))).toEqual(expected);
  });

  const fatal = DAMAGES.filter(([, table, damage]) =>
    validateDataset(damaged(table, damage), rawOf).some(({ severity }) => severity === 'error'),
  );
  it.each(fatal)('is not verified: %s, %s', async (_, table, damage) => {
    write(table, damaged(table, damage)[table]);
    const failed = (await verifyFolder(folder, raw)).filter(
      ({ check, violations }) =>
        check !== 'hashes' && violations.some(({ severity }) => severity === 'error'),
    );
    expect(failed.map(({ check }) => check)).not.toEqual([]);
  });
});

describe('the rows in memory', () => {
  /** The folder, with what is read of it. */
  function watchedFolder() {
    const files = openPublishedFolder(folder);
    const count = { sliced: 0, whole: [] as string[] };
    return {
      count,
      files: {
        ...files,
        read: (path: string) => {
          count.whole.push(path);
          return files.read(path);
        },
        slice: (path: string, start: number, end: number) => {
          count.sliced += end - start;
          return files.slice(path, start, end);
        },
      },
    };
  }

  it('are those of one issue, each read once, wherever they stand', () => {
    for (const name of ['dates', 'blocks', 'event_participants'] as const)
      write(name, [...dataset[name]].reverse());
    const { files, count } = watchedFolder();
    const survey = surveyTables(files);
    const perIssue: number[] = [];
    let before = count.sliced;
    examineIssues(
      files,
      survey,
      () => null,
      (stage, done) => {
        expect(stage).toBe('check');
        if (done > 0) perIssue.push(count.sliced - before);
        before = count.sliced;
      },
    );
    perIssue.push(count.sliced - before);
    const ofIssues = TABLE_NAMES.filter((name) => !['organizations', 'people', 'documents'].includes(name));
    const size = ofIssues.reduce(
      (sum, name) => sum + readFileSync(join(folder, `json/${name}.json`)).length,
      0,
    );
    expect(perIssue).toHaveLength(IDS.length);
    // The last one is followed by the tables that issues share.
    for (const bytes of perIssue.slice(0, -1)) expect(bytes).toBeLessThan(0.6 * size);
    expect(perIssue.slice(0, -1).every((bytes) => bytes > 0)).toBe(true);
    expect(count.whole).toEqual([]);
  });
});
