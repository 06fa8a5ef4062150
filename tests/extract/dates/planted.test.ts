import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../pipeline/extract/dates/index.js';
import { civilOf, dayOf, daysInMonth, isoOf } from '../../../pipeline/resolve/dates/calendar.js';
import { resolveDates } from '../../../pipeline/resolve/dates/index.js';

const context = { referenceDate: '2023-06-30', region: null };
const FIRST_DAY = dayOf(1950, 1, 1);
const LAST_DAY = dayOf(2049, 12, 31);
const DIGITS = '〇一二三四五六七八九';

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const positional = (value: number): string => String(value).replace(/[0-9]/g, (c) => DIGITS[Number(c)] ?? c);
const spelled = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : DIGITS[ones]}`;
};

type Notation = (year: number, month: number, day: number) => string;
const DAYS: readonly Notation[] = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
  (y, m, d) => `${y}年${String(m).padStart(2, '0')}月${String(d).padStart(2, '0')}日`,
  (y, m, d) => wide(`${y}年${m}月${d}日`),
  (y, m, d) => `${positional(y)}年${spelled(m)}月${spelled(d)}日`,
  (y, m, d) => `${positional(y).replace(/〇/g, '○')}年${spelled(m)}月${spelled(d)}日`,
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}/${m}/${d}`,
];
const MONTHS: readonly Notation[] = [
  (y, m) => `${y}年${m}月`,
  (y, m) => `${y}年${m}月份`,
  (y, m) => wide(`${y}年${m}月`),
  (y, m) => `${positional(y)}年${spelled(m)}月`,
];
type Unit = 'day' | 'month' | 'year' | 'half' | 'quarter';
const STRETCHES: readonly { readonly write: Notation; readonly unit: Unit }[] = [
  { write: (y) => `${y}年`, unit: 'year' },
  { write: (y) => `${y}年度`, unit: 'year' },
  { write: (y) => wide(`${y}年`), unit: 'year' },
  { write: (y) => `${positional(y)}年`, unit: 'year' },
  { write: (y, m) => `${y}年${m < 7 ? '上' : '下'}半年`, unit: 'half' },
  { write: (y, m) => `${y}年第${spelled(Math.ceil(m / 3))}季度`, unit: 'quarter' },
  { write: (y, m) => `${y}年${spelled(Math.ceil(m / 3))}季度`, unit: 'quarter' },
];
const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, month: 1, quarter: 3, half: 6, year: 12 };

/** First and last day of the stretch of the calendar in which a day lies. */
function boundsOf(unit: Unit, year: number, month: number, date: number): readonly (string | null)[] {
  const months = MONTHS_IN[unit];
  if (months === 0) return [isoOf(dayOf(year, month, date)), isoOf(dayOf(year, month, date))];
  const first = month - ((month - 1) % months);
  const last = first + months - 1;
  return [isoOf(dayOf(year, first, 1)), isoOf(dayOf(year, last, daysInMonth(year, last)))];
}

const DASHES = ['—', '-', '～', '~', '至', '到', '——', '–'];
const BEFORE = ['', '据悉，', '该公司', '项目于', '（', '会议自', '截至', '新华社电 '];
const AFTER = ['', '，全省部署。', '起施行', '发布通知', '）', '。', '前完成', '举行会议'];

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const ahead = fc.constantFrom(...BEFORE);
const behind = fc.constantFrom(...AFTER);

function only(text: string) {
  const mentions = resolveDates(text, findDates(text), context);
  expect(mentions.length, `${text}: ${mentions.map((m) => m.text).join('|')}`).toBe(1);
  const [mention] = mentions;
  if (mention === undefined) throw new Error(`no mention in ${text}`);
  return mention;
}

