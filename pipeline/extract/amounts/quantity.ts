import { CharacterSet } from '../../text/character-set.js';
import { Decimal } from '../numerals/decimal.js';
import { scanNumeral } from '../numerals/scan-numeral.js';
import type { ScannedNumeral } from '../numerals/scanned-numeral.js';
import type { UnitEntry } from './lexicon.js';
import { unitAt } from './lexicon.js';
import { Opening } from './opening.js';

/** A numeral, or two that make a range, with what stands right behind. */
export interface Quantity {
  /** Where the sign or the first numeral begins. */
  readonly start: number;
  /** End of the (last) numeral. */
  readonly numeralEnd: number;
  /** End of the unit; equal to `numeralEnd` where there is none. */
  readonly end: number;
  readonly first: ScannedNumeral;
  readonly last: ScannedNumeral;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isRange: boolean;
  readonly isVague: boolean;
  readonly inner: 'over' | 'about' | null;
  readonly unit: UnitEntry | null;
}

export const SEPARATOR = new Opening(/(?:[（(]含[）)])?(?:[-–—―~～〜－]{1,2}|至|到)/uy);
/** Signs of what is below zero, the hyphen aside. */
export const SIGNS = '–−负';
const SIGN = new CharacterSet(`${SIGNS}-`);

/** Whether a unit such as 千瓦 or 百帕 begins here, whose first character is not a scale of the number. */
export function isUnitStart(text: string, offset: number): boolean {
  if (!PREFIX.isAt(text, offset)) return false;
  const unit = unitAt(text, offset);
  return unit !== null && unit.class !== 'counter';
}

const PREFIX = new CharacterSet('千百兆');

/** Reads the quantity whose (first) numeral begins at `start`; null where no numeral does. */
export function readQuantity(text: string, start: number): Quantity | null {
  const first = scanNumeral(text, start, isUnitStart);
  if (first === null) return null;
  const unit = unitBehind(text, first);
  return rangeFrom(text, first, unit) ?? single(text, first, unit);
}

function unitBehind(text: string, numeral: ScannedNumeral): UnitEntry | null {
  return unitAt(text, skipSpace(text, numeral.end));
}

/** “12 GB” keeps its space, as both sides are narrow. */
function skipSpace(text: string, offset: number): number {
  return text.charCodeAt(offset) === SPACE && NARROW_UNIT.isAt(text, offset + 1) ? offset + 1 : offset;
}

const SPACE = 0x20;
const NARROW_UNIT = new CharacterSet('A-Za-zμ%℃°');

function single(text: string, numeral: ScannedNumeral, unit: UnitEntry | null): Quantity {
  const sign = signBefore(text, numeral.start);
  const unitStart = skipSpace(text, numeral.end);
  return {
    start: numeral.start - (sign ? 1 : 0),
    numeralEnd: numeral.end,
    end: unit === null ? numeral.end : unitStart + unit.name.length,
    first: numeral,
    last: numeral,
    low: sign ? numeral.low.negated() : numeral.low,
    high: sign ? numeral.high.negated() : numeral.high,
    isRange: false,
    isVague: numeral.isVague,
    inner: numeral.inner,
    unit,
  };
}

function rangeFrom(text: string, first: ScannedNumeral, ownUnit: UnitEntry | null): Quantity | null {
  const firstEnd = ownUnit === null ? first.end : skipSpace(text, first.end) + ownUnit.name.length;
  let at = SEPARATOR.endOf(text, firstEnd);
  if (at < 0) return null;
  const isNegative = SIGN.isAt(text, at);
  if (isNegative) at++;
  const last = scanNumeral(text, at, isUnitStart);
  if (last === null || first.isVague || last.isVague) return null;
  const unit = unitBehind(text, last);
  if (!sharesUnit(text, first, ownUnit, unit)) return null;
  const negatesFirst = signBefore(text, first.start);
  const scaled = first.low.shifted(sharedPower(first, last, ownUnit));
  const low = negatesFirst ? scaled.negated() : scaled;
  const high = isNegative ? last.low.negated() : last.low;
  if (!low.isLess(high)) return null;
  if (ownUnit !== null && isMove(text, first.start, low, high)) return null;
  return {
    start: first.start - (negatesFirst ? 1 : 0),
    numeralEnd: last.end,
    end: unit === null ? last.end : skipSpace(text, last.end) + unit.name.length,
    first,
    last,
    low,
    high,
    isRange: true,
    isVague: false,
    inner: last.inner,
    unit,
  };
}

/** 上涨12.3美元至1876.5美元 says by how much and to what; 下降20%至25% is a range. */
function isMove(text: string, start: number, low: Decimal, high: Decimal): boolean {
  return (
    /[涨跌升降加少高低调长]了?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    low.times(EIGHT).isLess(high)
  );
}

const EIGHT = Decimal.of(8);

/** “从80万元到600万元” names two amounts, “80万-600万元” and “20%至25%” one range. */
function sharesUnit(
  text: string,
  first: ScannedNumeral,
  own: UnitEntry | null,
  unit: UnitEntry | null,
): boolean {
  if (own === null) return true;
  if (unit === null || unit.class === 'time') return false;
  if (own.class !== unit.class || own.code !== unit.code || (own.code === null && own.name !== unit.name))
    return false;
  return !/[从由自][^，。；、]{0,6}$/u.test(text.slice(Math.max(0, first.start - 7), first.start));
}

/** The scale that the first number leaves to the second: 万 in 50至80万元, not in 8000至1万元. */
function sharedPower(first: ScannedNumeral, last: ScannedNumeral, ownUnit: UnitEntry | null): number {
  if (ownUnit !== null || first.closingScale > 0) return 0;
  const power =
    last.closingScale > 0 ? last.closingScale : first.onlySmallScale === 0 ? last.onlySmallScale : 0;
  return power > 0 && first.low.isLess(last.low.shifted(-power)) ? power : 0;
}

/** A minus sign or 负 in front, not a hyphen of a name or a dash of a range. */
function signBefore(text: string, start: number): boolean {
  if (!SIGN.isAt(text, start - 1)) return false;
  const before = text[start - 2] ?? '';
  if (text[start - 1] === '负') return !/[正胜担自抱欺辜背不肩]/u.test(before);
  return !/[0-9A-Za-z%％〇一二三四五六七八九十百千万亿\-–—元月日年期)）〕\]]/u.test(before);
}
