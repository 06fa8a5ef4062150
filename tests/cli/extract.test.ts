import { describe, expect, it } from 'vitest';
import { zhewen } from './support.js';

const lines = (...values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const extract = (input: string, ...args: readonly string[]) => {
  const ended = zhewen(['extract', ...args], { input });
  expect(ended.status).toBe(0);
  return ended.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

describe('zhewen extract', () => {
  it('answers line by line, in order, a bad line in its place', () => {
    const input = [
      lines({ id: 'a', text: '6月17~18日，会议在杭州召开。', referenceDate: '2020-12-31' }),
      'not json',
      lines({ id: 'c' }),
      lines({ id: 4, text: '投入3.2亿元。', referenceDate: '2020-13' }),
      '',
      lines({ id: 'e', text: '' }),
    ].join('\n');
    const [a, b, c, d, e, ...more] = extract(input);
    expect(a).toMatchObject({
      id: 'a',
      dates: [{ text: '6月17~18日', start_date: '2020-06-17', end_date: '2020-06-18' }],
    });
    expect(b.error).toMatch(/JSON/);
    expect(c).toEqual({ id: 'c', error: '"text" is missing or no string' });
    expect(d).toMatchObject({ id: 4, error: expect.stringMatching(/reference date/) });
    expect(e).toEqual({
      id: 'e',
      dates: [],
      amounts: [],
      organizations: [],
      people: [],
      documents: [],
      events: [],
    });
    expect(more).toEqual([]);
  });

  it('counts offsets in code points of the text as given, stray spaces included', () => {
    const text = '𠮷林：到 2025 年，投入 3.2 亿 元。';
    const [answer] = extract(lines({ id: 1, text, referenceDate: '2020' }));
    for (const mention of [...answer.dates, ...answer.amounts]) {
      expect(Array.from(text).slice(mention.start, mention.end).join('')).toBe(mention.text);
    }
    expect(answer.amounts[0]).toMatchObject({ text: '3.2 亿 元', value: 320000000, unit_code: 'CNY' });
  });

  it('takes reference date and region from the command, and lets a line say otherwise', () => {
    const input = lines({ text: '去年' }, { text: '去年', referenceDate: '2010' });
    expect(extract(input, '--reference-date', '2020').map(({ dates }) => dates[0].start_date)).toEqual([
      '2019-01-01',
      '2009-01-01',
    ]);
    expect(zhewen(['extract', '--region', '火星'], { input: '' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/region must be a province/),
    });
  });

  it('is stateless: a line alone gives what it gives among others', () => {
    const texts = ['安徽皖禾生物材料股份有限公司昨日上市。', '皖禾生物上涨两成。', '该公司去年投入1亿元。'];
    const together = extract(lines(...texts.map((text, id) => ({ id, text, referenceDate: '2023-06-30' }))));
    for (const [id, text] of texts.entries()) {
      expect(extract(lines({ id, text, referenceDate: '2023-06-30' }))).toEqual([together[id]]);
    }
  });
});

describe('zhewen inspect', () => {
  it('shows an article with its mentions marked and what they resolve to', () => {
    const ended = zhewen(['inspect', '2020/03'], {
      cwd: new URL('../..', import.meta.url).pathname,
      env: { NO_COLOR: '1' },
    });
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/2020-03/);
    expect(ended.stdout).toMatch(/\[date 12月22日\]/);
    expect(ended.stdout).toMatch(/2020-12-22/);
  });

  it('names what there is when an issue or article is missing', () => {
    const cwd = new URL('../..', import.meta.url).pathname;
    expect(zhewen(['inspect', '1999'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no issue 1999.*2020/),
    });
    expect(zhewen(['inspect', '2020/77'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no article 77; it has 20/),
    });
  });
});
