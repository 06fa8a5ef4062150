import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableData } from '../../pipeline/publish/format.js';
import { sourceOf, tableData } from '../../pipeline/publish/index.js';
import { renderWorkbook } from '../../pipeline/publish/workbook.js';
import { cellOf, MAX_TEXT } from '../../pipeline/publish/workbook-cells.js';
import { fixture } from './fixture.js';
import { joinPieces } from './rendered.js';

const people = tableData(sourceOf(fixture().dataset), 'people');
const [person] = people.rows;
const bytesOf = (...given: Parameters<typeof renderWorkbook>) =>
  joinPieces(renderWorkbook(...given))[0]?.bytes ?? new Uint8Array();
const withNames = (...names: readonly string[]): TableData => ({
  ...people,
  rows: names.map((name, i) => ({ ...person, person_id: `2020/p-${i}`, name })),
});
const partsOf = (...tables: readonly TableData[]) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytesOf(tables))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
const sheetOf = (data: TableData) => partsOf(data)['xl/worksheets/sheet2.xml'] ?? '';

describe('a cell of the workbook', () => {
  it.each([
    ['int', 5, { kind: 'number', number: 5 }],
    ['number', 2.5, { kind: 'number', number: 2.5 }],
    ['number', 1.7e308, { kind: 'text', text: '1.7e+308' }],
    ['bool', false, { kind: 'bool', value: false }],
    ['date', '1900-03-01', { kind: 'date', number: 61 }],
    ['date', '2020-06-17', { kind: 'date', number: 43_999 }],
    ['date', '1900-02-28', { kind: 'text', text: '1900-02-28' }],
    ['list', ['甲', '乙;丙'], { kind: 'text', text: '甲;乙\\;丙' }],
    ['string', '', null],
    ['string', null, null],
  ] as const)('%s %j is kept', (type, value, cell) => {
    expect(cellOf(type, value)).toEqual({ cell, isCut: false });
  });

  it('is cut where Excel would refuse it, between characters', () => {
    const long = `${'浙'.repeat(MAX_TEXT - 1)}😀`;
    const { cell, isCut } = cellOf('string', long);
    expect(isCut).toBe(true);
    expect(cell).toEqual({ kind: 'text', text: '浙'.repeat(MAX_TEXT - 1) });
    expect(cellOf('string', '浙'.repeat(MAX_TEXT)).isCut).toBe(false);
  });
});

describe('a sheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=省科技厅'])('holds %s as text, never as a formula', (name) => {
    const sheet = sheetOf(withNames(name));
    expect(sheet).toContain(`t="inlineStr"><is><t xml:space="preserve">${name}</t>`);
    expect(sheet).not.toContain('<f>');
  });

  it('escapes what XML does not hold', () => {
    const sheet = sheetOf(withNames('<a&b>', 'a\u0001b\r', 'a_x0041_'));
    expect(sheet).toContain('&lt;a&amp;b&gt;');
    expect(sheet).toContain('a_x0001_b_x000D_');
    expect(sheet).toContain('a_x005F_x0041_');
  });

  it('keeps its header in sight', () => {
    expect(sheetOf(people)).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it('that lost text is named in the contents', () => {
    const contents = (data: TableData) => partsOf(data)['xl/worksheets/sheet1.xml'] ?? '';
    expect(contents(withNames('浙'.repeat(MAX_TEXT + 1)))).toContain('name of 2020/p-0');
    expect(contents(people)).toContain('complete');
  });
});

describe('a table that is too long for a sheet', () => {
  const rows = Array.from({ length: 9000 }, (_, i) => ({ ...person, person_id: `2020/p-${i}` }));
  const long: TableData = { ...people, rows };
  const sheets = (limits: Parameters<typeof renderWorkbook>[1]) => {
    const parts = unzipSync(bytesOf([long, people], limits));
    return [1, 2, 3].map((i) => strFromU8(parts[`xl/worksheets/sheet${i}.xml`] ?? new Uint8Array()));
  };

  it.each([
    [{ rows: 8500, bytes: 2 ** 29 }, 8500],
    [{ rows: 8192, bytes: 2 ** 29 }, 8192],
    [{ rows: 1_048_574, bytes: 1000 }, 8192],
  ])('ends with a note at %j, and the contents say it', (limits, kept) => {
    const [contents = '', cut = '', whole = ''] = sheets(limits);
    const note = `only the first ${kept} rows; the other formats hold all 9000`;
    expect(cut.match(/<row /g)).toHaveLength(kept + 2);
    expect(cut).toContain(`<row r="${kept + 2}"><c r="A${kept + 2}"`);
    expect(cut.slice(cut.lastIndexOf('<row '))).toContain(note);
    expect(contents).toContain(note);
    expect(contents).toContain('complete');
    expect(whole).not.toContain('only the first');
  });

  it('is whole where it fits', () => {
    const [, whole = ''] = sheets({ rows: 9000, bytes: 2 ** 29 });
    expect(whole.match(/<row /g)).toHaveLength(9001);
    expect(whole).not.toContain('only the first');
  });
});

describe('the bytes of the workbook', () => {
  it('hold no time, and are the same in every zone', () => {
    const zone = process.env.TZ;
    const hashes = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(bytesOf([people])).toString('base64');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(hashes).size).toBe(1);
    expect(Object.keys(partsOf(people)).filter((path) => path.startsWith('docProps'))).toEqual([]);
  });
});
