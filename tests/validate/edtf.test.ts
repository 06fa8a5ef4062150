import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMonthEnd, readEdtf } from '../../pipeline/validate/edtf.js';

const GOOD: readonly (readonly [string, string | null, string | null])[] = [
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2020-06-17', '2020-06-17', '2020-06-17'],
  ['2020-06-17/2020-06-18', '2020-06-17', '2020-06-18'],
  ['2019-01/2019-09', '2019-01-01', '2019-09-30'],
  ['2018/2020', '2018-01-01', '2020-12-31'],
  ['2020-33', '2020-01-01', '2020-03-31'],
  ['2020-36', '2020-10-01', '2020-12-31'],
  ['2020-40', '2020-01-01', '2020-06-30'],
  ['2020-41', '2020-07-01', '2020-12-31'],
  ['2020-21', null, null],
  ['198X', null, null],
  ['19XX', null, null],
  ['2020-XX', null, null],
  ['2020/..', '2020-01-01', null],
  ['../2025-06', null, '2025-06-30'],
  ['2020-06-17T09:30:00', '2020-06-17', '2020-06-17'],
  ['2020-06-17~', '2020-06-17', '2020-06-17'],
  ['2020?', '2020-01-01', '2020-12-31'],
  ['-0220', null, null],
  ['0618', '0618-01-01', '0618-12-31'],
];
const BAD = [
  '',
  '20',
  '2020-13',
  '2020-00',
  '2020-06-31',
  '2021-02-29',
  '2020-33-01',
  '2020-6-1',
  '2020/',
  '2020年',
  '../..',
  '2020/2021/2022',
  '2020-06-17T25:00',
  '2020-42',
  ' 2020',
  '2020-06-17T9:30',
  'P3D',
  '2020-06-00',
];

describe('EDTF', () => {
  it.each(GOOD)('%s is read', (text, start, end) => expect(readEdtf(text)).toEqual({ start, end }));
  it.each(GOOD)('%s is EDTF to the reference implementation as well', (text) => {
    expect(() => edtf(text)).not.toThrow();
  });
  it.each(BAD.filter((text) => text !== '2020/'))('%j is not', (text) => expect(readEdtf(text)).toBeNull());

  it('has the bounds that the reference implementation gives, for any days', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(part, (text) => {
        const reference = edtf(text);
        expect(readEdtf(text)).toEqual({ start: iso(reference.min), end: iso(reference.max) });
      }),
    );
  });

  it.each([
    ['2020-02-29', true],
    ['2020-02-28', false],
    ['2021-02-28', true],
    ['2020-12-31', true],
    ['2020-04-30', true],
    ['2020-05-30', false],
  ])('%s is the end of a month: %s', (date, expected) => expect(isMonthEnd(date)).toBe(expected));
});
