import { CharacterSet } from '../../text/character-set.js';

// What the readers of the commonest forms share: 2020年, 6月, 17日 in narrow digits.

/** So many narrow digits stand in a row at a place; five stand for all longer rows. */
export function digitsAt(passage: string, at: number): number {
  let count = 0;
  while (count < 5 && isDigit(passage.charCodeAt(at + count))) count++;
  return count;
}

/** The number that so many narrow digits make. */
export function numberAt(passage: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + passage.charCodeAt(i) - ZERO;
  return value;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

const ZERO = 0x30;
const NINE = 0x39;

/** What makes digits behind it part of a longer number or name (NOT_IN_NUMBER), or may make it so. */
const IN_NUMBER = new CharacterSet('0-9０-９A-Za-z〇○零一二三四五六七八九十百千第.．,，');

/** Whether a number surely begins at a place: neither a longer one nor a point or comma stands in front. */
export function beginsNumber(passage: string, at: number): boolean {
  return !IN_NUMBER.isAt(passage, at - 1);
}
export const YEAR = '年'.charCodeAt(0);
export const MONTH = '月'.charCodeAt(0);
export const DAY = '日'.charCodeAt(0);
