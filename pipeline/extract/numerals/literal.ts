import { CharacterSet } from '../../text/character-set.js';
import { digitAt } from './characters.js';
import { MOST_DIGITS } from './decimal.js';

const COMMA = new CharacterSet(',，');
const POINT = new CharacterSet('.·');
/** Arabic digits before and behind the point, and groups of three behind commas, are read up to these numbers. */
const MOST_BEFORE = 24;
const MOST_BEHIND = 12;
const MOST_GROUPS = 6;

/** Digits of a numeral without its scale, as a whole coefficient with decimal places. One serves for all numerals. */
export class Literal {
  low = 0;
  high = 0;
  places = 0;
  /** The digits, where no safe integer holds them. */
  wide: string | null = null;
  /** Where the digits end. */
  end = 0;

  set(low: number, high: number): void {
    this.low = low;
    this.high = high;
    this.places = 0;
    this.wide = null;
  }

  /** Reads the Arabic number at a place where a digit stands: 1,234,567.8, 3·5. */
  readArabic(text: string, at: number): void {
    let end = grouped(text, at);
    if (end === at) while (end - at < MOST_BEFORE && isArabicAt(text, end)) end++;
    const point = end;
    if (POINT.isAt(text, end) && isArabicAt(text, end + 1)) {
      end++;
      while (end - point <= MOST_BEHIND && isArabicAt(text, end)) end++;
    }
    this.places = end === point ? 0 : end - point - 1;
    this.end = end;
    this.take(text, at, end);
  }

  /** Reads digits of any script from one place to another, with nothing between them. */
  readDigits(text: string, start: number, end: number): void {
    this.places = 0;
    this.end = end;
    this.take(text, start, end);
  }

  private take(text: string, start: number, end: number): void {
    let coefficient = 0;
    let digits = 0;
    for (let i = start; i < end; i++) {
      const digit = digitAt(text, i);
      if (digit < 0) continue;
      if (digits > 0 || digit > 0) digits++;
      if (digits <= MOST_DIGITS) coefficient = coefficient * 10 + digit;
    }
    this.low = coefficient;
    this.high = coefficient;
    this.wide = digits > MOST_DIGITS ? digitsOf(text, start, end) : null;
  }
}

/** End of the groups of three digits behind commas (1,234,567) at a place, or the place itself where none stand. */
function grouped(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && isArabicAt(text, end)) end++;
  if (end - at > 3) return at;
  let last = at;
  for (let groups = 0; groups < MOST_GROUPS && COMMA.isAt(text, end); groups++) {
    if (!(isArabicAt(text, end + 1) && isArabicAt(text, end + 2) && isArabicAt(text, end + 3))) break;
    end += 4;
    // 1,234,5678 is 1,234 and more.
    if (!isArabicAt(text, end)) last = end;
    else break;
  }
  return last;
}

export function isArabicAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i++) {
    const digit = digitAt(text, i);
    if (digit >= 0) digits += digit;
  }
  return digits;
}
