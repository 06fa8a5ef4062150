import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAIN, temporaryFolder, zhewen } from './support.js';

const PAGES = new URL('../pages/hand/', import.meta.url);
const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .sort();

let raw: string;
let out: string;
let cache: string;
beforeEach(() => {
  const work = temporaryFolder();
  [raw, out, cache] = ['raw', 'dist', 'cache'].map((name) => join(work, name)) as [string, string, string];
  mkdirSync(raw);
});

const sumsOf = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
/** Puts the hand-typed pages into the raw folder as issues i01, i02, …; what is not said is all of them. */
function addPages(from = 0, to = pages.length): void {
  for (const [i, name] of pages.slice(from, to).entries()) {
    const id = `i${String(from + i + 1).padStart(2, '0')}`;
    copyFileSync(new URL(name, PAGES), join(raw, `${id}.txt`));
    writeFileSync(join(raw, `${id}.json`), `{"referenceDate":"20${10 + from + i}-06-30"}`);
  }
}
/** Builds and gives what is told of issues, and the hash of the published hashes. */
function build(...options: readonly string[]) {
  const where = options.some((option) => /cache/.test(option)) ? [] : ['--cache', cache];
  const ended = zhewen(['build', '--raw', raw, '--out', out, ...where, ...options]);
  expect(ended.stderr.replace(/^warning: .*$/gm, '').trim(), ended.stderr).not.toMatch(/error/);
  expect(ended.status).toBe(0);
  const [, issues = ''] = /^(\d+ issues?: .*)$/m.exec(ended.stdout) ?? [];
  const [, cached, read] = /^(\d+) from the cache, (\d+) read;/m.exec(ended.stdout) ?? [];
  return { issues, cached: Number(cached), read: Number(read), sums: hashOf(sumsOf(out)), ended };
}

describe('a build', () => {
  it('gives the same bytes with a cache and without, with one worker and with two', () => {
    addPages();
    const plain = build('--no-cache', '--workers', '1');
    const cold = build('--workers', '2');
    const warm = build('--workers', '2');
    const one = build('--workers', '1');
    expect([cold.sums, warm.sums, one.sums]).toEqual([plain.sums, plain.sums, plain.sums]);
    expect([plain, cold, warm, one].map(({ read }) => read)).toEqual([pages.length, pages.length, 0, 0]);
    expect(plain.issues).toMatch(/^\d+ issues: \d+ new \(i01, i02, i03, i04, i05, …\)$/);
    expect(warm.issues).toBe(`${pages.length} issues: ${pages.length} with the same text`);
    expect(warm.ended.stdout).toMatch(/; read \d.* s, check \d.* s, publish \d.* s$/m);
    expect(build('--no-cache', '--workers', '2').sums).toBe(plain.sums);
    expect(readdirSync(out)).not.toContain('cache');
  });

  it('reads one issue when one is added, corrected or renamed, none when one is gone', () => {
    addPages(0, 4);
    const before = build();
    addPages(4, 5);
    const added = build();
    expect(added).toMatchObject({
      cached: 4,
      read: 1,
      issues: '5 issues: 1 new (i05), 4 with the same text',
    });

    writeFileSync(join(raw, 'i02.txt'), readFileSync(join(raw, 'i02.txt'), 'utf8').replace('。', '！'));
    const corrected = build();
    expect(corrected).toMatchObject({ read: 1, issues: '5 issues: 1 changed (i02), 4 with the same text' });

    for (const kind of ['txt', 'json']) renameSync(join(raw, `i05.${kind}`), join(raw, `i06.${kind}`));
    const renamed = build();
    expect(renamed).toMatchObject({
      read: 1,
      issues: '5 issues: 1 renamed (i05 → i06), 4 with the same text',
    });
    expect(zhewen(['validate', out, '--raw', raw]).stdout).toMatch(/^valid/);

    for (const kind of ['txt', 'json']) rmSync(join(raw, `i06.${kind}`));
    const gone = build();
    expect(gone).toMatchObject({ read: 0, issues: '4 issues: 1 gone (i06), 4 with the same text' });

    copyFileSync(new URL(pages[1] ?? '', PAGES), join(raw, 'i02.txt'));
    const back = build();
    expect(back).toMatchObject({ read: 0, cached: 4, sums: before.sums });
  });

  it('reads an issue anew when its sidecar changes', () => {
    addPages(0, 2);
    build();
    writeFileSync(join(raw, 'i01.json'), '{"referenceDate":"1999-12-31"}');
    const changed = build();
    expect(changed).toMatchObject({ cached: 1, read: 1, issues: '2 issues: 2 with the same text' });
    expect(changed.ended.stdout).toMatch(/^changed tables: issues\b/m);
    expect(build().ended.stdout).toMatch(/^all tables as before$/m);
    expect(readFileSync(join(out, 'csv/issues.csv'), 'utf8')).toContain('1999-12-31');
  });
});

describe('a cache that is not what it was', () => {
  const entries = () => readdirSync(cache).map((name) => join(cache, name));
  const damages: readonly ((path: string, other: string) => void)[] = [
    (path) => writeFileSync(path, readFileSync(path).subarray(0, 900)),
    (path) => writeFileSync(path, ''),
    (path, other) => copyFileSync(other, path),
    (path) => writeFileSync(path, 'mine\n'.repeat(99)),
    (path) => rmSync(path),
  ];

  it('truncated, empty, foreign, damaged and missing entries are read anew, and the dataset is the same', () => {
    addPages(0, damages.length + 1);
    const whole = build();
    const paths = entries();
    for (const [i, damage] of damages.entries()) damage(paths[i] ?? '', paths.at(-1) ?? '');
    expect(build()).toMatchObject({ sums: whole.sums, cached: 1, read: damages.length });
    expect(build()).toMatchObject({ sums: whole.sums, cached: damages.length + 1, read: 0 });
  });

  it('a file where the folder should be: the build goes on and says so', () => {
    addPages(0, 3);
    const whole = build();
    writeFileSync(join(raw, '..', 'file'), '');
    const without = build('--cache', join(raw, '..', 'file'));
    expect(without).toMatchObject({ sums: whole.sums, cached: 0, read: 3 });
    expect(without.ended.stderr).toMatch(
      /warning: cannot .* the cache .*file.*; the build went on without it/,
    );
  });
});

describe('a build that is killed while it reads', () => {
  it('leaves the old dataset, and the next one goes on where it was', async () => {
    addPages(0, 2);
    const old = build('--no-cache').sums;
    addPages();
    const child = spawn(process.execPath, [
      MAIN,
      'build',
      '--raw',
      raw,
      '--out',
      out,
      '--cache',
      cache,
      '--workers',
      '1',
    ]);
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    const entries = () =>
      existsSync(cache) ? readdirSync(cache).filter((name) => /^[0-9a-f]/.test(name)) : [];
    while (entries().length < 3 && child.exitCode === null) await new Promise((wait) => setTimeout(wait, 5));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(hashOf(sumsOf(out))).toBe(old);

    const again = build();
    expect(again.cached).toBeGreaterThanOrEqual(3);
    expect(again.cached + again.read).toBe(pages.length);
    expect(again.sums).toBe(build('--no-cache').sums);
  });
});

describe('options that are none', () => {
  it.each([
    ['--workers', '0'],
    ['--workers', 'two'],
    ['--workers', '1.5'],
    ['--workers', '1000'],
  ])('%s %s', (...options) => {
    const ended = zhewen(['build', '--raw', raw, '--out', out, ...options]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/a whole number from 1 to 64/);
  });
});
