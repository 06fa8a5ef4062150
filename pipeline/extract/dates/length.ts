import Big from 'big.js';
import type { Modifier } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { readNumeral } from '../numerals/numeral.js';
import { D, plainNumber } from './fragments.js';
import type { Length } from './reading.js';

// Numbers of years, days, hours, and what they add up to.

const ARABIC = `(?:${D}{1,3}(?:[,，]${D}{3}){1,3}|${D}{1,6})(?:[.．]${D}{1,3})?(?:[百千]?万|万?亿(?!年[初底末内产均])|百|千)?`;
const SPELLED =
  '(?:[一二两三四五六七八九十百千零〇]{1,7}[万亿]?|[壹贰叁肆伍陆柒捌玖拾]{1,3}|好几|数[十百千万亿]?|几[十百千万亿]?|上[百千万亿]|若干|半|俩|仨)';
/** How many: 3, 1.5, 十余, 两三, 数十, 半. */
export const COUNT = `(?:${ARABIC}|${SPELLED})[余多来几]?`;
/** The unit of a duration with its measure word and the half or surplus inside: 年半, 个多月, 个半小时. */
export const UNIT =
  '(?:个[半多来]?)?(?:周年|年头|学年|年|季度|月|周|星期|礼拜|工作日|交易日|自然日|昼夜|天|日|世纪|小时|钟头|刻钟|分钟|分(?=[0-9一二三四五六七八九十]{1,3}秒)|秒钟|秒)';
export const TAIL = '(?:半(?![导径球个])|多(?![次种个家人项])|有余|余(?![家人项万]))?';
/** Units that only follow a longer one: 8天20时30分. */
const MINOR =
  '(?:零|又|加)?(?:半|[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,4})(?:个月|周|天|日|个?小时|时|分钟|分|秒|夜)';
export const SPAN = `${COUNT} ?${UNIT}${TAIL}(?:${MINOR}){0,3}`;

export interface Count {
  /** Null where the text gives no number: 数十, 多. */
  readonly value: Big | null;
  /** Upper bound of 两三, 三四十. */
  readonly most: Big | null;
  readonly modifier: Modifier | null;
}

const DIGITS = '零一二三四五六七八九';
const SMALLEST: readonly Count[] = Array.from({ length: 100 }, (_, i) => ({
  value: new Big(i),
  most: null,
  modifier: null,
}));

/** Reads 3, 1.5, 十余, 两三, 数十, 半; null when it is no number. */
export function readCount(text: string): Count | null {
  const small = plainNumber(text);
  if (small !== null && small < SMALLEST.length) return SMALLEST[small] ?? null;
  const plain = text.replace('俩', '两').replace('仨', '三').replace(/[ ]/gu, '');
  if (plain === '半') return { value: new Big('0.5'), most: null, modifier: null };
  if (/^(?:[数几多]|若干|好几)/u.test(plain)) return { value: null, most: null, modifier: null };
  if (plain.startsWith('上')) {
    return { value: readNumeral(plain.slice(1))?.value ?? null, most: null, modifier: 'about' };
  }
  const pair =
    /^(?<tens>[二三四五六七八九]?十)?(?<a>[一二两三四五六七八九])(?<b>[二两三四五六七八九])(?<scale>[十百])?$/u.exec(
      plain,
    );
  if (pair?.groups !== undefined) {
    const { tens = '', a = '', b = '', scale = '' } = pair.groups;
    const low = readNumeral(`${tens}${a === '两' && tens !== '' ? '二' : a}${scale}`)?.value ?? null;
    const high = readNumeral(`${tens}${b === '两' ? '二' : b}${scale}`)?.value ?? null;
    const step =
      DIGITS.replace('二', '两').indexOf(b.replace('二', '两')) - (a === '两' ? 2 : DIGITS.indexOf(a));
    if (step < 1 || step > 2 || low === null || high === null) return null;
    return { value: low, most: high, modifier: 'about' };
  }
  const surplus = /[余多几]$/u.test(plain) ? 'over' : plain.endsWith('来') ? 'about' : null;
  const value = readNumeral(plain.replace(/[余多来几]$/u, ''))?.value ?? null;
  return value === null ? null : { value, most: null, modifier: surplus };
}

const MONTHS_OF: Readonly<Record<string, number>> = {
  年: 12,
  周年: 12,
  年头: 12,
  学年: 12,
  季度: 3,
  世纪: 1200,
};
const FIELD: Readonly<Record<string, keyof Length>> = {
  月: 'months',
  周: 'weeks',
  星期: 'weeks',
  礼拜: 'weeks',
  工作日: 'days',
  交易日: 'days',
  自然日: 'days',
  昼夜: 'days',
  天: 'days',
  日: 'days',
  小时: 'hours',
  时: 'hours',
  钟头: 'hours',
  刻钟: 'minutes',
  分钟: 'minutes',
  分: 'minutes',
  秒钟: 'seconds',
  秒: 'seconds',
};
/** What half of a unit is in the next smaller one: 半天 is 12 hours. */
const HALVES: Readonly<Partial<Record<keyof Length, readonly [keyof Length, number]>>> = {
  months: ['days', 15],
  days: ['hours', 12],
  hours: ['minutes', 30],
  minutes: ['seconds', 30],
};

