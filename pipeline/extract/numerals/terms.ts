import Big from 'big.js';
import { Decimal } from './decimal.js';

/**
 * Collects the summands of a numeral from left to right, as it is read aloud: 一亿三千万 is 1×10⁸ + 3×10⁷.
 * A summand is a whole coefficient, with its bounds where it is vague (几 is 1 to 10), times a power of ten. The lists
 * serve again for each numeral.
 */
export class Terms {
  private size = 0;
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];
  /** Digits of a coefficient that no safe integer holds, else null. */
  private readonly wides: (string | null)[] = [];
  /** Decimal places of the coefficient: 2 for 3.45. */
  private readonly places: number[] = [];
  private readonly powers: number[] = [];
  /** Power of the large scales that a summand already carries: 4 for 万, 12 for 万亿. */
  private readonly larges: number[] = [];
  private lastPower = 0;

  clear(): void {
    this.size = 0;
    this.lastPower = 0;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(low: number, high: number, power: number, places = 0, wide: string | null = null): void {
    const at = this.size++;
    this.lows[at] = low;
    this.highs[at] = high;
    this.wides[at] = wide;
    this.places[at] = places;
    this.powers[at] = power;
    this.larges[at] = 0;
    this.lastPower = power;
  }

  /** Applies 万, 亿 or 兆 to all it governs; false where it governs nothing (the second 万 of 万亿万). */
  scale(power: number): boolean {
    const { powers, larges } = this;
    let at = this.size - 1;
    for (; at >= 0 && (larges[at] as number) < power; at--) {
      powers[at] = (powers[at] as number) + power;
      larges[at] = (larges[at] as number) + power;
    }
    this.lastPower = power;
    return at < this.size - 1;
  }

  /** The place that an unmarked last digit takes: 500 in 三千五, 2000 in 一万二. */
  get shorthandPower(): number | null {
    return this.lastPower > 1 ? this.lastPower - 1 : null;
  }

  get isVague(): boolean {
    for (let at = 0; at < this.size; at++) if (this.lows[at] !== this.highs[at]) return true;
    return false;
  }

  low(): Decimal {
    return this.sum(this.lows);
  }

  high(): Decimal {
    return this.sum(this.highs);
  }

  /** Power of the large scale that closes the whole numeral: 4 for 80万, 0 for 1亿零5. */
  get closingScale(): number {
    const last = this.larges[this.size - 1] as number;
    for (let at = 0; at < this.size; at++) if ((this.larges[at] as number) < last) return 0;
    return last;
  }

  /** Power of the small scale of a numeral of one summand: 2 for 三百. */
  get onlySmallScale(): number {
    return this.size === 1 && this.larges[0] === 0 ? (this.powers[0] as number) : 0;
  }

  private sum(bound: readonly number[]): Decimal {
    let total = this.term(bound, 0);
    for (let at = 1; at < this.size; at++) total = total.plus(this.term(bound, at));
    return total;
  }

  private term(bound: readonly number[], at: number): Decimal {
    const power = (this.powers[at] as number) - (this.places[at] as number);
    const wide = this.wides[at] ?? null;
    return wide === null ? Decimal.of(bound[at] as number, power) : Decimal.wide(new Big(`${wide}e${power}`));
  }
}
