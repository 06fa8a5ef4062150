import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleIssue, datasetOf } from '../../pipeline/assemble/index.js';
import { IoError, listRawFolder, readRawFolder } from '../../pipeline/io/index.js';
import { readIssue } from '../../pipeline/read-issue.js';
import { readText } from '../../pipeline/read-text.js';
import { formatViolations, validateDataset } from '../../pipeline/validate/index.js';
import { issue, page, soup } from './arbitraries.js';

/** How many inputs in all: `npm run fuzz` takes 100,000. A failure prints its seed; FUZZ_SEED runs it again. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 800);
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };
const runs = (share: number) => ({ numRuns: Math.ceil(RUNS * share), ...SEED });
/** No input here is longer than some kilobytes: what takes this long hangs. */
const HANG_MS = 20_000;

const CONTEXT = { referenceDate: '2020-12-31', region: '浙江省' } as const;
const outcomes = new Map<string, number>();
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
afterAll(() => {
  if (RUNS >= 10_000) console.log(Object.fromEntries(outcomes));
});

/** Runs and fails if it took as long as only a runaway does. */
function unhung<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start, 'milliseconds for one small input').toBeLessThan(HANG_MS);
  return result;
}

describe('any bytes and any sidecar', () => {
  it('give a sound dataset with every character accounted for, or one problem that says what to do', () => {
    fc.assert(
      fc.property(issue, (file) => {
        const reading = unhung(() => readIssue(file));
        if (!reading.ok) {
          const { severity, file: named, message } = reading.problem;
          count(reading.problem.rule);
          expect(severity).toBe('error');
          expect([`${file.issueId}.txt`, `${file.issueId}.json`]).toContain(named);
          expect(message.length).toBeGreaterThan(10);
          return;
        }
        count('read');
        const dataset = datasetOf([assembleIssue(reading.value).tables]);
        const broken = validateDataset(dataset, () => file.bytes).filter((v) => v.severity === 'error');
        expect(formatViolations(broken)).toBe('');
      }),
      runs(0.5),
    );
  }, 3_600_000);
});

describe('any text', () => {
  it('gives records whose text stands at their offsets', () => {
    fc.assert(
      fc.property(fc.oneof(soup, page, fc.string({ unit: 'binary' })), (text) => {
        const points = Array.from(text);
        for (const [kind, records] of Object.entries(unhung(() => readText(text, CONTEXT)))) {
          count(kind);
          for (const record of records as readonly { text: string; start: number; end: number }[])
            expect(points.slice(record.start, record.end).join('')).toBe(record.text);
        }
      }),
      runs(0.49),
    );
  }, 3_600_000);
});

describe('any raw folder', () => {
  const name = fc.oneof(
    fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}.txt`),
    fc.constantFrom('a', '浙江-2020', 'x.y', 'é', '2020_1').map((id) => `${id}.txt`),
    fc.constantFrom(
      '..txt',
      '...txt',
      '.txt',
      '-.txt',
      'a b.txt',
      'a\nb.txt',
      'é.txt',
      '=1.txt',
      'a.json',
      'A.TXT',
      '%2e%2e.txt',
    ),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .map((text) => `${text.replaceAll(/[/\0]/g, '_')}.txt`),
  );
  const kind = fc.constantFrom('file', 'file', 'file', 'folder', 'link-out', 'link-in', 'link-broken');

  it('is listed and read, or refused with a message that names the file; nothing outside it is read', () => {
    const outside = mkdtempSync(join(tmpdir(), 'zhewen-outside-'));
    writeFileSync(join(outside, 'secret.txt'), '2020年机密投资3亿元。');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, kind), { minLength: 1, maxLength: 3, selector: ([file]) => file }),
        (files) => {
          const folder = mkdtempSync(join(tmpdir(), 'zhewen-raw-'));
          try {
            for (const [file, made] of files) {
              const path = join(folder, file);
              // Names that the file system refuses (too long, lone surrogates made alike) are not this test's matter.
              try {
                if (made === 'folder') mkdirSync(path);
                else if (made === 'file') writeFileSync(path, '2020年投资3亿元。');
                else
                  symlinkSync(
                    made === 'link-out'
                      ? join(outside, 'secret.txt')
                      : made === 'link-in'
                        ? folder
                        : 'nothing',
                    path,
                  );
              } catch {}
            }
            let read = 0;
            try {
              listRawFolder(folder);
              for (const file of readRawFolder(folder)) {
                read += 1;
                if (!file.ok) expect(file.problem.rule).toBe('raw.unreadable');
                else expect(new TextDecoder().decode(file.value.bytes)).not.toContain('机密');
              }
              count('folder read');
              expect(read).toBeGreaterThan(0);
            } catch (error) {
              if (!(error instanceof IoError)) throw error;
              count('folder refused');
              expect(error.message).toContain(folder);
            }
          } finally {
            rmSync(folder, { recursive: true, force: true });
          }
        },
      ),
      runs(0.01),
    );
    rmSync(outside, { recursive: true });
  }, 600_000);
});