/** How long `value` of a unit is: 0.5 年 is 6 months, 五个季度 15 months, 2.5年 stays a decimal. */
export function lengthOf(value: Big, unit: string): Length | null {
  const number = value.toNumber();
  if (number > 0 && Number.isSafeInteger(number)) return wholeLength(number, unit);
  const months = MONTHS_OF[unit];
  // 半年, 两年半: what is spared the decimals.
  if (months !== undefined && months > 3 && isHalves(number)) return wholeMonths(number * months);
  if (months !== undefined) return yearsAndMonths(value.times(months), value, months);
  const field = FIELD[unit];
  if (field === undefined) return null;
  const amount = unit === '刻钟' ? value.times(15) : value;
  const half = HALVES[field];
  if (half !== undefined && amount.mod(1).eq('0.5')) {
    const whole = amount.minus('0.5');
    const rest = { [half[0]]: String(half[1]) };
    return whole.eq(0) ? rest : { [field]: whole.toFixed(), ...rest };
  }
  return { [field]: amount.toFixed() };
}

/** Lengths of fewer units than this are told again and again; those read so far are kept by unit and number. */
const FEW = 100;
const LENGTHS = new Map<string, (Length | undefined)[]>();
for (const unit of [...Object.keys(MONTHS_OF), ...Object.keys(FIELD)]) LENGTHS.set(unit, []);

/** How long a whole number of units is: 5年, 三个季度; exact, and spared the decimals. */
export function wholeLength(value: number, unit: string): Length | null {
  const known = LENGTHS.get(unit);
  if (known === undefined) return null;
  const length = known[value] ?? countedLength(value, unit);
  if (value < FEW) known[value] = length;
  return length;
}

function countedLength(value: number, unit: string): Length {
  const months = MONTHS_OF[unit];
  if (months === 3) return { months: String(value * months) };
  if (months !== undefined) return { years: String((value * months) / 12) };
  return { [FIELD[unit] ?? 'days']: String(unit === '刻钟' ? value * 15 : value) };
}

function isHalves(number: number): boolean {
  return number >= 0 && number < 1e6 && Number.isInteger(number * 2);
}

/** 30 months are two years and a half. */
function wholeMonths(months: number): Length {
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  if (years === 0) return { months: String(rest) };
  return rest === 0 ? { years: String(years) } : { years: String(years), months: String(rest) };
}

function yearsAndMonths(months: Big, value: Big, each: number): Length {
  if (!months.mod(1).eq(0)) return { years: value.times(each).div(12).toFixed() };
  if (each === 3) return { months: months.toFixed() };
  const years = months.div(12).round(0, 0);
  const rest = months.minus(years.times(12));
  return {
    ...(years.eq(0) ? {} : { years: years.toFixed() }),
    ...(rest.eq(0) && !years.eq(0) ? {} : { months: rest.toFixed() }),
  };
}

const DIGIT = new CharacterSet('0-9');
const COMPONENT = new RegExp(
  `(?:零|又|加)?(?<count>${COUNT}) ?(?:个(?<inner>[半多来])?)?(?<unit>周年|年头|学年|年|季度|月|周|星期|礼拜|工作日|交易日|自然日|昼夜|天|日|世纪|小时|钟头|刻钟|分钟|秒钟|时|分|秒|夜)(?<tail>半|多|有余|余)?`,
  'guy',
);

export interface SpanReading {
  readonly length: Length | null;
  readonly longest: Length | null;
  readonly modifier: Modifier | null;
}

/** Reads a whole duration, 三年半, 1小时20分; null when it is none. */
export function readSpan(text: string): SpanReading | null {
  const length = readPlainSpan(text);
  return length === null ? readParts(text) : { length, longest: null, modifier: null };
}

/** What most durations are, a whole number and its unit: 5年, 两天, 3个月; null for all others. */
function readPlainSpan(text: string): Length | null {
  let digits = 0;
  while (DIGIT.isAt(text, digits)) digits++;
  const value = plainNumber(text.slice(0, Math.max(1, digits))) ?? (text.startsWith('两') ? 2 : null);
  if (value === null || value === 0) return null;
  const rest = Math.max(1, digits);
  return wholeLength(value, text.slice(text.charAt(rest) === '个' ? rest + 1 : rest));
}

function readParts(text: string): SpanReading | null {
  let length: Length = {};
  let longest: Length | null = null;
  let modifier: Modifier | null = null;
  let vague = false;
  COMPONENT.lastIndex = 0;
  while (COMPONENT.lastIndex < text.length) {
    const match = COMPONENT.exec(text);
    if (match?.groups === undefined) return null;
    const { count = '', unit = '', inner, tail } = match.groups;
    const read = readCount(count);
    if (read === null) return null;
    if (read.value === null) vague = true;
    const half = inner === '半' || tail === '半' ? '0.5' : '0';
    modifier = read.modifier ?? (isSurplus(inner) || isSurplus(tail) ? 'over' : modifier);
    // 三天三夜 is three days.
    if (unit === '夜') continue;
    const part = read.value === null ? {} : lengthOf(read.value.plus(half), unit);
    if (part === null) return null;
    length = { ...length, ...part };
    if (read.most !== null) longest = lengthOf(read.most, unit);
  }
  return { length: vague ? null : length, longest, modifier };
}

function isSurplus(text: string | undefined): boolean {
  return text !== undefined && /[多余来]/u.test(text);
}
