import { describe, expect, it } from 'vitest';
import { lastDayOf, parseSidecar } from '../../schemas/sidecar.js';

describe('a sidecar', () => {
  it.each([
    ['{}', {}],
    [
      '{"title":"2020年浙江十大科技新闻","referenceDate":"2020-12-31"}',
      { title: '2020年浙江十大科技新闻', referenceDate: '2020-12-31' },
    ],
    ['{"referenceDate":"2020"}', { referenceDate: '2020' }],
    ['{"referenceDate":"2020-02-29"}', { referenceDate: '2020-02-29' }],
    ['{"region":"浙江省"}', { region: '浙江省' }],
    ['{"region":"内蒙古"}', { region: '内蒙古自治区' }],
    ['{"encoding":"GBK"}', { encoding: 'gb18030' }],
    ['{"encoding":"gb2312"}', { encoding: 'gb18030' }],
    ['{"encoding":"UTF-16BE"}', { encoding: 'utf-16be' }],
    [
      '{"publication":"江淮科技金融报","source":"扫描","license":"CC-BY-4.0"}',
      { publication: '江淮科技金融报', source: '扫描', license: 'CC-BY-4.0' },
    ],
  ])('%s is read', (text, expected) => {
    expect(parseSidecar(text, '2020.json')).toEqual({ ok: true, sidecar: expected });
  });

  it.each([
    ['{"referenceDate":"2021-02-29"}', 'referenceDate', 'YYYY-MM-DD', '2021-02-29'],
    ['{"referenceDate":"1900-02-29"}', 'referenceDate', 'YYYY-MM-DD', '1900-02-29'],
    ['{"referenceDate":"2020-13"}', 'referenceDate', 'YYYY-MM', '2020-13'],
    ['{"referenceDate":"2020-00"}', 'referenceDate', 'YYYY-MM', '2020-00'],
    ['{"referenceDate":"0000"}', 'referenceDate', 'YYYY', '0000'],
    ['{"referenceDate":"2020-1-5"}', 'referenceDate', 'YYYY-MM-DD', '2020-1-5'],
    ['{"referenceDate":"2020\\n"}', 'referenceDate', 'YYYY-MM-DD', '2020\\n'],
    ['{"referenceDate":2020}', 'referenceDate', 'a string', '2020'],
    ['{"region":"杭州"}', 'region', 'a province', '杭州'],
    ['{"encoding":"latin1"}', 'encoding', 'utf-8, utf-16le', 'latin1'],
    ['{"encoding":"toString"}', 'encoding', 'utf-8, utf-16le', 'toString'],
    ['{"title":"  "}', 'title', 'not empty', '  '],
    ['{"title":null}', 'title', 'a string', 'null'],
    ['{"date":"2020"}', 'unknown key', '"date"', 'referenceDate'],
    ['[]', 'one JSON object', 'referenceDate', 'license'],
    ['{"title":', 'not valid JSON', '2020.json', ''],
  ])('%s is refused with the file, the key and what is allowed', (text, ...words) => {
    const parsed = parseSidecar(text, 'raw/2020.json');
    if (parsed.ok) throw new Error('a bad sidecar was read');
    for (const word of ['raw/2020.json', ...words]) expect(parsed.message).toContain(word);
  });

  it('names every problem at once', () => {
    const parsed = parseSidecar('{"day":1,"month":2,"region":"?","referenceDate":"x"}', 'a.json');
    expect(parsed).toEqual({
      ok: false,
      message: expect.stringMatching(/referenceDate: .*region: .*unknown key "day", "month"/),
    });
  });
});

describe('a reference date', () => {
  it.each([
    ['2020', '2020-12-31'],
    ['2020-12', '2020-12-31'],
    ['2020-02', '2020-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2021-06', '2021-06-30'],
    ['2021-06-07', '2021-06-07'],
  ])('%s stands for %s', (given, expected) => expect(lastDayOf(given)).toBe(expected));
});
