import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Decimal } from '../../../pipeline/extract/numerals/decimal.js';

// What safe integers say is what big.js says.

const narrow = fc
  .tuple(
    fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    fc.integer({ min: -18, max: 18 }),
  )
  .map(([coefficient, power]) => ({
    decimal: Decimal.of(coefficient, power),
    big: new Big(`${coefficient}e${power}`),
  }));
const small = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -4, max: 6 }))
  .map(([coefficient, power]) => ({
    decimal: Decimal.of(coefficient, power),
    big: new Big(`${coefficient}e${power}`),
  }));
const wide = fc
  .bigInt({ min: 10n ** 16n, max: 10n ** 24n })
  .map((value) => ({ decimal: Decimal.read(String(value)), big: new Big(String(value)) }));
const any = fc.oneof(narrow, small, wide);

it('spells a value as big.js does', () => {
  fc.assert(
    fc.property(any, ({ decimal, big }) => {
      expect(decimal.toFixed()).toBe(big.toFixed());
      expect(decimal.big().eq(big)).toBe(true);
    }),
  );
});

it('adds, turns and moves the point as big.js does', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: -6, max: 12 }), (first, second, power) => {
      expect(first.decimal.plus(second.decimal).toFixed()).toBe(first.big.plus(second.big).toFixed());
      expect(first.decimal.negated().toFixed()).toBe(first.big.times(-1).toFixed());
      expect(first.decimal.shifted(power).toFixed()).toBe(first.big.times(new Big(`1e${power}`)).toFixed());
    }),
  );
});

it('compares as big.js does', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: -5000, max: 5000 }), (first, second, limit) => {
      expect(first.decimal.isLess(second.decimal)).toBe(first.big.lt(second.big));
      expect(first.decimal.equals(second.decimal)).toBe(first.big.eq(second.big));
      expect(first.decimal.isBelow(limit)).toBe(first.big.lt(limit));
      expect(first.decimal.isAbove(limit)).toBe(first.big.gt(limit));
      expect(first.decimal.isZero()).toBe(first.big.eq(0));
    }),
  );
});

it('tells whole numbers', () => {
  expect(Decimal.of(20, 2).whole()).toBe(2000);
  expect(Decimal.of(250, -1).whole()).toBe(25);
  expect(Decimal.of(25, -1).whole()).toBeNull();
});

it('reads and multiplies short decimals as big.js does', () => {
  const digits = fc.stringMatching(/^\d{1,8}$/u);
  fc.assert(
    fc.property(digits, digits, small, (whole, fraction, other) => {
      const text = `${whole}.${fraction}`;
      const read = Decimal.read(text);
      expect(read.toFixed()).toBe(new Big(text).toFixed());
      expect(read.times(other.decimal).equals(Decimal.wide(other.big.times(text)))).toBe(true);
    }),
  );
});

it('divides as big.js does', () => {
  fc.assert(
    fc.property(any, any, (first, second) => {
      fc.pre(!second.decimal.isZero());
      expect(first.decimal.dividedBy(second.decimal).toFixed()).toBe(first.big.div(second.big).toFixed());
    }),
  );
  // 八分之三, 万分之一
  expect(Decimal.of(3).dividedBy(Decimal.of(8)).toFixed()).toBe('0.375');
  expect(Decimal.of(1).dividedBy(Decimal.of(1, 4)).toFixed()).toBe('0.0001');
});