describe('planted dates', () => {
  it('are found at their place with their day, in every notation', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...DAYS), ahead, behind, (number, write, left, right) => {
        const { year, month, day: date } = civilOf(number);
        const planted = write(year, month, date);
        const mention = only(left + planted + right);
        expect([mention.start, mention.text]).toEqual([left.length, planted]);
        expect([mention.startDate, mention.endDate]).toEqual([isoOf(number), isoOf(number)]);
        expect(mention.edtf).toBe(isoOf(number));
      }),
      { numRuns: 400 },
    );
  });

  it('are found as months', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...MONTHS), ahead, behind, (number, write, left, right) => {
        const { year, month } = civilOf(number);
        const planted = write(year, month, 1);
        const mention = only(left + planted + right);
        expect([mention.start, mention.text]).toEqual([left.length, planted]);
        const bounds = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))].map(isoOf);
        expect([mention.startDate, mention.endDate]).toEqual(bounds);
      }),
      { numRuns: 200 },
    );
  });

  it('are found 20,000 times, forty to a text', () => {
    const notation = fc.oneof(
      fc.constantFrom(...DAYS).map((write) => ({ write, unit: 'day' as const })),
      fc.constantFrom(...MONTHS).map((write) => ({ write, unit: 'month' as const })),
      fc.constantFrom(...STRETCHES),
    );
    const joint = fc.constantFrom('，省里部署后', '。', '；项目于', '（', '），截至', '。本报讯 ');
    const planted = fc.tuple(
      joint,
      day,
      notation,
      fc.constantFrom('开工', '，全省部署', '发布通知', '举行会议'),
    );
    fc.assert(
      fc.property(fc.array(planted, { minLength: 40, maxLength: 40 }), (plants) => {
        let text = '据悉';
        const wanted = plants.map(([left, number, { write, unit }, right]) => {
          const { year, month, day: date } = civilOf(number);
          const own = write(year, month, date);
          const start = text.length + left.length;
          text += left + own + right;
          return [start, own, ...boundsOf(unit, year, month, date)];
        });
        const found = resolveDates(text, findDates(text), context);
        expect(found.map((one) => [one.start, one.text, one.startDate, one.endDate])).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('are joined into ranges by every dash', () => {
    const ends = fc.tuple(day, fc.integer({ min: 1, max: 900 })).filter(([a, n]) => a + n <= LAST_DAY);
    fc.assert(
      fc.property(ends, fc.constantFrom(...DASHES), ahead, behind, ([first, length], dash, left, right) => {
        const [a, b] = [civilOf(first), civilOf(first + length)];
        const sameYear = a.year === b.year;
        const end = sameYear && a.month === b.month ? `${b.day}日` : `${b.month}月${b.day}日`;
        const planted = `${a.year}年${a.month}月${a.day}日${dash}${sameYear ? '' : `${b.year}年`}${end}`;
        const mention = only(left + planted + right);
        expect([mention.start, mention.text, mention.kind]).toEqual([left.length, planted, 'range']);
        expect([mention.startDate, mention.endDate]).toEqual([isoOf(first), isoOf(first + length)]);
      }),
      { numRuns: 300 },
    );
  });

  it('without a year are never put far after the reference date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), (reference, back) => {
        const told = civilOf(reference - back);
        const text = `${told.month}月${told.day}日，大桥合龙。`;
        const referenceDate = isoOf(reference) ?? '';
        const [mention] = resolveDates(text, findDates(text), { referenceDate, region: null });
        const latest = isoOf(reference + 31) ?? '';
        expect(mention?.startDate ?? '').not.toBe('');
        expect((mention?.startDate ?? '') <= latest).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('mentions', () => {
  it('never overlap, stand in order and are slices of the text, whatever the text', () => {
    const alphabet = [
      ...'0123456789年月日时点分周一二三十百上下前后至—、～今明昨去当次同季度“”五春节个多余几半，。 每',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        let end = 0;
        for (const mention of resolveDates(text, findDates(text), context)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          if (mention.startDate !== null && mention.endDate !== null) {
            expect(mention.startDate <= mention.endDate).toBe(true);
          }
          end = mention.end;
        }
      }),
      { numRuns: 1500 },
    );
  });
});
