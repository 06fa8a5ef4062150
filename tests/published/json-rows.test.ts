import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenFile } from '../../pipeline/published/files.js';
import { parseJsonRows, readJsonRows } from '../../pipeline/published/json-rows.js';
import { fileOf } from './in-memory.js';

const valuesIn = (text: string) => Array.from(readJsonRows(fileOf(text)), ({ value }) => value);
const anyLayout = fc.tuple(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, 2, '\t'));

describe('the rows of a JSON table', () => {
  it('are those of the JSON parser, in any layout', () => {
    fc.assert(
      fc.property(anyLayout, ([rows, indent]) => {
        const text = ` \n${JSON.stringify(rows, null, indent)}\r\n`;
        expect(valuesIn(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('stand where they say, alone and together', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.array(fc.string()) })), (rows) => {
        const text = JSON.stringify(rows, null, 1);
        const bytes = Buffer.from(text);
        const found = [...readJsonRows(fileOf(text))];
        for (const [i, { start, end }] of found.entries())
          expect(parseJsonRows(bytes.subarray(start, end))).toEqual([rows[i]]);
        const [first, last] = [found[0], found.at(-1)];
        if (first !== undefined && last !== undefined)
          expect(parseJsonRows(bytes.subarray(first.start, last.end))).toEqual(rows);
      }),
    );
  });

  it.each([
    '',
    ' ',
    '[',
    '[1',
    '[1,',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1 2]',
    '[1]]',
    '[1] 2',
    '[{]}',
    '[}',
    '[{"a":1]',
    '["a]',
    '["a\\"]',
    '[nul]',
    '\ufeff[]',
    'nonsense',
  ])('are refused in %j with the words of the JSON parser', (text) => {
    let words = '';
    try {
      JSON.parse(text);
    } catch (error) {
      words = String(error);
    }
    expect(words).not.toBe('');
    expect(() => valuesIn(text)).toThrow(words.replace(/^SyntaxError: /, ''));
  });

  it.each(['{}', '{"a":[1]}', '1', 'null', '"[]"'])('are not in %s, which is no array', (text) => {
    expect(() => valuesIn(text)).toThrow('not an array of rows');
  });

  it('are refused where bytes are no text', () => {
    expect(() => [...readJsonRows(fileOf(Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)))]).toThrow(/utf-8/);
  });
});

describe('a JSON table that is larger than memory', () => {
  const ROW = `{"text":"${'浙'.repeat(1000)}"}`;
  const ROWS = 20_000;

  /** A table that is made where it is read. */
  function endless(tail: string): { readonly file: OpenFile; readonly largest: () => number } {
    const row = Buffer.from(`${ROW},`);
    const last = Buffer.from(tail);
    const size = 1 + ROWS * row.length + last.length;
    let largest = 0;
    const slice = (start: number, end: number) => {
      largest = Math.max(largest, end - start);
      const bytes = new Uint8Array(Math.min(end, size) - start);
      for (let i = 0; i < bytes.length; i++) {
        const at = start + i - 1;
        const inRows = at < ROWS * row.length ? row[at % row.length] : last[at - ROWS * row.length];
        bytes[i] = at < 0 ? 0x5b : (inRows ?? 0);
      }
      return bytes;
    };
    return { file: { size, slice }, largest: () => largest };
  }

  it('is read a chunk at a time', () => {
    const { file, largest } = endless(`${ROW}]`);
    let rows = 0;
    for (const { value } of readJsonRows(file))
      rows += (value as { text: string }).text.length === 1000 ? 1 : 0;
    expect(rows).toBe(ROWS + 1);
    expect(file.size).toBeGreaterThan(50 * 2 ** 20);
    expect(largest()).toBeLessThanOrEqual(2 ** 20);
  });

  it.each([
    [ROW, `the array of rows does not end; it has ${ROWS} whole rows`],
    ['{"text":"浙', `the array of rows does not end; it has ${ROWS} whole rows`],
    ['{"text":}]', `row ${ROWS + 1}: Unexpected token`],
    [']', `row ${ROWS + 1}: empty`],
    [`${ROW}][]`, 'text after the array of rows'],
  ])('is refused a chunk at a time, too, where it ends in %s', (tail, words) => {
    const { file, largest } = endless(tail);
    expect(() => {
      for (const _ of readJsonRows(file));
    }).toThrow(words);
    expect(largest()).toBeLessThanOrEqual(2 ** 20);
  });
});
