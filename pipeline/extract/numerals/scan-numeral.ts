import type Big from 'big.js';
import { DIGITS, LARGE_SCALES, SMALL_SCALES } from './characters.js';
import { Terms } from './terms.js';

/** A numeral found in folded text, without sign and unit. */
export interface ScannedNumeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Bounds; equal for an exact numeral. For 二十余 the stated part, 20. */
  readonly low: Big;
  readonly high: Big;
  /** 几, 数 or neighbouring digits (七八) make it vague. */
  readonly isVague: boolean;
  readonly inner: 'over' | 'about' | null;
  /** Whether it begins with an Arabic digit. */
  readonly isArabic: boolean;
  readonly isDecimal: boolean;
  /** Power of ten that a range shares backwards: 4 for the 万 of 50至80万. */
  readonly closingScale: number;
  readonly onlySmallScale: number;
  /** Consists of scales alone: 百, 万亿. */
  readonly isScaleOnly: boolean;
}

/** Tells whether a unit begins here, so that the 千 of 5千瓦 is not read as a scale. */
export type UnitProbe = (offset: number) => boolean;

const noUnit: UnitProbe = () => false;
const ARABIC = /\d{1,3}(?:[,，]\d{3}){1,6}(?!\d)(?:[.·]\d{1,12})?|\d{1,24}(?:[.·]\d{1,12})?/y;
const LONGEST = 48;

/** Reads the longest numeral that begins at `start` of folded text; null where none does. Linear in its length. */
export function scanNumeral(text: string, start: number, isUnit: UnitProbe = noUnit): ScannedNumeral | null {
  const reader = new NumeralReader(text, start, isUnit);
  return reader.read();
}

