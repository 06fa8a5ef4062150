import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zhewen } from '../cli/support.js';
import { page, soup } from './arbitraries.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 800);

const text = fc.oneof(soup, page, fc.string({ unit: 'binary' }));
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ id: fc.jsonValue(), text }, { requiredKeys: ['text'] })
      .map((value) => JSON.stringify(value)),
  },
  {
    weight: 3,
    arbitrary: fc
      .record(
        {
          id: fc.string(),
          text,
          referenceDate: fc.oneof(fc.jsonValue(), fc.constant('2020')),
          region: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.oneof(soup, fc.string({ unit: 'binary' })) },
);

it('answers every line of a filter with one line of JSON, whatever it holds, in order', () => {
  const lines = fc
    .sample(line, Math.min(3000, RUNS))
    .map((one, i) =>
      i % 50 === 0 ? `{"id":"mark ${i}","text":"2020年"}` : one.replaceAll('\n', ' ').replace(/\r$/, ''),
    )
    // A string with half a surrogate pair has no UTF-8; the blank line is passed over.
    .map((one) => Buffer.from(one).toString())
    .filter((one) => one.trim() !== '');
  const ended = zhewen(['extract', '--reference-date', '2020-12-31'], { input: `${lines.join('\n')}\n` });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(0);
  const answers = ended.stdout.split('\n').slice(0, -1);
  expect(answers).toHaveLength(lines.length);
  for (const [i, answer] of answers.entries()) {
    const { id, error, dates } = JSON.parse(answer);
    expect(typeof error === 'string' || Array.isArray(dates)).toBe(true);
    const asked = /^\{"id":"(mark \d+)"/.exec(lines[i] ?? '')?.[1];
    if (asked !== undefined) expect(id).toBe(asked);
  }
}, 600_000);
