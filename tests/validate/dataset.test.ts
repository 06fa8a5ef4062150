import { describe, expect, it } from 'vitest';
import { formatViolations, type Violation, validateDataset } from '../../pipeline/validate/index.js';
import type { Dataset, TableName } from '../../schemas/index.js';
import { fixture } from '../publish/fixture.js';

const { dataset, raw } = fixture();
const bytes = Buffer.from(raw('2020'));

/** The fixture with some values of one row changed. */
function change(table: TableName, row: number, values: Readonly<Record<string, unknown>>): Dataset {
  const rows = dataset[table].map((each, i) => (i === row ? { ...each, ...values } : each));
  return { ...dataset, [table]: rows } as Dataset;
}
const without = (table: TableName, row: number): Dataset =>
  ({ ...dataset, [table]: dataset[table].filter((_, i) => i !== row) }) as Dataset;
const rulesOf = (violations: readonly Violation[]) => violations.map(({ rule }) => rule);
const money = dataset.amounts[0];
const day = dataset.dates.findIndex((date) => date.kind === 'date');
const quarter = dataset.dates.findIndex((date) => date.kind === 'range');
const range = dataset.amounts.findIndex((amount) => amount.min !== null);

describe('the fixture', () => {
  it('keeps every rule, with its bytes and without', () => {
    expect(validateDataset(dataset, raw)).toEqual([]);
    expect(validateDataset(dataset)).toEqual([]);
  });

  it('of no rows keeps every rule', () => {
    const empty = Object.fromEntries(Object.keys(dataset).map((name) => [name, []]));
    expect(validateDataset(empty as unknown as Dataset, raw)).toEqual([]);
  });
});

