import type { Decimal } from './decimal.js';

/** A numeral found in folded text, without sign and unit. */
export class ScannedNumeral {
  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    /** Bounds; equal for an exact numeral. For 二十余 the stated part, 20. */
    readonly low: Decimal,
    readonly high: Decimal,
    /** 几, 数 or neighbouring digits (七八) make it vague. */
    readonly isVague: boolean,
    readonly inner: 'over' | 'about' | null,
    /** Whether it begins with an Arabic digit. */
    readonly isArabic: boolean,
    readonly isDecimal: boolean,
    /** Power of ten that a range shares backwards: 4 for the 万 of 50至80万. */
    readonly closingScale: number,
    readonly onlySmallScale: number,
    /** Consists of scales alone: 百, 万亿. */
    readonly isScaleOnly: boolean,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get length(): number {
    return this.end - this.start;
  }
}
