import Big from 'big.js';

/** Coefficients of more digits than these are left to big.js. */
export const MOST_DIGITS = 15;
/** Powers of ten that are exact whole numbers. */
const POWERS: readonly number[] = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/** Denominators are small: a quotient that ends at all ends soon. */
const MOST_PLACES = 7;

/** 0.05, 12.5: what a coefficient holds. */
const SHORT = /^\d{1,7}\.\d{1,7}$/u;
const ZEROS: readonly string[] = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => '0'.repeat(power));

/**
 * An exact decimal: a whole coefficient times a power of ten. 3.45亿 is 345 × 10⁶, which safe integers hold; what
 * they cannot hold (more than 15 digits, quotients) is a big.js number.
 */
export class Decimal {
  private constructor(
    private readonly coefficient: number,
    private readonly power: number,
    private readonly wide: Big | null,
  ) {}

  static readonly zero = new Decimal(0, 0, null);

  /** `coefficient` × 10^`power`; the coefficient is a whole number of at most 15 digits. */
  static of(coefficient: number, power = 0): Decimal {
    return new Decimal(coefficient, power, null);
  }

  static wide(value: Big): Decimal {
    return new Decimal(0, 0, value);
  }

  /** Reads plain decimal text: 0.5, 1234567890123456789. */
  static read(text: string): Decimal {
    const places = SHORT.test(text) ? text.length - 1 - text.indexOf('.') : -1;
    return places < 0 ? Decimal.wide(new Big(text)) : Decimal.of(Number(text.replace('.', '')), -places);
  }

  big(): Big {
    if (this.wide !== null) return this.wide;
    const whole = this.power >= 0 ? scaled(this.coefficient, this.power) : null;
    return new Big(whole ?? `${this.coefficient}e${this.power}`);
  }

  /** All digits, without an exponent and without zeros that say nothing. */
  toFixed(): string {
    const { coefficient, power } = this;
    if (this.wide !== null) return this.wide.toFixed();
    if (power < 0) return withPoint(coefficient, -power);
    // Small numbers are sooner written than large ones: 7594 and six zeros.
    if (coefficient === 0) return '0';
    return power === 0 ? String(coefficient) : coefficient + (ZEROS[power] ?? '0'.repeat(power));
  }

  negated(): Decimal {
    if (this.wide !== null) return Decimal.wide(this.wide.times(-1));
    return this.coefficient === 0 ? this : new Decimal(-this.coefficient, this.power, null);
  }

  plus(other: Decimal): Decimal {
    return this.narrowSum(other) ?? Decimal.wide(this.big().plus(other.big()));
  }

  times(other: Decimal): Decimal {
    const product = this.wide === null && other.wide === null ? this.coefficient * other.coefficient : NaN;
    return Math.abs(product) < (POWERS[MOST_DIGITS] as number)
      ? new Decimal(product, this.power + other.power, null)
      : Decimal.wide(this.big().times(other.big()));
  }

  dividedBy(other: Decimal): Decimal {
    return this.narrowQuotient(other) ?? this.endlessQuotient(other);
  }

  /** Moves the point: × 10^`power`. */
  shifted(power: number): Decimal {
    if (this.wide !== null) return Decimal.wide(this.wide.times(new Big(`1e${power}`)));
    return power === 0 ? this : new Decimal(this.coefficient, this.power + power, null);
  }

  isLess(other: Decimal): boolean {
    return this.compare(other) < 0;
  }

  /** Compares to a whole number. */
  isBelow(limit: number): boolean {
    return this.compare(Decimal.of(limit)) < 0;
  }

  /** Compares to a whole number. */
  isAbove(limit: number): boolean {
    return this.compare(Decimal.of(limit)) > 0;
  }

  isZero(): boolean {
    return this.wide === null ? this.coefficient === 0 : this.wide.eq(0);
  }

  equals(other: Decimal): boolean {
    return this === other || this.compare(other) === 0;
  }

  /** The value where it is a whole number, else null. */
  whole(): number | null {
    const digits = this.toFixed();
    return digits.includes('.') ? null : Number(digits);
  }

  /** The nearest whole number. */
  rounded(): number {
    return Number(this.big().toFixed(0));
  }

  private compare(other: Decimal): number {
    if (this.wide === null && other.wide === null) {
      const power = Math.min(this.power, other.power);
      const own = scaled(this.coefficient, this.power - power);
      const others = scaled(other.coefficient, other.power - power);
      if (own !== null && others !== null) return own - others;
    }
    return this.big().cmp(other.big());
  }

  /** The quotient where it comes to an end within a few places, as that of 八分之一; else null. */
  private narrowQuotient(other: Decimal): Decimal | null {
    if (this.wide !== null || other.wide !== null || other.coefficient === 0) return null;
    const power = this.power - other.power;
    for (let places = 0; places <= MOST_PLACES; places++) {
      const own = scaled(this.coefficient, places);
      if (own === null || power - places < -Big.DP) return null;
      if (own % other.coefficient === 0) return new Decimal(own / other.coefficient, power - places, null);
    }
    return null;
  }

  private endlessQuotient(other: Decimal): Decimal {
    if (!this.isSmall() || !other.isSmall()) return Decimal.wide(this.big().div(other.big()));
    const place = this.coefficient * SMALL + other.coefficient;
    const known = ENDLESS[place] ?? Decimal.wide(this.big().div(other.big()));
    ENDLESS[place] = known;
    return known;
  }

  private isSmall(): boolean {
    return this.wide === null && this.power === 0 && this.coefficient >= 0 && this.coefficient < SMALL;
  }

  /** The sum by safe integers, or null where they do not hold it. */
  private narrowSum(other: Decimal): Decimal | null {
    if (this.wide !== null || other.wide !== null) return null;
    const power = Math.min(this.power, other.power);
    const own = scaled(this.coefficient, this.power - power);
    const others = scaled(other.coefficient, other.power - power);
    if (own === null || others === null) return null;
    const sum = own + others;
    return Math.abs(sum) < (POWERS[MOST_DIGITS] as number) ? new Decimal(sum, power, null) : null;
  }
}

/** Numbers of two digits at most. */
const SMALL = 100;
/** Their quotients that never end, as that of 三分之一: there are few, and they are wanted often. */
const ENDLESS: (Decimal | undefined)[] = new Array(SMALL * SMALL);

/** A whole number times a power of ten; null where no safe integer holds it. */
function scaled(coefficient: number, power: number): number | null {
  if (power === 0) return coefficient;
  if (power > MOST_DIGITS) return coefficient === 0 ? 0 : null;
  const product = coefficient * (POWERS[power] as number);
  return Number.isSafeInteger(product) ? product : null;
}

/** 1250 with three places is 1.25. */
function withPoint(coefficient: number, places: number): string {
  let whole = Math.abs(coefficient);
  let rest = places;
  while (rest > 0 && whole % 10 === 0) {
    if (whole === 0) return '0';
    whole /= 10;
    rest--;
  }
  const sign = coefficient < 0 ? '-' : '';
  if (rest === 0) return sign + whole;
  const one = POWERS[rest];
  // More places than digits are held: no numeral has so many.
  if (one === undefined) return sign + longFraction(whole, rest);
  const fraction = whole % one;
  const digits = String(fraction);
  const zeros = digits.length < rest ? '0'.repeat(rest - digits.length) : '';
  return `${sign}${(whole - fraction) / one}.${zeros}${digits}`;
}

function longFraction(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
