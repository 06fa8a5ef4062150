import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { Measures } from '../../pipeline/expectations/index.js';
import { readProfiles } from '../../pipeline/expectations/index.js';
import { readEntry } from '../../pipeline/keep/read-entry.js';
import { Shelf } from '../../pipeline/keep/shelf.js';
import type { RawIssue } from '../../pipeline/read-issue.js';
import { run } from '../../pipeline/run.js';

const sabotage = vi.hoisted(() => ({ keep: (_: number): boolean => true }));
vi.mock('../../pipeline/extract/amounts/index.js', async (original) => {
  const real = await original<typeof import('../../pipeline/extract/amounts/index.js')>();
  let found = 0;
  const findAmounts: typeof real.findAmounts = (...args) =>
    real.findAmounts(...args).filter(() => sabotage.keep(found++));
  return { ...real, findAmounts };
});

const PAGES = new URL('../pages/hand/', import.meta.url);
const issues: readonly RawIssue[] = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name, i) => ({
    issueId: `i${i}`,
    fileName: `i${i}.txt`,
    bytes: readFileSync(new URL(name, PAGES)),
    sidecar: '{"referenceDate":"2020"}',
  }));

/** Builds the pages, losing amounts by their running number; the outcome, and the report if it was published. */
async function build(keep: (n: number) => boolean, measures: Measures) {
  sabotage.keep = keep;
  let report: unknown = null;
  const outcome = await run({
    rawFiles: () => issues.map((value) => ({ ok: true, value }) as const),
    readers: { read: async (task) => readEntry(task), ahead: 1, finish: () => {}, close: async () => {} },
    shelf: new Shelf(null),
    rules: '',
    measures: () => measures,
    onStage: () => {},
    onIssue: () => {},
    explorer: () => ({ template: '<!--data-->', rawBytes: () => null }),
    publish: (files) => {
      for (const { path, bytes } of files)
        if (path === 'report.json') report = JSON.parse(Buffer.from(bytes).toString());
    },
  });
  return { outcome, report };
}

it('a build whose extractor loses a fifth of the amounts publishes nothing and says so; a tenth passes', async () => {
  const first = await build(() => true, { text: null, published: null });
  expect(first.outcome.published).toBe(true);
  const published = readProfiles(first.report);
  const amounts = first.outcome.rows?.amounts ?? 0;
  expect(amounts).toBeGreaterThan(50);

  const lost = await build((n) => n % 4 !== 0, { text: null, published });
  expect(lost.outcome.published).toBe(false);
  expect(lost.report).toBeNull();
  expect(lost.outcome.breaches[0]).toMatchObject({
    what: 'rows of amounts',
    fall: { table: 'amounts', from: amounts, to: lost.outcome.rows?.amounts },
  });

  const few = await build((n) => n % 12 !== 0, { text: null, published });
  expect(few.outcome.breaches).toEqual([]);
  expect(few.outcome.published).toBe(true);

  const bounded = await build((n) => n % 12 !== 0, {
    text: JSON.stringify({ dataset: { amounts: { rows: { min: amounts } } } }),
    published: null,
  });
  expect(bounded.outcome.breaches).toMatchObject([{ what: 'rows of amounts', fall: null }]);
});