describe('a broken rule is told with its table, row and column:', () => {
  const cases: readonly (readonly [
    string,
    string | null,
    TableName,
    number,
    Readonly<Record<string, unknown>>,
  ])[] = [
    ['row.schema', 'kind', 'dates', 0, { kind: 'day' }],
    ['row.schema', 'start', 'dates', 0, { start: 1.5 }],
    ['row.schema', 'raw_end', 'dates', 0, { raw_end: 2 ** 31 }],
    ['row.schema', 'start_date', 'dates', 0, { start_date: '2021-02-29' }],
    ['row.schema', 'unit', 'amounts', 0, { unit: '' }],
    ['row.schema', 'value', 'amounts', 0, { value: Number.NaN }],
    ['row.schema', 'aliases', 'organizations', 0, { aliases: ['a', ''] }],
    ['row.schema', 'name', 'people', 0, { name: undefined }],
    ['row.columns', null, 'people', 0, { nickname: 'x' }],
    ['row.well-formed', 'name', 'people', 0, { name: '高\ud83d' }],
    ['row.zero', 'value', 'amounts', 0, { value: -0 }],
    ['row.year', 'start_date', 'events', 0, { start_date: '0000-01-01' }],
    ['row.mark', 'name', 'people', 0, { name: '\ufeff高鹰忠' }],
    ['key.order', null, 'dates', 0, { date_id: '2020-01/z' }],
    ['key.unique', null, 'dates', 1, { date_id: dataset.dates[0]?.date_id }],
    ['reference', 'organization_id', 'people', 0, { organization_id: 'o-none' }],
    ['reference', 'article_id', 'dates', 0, { article_id: '2020-02' }],
    ['reference', 'date_id', 'amounts', 0, { date_id: '2020-01/d999' }],
    ['text.span', 'text', 'dates', day, { text: '6月18日' }],
    ['text.range', 'start', 'dates', day, { end: 10_000 }],
    ['text.range', 'start', 'dates', day, { end: dataset.dates[day]?.start }],
    ['text.span', 'item', 'amounts', 0, { item: '收入' }],
    ['text.range', 'item_start', 'amounts', 0, { item_start: null }],
    ['text.span', 'trigger', 'events', 0, { trigger: '成了' }],
    ['text.span', 'sentence', 'events', 0, { sentence_end: (dataset.events[0]?.sentence_end ?? 0) - 1 }],
    ['raw.span', 'text', 'dates', day, { raw_end: (dataset.dates[day]?.raw_end ?? 0) - 1 }],
    ['raw.span', 'text', 'amounts', 0, { raw_start: (money?.raw_start ?? 0) + 1 }],
    ['raw.range', 'raw_start', 'person_mentions', 0, { raw_start: 0 }],
    ['blocks.text', 'text', 'blocks', 0, { text: '另一段' }],
    ['blocks.overlap', 'raw_start', 'blocks', 1, { raw_start: 0 }],
    ['blocks.range', 'raw_end', 'blocks', 0, { raw_end: bytes.length + 1 }],
    ['blocks.conservation', null, 'blocks', 0, { raw_end: (dataset.blocks[0]?.raw_end ?? 0) - 3 }],
    ['article.headline', 'headline', 'articles', 0, { headline: '别的' }],
    ['article.paragraphs', 'paragraphs', 'articles', 0, { paragraphs: 3 }],
    ['article.text', 'text', 'articles', 0, { text: `${dataset.articles[0]?.text}。` }],
    ['article.range', 'raw_start', 'articles', 0, { raw_end: bytes.length + 5 }],
    ['article.blocks', 'raw_start', 'articles', 0, { raw_start: 0 }],
    ['issue.bytes', 'bytes', 'issues', 0, { bytes: bytes.length + 1 }],
    ['issue.sha256', 'sha256', 'issues', 0, { sha256: '0'.repeat(64) }],
    ['issue.characters', 'characters', 'issues', 0, { characters: 1 }],
    ['issue.encoding', 'encoding', 'issues', 0, { encoding: 'latin1' }],
    ['date.order', 'end_date', 'dates', quarter, { end_date: '2018-01-31' }],
    ['date.vague', 'start_date', 'dates', day, { kind: 'vague' }],
    ['date.precision', 'start_date', 'dates', quarter, { start_date: '2019-01-02' }],
    ['date.precision', 'end_date', 'dates', quarter, { end_date: '2019-09-29' }],
    ['date.time', 'start_time', 'dates', day, { start_time: '9:30' }],
    ['date.time', 'end_time', 'dates', day, { end_time: '24:30' }],
    ['date.times', 'end_time', 'dates', day, { start_time: '15:00', end_time: '09:30' }],
    ['date.edtf', 'edtf', 'dates', day, { edtf: '2020-06-31' }],
    ['date.edtf-bounds', 'start_date', 'dates', day, { edtf: '2020-06-16/2020-06-17' }],
    ['date.duration', 'duration', 'dates', day, { duration: '3D' }],
    ['amount.range', 'value', 'amounts', range, { value: 60 }],
    ['amount.order', 'max', 'amounts', range, { max: 40 }],
    ['event.main', null, 'events', 0, { is_main: false }],
    [
      'event.sentence',
      'trigger_start',
      'events',
      0,
      { sentence_start: (dataset.events[0]?.trigger_start ?? 0) + 1 },
    ],
    ['event.date', 'start_date', 'events', 0, { start_date: '2020-06-16' }],
    ['event.date', 'date_precision', 'events', 0, { date_precision: 'month' }],
    ['event.order', 'end_date', 'events', 0, { end_date: '2020-06-01' }],
    [
      'participant.one',
      'organization_id',
      'event_participants',
      0,
      { organization_id: dataset.organizations[0]?.organization_id, person_id: dataset.people[0]?.person_id },
    ],
    ['participant.mention', 'mention_id', 'event_participants', 0, { mention_id: '2020-01/o999' }],
    [
      'participant.mention',
      'mention_id',
      'event_participants',
      1,
      { mention_id: dataset.organization_mentions[0]?.mention_id },
    ],
    ['reference', 'document_ids', 'events', 0, { document_ids: ['w-none'] }],
    ['count', 'mentions', 'organizations', 0, { mentions: 3 }],
    ['count', 'articles', 'organizations', 0, { articles: 2 }],
    ['count', 'mentions', 'people', 0, { mentions: 2 }],
    ['count', 'mentions', 'documents', 0, { mentions: 0 }],
    ['count', 'articles', 'issues', 0, { articles: 2 }],
    ['count', 'unassigned_characters', 'issues', 0, { unassigned_characters: 7 }],
    ['count', 'characters', 'articles', 0, { characters: 7 }],
    ['count', 'position', 'articles', 0, { position: 2 }],
    ['count', 'section_position', 'articles', 0, { section_position: 2 }],
  ];

  it.each(cases)('%s in %s of %s %i', (rule, column, table, row, values) => {
    const found = validateDataset(change(table, row, values), raw).filter(
      (violation) => violation.rule === rule,
    );
    const places = found.map((violation) => violation.column);
    expect(places).toContain(column);
    for (const violation of found) {
      expect(violation.table).not.toBe('');
      expect(violation.expected).not.toBe('');
      expect(violation.actual).not.toBe('');
    }
  });

  it.each(['date.precision', 'date.times', 'date.edtf-bounds', 'row.mark'])(
    '%s is a warning, all else an error',
    (rule) => {
      const warned = cases
        .flatMap(([, , table, row, values]) => validateDataset(change(table, row, values), raw))
        .filter(({ severity }) => severity === 'warning');
      expect(rulesOf(warned)).toContain(rule);
      expect(new Set(rulesOf(warned)).size).toBe(4);
    },
  );

  it.each([
    ['2019-01-03', '2020-01-02', 0],
    ['2019-01-31', '2019-02-27', 0],
    ['2019-01-03', '2020-01-03', 2],
  ])(
    'a counted period of whole months or years is no doubtful one: %s to %s',
    (start_date, end_date, doubts) => {
      const rows = change('dates', quarter, { start_date, end_date, duration: 'P1Y' });
      const found = rulesOf(validateDataset(rows, raw)).filter((rule) => rule === 'date.precision');
      expect(found).toHaveLength(doubts);
    },
  );

  it('a row too few', () => {
    expect(rulesOf(validateDataset(without('blocks', 2), raw))).toContain('blocks.conservation');
    expect(rulesOf(validateDataset(without('events', 0), raw))).toContain('event.main');
    expect(rulesOf(validateDataset(without('dates', day), raw))).toContain('reference');
    expect(rulesOf(validateDataset(without('organization_mentions', 0), raw))).toContain('count');
  });

  it('a byte of the raw file changed', () => {
    for (let at = 3; at < bytes.length; at += 7) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(rulesOf(validateDataset(dataset, () => other)), `byte ${at}`).toContain('issue.sha256');
    }
  });
});

