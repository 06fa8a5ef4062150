import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodePart, openEntry, readRows } from '../../pipeline/keep/entry.js';
import { hashOf, keyOfPart } from '../../pipeline/keep/key.js';
import { Shelf } from '../../pipeline/keep/shelf.js';
import { readPart } from '../../pipeline/read-part.js';
import { TABLE_NAMES } from '../../schemas/index.js';

const bytes = readFileSync(new URL('../pages/hand/07-briefs.txt', import.meta.url));
const file = { issueId: '2021', fileName: '2021.txt', bytes, sidecar: '{"referenceDate":"2021-03-05"}' };
const part = readPart(file);
if (!part.ok) throw new Error(part.problem.message);
const key = keyOfPart(file, 'rules');
const entry = encodePart(part.value, key);

describe('a kept part', () => {
  const heading = openEntry(entry, key);
  if (heading === null) throw new Error('no entry');

  it('comes back as it was, table by table', () => {
    const { tables, summary, problems, violations } = part.value;
    expect(heading).toMatchObject({ key, issueId: '2021', summary, problems, violations });
    for (const name of TABLE_NAMES) {
      expect(readRows(entry, heading, name)).toEqual(tables[name]);
      expect(heading.counts[name]).toBe(tables[name].length);
    }
    expect(heading.firsts.blocks).toEqual([tables.blocks[0]?.block_id]);
    expect(heading.counts.dates).toBeGreaterThan(0);
  });

  it('has the same bytes again', () => expect(Buffer.compare(encodePart(part.value, key), entry)).toBe(0));

  it('is not taken for one of another key', () => {
    expect(openEntry(entry, keyOfPart(file, 'other rules'))).toBeNull();
  });

  it('is not taken for whole when cut off anywhere', () => {
    for (let length = 0; length < entry.length; length += 37)
      expect(openEntry(entry.subarray(0, length), key), `${length} bytes`).toBeNull();
    expect(openEntry(entry.subarray(0, -1), key)).toBeNull();
  });

  it('is not taken for whole with any byte changed', () => {
    for (let at = 0; at < entry.length; at += 11) {
      const other = Buffer.from(entry);
      other[at] = (other[at] ?? 0) ^ 4;
      expect(openEntry(other, key), `byte ${at}`).toBeNull();
    }
  });

  it('gives no rows once they are damaged', () => {
    const { start, length } = heading.sections.dates;
    const other = Buffer.from(entry);
    const at = entry.indexOf(10, entry.indexOf(10) + 1) + 1 + start + Math.floor(length / 2);
    other[at] = (other[at] ?? 0) ^ 4;
    expect(readRows(other, heading, 'dates')).toBeNull();
    expect(readRows(other, heading, 'blocks')).toEqual(part.value.tables.blocks);
    expect(readRows(entry.subarray(0, 100), heading, 'dates')).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a line', 'zhewen-part 1\n'],
    ['zeros', '\0'.repeat(5000)],
    ['another file', '{"a":1}\n{"b":2}\n'],
    ['a heading that is none', `zhewen-part 1 ${hashOf('null')}\nnull\n`],
  ])('is not %s', (_, text) => expect(openEntry(Buffer.from(text), key)).toBeNull());
});

describe('the key', () => {
  it.each([
    ['the bytes', { ...file, bytes: Buffer.from('x') }],
    ['the sidecar', { ...file, sidecar: null }],
    ['the id', { ...file, issueId: '2022' }],
    ['a field that is new', { ...file, corrections: '[]' }],
  ])('depends on %s', (_, other) => expect(keyOfPart(other, 'rules')).not.toBe(key));

  it('depends on the rules and on nothing else', () => {
    expect(keyOfPart(file, 'other')).not.toBe(key);
    const { sidecar, ...rest } = file;
    expect(keyOfPart({ sidecar, ...rest, bytes: Uint8Array.from(bytes) }, 'rules')).toBe(key);
  });
});

describe('a shelf', () => {
  const one = Buffer.from('1');

  it('holds what its store refuses', () => {
    const shelf = new Shelf({ read: () => null, write: () => false });
    shelf.put('a', one);
    expect(shelf.read('a')).toBe(one);
    expect(shelf.read('b')).toBeNull();
  });

  it('leaves to its store what the store takes, until it is told to hold', () => {
    const stored = new Map<string, Uint8Array>();
    const shelf = new Shelf({
      read: (name) => stored.get(name) ?? null,
      write: (name, bytes) => stored.set(name, bytes).size > 0,
    });
    shelf.put('a', one);
    shelf.put('b', one);
    stored.delete('a');
    expect([shelf.read('a'), shelf.read('b')]).toEqual([null, one]);
    shelf.hold();
    shelf.read('b');
    shelf.put('a', one);
    stored.clear();
    expect([shelf.read('a'), shelf.read('b')]).toEqual([one, one]);
  });
});
