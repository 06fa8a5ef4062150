import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(new URL('..', import.meta.url).pathname);
const files = ['pipeline', 'schemas'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const importsOf = (file: string) =>
  [...sourceOf(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target,
  );

/** Stages in the order of the story; a stage may import from its own and earlier ones, not from later ones. */
const STORY = [
  'text',
  'places',
  'ingest',
  'clean',
  'segment',
  'extract',
  'resolve',
  'assemble',
  'validate',
  'publish',
];
const stageOf = (path: string) => STORY.indexOf(/^pipeline\/([a-z]+)\//.exec(path)?.[1] ?? '');

describe('who may import whom', () => {
  it('finds the files it speaks of', () => expect(files.length).toBeGreaterThan(60));

  it('no stage imports from a later one', () => {
    const backwards = files.flatMap((file) =>
      stageOf(file) < 0
        ? []
        : importsOf(file)
            .filter((target) => stageOf(target) > stageOf(file))
            .map((target) => `${file} → ${target}`),
    );
    expect(backwards).toEqual([]);
  });

  it('schemas import nothing of the pipeline', () => {
    expect(
      files
        .filter((file) => file.startsWith('schemas/'))
        .flatMap(importsOf)
        .filter((target) => target.startsWith('pipeline')),
    ).toEqual([]);
  });

  it('nothing but the command line imports the command line', () => {
    const wrong = files.filter(
      (file) =>
        !file.startsWith('pipeline/cli/') &&
        importsOf(file).some((target) => target.startsWith('pipeline/cli')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('who may touch the world', () => {
  const outside = files.filter((file) => !/^pipeline\/(?:io|cli)\//.test(file));

  it.each(['node:fs', 'node:child_process', 'node:os', 'node:process'])(
    'only io and the command line import %s',
    (module) => {
      expect(outside.filter((file) => importsOf(file).some((target) => target.startsWith(module)))).toEqual(
        [],
      );
    },
  );

  it('nobody else reads the clock, the environment or chance', () => {
    const banned = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bperformance\.now\(/;
    expect(outside.filter((file) => banned.test(sourceOf(file)))).toEqual([]);
  });

  it('the story fits on one screen', () => {
    expect(sourceOf('pipeline/run.ts').split('\n').length).toBeLessThanOrEqual(70);
  });
});
