import { expect, it } from 'vitest';
import { assembleIssue, datasetOf } from '../../pipeline/assemble/index.js';
import { readIssue } from '../../pipeline/read-issue.js';
import { readText } from '../../pipeline/read-text.js';
import { validateDataset } from '../../pipeline/validate/index.js';
import { PAGES, RUNS } from './material.js';

const LENGTH = 100_000;
const CONTEXT = { referenceDate: '2020-12-31', region: '浙江省' } as const;
/** `npm run fuzz` takes all; a test run takes every ninth, another one each time it is edited. */
const STEP = process.env.FUZZ_RUNS === undefined ? 9 : 1;
/** A linear rule needs about a second for this length, on a busy machine some; a quadratic one many minutes. */
const HANG_MS = 120_000;

function timed<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start, 'milliseconds').toBeLessThan(HANG_MS);
  return result;
}

const runs = RUNS.filter((run, i) => run.trim() !== '' && i % STEP === 0);

it.each(runs)('reads 100 kB of %j as one text', (run) => {
  const text = run.repeat(Math.ceil(LENGTH / run.length));
  timed(() => readText(text, CONTEXT));
});

it.each(runs)('reads 100 kB of %j, then something else, as one line of a page', (run) => {
  const text = `${run.repeat(Math.ceil(LENGTH / 3 / run.length))}。2020年投资3亿元`;
  const bytes = new TextEncoder().encode(`浙江发布报告\n${text}\n`);
  const reading = timed(() =>
    readIssue({ issueId: '2020', fileName: '2020.txt', bytes, sidecar: '{"referenceDate":"2020"}' }),
  );
  if (!reading.ok) expect(reading.problem.severity).toBe('error');
});

it.each([
  ['one line of 3 MB', () => (PAGES[0] ?? '').replaceAll(/\s/g, '').repeat(400)],
  ['150,000 lines of one character', () => '一\n'.repeat(150_000)],
  ['200,000 blank lines', () => `浙江\n${'\n'.repeat(200_000)}投资3亿元。`],
  ['a page 40 times', () => `${PAGES[0]}\n`.repeat(40)],
  ['100,000 spaces in a sentence', () => `浙江省财政厅${' '.repeat(100_000)}投资3亿元。`],
])(
  'reads %s',
  (_, make) => {
    const bytes = new TextEncoder().encode(make());
    const reading = timed(() => readIssue({ issueId: '2020', fileName: '2020.txt', bytes, sidecar: null }));
    if (!reading.ok) throw new Error(reading.problem.message);
    const dataset = datasetOf([assembleIssue(reading.value).tables]);
    expect(validateDataset(dataset, () => bytes).filter((v) => v.severity === 'error')).toEqual([]);
  },
  240_000,
);
