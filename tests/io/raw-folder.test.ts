import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  IoError,
  listRawFolder,
  MAX_RAW_BYTES,
  readExpectations,
  readRawFolder,
} from '../../pipeline/io/index.js';
import { formatProblem } from '../../pipeline/problem.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhewen-raw-'));
});
const write = (name: string, content: string | Uint8Array = '正文') =>
  writeFileSync(join(folder, name), content);
/** The files of the folder, all of which can be read. */
const files = (path = folder) =>
  Array.from(readRawFolder(path), (file) => {
    if (!file.ok) throw new Error(formatProblem(file.problem));
    return file.value;
  });
const refusal = (path = folder): string => {
  try {
    for (const file of readRawFolder(path)) if (!file.ok) return formatProblem(file.problem);
  } catch (error) {
    if (error instanceof IoError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('a raw folder', () => {
  it('gives its issues by id, one at a time, with bytes and sidecars as they are', () => {
    write('2020.txt', Uint8Array.of(0xff, 0xfe, 0x00));
    write('2020.json', '\ufeff{"title":"试"}');
    write('2020-a.txt');
    write('浙江日报_2019.06.txt');
    write('.hidden.txt');
    write('README.md');
    const all = files();
    expect(all.map((file) => file.issueId)).toEqual(['2020', '2020-a', '浙江日报_2019.06']);
    expect(all[0]).toMatchObject({ fileName: '2020.txt', sidecar: '{"title":"试"}' });
    expect([...(all[0]?.bytes ?? [])]).toEqual([0xff, 0xfe, 0x00]);
    expect(all[1]?.sidecar).toBeNull();
    expect(listRawFolder(folder).ignored).toEqual(['README.md']);
  });

  it('gives the corrections of an issue, whose name may hold dots', () => {
    write('2020.txt');
    write('2020.json', '{}');
    write('2020.corrections.json', '\ufeff[]');
    write('日报_2019.06.txt');
    write('日报_2019.06.corrections.json', '[1]');
    expect(files().map(({ sidecar, corrections }) => [sidecar, corrections])).toEqual([
      ['{}', '[]'],
      [null, '[1]'],
    ]);
    expect([...listRawFolder(folder).sidecars]).toEqual(['2020']);
  });

  it('gives the expectations of the dataset, which are no sidecar', () => {
    write('a.txt');
    expect(readExpectations(folder)).toBeNull();
    write('expectations.json', '\ufeff{}');
    expect(readExpectations(folder)).toBe('{}');
    expect([...listRawFolder(folder).sidecars]).toEqual([]);
  });

  it('reads a file only when it is its turn', () => {
    write('a.txt');
    write('b.txt', 'x');
    const reading = readRawFolder(folder);
    expect(reading.next().value).toMatchObject({ value: { issueId: 'a' } });
    write('b.txt', 'changed');
    expect(reading.next().value).toMatchObject({ value: { bytes: Buffer.from('changed') } });
  });

  it('follows a link that stays in the folder', () => {
    write('a.txt', 'same');
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(files().map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['same', 'same']);
  });

  it('may itself be reached by a link', () => {
    write('a.txt');
    const link = join(mkdtempSync(join(tmpdir(), 'zhewen-link-')), 'raw');
    symlinkSync(folder, link);
    expect(files(link)).toHaveLength(1);
  });
});

describe('a raw folder is refused, with the file and the cause,', () => {
  it('when it is missing', () =>
    expect(refusal(join(folder, 'no'))).toMatch(/no: it does not exist; .*--raw/));
  it('when it is a file', () => {
    write('a.txt');
    expect(refusal(join(folder, 'a.txt'))).toContain('a.txt');
  });
  it('when it is empty', () => expect(refusal()).toContain('no issue in it'));
  it('when a sidecar has no text', () => {
    write('a.txt');
    write('b.json');
    expect(refusal()).toMatch(/b\.json: .*b\.txt is missing/);
  });
  it('when corrections have no text', () => {
    write('a.txt');
    write('b.corrections.json', '[]');
    expect(refusal()).toMatch(/b\.corrections\.json: corrections without a text; b\.txt is missing/);
  });
  it('when an issue is named like the corrections of another', () => {
    write('a.txt');
    write('a.corrections.txt');
    expect(refusal()).toMatch(/a\.corrections\.txt: an issue may not be named \*\.corrections; .* of a$/);
  });
  it('when an issue has the name of the expectations', () => {
    write('expectations.txt');
    expect(refusal()).toMatch(/expectations\.txt: an issue may not be named expectations/);
  });
  it('when corrections are no UTF-8', () => {
    write('a.txt');
    write('a.corrections.json', Uint8Array.of(0xd6, 0xd0));
    expect(refusal()).toMatch(/a\.corrections\.json: not valid UTF-8/);
  });
  it.each([' ', 'a b', 'a/b'.replace('/', ':'), 'a#', '2020，', '\ud83d\ude00', '-\n'])(
    'when an issue is named %j',
    (name) => {
      write(`${name}.txt`);
      expect(refusal()).toContain('the name of the issue');
    },
  );
  it('when an extension is in capitals', () => {
    write('a.TXT');
    expect(refusal()).toMatch(/a\.TXT.*small letters/);
  });
  it('when a link leaves it', () => {
    const outside = join(mkdtempSync(join(tmpdir(), 'zhewen-outside-')), 'secret.txt');
    writeFileSync(outside, 'secret');
    symlinkSync(outside, join(folder, 'a.txt'));
    expect(refusal()).toMatch(/a\.txt: a symbolic link that leaves/);
  });
  it('when a link leads to a sibling whose name begins alike', () => {
    mkdirSync(`${folder}-more`);
    writeFileSync(`${folder}-more/x.txt`, 'x');
    symlinkSync(`${folder}-more/x.txt`, join(folder, 'a.txt'));
    expect(refusal()).toContain('leaves the raw folder');
  });
  it('when a link leads nowhere', () => {
    symlinkSync('nowhere.txt', join(folder, 'a.txt'));
    expect(refusal()).toMatch(/a\.txt: it does not exist/);
  });
  it('when an issue is a folder', () => {
    mkdirSync(join(folder, 'a.txt'));
    expect(refusal()).toContain('not a regular file');
  });
  it('when a file is over the limit', () => {
    write('a.txt');
    truncateSync(join(folder, 'a.txt'), MAX_RAW_BYTES + 1);
    expect(refusal()).toContain('256 MiB');
  });
  it('when a sidecar is no UTF-8', () => {
    write('a.txt');
    write('a.json', Uint8Array.of(0xd6, 0xd0));
    expect(refusal()).toMatch(/a\.json: not valid UTF-8/);
  });
});

describe('a raw folder with several faults', () => {
  it('tells all names that cannot stand at once, and no more than twenty', () => {
    write('a.txt');
    write('b c.txt');
    write('d.json');
    expect(refusal()).toMatch(/2 names .*\n.*b c\.txt: the name .*\n.*d\.json: a sidecar without a text/);
    for (let i = 0; i < 30; i++) write(`orphan${i}.json`);
    expect(refusal().split('\n')).toHaveLength(22);
    expect(refusal()).toMatch(/… and 12 more$/);
  });

  it('gives the issues that can be read beside those that cannot', () => {
    write('a.txt');
    mkdirSync(join(folder, 'b.txt'));
    write('c.txt');
    write('c.json', Uint8Array.of(0xff));
    write('d.txt');
    const told = Array.from(readRawFolder(folder), (file) =>
      file.ok ? file.value.issueId : formatProblem(file.problem),
    );
    expect(told).toEqual([
      'a',
      'b.txt: not a regular file [raw.unreadable]',
      'c.json: not valid UTF-8; save it as UTF-8 [raw.unreadable]',
      'd',
    ]);
  });
});
