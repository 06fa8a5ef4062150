import { readInteger } from '../numerals/numeral.js';
import type { MonthStretch, Stretch } from './reading.js';

// Sources of patterns that the rules share, and the readers of what they match.

/** A digit of either width. */
export const D = '[0-9０-９]';
/** The digits of a year written out: 二○二○, and the O and 0 that typesetters put for 〇. */
export const ZH_DIGIT = '[〇○◯零0０OＯo一二三四五六七八九]';
/** The space that PDF extraction leaves between a number and its unit: 2020 年. */
export const SP = '[ \\u00a0\\u3000]?';
/** Dashes of all kinds, and the words that do their work. */
export const DASH = '(?:[-－‐‑–—―─~～∼〜ー﹣]{1,2}|至|到)';
/** What stands between the members of a list. */
export const LIST = '(?:[、，,]|和|及|与|以及)';
/** Not behind a digit, a decimal point or a letter: part of a longer number or name. */
export const NOT_IN_NUMBER = '(?<![0-9０-９A-Za-z〇○零一二三四五六七八九十百千第]|[0-9０-９][.．,])';

/** 1998, １９９８, 一九九八, 二○○八. */
export const YEAR_NUMBER = `(?:[12１２]${D}{3}|[一二]${ZH_DIGIT}{3})`;
/** 1 to 12. */
export const MONTH_NUMBER = `(?:[1１][0-2０-２]|[0０]?[1-9１-９]|十[一二]?|[一二三四五六七八九元])`;
/** 1 to 31. */
export const DAY_NUMBER = `(?:[12１２]${D}|[3３][01０１]|[0０]?[1-9１-９]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])`;
/** 0 to 24. */
export const HOUR_NUMBER = `(?:[2２][0-4０-４]|[01０１]?${D}|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])`;
/** 0 to 59. */
export const MINUTE_NUMBER = `(?:[0-5０-５]?${D}|[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])`;

/** Beginning, middle and end of a year. What follows must not make another word of it: 年初中, 年底薪, 年中国. */
export const YEAR_STRETCH =
  '(?:初(?![中级高步次心审赛衷试一二三])|底(?![薪价层])|末(?![位])|中(?=[，。、；,;）)的前后投]|$))';
/** Beginning, middle and end of a month: 月初, 中旬, 月底. */
export const MONTH_STRETCH =
  '(?:[上中下初](?:旬|[中下]旬)|初(?![一二三四五六七八九十中级高步次心审赛])|底(?![薪价线层蕴])|末(?![位])|中(?=[，。、；,;）)的前后]|$))';

/** 两千: a year in two characters; others have three at least (二十百, 一九百). */
const THOUSAND = /[千仟]/u;

/** Reads a year's four digits in any script; null when they are none. */
export function readYear(text: string): number | null {
  if (text.length < 3 && !THOUSAND.test(text)) return null;
  const year =
    plainNumber(text) ?? readInteger(text.replace(/[◯OＯo]/gu, '〇').replace(/[ \u00a0\u3000]/gu, ''));
  return year !== null && year >= 1000 && year <= 2999 ? year : null;
}

/** Reads a number of a month, day or hour in any script: 元 (月), 廿三, 两 (点). */
export function readSmall(text: string): number | null {
  return (
    plainNumber(text) ??
    readInteger(
      text
        .replace('元', '一')
        .replace('廿', '二十')
        .replace(/[ \u00a0\u3000]/gu, ''),
    )
  );
}

/** Reads a whole number in any script; null when it is none. */
export function readWhole(text: string): number | null {
  return plainNumber(text) ?? readInteger(text);
}

const ZERO = 0x30;
const NINE = 0x39;
const ONES = '零一二三四五六七八九';

/** What most numbers of dates are: up to six plain digits, or 一 to 九十九; null for all others. */
export function plainNumber(text: string): number | null {
  const { length } = text;
  if (length === 0 || length > 6) return null;
  const first = text.charCodeAt(0);
  if (first < ZERO || first > NINE) return length > 3 ? null : spelledNumber(text);
  let value = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return null;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/** 三, 十, 十五, 三十, 三十五. */
function spelledNumber(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten > 1 || text.length > (ten < 0 ? 1 : ten + 2)) return null;
  const tens = ten < 0 ? 0 : ten === 0 ? 1 : ONES.indexOf(text.charAt(0));
  const ones = ten === text.length - 1 ? 0 : ONES.indexOf(text.charAt(ten + 1));
  if (tens < 0 || ones < 0 || tens * 10 + ones === 0) return null;
  if (ten === 1 && tens === 0) return null;
  return ones === 0 && ten !== text.length - 1 ? null : tens * 10 + ones;
}

/** 初 early, 中 middle, 底 late; 上旬 is early, 中下旬 and 末期 late. */
export function readStretch(text: string | undefined): Stretch | null {
  if (text === undefined || text === '') return null;
  if (/^(?:上|初|前)/u.test(text)) return 'early';
  if (/^(?:下|底|末|终|后|晚)|下旬$/u.test(text)) return 'late';
  return 'middle';
}

/** The same for 上旬 to 下旬 of a month, 中下旬 among them. */
export function readMonthStretch(text: string | undefined): MonthStretch | null {
  if (text === '上中旬' || text === '中上旬') return 'early_middle';
  if (text === '上半月') return 'first_half';
  if (text === '下半月') return 'second_half';
  return text === '中下旬' ? 'middle_late' : readStretch(text);
}

/** Text of at most `length` units before an offset. */
export function before(passage: string, offset: number, length: number): string {
  return passage.slice(Math.max(0, offset - length), offset);
}

/** Text of at most `length` units from an offset on. */
export function after(passage: string, offset: number, length: number): string {
  return passage.slice(offset, offset + length);
}
