import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openEntry } from '../../pipeline/keep/entry.js';
import { Shelf } from '../../pipeline/keep/shelf.js';
import type { RawIssue } from '../../pipeline/read-issue.js';
import { readParts } from '../../pipeline/read-parts.js';
import { type Outcome, run } from '../../pipeline/run.js';
import { TABLE_NAMES } from '../../schemas/index.js';
import { temporaryFolder } from './support.js';

// The compiled ones: a worker thread runs JavaScript.
const BUILD = new URL('../../build/pipeline/', import.meta.url);
const { ReaderPool } = (await import(
  new URL('cli/readers.js', BUILD).href
)) as typeof import('../../pipeline/cli/readers.js');

const TEXT = '水厂投产\n　　3月1日，浙江省水利厅宣布，新水厂投资3.5亿元，日供水20万吨。\n';
const issue = (issueId: string, text = TEXT): RawIssue => ({
  issueId,
  fileName: `${issueId}.txt`,
  bytes: Buffer.from(text),
  sidecar: '{"referenceDate":"2021-03-05"}',
});
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => issue(`i${String(i).padStart(3, '0')}`));

let pool: InstanceType<typeof ReaderPool>;
afterEach(() => pool.close());

function place(files: readonly RawIssue[], shelf = new Shelf(null)) {
  const seen: string[] = [];
  return {
    rawFiles: () => files.map((value) => ({ ok: true, value }) as const),
    readers: pool,
    shelf,
    rules: 'rules',
    onIssue: (id: string, isCached: boolean) => seen.push(`${id} ${isCached}`),
    seen,
  };
}

/** A worker program that dies of what an issue's text asks for. */
function dyingWorker(): URL {
  const folder = join(temporaryFolder(), 'cli');
  mkdirSync(folder);
  const path = join(folder, 'worker.mjs');
  writeFileSync(
    path,
    `import { readEntry } from ${JSON.stringify(new URL('keep/read-entry.js', BUILD).href)};
     export default (tasks) => tasks.map((task) => {
       const text = Buffer.from(task.file.bytes).toString();
       if (text.includes('[throw]')) throw new TypeError('no such field');
       if (text.includes('[memory]')) { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())); }
       const entry = readEntry(task);
       return entry.ok ? { ok: true, value: new Uint8Array(entry.value) } : entry;
     });`,
  );
  return pathToFileURL(path);
}

describe('reading by workers', () => {
  it.each([1, 2])('gives every part in the order of the files, with %i', async (workers) => {
    pool = new ReaderPool(workers, 12);
    const files = many(12);
    const at = place(files);
    const { parts, problems, cached } = await readParts(at);
    expect([problems, cached]).toEqual([[], 0]);
    expect(parts.map(({ issueId }) => issueId)).toEqual(files.map(({ issueId }) => issueId));
    expect(at.seen).toHaveLength(12);
    for (const part of parts)
      for (const name of TABLE_NAMES) expect(part.rows(name)).toHaveLength(part.counts[name]);
  });

  it('starts no worker for few issues', async () => {
    pool = new ReaderPool(2, 3, pathToFileURL('/nowhere.mjs'));
    expect((await readParts(place(many(3)))).parts).toHaveLength(3);
  });

  it.each([
    ['throws', '[throw]', /no such field/],
    ['runs out of memory', '[memory]', /memory/i],
  ])('that %s tells the issue, and reads the others', async (_, word, cause) => {
    pool = new ReaderPool(2, 30, dyingWorker());
    const files = many(30).map((file, i) => (i === 6 ? issue(file.issueId, `${TEXT}${word}\n`) : file));
    const { parts, problems } = await readParts(place(files));
    expect(parts).toHaveLength(29);
    expect(problems).toMatchObject([{ severity: 'error', rule: 'read.crashed', file: 'i006.txt' }]);
    expect(problems[0]?.message).toMatch(cause);
  });

  it('tells a page that is no text as a problem of its file', async () => {
    pool = new ReaderPool(2, 8);
    const files = many(8).map((file, i) => (i === 2 ? issue(file.issueId, '') : file));
    const { problems } = await readParts(place(files));
    expect(problems).toMatchObject([{ severity: 'error', file: 'i002.txt' }]);
    expect(problems[0]?.message).toMatch(/no text/);
  });
});

describe('a cache that loses its entries during the build', () => {
  /** A store that forgets everything at the given stage. */
  const forgetful = (stage: string) => {
    const stored = new Map<string, Uint8Array>();
    let left = 1;
    return {
      store: {
        read: (key: string) => stored.get(key) ?? null,
        write: (key: string, bytes: Uint8Array) => stored.set(key, bytes).size > 0,
      },
      onStage: (now: string) => {
        if (now === stage && left-- > 0) stored.clear();
      },
    };
  };

  it.each(['check', 'publish'])('at the stage %s: it begins anew, with all in memory', async (stage) => {
    const outcomes: Outcome[] = [];
    const files: string[][] = [];
    for (const { store, onStage } of [forgetful('never'), forgetful(stage)]) {
      pool = new ReaderPool(1, 4);
      const hashes: string[] = [];
      files.push(hashes);
      outcomes.push(
        await run({
          ...place(many(4), new Shelf(store)),
          onStage,
          measures: () => ({ text: null, published: null }),
          explorer: () => ({ template: '<!--data-->', rawBytes: () => null }),
          publish: (published) => {
            hashes.length = 0;
            for (const { path, bytes } of published) hashes.push(path, Buffer.from(bytes).toString('base64'));
          },
        }),
      );
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[1]?.published).toBe(true);
    expect(files[1]).toEqual(files[0]);
    expect(files[1]?.at(-2)).toBe('SHA256SUMS');
  });
});

it('the compiled pipeline is there (npm run compile)', () => {
  expect(existsSync(new URL('cli/read-worker.js', BUILD))).toBe(true);
  expect(openEntry(new Uint8Array(), 'x')).toBeNull();
});
