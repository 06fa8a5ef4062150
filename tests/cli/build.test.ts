import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, zhewen } from './support.js';

const ROOT = resolve(new URL('../..', import.meta.url).pathname);
const DEV = join(ROOT, 'tests/issues/dev-2023');

/** Every file of a folder with its hash. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name.slice(folder.length),
      createHash('sha256').update(readFileSync(name)).digest('hex'),
    ]),
  );
}

let work: string;
let raw: string;
let out: string;
beforeEach(() => {
  work = temporaryFolder();
  raw = join(work, 'raw');
  out = join(work, 'dist');
  mkdirSync(raw);
});

const build = (env: NodeJS.ProcessEnv = {}) => zhewen(['build', '--raw', raw, '--out', out], { env });
const addIssue = (name: string, file = 'seedlike.txt') =>
  copyFileSync(join(DEV, file), join(raw, `${name}.txt`));

describe('zhewen build', () => {
  it('gives the committed dataset from the committed raw folder, in any time zone', () => {
    for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles']) {
      const ended = zhewen(['build', '--raw', join(ROOT, 'raw'), '--out', out], { env: { TZ } });
      expect(ended.stderr).toBe('');
      expect(ended.status).toBe(0);
      expect(fingerprint(out)).toEqual(fingerprint(join(ROOT, 'dist')));
    }
  });

  it('publishes what zhewen validate finds valid, bytes included, from every encoding and line end', () => {
    addIssue('plain');
    addIssue('crlf', 'seedlike.bom-crlf.txt');
    addIssue('layout', 'pdftotext-layout.txt');
    const page = readFileSync(join(DEV, 'pdftotext.txt'), 'utf8');
    writeFileSync(join(raw, 'utf16.txt'), `\ufeff${page}`, 'utf16le');
    const ended = build();
    expect(ended.status).toBe(0);
    expect(ended.stderr).toMatch(/plain\.txt.*reference-date/);
    expect(zhewen(['validate', out, '--raw', raw]).stdout).toMatch(/^valid/);
    expect(readFileSync(join(out, 'csv/issues.csv'), 'utf8')).toMatch(/utf-16le/);
  });

  it('reads a page whose columns lie side by side, warns, and publishes it as unassigned', () => {
    addIssue('interleaved', 'disordered/pdftotext.multicol-layout.interleaved.txt');
    const ended = build();
    expect(ended.status).toBe(0);
    expect(ended.stderr).toMatch(/segment\.columns-interleaved/);
  });
});

describe('bad input: one clear message, exit code 1, the old dataset untouched', () => {
  const cases: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'random bytes',
      () => writeFileSync(join(raw, 'bad.txt'), randomBytes(5000)),
      /bad\.txt: the bytes are no text/,
    ],
    ['an empty file', () => writeFileSync(join(raw, 'bad.txt'), ''), /bad\.txt: the file holds no text/],
    [
      'a lying encoding',
      () => {
        addIssue('bad');
        writeFileSync(join(raw, 'bad.json'), '{"encoding":"utf-16le","referenceDate":"2023"}');
      },
      /bad\.txt.*says utf-16le/,
    ],
    [
      'a sidecar with an unknown key',
      () => {
        addIssue('bad');
        writeFileSync(join(raw, 'bad.json'), '{"date":"2023"}');
      },
      /bad\.json: unknown key "date".*referenceDate/,
    ],
    [
      'a broken sidecar',
      () => {
        addIssue('bad');
        writeFileSync(join(raw, 'bad.json'), '{"title":');
      },
      /bad\.json: not valid JSON/,
    ],
    ['a name with a space', () => addIssue('bad name'), /bad name\.txt/],
    [
      'a correction of what does not stand there',
      () =>
        writeFileSync(
          join(raw, 'good.corrections.json'),
          JSON.stringify([
            {
              action: 'remove',
              table: 'dates',
              record: 'good-01/d0',
              expect: { text: '去年' },
              reason: 'r',
              author: 'a',
              date: '2023-07-01',
            },
          ]),
        ),
      /good\.corrections\.json: correction 1: remove dates good-01\/d0: no such record stands there now/,
    ],
  ];

  it.each(cases)('%s', (_, spoil, message) => {
    addIssue('good');
    expect(build().status).toBe(0);
    const before = fingerprint(out);
    spoil();
    const ended = build();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/ at .*\.js:\d+/);
    expect(fingerprint(out)).toEqual(before);
  });

  it('a missing raw folder', () => {
    const ended = zhewen(['build', '--raw', join(work, 'none'), '--out', out]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/none.*--raw DIR/);
  });

  it('an output that cannot be written', () => {
    addIssue('good');
    writeFileSync(join(work, 'file'), 'not a folder');
    const ended = zhewen(['build', '--raw', raw, '--out', join(work, 'file', 'dist')]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/^error: /);
    expect(ended.stderr).not.toMatch(/ at .*\.js:\d+/);
  });

  it.skipIf(process.getuid?.() === 0)('an output without permission', () => {
    addIssue('good');
    const closed = join(work, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const ended = zhewen(['build', '--raw', raw, '--out', join(closed, 'dist')]);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/permission/i);
  });

  it('an output folder that holds something else', () => {
    addIssue('good');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    const ended = build();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/not a published dataset/);
    expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('mine');
  });
});

/** Bytes without a pattern, the same on every run. */
function randomBytes(length: number): Uint8Array {
  let state = 0x2f6e2b1;
  return new Uint8Array(length).map(() => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  });
}