class NumeralReader {
  private readonly terms = new Terms();
  private at: number;
  private inner: 'over' | 'about' | null = null;
  private hasDigit = false;
  private isDecimal = false;
  private isArabic = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly isUnit: UnitProbe,
  ) {
    this.at = start;
  }

  read(): ScannedNumeral | null {
    while (this.at - this.start < LONGEST && this.step());
    if (this.terms.isEmpty) return null;
    const { start, at: end, terms } = this;
    const low = terms.low();
    return {
      start,
      end,
      text: this.text.slice(start, end),
      low,
      high: terms.isVague ? terms.high() : low,
      isVague: terms.isVague,
      inner: this.inner,
      isArabic: this.isArabic,
      isDecimal: this.isDecimal,
      closingScale: terms.closingScale,
      onlySmallScale: terms.onlySmallScale,
      isScaleOnly: !this.hasDigit,
    };
  }

  /** Takes one literal with its scale, or one scale; false where the numeral ends. */
  private step(): boolean {
    const character = this.text[this.at] ?? '';
    if (character >= '0' && character <= '9') return this.takeArabic();
    if (DIGITS.has(character)) return this.takeChineseDigits();
    if (character === '数' || character === '几') return this.takeVagueDigit(character);
    if (character === '点') return this.takePoint();
    if (this.inner === null || LARGE_SCALES.has(character)) return this.takeScale('1', '1', true);
    return false;
  }

  private takeArabic(): boolean {
    if (!this.terms.isEmpty && !LARGE_SCALES.has(this.text[this.at - 1] ?? '')) return false;
    ARABIC.lastIndex = this.at;
    const match = ARABIC.exec(this.text);
    if (match === null) return false;
    const literal = match[0].replace(/[,，]/g, '').replace('·', '.');
    if (this.terms.isEmpty) this.isArabic = true;
    else if (!this.isFollowedByScale(this.at + match[0].length)) return false;
    this.isDecimal ||= literal.includes('.');
    this.hasDigit = true;
    this.at += match[0].length;
    this.takeApproximator(true);
    this.skipClassifier();
    if (!this.takeScale(literal, literal, false)) this.terms.add(literal, literal, 0);
    return this.inner === null || LARGE_SCALES.has(this.text[this.at] ?? '');
  }

  private takeChineseDigits(): boolean {
    if (this.isArabic) return false;
    const begin = this.at;
    let end = begin;
    while (end - begin < 24 && DIGITS.has(this.text[end] ?? '')) end++;
    const values = Array.from(this.text.slice(begin, end), (digit) => DIGITS.get(digit) as number);
    const point = this.decimalsAt(end);
    this.hasDigit = true;
    this.at = end;
    if (point !== null) return this.takeDecimals(values.join(''), point);
    const leadingZero = values[0] === 0 && values.length > 1 && !this.terms.isEmpty;
    const [low, high] = boundsOf(leadingZero ? values.slice(1) : values);
    this.skipClassifier();
    if (this.takeScale(low, high, false)) return true;
    const shorthand = values.length === 1 && values[0] !== 0 ? this.terms.shorthandPower : null;
    this.terms.add(low, high, shorthand ?? 0);
    return false;
  }

  /** 点五 behind digits: the end of the digits after the point, or null. */
  private decimalsAt(offset: number): number | null {
    if (this.text[offset] !== '点') return null;
    let end = offset + 1;
    while (end - offset < 12 && DIGITS.has(this.text[end] ?? '')) end++;
    return end > offset + 1 && !SMALL_SCALES.has(this.text[end] ?? '') ? end : null;
  }

  private takeDecimals(whole: string, end: number): boolean {
    const decimals = Array.from(this.text.slice(this.at + 1, end), (digit) => DIGITS.get(digit)).join('');
    if (whole !== '') this.terms.add(whole, whole, 0);
    this.terms.add(decimals, decimals, -decimals.length);
    this.isDecimal = true;
    this.at = end;
    return LARGE_SCALES.has(this.text[end] ?? '');
  }

  /** 点 behind scales: 二十点五. */
  private takePoint(): boolean {
    const end = this.isArabic || this.terms.isEmpty ? null : this.decimalsAt(this.at);
    return end === null ? false : this.takeDecimals('', end);
  }

  /** 两个亿 is 2亿; 5个亿元村 are five. */
  private skipClassifier(): void {
    const ahead = this.text.slice(this.at, this.at + 3);
    if (/^个亿(?![元级吨])/.test(ahead)) this.at++;
  }

  /** 3000 in 1亿3000万, as against the 3000 of 2亿、3000人. */
  private isFollowedByScale(offset: number): boolean {
    const character = this.text[offset] ?? '';
    return SMALL_SCALES.has(character) || LARGE_SCALES.has(character);
  }

  /** 数 and 几 in front of a scale (数十, 几百), 几 also behind 十 (十几). */
  private takeVagueDigit(character: string): boolean {
    const next = this.text[this.at + 1] ?? '';
    const behindTen =
      character === '几' && SMALL_SCALES.has(this.text[this.at - 1] ?? '') && !this.terms.isEmpty;
    if (this.isArabic || (!behindTen && !this.terms.isEmpty)) return false;
    if (!behindTen && !SMALL_SCALES.has(next) && !LARGE_SCALES.has(next)) return false;
    this.hasDigit = true;
    this.at++;
    if (behindTen) {
      this.terms.add('0', '10', 0);
      return LARGE_SCALES.has(next);
    }
    return this.takeScale('1', '10', true);
  }

  /** Takes the scales at this place with the literal in front of them; false where none stands. */
  private takeScale(low: string, high: string, isBare: boolean): boolean {
    const character = this.text[this.at] ?? '';
    const small = SMALL_SCALES.get(character);
    const large = LARGE_SCALES.get(character);
    if (small === undefined && large === undefined) return false;
    if (this.isUnit(this.at)) return false;
    if (small !== undefined) {
      // 百十 and 万千 are words, 一百一十 is a number; 数十百 is neither.
      if (isBare && !this.terms.isEmpty) return false;
      this.terms.add(low, high, small);
    } else if (large !== undefined) {
      if (!isBare) this.terms.add(low, high, 0);
      else if (this.terms.isEmpty) this.terms.add(low, high, 0);
      if (!this.terms.scale(large)) return false;
    }
    this.at++;
    this.takeApproximator(false);
    return true;
  }

  /** 三百来户 and 200来元, not 2025来人: what 来 makes vague is a round number. */
  private isRound(behindLiteral: boolean): boolean {
    return !behindLiteral || /0$/.test(this.text.slice(this.at - 1, this.at));
  }

  /** 余, 多, 来 behind a scale or an Arabic literal: 20余, 三百多, 1.1万余. */
  private takeApproximator(behindLiteral: boolean): void {
    const character = this.text[this.at] ?? '';
    const next = this.text[this.at + 1] ?? '';
    if (this.inner !== null) return;
    if (character === '余' || character === '多') this.inner = 'over';
    else if (character === '来' && this.isRound(behindLiteral) && COUNTED_BEHIND_LAI.test(next))
      this.inner = 'about';
    else return;
    this.at++;
  }
}

/** Units and counters behind 来: 十来个, 三百来斤, 200来元; not 三百来自, 十来临. */
const COUNTED_BEHIND_LAI =
  /[万亿个名家人次种年天岁块元户斤公吨亩米里平只头台辆套件间所座部篇条张位口匹棵株箱车场桌]/;

function boundsOf(values: readonly number[]): readonly [string, string] {
  const [first, second] = values;
  const literal = values.join('');
  if (values.length !== 2 || first === undefined || second === undefined || first === 0)
    return [literal, literal];
  // 三四 and 三五 mean “three or four”, “three to five”; 五〇 and 二一 are digits.
  const isApproximate = second === first + 1 || (first === 3 && second === 5);
  return isApproximate ? [String(first), String(second)] : [literal, literal];
}
