import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CacheFolder, fingerprintOfRules } from '../../pipeline/io/index.js';
import { compile } from './compiled.js';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const bytes = Buffer.from('content');

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zhewen-cache-'));
  folder = join(parent, 'deep/cache');
});
const age = (key: string, days: number) => {
  const time = new Date(Date.now() - days * 86_400_000);
  utimesSync(join(folder, key), time, time);
};
const fault = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('a cache folder', () => {
  it('gives back what it was given, and makes itself', () => {
    const cache = new CacheFolder(folder);
    expect(cache.read(A)).toBeNull();
    expect(cache.write(A, bytes)).toBe(true);
    expect(new CacheFolder(folder).read(A)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual([`${A}.part`]);
    expect(cache.trouble).toBeNull();
  });

  it.each([
    ['ENOSPC', /no space left/],
    ['EROFS', /read-only/],
    ['EACCES', /permission denied/],
  ])('that cannot be written (%s) says so once, writes no more and can still be read', (code, message) => {
    new CacheFolder(folder).write(A, bytes);
    let tries = 0;
    const cache = new CacheFolder(folder, () => {
      tries++;
      fault(code)();
    });
    expect([cache.write(B, bytes), cache.write(C, bytes)]).toEqual([false, false]);
    expect(tries).toBe(1);
    expect(cache.trouble).toMatch(message);
    expect(cache.trouble).toContain(folder);
    expect(cache.read(A)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual([`${A}.part`]);
  });

  it('that is a file, or lies where nothing can be made, does without', () => {
    writeFileSync(join(parent, 'file'), '');
    for (const place of [join(parent, 'file'), join(parent, 'file/cache'), '/proc/cache']) {
      const cache = new CacheFolder(place);
      expect(cache.read(A)).toBeNull();
      expect(cache.write(A, bytes)).toBe(false);
      expect(cache.trouble).toMatch(/cache/);
      cache.prune();
    }
  });

  it('that is gone while it is used is made anew', () => {
    const cache = new CacheFolder(folder);
    cache.write(A, bytes);
    rmSync(folder, { recursive: true });
    expect(cache.read(A)).toBeNull();
    expect(cache.write(B, bytes)).toBe(true);
    expect(cache.trouble).toBeNull();
  });
});

describe('pruning', () => {
  const fill = (...keys: readonly string[]) => {
    for (const key of keys) new CacheFolder(folder).write(key, bytes);
  };

  it('removes what no build has used for long, and keeps what this one used', () => {
    fill(A, B, C);
    age(`${A}.part`, 40);
    age(`${B}.part`, 40);
    const cache = new CacheFolder(folder);
    cache.read(A);
    cache.prune();
    expect(readdirSync(folder)).toEqual([`${A}.part`, `${C}.part`]);
  });

  it('removes the longest unused beyond its size, never what was used', () => {
    fill(A, B, C);
    age(`${B}.part`, 1);
    age(`${C}.part`, 2);
    const cache = new CacheFolder(folder);
    cache.read(C);
    cache.prune({ bytes: 2 * bytes.length, days: 30 });
    expect(readdirSync(folder)).toEqual([`${A}.part`, `${C}.part`]);
    cache.read(A);
    cache.prune({ bytes: 1, days: 30 });
    expect(readdirSync(folder)).toEqual([`${A}.part`, `${C}.part`]);
  });

  it('leaves alone what is not its own', () => {
    fill(A);
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    age('thesis.txt', 400);
    mkdirSync(join(folder, 'letters'));
    new CacheFolder(folder).prune({ bytes: 0, days: 0 });
    expect(readdirSync(folder)).toEqual(['letters', 'thesis.txt']);
  });
});

describe('a process killed while it writes an entry', () => {
  let compiled: string;
  beforeAll(() => {
    compiled = compile('pipeline/io/**/*.ts');
    writeFileSync(
      join(compiled, 'killed.mjs'),
      `import { CacheFolder } from './pipeline/io/index.js';
       import { writeFileSync } from 'node:fs';
       const [folder, key] = process.argv.slice(2);
       new CacheFolder(folder, (path, bytes) => {
         writeFileSync(path, bytes.subarray(0, 3));
         process.kill(process.pid, 'SIGKILL');
       }).write(key, Buffer.from('content'));`,
    );
  });
  afterAll(() => rmSync(compiled, { recursive: true }));

  it('leaves no entry, and its draft goes with the next pruning after an hour', () => {
    const child = spawnSync(process.execPath, [join(compiled, 'killed.mjs'), folder, A]);
    expect(child.signal).toBe('SIGKILL');
    const [draft = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, draft), 'utf8')).toBe('con');
    const cache = new CacheFolder(folder);
    expect(cache.read(A)).toBeNull();
    expect(cache.write(A, bytes)).toBe(true);
    cache.prune();
    expect(existsSync(join(folder, draft))).toBe(true);
    age(draft, 0.1);
    cache.prune();
    expect(readdirSync(folder)).toEqual([`${A}.part`]);
  });
});

describe('the fingerprint of the rules', () => {
  const program = () => {
    mkdirSync(join(parent, 'pipeline/extract'), { recursive: true });
    mkdirSync(join(parent, 'schemas'));
    writeFileSync(join(parent, 'pipeline/extract/rules.js'), '1');
    writeFileSync(join(parent, 'pipeline/extract/words.json'), '[]');
    writeFileSync(join(parent, 'schemas/dates.js'), '1');
    writeFileSync(join(parent, 'package.json'), '{}');
    return fingerprintOfRules(parent);
  };

  it('is the same for the same program', () => {
    expect(fingerprintOfRules()).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintOfRules()).toBe(fingerprintOfRules());
    expect(program()).toBe(fingerprintOfRules(parent));
  });

  it.each(['pipeline/extract/rules.js', 'pipeline/extract/words.json', 'schemas/dates.js', 'package.json'])(
    'changes with %s',
    (path) => {
      const before = program();
      writeFileSync(join(parent, path), '"2"');
      expect(fingerprintOfRules(parent)).not.toBe(before);
    },
  );

  it('changes with a lexicon that is added, and with the versions of the packages', () => {
    const before = program();
    writeFileSync(join(parent, 'pipeline/more.json'), '');
    const added = fingerprintOfRules(parent);
    writeFileSync(join(parent, 'package-lock.json'), '{}');
    expect(new Set([before, added, fingerprintOfRules(parent)]).size).toBe(3);
  });
});