describe('corrections', () => {
  it('reach the published tables and the report, past a cache that knows the issue without them', () => {
    addIssue('page');
    const cached = () => zhewen(['build', '--raw', raw, '--out', out, '--cache', join(work, 'cache')]);
    expect(cached().status).toBe(0);
    const dates = () => JSON.parse(readFileSync(join(out, 'json/dates.json'), 'utf8'));
    const [first] = dates();
    const correction = {
      action: 'remove',
      table: 'dates',
      record: first.date_id,
      expect: { text: first.text },
      reason: '不是日期',
      author: '校对甲',
      date: '2023-07-01',
    };
    writeFileSync(join(raw, 'page.corrections.json'), JSON.stringify([correction]));
    const ended = cached();
    expect([ended.status, ended.stderr.match(/^error/m)]).toEqual([0, null]);
    expect(dates().map(({ date_id }: { date_id: string }) => date_id)).not.toContain(first.date_id);
    const { corrections } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(corrections).toMatchObject([
      { record: first.date_id, before: { text: first.text }, reason: '不是日期' },
    ]);
    expect(zhewen(['validate', out, '--raw', raw]).stdout).toMatch(/^valid/);
  });
});

describe('expectations', () => {
  const entry = { table: 'dates', from: 0, to: 0, reason: 'r', author: 'a', date: '2023-07-01' };

  it('stop a build that loses what was published, until the fall is accepted', () => {
    addIssue('page');
    expect(build().status).toBe(0);
    const report = join(out, 'report.json');
    const told = JSON.parse(readFileSync(report, 'utf8'));
    const { dates } = told.issues[0].rows;
    told.issues[0].rows.dates = 2 * dates;
    writeFileSync(report, JSON.stringify(told));
    const before = fingerprint(out);
    const ended = build();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/nothing was published; .*dist is unchanged/);
    expect(ended.stderr).toMatch(/│ rows of dates +│ \d+ or more, of \d+ published │ \d+ +│/);
    expect(ended.stderr).toContain('accepted in expectations.json of the raw folder');
    expect(ended.stderr).toContain(`{"table":"dates","from":${2 * dates},"to":${dates},"reason":"…"`);
    expect(fingerprint(out)).toEqual(before);
    const accepted = [{ ...entry, from: 2 * dates, to: dates }];
    writeFileSync(join(raw, 'expectations.json'), JSON.stringify({ accepted }));
    expect(build().status).toBe(0);
    expect(fingerprint(out)).not.toEqual(before);
  });

  it('of an unknown column are told with the columns there are', () => {
    addIssue('page');
    writeFileSync(join(raw, 'expectations.json'), '{"dataset":{"dates":{"filled":{"day":1}}}}');
    const ended = build();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(
      /raw\/expectations\.json: .*dates\.day is no column that may be empty; there are start_date/,
    );
  });

  it.each([
    ['is of an older program', '{"issues":[{"issue_id":"page"}]}', /does not tell the rows and values/],
    ['is no report', '[]', /does not tell the rows and values/],
    ['is damaged', '{', /not valid JSON \(/],
    ['is gone', null, /cannot read .*: it does not exist/],
  ])('are measured without what is published where its report %s, and it is said', (_, content, cause) => {
    addIssue('page');
    const first = build();
    expect([first.status, first.stderr]).toEqual([0, expect.not.stringContaining('report.json')]);
    const report = join(out, 'report.json');
    if (content === null) rmSync(report);
    else writeFileSync(report, content);
    const ended = build();
    expect(ended.status).toBe(0);
    const [warning = ''] = ended.stderr.match(/^warning: .*report\.json.*$/m) ?? [];
    expect(warning).toContain(report);
    expect(warning).toMatch(cause);
    expect(warning).toContain('rows that it loses are not told');
    expect(warning).toContain('restore the file');
    expect(build().stderr).not.toContain('report.json');
  });
});
