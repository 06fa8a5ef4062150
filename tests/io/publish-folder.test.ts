import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IoError, PUBLISH_STEPS, publishAtomically, type StagedFile } from '../../pipeline/io/index.js';
import { compile } from './compiled.js';

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zhewen-publish-'));
  out = join(parent, 'dist');
});

/** A dataset of some files that all say which version they are. */
function files(version: string, extra: readonly string[] = []): StagedFile[] {
  const bytes = Buffer.from(version);
  const paths = ['csv/dates.csv', 'json/dates.json', 'report.json', ...extra];
  const sums = paths.map((path) => `${'0'.repeat(64)}  ${path}\n`).join('');
  return [...paths.map((path) => ({ path, bytes })), { path: 'SHA256SUMS', bytes: Buffer.from(sums) }];
}

/** The version that a folder holds; throws for a mixture or a part. */
function versionOf(folder: string): string {
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const versions = new Set(
    listed.map((line) => readFileSync(join(folder, line.split('  ')[1] ?? ''), 'utf8')),
  );
  const [version] = versions;
  if (versions.size !== 1 || version === undefined) throw new Error(`a mixture: ${[...versions]}`);
  return version;
}

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('it did not fail');
}

const fault = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

describe('publishing', () => {
  it('makes the folder and those above it, and leaves nothing else', () => {
    const deep = join(parent, 'a/b/dist');
    expect(publishAtomically(deep, files('1'))).toMatchObject({ folder: deep, files: 4 });
    expect(versionOf(deep)).toBe('1');
    expect(readdirSync(join(parent, 'a/b'))).toEqual(['dist']);
  });

  it('replaces an empty folder, then its own datasets, as a whole', () => {
    mkdirSync(out);
    publishAtomically(out, files('1', ['old/gone.txt']));
    publishAtomically(out, files('2'));
    expect(versionOf(out)).toBe('2');
    expect(existsSync(join(out, 'old'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps a link and replaces the folder that it leads to', () => {
    const target = join(parent, 'real');
    publishAtomically(target, files('1'));
    symlinkSync('real', out);
    publishAtomically(out, files('2'));
    expect([versionOf(target), versionOf(out)]).toEqual(['2', '2']);
  });

  it.each([
    ['notes', 'a.txt', 'mine'],
    ['a download with checksums', 'SHA256SUMS', `${'0'.repeat(64)}  linux.iso\n`],
  ])('refuses a folder of %s and leaves it alone', (_, name, content) => {
    mkdirSync(out);
    writeFileSync(join(out, name), content);
    expect(failure(() => publishAtomically(out, files('1')))).toMatch(
      /not empty and not a published dataset/,
    );
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(readFileSync(join(out, name), 'utf8')).toBe(content);
  });

  it('refuses to lose a file that somebody laid beside a dataset, but not what systems leave', () => {
    publishAtomically(out, files('1', ['csv/a.csv']));
    writeFileSync(join(out, '.DS_Store'), '');
    publishAtomically(out, files('2', ['csv/a.csv']));
    writeFileSync(join(out, 'thesis.doc'), 'mine');
    expect(failure(() => publishAtomically(out, files('3')))).toMatch(
      /no build wrote thesis\.doc, .*move it out/,
    );
    expect(versionOf(out)).toBe('2');
    expect(readFileSync(join(out, 'thesis.doc'), 'utf8')).toBe('mine');
  });

  it('refuses a file and the root', () => {
    writeFileSync(out, 'a file');
    expect(failure(() => publishAtomically(out, files('1')))).toContain('not a folder');
    expect(failure(() => publishAtomically('/', files('1')))).toContain('root');
  });

  it.each(['../x', '/etc/x', 'a//b', 'a/./b', '', 'a\\b', 'report.json'])('refuses the path %j', (path) => {
    const given = [...files('1'), { path, bytes: Buffer.from('x') }];
    expect(failure(() => publishAtomically(out, given))).toContain('publish:');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('insists on SHA256SUMS, without which the next run would not replace it', () => {
    expect(failure(() => publishAtomically(out, files('1').slice(0, -1)))).toContain('SHA256SUMS is missing');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('gives way to another build that is publishing', () => {
    const message = failure(() =>
      publishAtomically(out, files('1'), {
        onStep: (step) => {
          if (step === 'staged') publishAtomically(out, files('2'));
        },
      }),
    );
    expect(message).toMatch(/another build is publishing: process \d+/);
    expect(readdirSync(parent)).toEqual([]);
    publishAtomically(out, files('3'));
    expect(versionOf(out)).toBe('3');
  });

  it('puts the pieces of files together, in any turn', () => {
    const piece = (path: string, text: string, more?: true) => ({
      path,
      bytes: Buffer.from(text),
      ...(more ? { more } : {}),
    });
    const pieces = [
      piece('csv/dates.csv', '1', true),
      piece('json/dates.json', '1', true),
      piece('csv/dates.csv', '2', true),
      piece('json/dates.json', '', true),
      piece('csv/dates.csv', ''),
      piece('json/dates.json', '2'),
      piece('report.json', '12'),
      ...files('').slice(-1),
    ];
    let ended = 0;
    const onStep = (step: string) => {
      if (step === 'file') ended++;
    };
    expect(publishAtomically(out, pieces, { onStep })).toMatchObject({ files: 4 });
    expect([versionOf(out), ended]).toEqual(['12', 4]);
  });

  it.each([
    ['has no end', [{ path: 'a', bytes: Buffer.from('1'), more: true as const }]],
    [
      'goes on behind its end',
      [
        { path: 'a', bytes: Buffer.from('1') },
        { path: 'a', bytes: Buffer.from('2') },
      ],
    ],
  ])('refuses a file that %s', (_, pieces) => {
    publishAtomically(out, files('old'));
    expect(failure(() => publishAtomically(out, [...files('1'), ...pieces]))).toMatch(/no end|twice/);
    expect(versionOf(out)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.each(['locked', 'staged', 'ready', 'old-aside'])('after the old dataset was deleted at %s', (step) => {
    publishAtomically(out, files('1'));
    const onStep = (now: string) => {
      if (now === step) rmSync(out, { recursive: true, force: true });
    };
    publishAtomically(out, files('2'), { onStep });
    expect(versionOf(out)).toBe('2');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.each(['file', 'staged', 'ready'])(
    'not after its work folder was deleted at %s: the next run does',
    (step) => {
      publishAtomically(out, files('1'));
      const work = join(parent, '.dist.publishing');
      const onStep = (now: string) => {
        if (now === step) rmSync(work, { recursive: true, force: true });
      };
      expect(() => publishAtomically(out, files('2'), { onStep })).toThrow(IoError);
      expect(versionOf(out)).toBe('1');
      publishAtomically(out, files('3'));
      expect(versionOf(out)).toBe('3');
      expect(readdirSync(parent)).toEqual(['dist']);
    },
  );

  it('names a mount point', () => {
    expect(failure(() => publishAtomically('/proc', files('1')))).toContain('mount point');
  });
});

describe('a publication that fails leaves the old dataset whole and nothing beside it', () => {
  const steps = PUBLISH_STEPS.filter((step) => step !== 'swapped' && step !== 'cleaned');
  it.each(steps)('after %s', (failing) => {
    publishAtomically(out, files('old'));
    const onStep = (step: string) => {
      if (step === failing) throw fault('EIO');
    };
    expect(() => publishAtomically(out, files('new'), { onStep })).toThrow();
    expect(versionOf(out)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('on a full disk, and says so', () => {
    publishAtomically(out, files('old'));
    const full = function* () {
      yield* files('new').slice(0, 2);
      throw fault('ENOSPC');
    };
    const message = failure(() => publishAtomically(out, full()));
    expect(message).toMatch(/no space left on the disk; .*untouched/);
    expect(versionOf(out)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.each(['EACCES', 'EBUSY', 'EROFS'])('when the folder cannot be renamed: %s', (code) => {
    publishAtomically(out, files('old'));
    const rename = (from: string, to: string) => {
      if (from === out) throw fault(code);
      renameSync(from, to);
    };
    expect(() => publishAtomically(out, files('new'), { rename })).toThrow(IoError);
    expect(versionOf(out)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('when the new folder cannot be renamed', () => {
    publishAtomically(out, files('old'));
    const rename = (from: string, to: string) => {
      if (from.endsWith('ready')) throw fault('EIO');
      renameSync(from, to);
    };
    expect(() => publishAtomically(out, files('new'), { rename })).toThrow();
    expect(versionOf(out)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.runIf(process.getuid?.() !== 0)('in a folder that cannot be written to', () => {
    mkdirSync(join(parent, 'locked'), { mode: 0o555 });
    expect(failure(() => publishAtomically(join(parent, 'locked/dist'), files('1')))).toContain(
      'permission denied',
    );
  });
});

describe('a folder of a lower layer of an overlay, which cannot be renamed', () => {
  const rename = (from: string, to: string) => {
    if (from === out) throw fault('EXDEV');
    renameSync(from, to);
  };

  it('is replaced all the same', () => {
    publishAtomically(out, files('old'));
    publishAtomically(out, files('new'), { rename });
    expect(versionOf(out)).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('comes back from its copy if the swap fails', () => {
    publishAtomically(out, files('old'));
    const failing = (from: string, to: string) => {
      if (from.endsWith('ready')) throw fault('EIO');
      rename(from, to);
    };
    expect(() => publishAtomically(out, files('new'), { rename: failing })).toThrow();
    expect(versionOf(out)).toBe('old');
  });
});

describe('a process killed with SIGKILL', () => {
  let compiled: string;
  beforeAll(() => {
    compiled = compile('pipeline/io/**/*.ts');
    writeFileSync(
      join(compiled, 'killed.mjs'),
      `import { publishAtomically } from './pipeline/io/index.js';
       import { renameSync } from 'node:fs';
       const [out, step, files, nth, overlay] = process.argv.slice(2);
       let seen = 0;
       publishAtomically(out, JSON.parse(files).map(({ path, text }) => ({ path, bytes: Buffer.from(text) })), {
         onStep: (now) => { if (now === step && ++seen === Number(nth)) process.kill(process.pid, 'SIGKILL'); },
         rename: (from, to) => {
           if (from === out && overlay === 'true') throw Object.assign(new Error(), { code: 'EXDEV' });
           renameSync(from, to);
         },
       });`,
    );
  });
  afterAll(() => rmSync(compiled, { recursive: true }));

  const kill = (step: string, version: string, nth = 1, overlay = false) => {
    const given = files(version).map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString() }));
    const script = join(compiled, 'killed.mjs');
    const child = spawnSync(process.execPath, [
      script,
      out,
      step,
      JSON.stringify(given),
      String(nth),
      String(overlay),
    ]);
    expect(child.signal, child.stderr.toString()).toBe('SIGKILL');
  };
  const cases: readonly (readonly [string, number])[] = [
    ...PUBLISH_STEPS.map((step) => [step, 1] as const),
    ['file', 3],
  ];

  it.each(cases)('after %s (%i) leaves a whole dataset, and the next run cleans up', (step, nth) => {
    publishAtomically(out, files('old'));
    kill(step, 'new', nth);
    // Between the two renames there is none; at any other moment there is the old one or the new one.
    if (step === 'old-aside') expect(existsSync(out)).toBe(false);
    else expect(versionOf(out)).toBe(['swapped', 'cleaned'].includes(step) ? 'new' : 'old');
    publishAtomically(out, files('next'));
    expect(versionOf(out)).toBe('next');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it.each(cases)('after %s (%i) of the first publication is cleaned up as well', (step, nth) => {
    kill(step, 'new', nth);
    publishAtomically(out, files('next'));
    expect(versionOf(out)).toBe('next');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('between the renames is finished even if the next run fails', () => {
    publishAtomically(out, files('old'));
    kill('old-aside', 'new');
    const onStep = (step: string) => {
      if (step === 'staged') throw fault('EIO');
    };
    expect(() => publishAtomically(out, files('next'), { onStep })).toThrow();
    expect(versionOf(out)).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('while it removes a folder that could not be renamed is finished by the next run', () => {
    publishAtomically(out, files('old'));
    kill('old-aside', 'new', 1, true);
    expect(versionOf(out)).toBe('old');
    rmSync(join(out, 'csv'), { recursive: true });
    const onStep = (step: string) => {
      if (step === 'recovered') throw fault('EIO');
    };
    expect(() => publishAtomically(out, files('next'), { onStep })).toThrow();
    expect(versionOf(out)).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('twice in a row leaves a whole dataset', () => {
    publishAtomically(out, files('old'));
    kill('old-aside', 'new');
    kill('recovered', 'newer');
    expect(versionOf(out)).toBe('new');
    kill('old-aside', 'newest');
    publishAtomically(out, files('next'));
    expect(versionOf(out)).toBe('next');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});
