import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IoError, publishAtomically } from '../../pipeline/io/index.js';
import { validateFolder } from '../../pipeline/published/folder.js';
import { openPublished } from '../../pipeline/published/open.js';
import type { Dataset } from '../../schemas/index.js';
import { fixture } from '../publish/fixture.js';
import { renderWhole } from '../publish/rendered.js';

const { dataset, raw } = fixture();
let whole: string;
let folder: string;
let rawFolder: string;
beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'zhewen-published-'));
  whole = join(parent, 'whole');
  rawFolder = mkdtempSync(join(tmpdir(), 'zhewen-raw-'));
  writeFileSync(join(rawFolder, '2020.txt'), raw('2020'));
  publishAtomically(whole, renderWhole(dataset));
});
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'zhewen-copy-')), 'dist');
  cpSync(whole, folder, { recursive: true });
});

/** Puts a file of another dataset into the folder and mends its hash, so that only its content is wrong. */
function swap(path: string, other: Dataset): void {
  for (const file of renderWhole(other)) if (file.path === path) write(path, file.bytes);
}
function write(path: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, path), bytes);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), sums.replace(new RegExp(`^.{64}(?=  ${path}$)`, 'm'), hash));
}
const rules = async (rawPath: string | null = null) =>
  (await validateFolder(folder, rawPath)).violations.map(({ rule, table }) => `${rule} ${table}`);
const renamed: Dataset = {
  ...dataset,
  people: dataset.people.map((person) => ({ ...person, name: '王二' })),
};

describe('a published folder', () => {
  it('keeps every rule', async () => {
    expect(await validateFolder(folder, rawFolder)).toEqual({
      violations: [],
      untold: 0,
      rows: 22,
      files: 67,
    });
    const { organizations, issues } = openPublished(folder);
    expect([...organizations()]).toEqual(dataset.organizations);
    expect([...issues()]).toEqual([{ ...dataset, organizations: [], people: [], documents: [] }]);
  });

  it.each(['csv', 'arrow', 'parquet'])('with other rows in %s is found out', async (format) => {
    swap(`${format}/people.${format}`, renamed);
    expect(await rules()).toEqual([`file.value ${format}/people.${format}`]);
  });

  it.each(['csv', 'arrow', 'parquet'])('with a row too few in %s is found out', async (format) => {
    swap(`${format}/people.${format}`, { ...dataset, people: [] });
    expect(await rules()).toEqual([`file.rows ${format}/people.${format}`]);
  });

  it.each(['csv', 'arrow', 'parquet', 'json'])('with a broken file in %s is found out', async (format) => {
    write(`${format}/dates.${format}`, 'nonsense');
    expect(await rules()).toContain(`file.read ${format}/dates.${format}`);
  });

  it.each([
    ['csv', 'file.read'],
    ['json', 'file.read'],
    ['arrow', 'file.columns'],
    ['parquet', 'file.read'],
  ])('with an empty file in %s is found out', async (format, rule) => {
    write(`${format}/dates.${format}`, '');
    expect(await rules()).toContain(`${rule} ${format}/dates.${format}`);
  });

  it.each([
    ['changed', 'file.hash', (path: string) => writeFileSync(path, '[]\n')],
    ['gone', 'file.missing', (path: string) => rmSync(path)],
  ])('with a file %s is found out', async (_, rule, spoil) => {
    spoil(join(folder, 'json/documents.json'));
    expect(await rules()).toContain(`${rule} json/documents.json`);
  });

  it('with a file that is not listed is found out', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'x');
    expect(await rules()).toEqual(['file.unlisted notes.txt']);
  });

  it('with another schema is found out', async () => {
    write('schemas/dates.schema.json', '{}\n');
    expect(await rules()).toEqual(['file.schema schemas/dates.schema.json']);
  });

  it('that breaks a rule of the tables is found out', async () => {
    publishAtomically(folder, renderWhole({ ...dataset, events: [], event_participants: [] }));
    expect(await rules()).toContain('event.main articles');
  });

  it('whose raw file has changed or is gone is found out', async () => {
    const other = mkdtempSync(join(tmpdir(), 'zhewen-raw-'));
    expect(await rules(other)).toEqual(['issue.raw issues']);
    writeFileSync(join(other, '2020.txt'), 'another text');
    expect(await rules(other)).toContain('issue.sha256 issues');
  });

  it('that is none is refused', async () => {
    await expect(validateFolder(rawFolder)).rejects.toThrow(IoError);
    await expect(validateFolder(join(folder, 'no'))).rejects.toThrow(/it does not exist/);
    write('json/people.json', '[{"person_id":1}]');
    expect(() => openPublished(folder)).toThrow(/people 1, person_id/);
  });
});
