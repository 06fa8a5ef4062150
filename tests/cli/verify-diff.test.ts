import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishAtomically } from '../../pipeline/io/index.js';
import type { Dataset } from '../../schemas/index.js';
import { fixture } from '../publish/fixture.js';
import { renderAll } from '../publish/rendered.js';
import { temporaryFolder, zhewen } from './support.js';

const { dataset, raw } = fixture();

function published(version: Dataset = dataset): string {
  const folder = join(temporaryFolder(), 'dist');
  publishAtomically(folder, renderAll(version));
  return folder;
}

function rawFolder(bytes: Uint8Array = raw('2020')): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '2020.txt'), bytes);
  return folder;
}

/** Puts a file into the folder and mends its hash, so that only its content is wrong. */
function forge(folder: string, path: string, edit: (text: string) => string): void {
  const text = edit(readFileSync(join(folder, path), 'utf8'));
  writeFileSync(join(folder, path), text);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), sums.replace(new RegExp(`^.{64}(?=  ${path}$)`, 'm'), hash));
}

const outcome = (folder: string, ...args: readonly string[]) => {
  const { status, stdout } = zhewen(['verify', folder, ...args]);
  const marks = [...stdout.matchAll(/^(ok|no|--) (\w+)/gm)];
  return { status, stdout, checks: Object.fromEntries(marks.map(([, mark, check]) => [check, mark])) };
};
const good = { hashes: 'ok', schemas: 'ok', keys: 'ok', references: 'ok', spans: 'ok', rules: 'ok' };

describe('zhewen verify', () => {
  it('says what it verified, and how much, from the folder alone', () => {
    const { status, stdout, checks } = outcome(published());
    expect(status).toBe(0);
    expect(checks).toEqual({ ...good, bytes: '--', formats: 'ok' });
    expect(stdout).toContain('69 files have the hash');
    expect(stdout).toContain('22 rows of 13 tables');
    // Three dates, three amounts with one item, two bodies, a person, a document, a trigger and its sentence.
    expect(stdout).toContain('13 spans equal the text');
  });

  it('verifies the bytes of the raw files', () => {
    const { status, stdout, checks } = outcome(published(), '--raw', rawFolder());
    expect(status).toBe(0);
    expect(checks.bytes).toBe('ok');
    expect(stdout).toContain('10 mentions and 4 blocks equal their bytes in 1 raw files');
  });

  it.each<[string, string, string, (text: string) => string]>([
    ['spans', 'a mention', 'json/dates.json', (text) => text.replace('"text":"6月17日"', '"text":"6月18日"')],
    [
      'references',
      'a reference',
      'json/people.json',
      (text) => text.replace('"organization_id":"o-000000000001"', '"organization_id":"o-nobody"'),
    ],
    ['keys', 'a key', 'json/people.json', (text) => text.replace(/\[\n(.*)\n\]/, '[\n$1,\n$1\n]')],
    ['schemas', 'a type', 'json/people.json', (text) => text.replace('"mentions":1', '"mentions":"1"')],
    ['rules', 'a rule', 'json/people.json', (text) => text.replace('"mentions":1', '"mentions":2')],
    ['formats', 'a cell of the CSV', 'csv/people.csv', (text) => text.replace('高鹰忠', '高鹰')],
  ])('ends with 1 when %s fail: %s is forged, its hash mended', (check, _, path, edit) => {
    const folder = published();
    forge(folder, path, edit);
    const { status, checks } = outcome(folder);
    expect(status).toBe(1);
    expect(checks[check]).toBe('no');
    expect(checks.hashes).toBe('ok');
  });

  it('ends with 1 when a file is another one or is gone', () => {
    const folder = published();
    writeFileSync(join(folder, 'zhewen.xlsx'), '');
    expect(outcome(folder)).toMatchObject({ status: 1, checks: { hashes: 'no' } });
    rmSync(join(folder, 'zhewen.xlsx'));
    expect(outcome(folder)).toMatchObject({ status: 1, checks: { hashes: 'no', spans: 'ok' } });
  });

  it('ends with 1 when the raw files are others or are not there', () => {
    const folder = published();
    const other = Buffer.from(Buffer.from(raw('2020')).toString().replace('8600', '8700'));
    expect(outcome(folder, '--raw', rawFolder(other))).toMatchObject({ status: 1, checks: { bytes: 'no' } });
    expect(outcome(folder, '--raw', temporaryFolder())).toMatchObject({ status: 1, checks: { bytes: 'no' } });
  });

  it('ends with 1 and a reason where there is no dataset', () => {
    const { status, stderr } = zhewen(['verify', temporaryFolder()]);
    expect(status).toBe(1);
    expect(stderr).toContain('SHA256SUMS');
  });
});

describe('zhewen diff', () => {
  const fresh: Dataset = {
    ...dataset,
    people: dataset.people.map((person) => ({ ...person, titles: ['局长'] })),
    documents: [],
  };

  it('writes a report', () => {
    const { status, stdout } = zhewen(['diff', published(), published(fresh)]);
    expect(status).toBe(0);
    expect(stdout).toContain('people: 1 rows, 1 changed');
    expect(stdout).toContain('titles ["厅长"] → ["局长"]');
    expect(stdout).toContain('documents: 1 → 0 rows, 1 removed');
  });

  it('writes every change as JSON', () => {
    const { status, stdout } = zhewen(['diff', published(), published(fresh), '--json']);
    expect(status).toBe(0);
    const people = JSON.parse(stdout).find(({ table }: { table: string }) => table === 'people');
    expect(people.changed).toEqual([
      { key: ['2020/p-000000000001'], columns: { titles: { old: ['厅长'], new: ['局长'] } } },
    ]);
  });

  it('ends with 1 where a folder is no dataset or an option is none', () => {
    const folder = published();
    expect(zhewen(['diff', folder, temporaryFolder()])).toMatchObject({ status: 1, stdout: '' });
    expect(zhewen(['diff', folder, folder, '--limit', 'few'])).toMatchObject({ status: 1, stdout: '' });
    forge(folder, 'json/people.json', () => '{}');
    const { status, stderr } = zhewen(['diff', folder, folder]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('json/people.json: not an array of rows')]);
  });
});
