import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, renderTable } from '../../pipeline/publish/formats.js';
import { Cursor } from '../../pipeline/published/readers/cursor.js';
import { READERS } from '../../pipeline/published/readers/index.js';
import { TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { fileOf } from './in-memory.js';

const ROWS = 70_000;
const columns = columnsOf(TABLES.people);
const rows = Array.from({ length: ROWS }, (_, i) => ({
  person_id: `2020/p-${i}`,
  name: `王${i}`,
  titles: i % 3 === 0 ? [] : ['厅长', `第${i}处`],
  organization_id: null,
  mentions: i,
  correction: null,
}));

describe('a table of many rows', () => {
  it.each(FORMAT_NAMES)('is read from %s in places, some rows at a time', async (format) => {
    const { size, slice } = fileOf(renderTable(format, { table: TABLES.people, columns, rows }));
    let largest = 0;
    const file = {
      size,
      slice: (start: number, end: number) => {
        largest = Math.max(largest, end - start);
        return slice(start, end);
      },
    };
    const { batches } = await READERS[format](file, columns);
    const sizes: number[] = [];
    for await (const batch of batches) sizes.push(batch.rows);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(ROWS);
    // A row group of Parquet has 65,536 rows, and the batch in which it reaches them.
    expect(Math.max(...sizes)).toBeLessThan(ROWS);
    expect(largest).toBeLessThanOrEqual(2 ** 21);
  });

  it.each(FORMAT_NAMES)('is gone through row by row from %s', async (format) => {
    const file = fileOf(renderTable(format, { table: TABLES.people, columns, rows: rows.slice(0, 9000) }));
    const cursor = new Cursor((await READERS[format](file, columns)).batches);
    const ids: unknown[] = [];
    for (let row = 0; row < 9000; row++) {
      if (cursor.isWaiting) await cursor.load();
      expect(cursor.next()).toBe(true);
      ids.push(cursor.value(0));
    }
    await cursor.drain();
    expect([cursor.next(), cursor.rows]).toEqual([false, 9000]);
    expect(ids).toEqual(rows.slice(0, 9000).map(({ person_id }) => person_id));
  });
});
