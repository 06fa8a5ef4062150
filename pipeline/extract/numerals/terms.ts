import Big from 'big.js';

/** One summand of a numeral: a literal, with its bounds where it is vague (几 is 1 to 10), times a power of ten. */
interface Term {
  readonly low: string;
  readonly high: string;
  power: number;
  /** Power of the large scales it already carries: 4 for 万, 12 for 万亿. */
  large: number;
}

/**
 * Collects the summands of a numeral from left to right, as it is read aloud: 一亿三千万 is 1×10⁸ + 3×10⁷.
 * Exact: literals stay decimal text until the sum.
 */
export class Terms {
  private readonly terms: Term[] = [];
  private lastPower = 0;

  get isEmpty(): boolean {
    return this.terms.length === 0;
  }

  add(low: string, high: string, power: number): void {
    this.terms.push({ low, high, power, large: 0 });
    this.lastPower = power;
  }

  /** Applies 万, 亿 or 兆 to all it governs; false where it governs nothing (the second 万 of 万亿万). */
  scale(power: number): boolean {
    let governed = 0;
    for (let i = this.terms.length - 1; i >= 0; i--) {
      const term = this.terms[i] as Term;
      if (term.large >= power) break;
      term.power += power;
      term.large += power;
      governed++;
    }
    this.lastPower = power;
    return governed > 0;
  }

  /** The place that an unmarked last digit takes: 500 in 三千五, 2000 in 一万二. */
  get shorthandPower(): number | null {
    return this.lastPower > 1 ? this.lastPower - 1 : null;
  }

  get isVague(): boolean {
    return this.terms.some(({ low, high }) => low !== high);
  }

  low(): Big {
    return this.sum('low');
  }

  high(): Big {
    return this.sum('high');
  }

  /** Power of the large scale that closes the whole numeral: 4 for 80万, 0 for 1亿零5. */
  get closingScale(): number {
    const large = this.terms.at(-1)?.large ?? 0;
    return this.terms.every((term) => term.large >= large) ? large : 0;
  }

  /** Power of the small scale of a numeral of one summand: 2 for 三百. */
  get onlySmallScale(): number {
    const [term] = this.terms;
    return this.terms.length === 1 && term !== undefined && term.large === 0 ? term.power : 0;
  }

  private sum(bound: 'low' | 'high'): Big {
    let total: Big | null = null;
    for (const term of this.terms) {
      const value = new Big(`${term[bound]}e${term.power}`);
      total = total === null ? value : total.plus(value);
    }
    return total ?? new Big(0);
  }
}
