import { DataType, tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCH_UNITS, batchesOf } from '../../pipeline/publish/batches.js';
import { joinList, splitList } from '../../pipeline/publish/csv.js';
import { dayNumberOf } from '../../pipeline/publish/days.js';
import type { TableData } from '../../pipeline/publish/format.js';
import { FORMAT_NAMES, renderTable } from '../../pipeline/publish/formats.js';
import { READERS } from '../../pipeline/published/readers/index.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { AWKWARD_DATES, AWKWARD_TEXTS, anyRows } from './arbitrary.js';

const cases = FORMAT_NAMES.flatMap((format) => TABLE_NAMES.map((table) => [format, table] as const));

async function readBack(format: (typeof FORMAT_NAMES)[number], data: TableData) {
  const bytes = new Uint8Array(renderTable(format, data));
  const file = { size: bytes.length, slice: (start: number, end: number) => bytes.slice(start, end) };
  const { names, batches } = await READERS[format](file, data.columns);
  const rows: (readonly unknown[])[] = [];
  for await (const batch of batches)
    for (let row = 0; row < batch.rows; row++) rows.push(data.columns.map((_, k) => batch.value(row, k)));
  return { names, rows };
}
const valuesOf = ({ columns, rows }: TableData) =>
  Array.from(rows, (row) => columns.map(({ name }) => row[name]));
const namesOf = ({ columns }: TableData) => columns.map(({ name }) => name);