describe('violations as text', () => {
  const one = (severity: Violation['severity'], id: string): Violation => ({
    severity,
    table: 'dates',
    id,
    column: 'end_date',
    rule: 'date.order',
    actual: '"2020-01-01"',
    expected: 'a day from 2020-02-01',
  });

  it('name table, row, column, rule, actual and expected', () => {
    expect(formatViolations([one('error', '2020-03/d17')])).toBe(
      'dates 2020-03/d17, end_date: found "2020-01-01", expected a day from 2020-02-01 [date.order]',
    );
  });

  it('are twenty, errors first, and the number of the others', () => {
    const many = [one('warning', 'w'), ...Array.from({ length: 30 }, (_, i) => one('error', `e${i}`))];
    const lines = formatViolations(many).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toContain('dates e0,');
    expect(lines[20]).toBe('… and 11 more');
    expect(formatViolations([])).toBe('');
  });

  it('cut long values short', () => {
    const [violation] = validateDataset(change('articles', 0, { headline: '长'.repeat(5000) }), raw);
    expect(violation?.actual.length).toBeLessThan(100);
  });
});

describe('the cost', () => {
  it('grows with the rows, also for a long text with characters outside the basic plane', () => {
    const seconds = (copies: number) => {
      const text = `${dataset.articles[0]?.text}\n${'😀字'.repeat(200 * copies)}`;
      const source = change('articles', 0, { text });
      const template = source.dates[day];
      if (template === undefined) throw new Error('no date');
      const dates = Array.from({ length: 200 * copies }, (_, i) => ({
        ...template,
        date_id: `2020-01/d${1e7 + i}`,
      }));
      const start = performance.now();
      validateDataset({ ...source, dates } as Dataset, raw);
      return performance.now() - start;
    };
    seconds(4);
    expect(seconds(80)).toBeLessThan(Math.max(40 * seconds(8), 1500));
  });
});
