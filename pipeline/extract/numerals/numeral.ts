import Big from 'big.js';

/** What a numeral says: an exact value, or bounds when it is vague (数千, 十几). Decimals, never floats. */
export interface Numeral {
  /** The value; for 二十余 the stated part (20); null when the numeral gives bounds only. */
  readonly value: Big | null;
  readonly min: Big | null;
  readonly max: Big | null;
  /** An approximator inside: 余, 多, 来, 几 make it more than its stated part. */
  readonly inner: 'over' | 'about' | null;
}

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('0123456789', (c, i) => [c, i])),
  ...Object.fromEntries(Array.from('０１２３４５６７８９', (c, i) => [c, i])),
  ...Object.fromEntries(Array.from('〇一二三四五六七八九', (c, i) => [c, i])),
  ...Object.fromEntries(Array.from('零壹贰叁肆伍陆柒捌玖', (c, i) => [c, i])),
  '○': 0,
  两: 2,
  俩: 2,
};
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12, 萬: 4, 億: 8 };

export const ARABIC = '[0-9０-９]';
/** Arabic number without scale: thousands separators, decimal point, both widths. */
export const ARABIC_NUMBER = `(?:${ARABIC}{1,3}(?:[,，]${ARABIC}{3}){1,6}|${ARABIC}{1,18})(?:[.．]${ARABIC}{1,9})?`;
export const CHINESE_DIGIT = '[〇○零一二三四五六七八九两]';
/** Chinese number, positional (二○二○) or with scales (一千二百). */
export const CHINESE_NUMBER =
  '[〇○零一二三四五六七八九两十百千万亿]{1,20}(?:点[〇○零一二三四五六七八九]{1,9})?';

/** Reads a whole numeral, `1.2万`, `一千二百`, `二○二○`, `20余万`; null when it is not one. Throws nothing. */
export function readNumeral(text: string): Numeral | null {
  const inner = /[余多]/u.test(text) ? 'over' : /[来]/u.test(text) ? 'about' : null;
  const plain = text.replace(/[余多来]/gu, '').replace(/[,，]/gu, '');
  const value = readExact(plain);
  return value === null ? null : { value, min: null, max: null, inner };
}

/** Reads digits only, of either script, as a whole number: `2020`, `二○二○`, `十七`, `１８`; null otherwise. */
export function readInteger(text: string): number | null {
  const value = readExact(text);
  return value === null || !value.mod(1).eq(0) ? null : Number(value.toFixed(0));
}

function readExact(text: string): Big | null {
  if (text === '') return null;
  if (!/[十百千万亿兆拾佰仟萬億]/u.test(text)) return readPositional(text);
  return readScaled(text);
}

function readPositional(text: string): Big | null {
  let digits = '';
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit !== undefined) digits += String(digit);
    else if (/[.．点]/u.test(character) && !digits.includes('.') && digits !== '') digits += '.';
    else return null;
  }
  return /\d$/.test(digits) ? new Big(digits) : null;
}

/** Sum of sections ended by 万, 亿, 兆; 万亿 multiplies; inside a section 十百千. */
function readScaled(text: string): Big | null {
  let total = new Big(0);
  let section = new Big(0);
  let run = '';
  let last = 10 ** 9;
  const flush = (): Big | null => (run === '' ? null : readPositional(run));
  for (const character of text) {
    const small = SMALL[character];
    const large = LARGE[character];
    if (small === undefined && large === undefined) {
      run += character;
      continue;
    }
    const digit = flush();
    if (run !== '' && digit === null) return null;
    run = '';
    if (small !== undefined) {
      section = section.plus((digit ?? new Big(1)).times(new Big(10).pow(small)));
      last = 10 ** small;
    } else if (large !== undefined) {
      const whole = section.plus(digit ?? 0);
      const power = new Big(10).pow(large);
      if (whole.eq(0)) total = (total.eq(0) ? new Big(1) : total).times(power);
      else total = total.plus(whole.times(power));
      section = new Big(0);
      last = 10 ** large;
    }
  }
  const rest = flush();
  if (run !== '' && rest === null) return null;
  if (rest === null) return total.plus(section);
  // 三千五 means 3500, 一万二 means 12000; 一百零五 and 12亿3 do not shift.
  const shorthand = /^[一二三四五六七八九]$/u.test(run) && last > 10 && last < 10 ** 9;
  return total.plus(section).plus(shorthand ? rest.times(last / 10) : rest);
}