describe('any rows come back from', () => {
  it.each(cases)('%s: %s', async (format, name) => {
    await fc.assert(
      fc.asyncProperty(anyRows(TABLES[name]), async (data) => {
        const { names, rows } = await readBack(format, data);
        expect(names).toEqual(namesOf(data));
        expect(rows).toEqual(valuesOf(data));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a table', () => {
  it.each(cases)('without rows is a file of its columns in %s: %s', async (format, name) => {
    const data = { table: TABLES[name], columns: columnsOf(TABLES[name]), rows: [] };
    expect(await readBack(format, data)).toEqual({ names: namesOf(data), rows: [] });
  });

  it.each(cases)('with nothing but nulls where it may has its types in %s: %s', async (format, name) => {
    const columns = columnsOf(TABLES[name]);
    const filler = { string: 'x', int: 1, number: 1, bool: true, date: '2020-01-01', list: [] };
    const row = Object.fromEntries(
      columns.map(({ name: column, type, nullable, values }) => [
        column,
        nullable ? null : type === 'enum' ? values?.[0] : filler[type],
      ]),
    );
    const data = { table: TABLES[name], columns, rows: [row, row] };
    expect((await readBack(format, data)).rows).toEqual(valuesOf(data));
  });

  it.each(FORMAT_NAMES)('of many batches comes back from %s', async (format) => {
    const columns = columnsOf(TABLES.people);
    const rows = Array.from({ length: 20_001 }, (_, i) => ({
      person_id: `2020/p-${i}`,
      name: AWKWARD_TEXTS[i % AWKWARD_TEXTS.length],
      titles: AWKWARD_TEXTS.slice(0, i % 5),
      organization_id: i % 3 === 0 ? null : `o-${i}`,
      mentions: i,
      correction: i % 7 === 0 ? `organization_id: ${i}` : null,
    }));
    const data = { table: TABLES.people, columns, rows };
    expect((await readBack(format, data)).rows).toEqual(valuesOf(data));
  });
});

describe('batches', () => {
  const texts = (count: number, length: number) =>
    Array.from({ length: count }, () => ({ text: '浙'.repeat(length), list: ['a', 'bc'] }));

  it.each([
    [20_000, 1, [8192, 8192, 3616]],
    [3, BATCH_UNITS, [1, 1, 1]],
    [10, BATCH_UNITS / 4, [4, 4, 2]],
    [0, 1, []],
  ])('of %i rows of %i characters are bounded in rows and in text', (count, length, sizes) => {
    expect(Array.from(batchesOf(texts(count, length)), (batch) => batch.length)).toEqual(sizes);
  });

  it.each(FORMAT_NAMES)('of long texts come back from %s', async (format) => {
    const columns = columnsOf(TABLES.people);
    const rows = Array.from({ length: 30 }, (_, i) => ({
      person_id: `2020/p-${i}`,
      name: '浙'.repeat(BATCH_UNITS / 4),
      titles: [],
      organization_id: null,
      mentions: i,
      correction: null,
    }));
    const data = { table: TABLES.people, columns, rows };
    expect((await readBack(format, data)).rows).toEqual(valuesOf(data));
  });
});

describe('Arrow', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    event_id: `e-${i}`,
    organization_id: null,
    person_id: `p-${i}`,
    mention_id: null,
    role: i < 9_000 ? 'agent' : 'location',
  }));
  const data = { table: TABLES.event_participants, columns: columnsOf(TABLES.event_participants), rows };

  it('has batches of bounded size that share one dictionary in the order of the schema', () => {
    const table = tableFromIPC(renderTable('arrow', data));
    expect(table.batches.map((batch) => batch.numRows)).toEqual([8192, 8192, 3616]);
    for (const batch of table.batches)
      expect(batch.getChild('role')?.data[0]?.dictionary?.toArray()).toEqual(
        columnsOf(TABLES.event_participants).find(({ name }) => name === 'role')?.values,
      );
  });

  it('declares types, nullability, descriptions and units by the schema', () => {
    const { schema } = tableFromIPC(
      renderTable('arrow', { ...data, table: TABLES.dates, columns: columnsOf(TABLES.dates), rows: [] }),
    );
    const fields = Object.fromEntries(schema.fields.map((field) => [field.name, field]));
    expect(DataType.isUtf8(fields.date_id?.type)).toBe(true);
    expect(String(fields.start?.type)).toBe('Int32');
    expect(String(fields.start_date?.type)).toMatch(/Date32<DAY>/);
    expect(DataType.isDictionary(fields.kind?.type)).toBe(true);
    expect([fields.kind?.nullable, fields.precision?.nullable]).toEqual([false, true]);
    expect(fields.start?.metadata.get('unit')).toBe('code point');
    expect(fields.article_id?.metadata.get('references')).toBe('articles.article_id');
    expect(fields.date_id?.metadata.get('description')).toContain('2020-03/d17');
    expect(schema.metadata.get('title')).toBe('Dates');
  });
});

describe('CSV', () => {
  const columns = columnsOf(TABLES.people);
  const render = (name: string, titles: readonly string[]) =>
    Buffer.from(
      renderTable('csv', {
        table: TABLES.people,
        columns,
        rows: [{ person_id: 'p', name, titles, organization_id: null, mentions: 1, correction: null }],
      }),
    ).toString();

  it.each([
    ['高鹰忠', ['厅长'], 'p,高鹰忠,厅长,,1'],
    ['=1+1', [], 'p,=1+1,,,1'],
    ['-2', ['a;b', 'c\\d'], 'p,-2,a\\;b;c\\\\d,,1'],
    ['他说："好，"', [], 'p,"他说：""好，""",,,1'],
    ['a,b', [], 'p,"a,b",,,1'],
    ['a\nb', [], 'p,"a\nb",,,1'],
  ])('%j is written faithfully', (name, titles, line) => {
    expect(render(name, titles)).toBe(
      `person_id,name,titles,organization_id,mentions,correction\n${line},\n`,
    );
  });

  it('joins and splits any list of items that are not empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(';', '\\', 'a', '"', '\n'), minLength: 1 })),
        (items) => {
          expect(splitList(joinList(items))).toEqual(items);
        },
      ),
    );
  });
});

describe('day numbers', () => {
  it.each(AWKWARD_DATES)('%s is a whole day and comes back', (date) => {
    const days = dayNumberOf(date);
    expect(new Date(days * 86_400_000).toISOString().slice(0, 10)).toBe(date);
  });
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1912-01-01', -21185],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is %i', (date, days) => expect(dayNumberOf(date)).toBe(days));
  it.each(['2021-02-30', '1900-02-29', '2021-2-3', '', '2021-13-01'])('%j is refused', (date) =>
    expect(() => dayNumberOf(date)).toThrow(),
  );
});
