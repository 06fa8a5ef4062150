import { CharacterSet } from '../../text/character-set.js';
import { digitAt, isNumeralAt, largeScaleAt, smallScaleAt } from './characters.js';
import { isArabicAt, Literal } from './literal.js';
import { ScannedNumeral } from './scanned-numeral.js';
import { Terms } from './terms.js';

/** Tells whether a unit begins at a place, so that the 千 of 5千瓦 is not read as a scale. */
export type UnitProbe = (text: string, offset: number) => boolean;

const noUnit: UnitProbe = () => false;
const LONGEST = 48;
const MOST_DIGITS = 24;
const MOST_DECIMALS = 11;

/** Reads the longest numeral that begins at `start` of folded text; null where none does. Linear in its length. */
export function scanNumeral(text: string, start: number, isUnit: UnitProbe = noUnit): ScannedNumeral | null {
  if (!isNumeralAt(text, start) && !isVagueAt(text, start)) return null;
  return READER.read(text, start, isUnit);
}

const MANY = '数'.charCodeAt(0);
const SOME = '几'.charCodeAt(0);
const POINT = '点'.charCodeAt(0);
const OVER = new CharacterSet('余多');
const ABOUT = '来'.charCodeAt(0);

function isVagueAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === MANY || code === SOME;
}

class NumeralReader {
  private readonly terms = new Terms();
  private readonly literal = new Literal();
  private text = '';
  private at = 0;
  private isUnit = noUnit;
  private inner: 'over' | 'about' | null = null;
  private hasDigit = false;
  private isDecimal = false;
  private isArabic = false;

  read(text: string, start: number, isUnit: UnitProbe): ScannedNumeral | null {
    this.begin(text, start, isUnit);
    while (this.at - start < LONGEST && this.step());
    const { terms, at: end } = this;
    if (terms.isEmpty) return null;
    const low = terms.low();
    const { isVague, closingScale, onlySmallScale } = terms;
    const high = isVague ? terms.high() : low;
    const { inner, isArabic, isDecimal, hasDigit } = this;
    // biome-ignore format: one line for what is one record
    return new ScannedNumeral(text, start, end, low, high, isVague, inner, isArabic, isDecimal, closingScale, onlySmallScale, !hasDigit);
  }

  private begin(text: string, start: number, isUnit: UnitProbe): void {
    this.terms.clear();
    this.text = text;
    this.at = start;
    this.isUnit = isUnit;
    this.inner = null;
    this.hasDigit = false;
    this.isDecimal = false;
    this.isArabic = false;
  }

  /** Takes one literal with its scale, or one scale; false where the numeral ends. */
  private step(): boolean {
    const { text, at } = this;
    if (isArabicAt(text, at)) return this.takeArabic();
    if (digitAt(text, at) >= 0) return this.takeChineseDigits();
    const code = text.charCodeAt(at);
    if (code === MANY || code === SOME) return this.takeVagueDigit(code);
    if (code === POINT) return this.takePoint();
    if (this.inner !== null && largeScaleAt(text, at) === 0) return false;
    this.literal.set(1, 1);
    return this.takeScale(true);
  }

  private takeArabic(): boolean {
    const { text, at, terms, literal } = this;
    if (!terms.isEmpty && largeScaleAt(text, at - 1) === 0) return false;
    literal.readArabic(text, at);
    if (terms.isEmpty) this.isArabic = true;
    else if (!this.isFollowedByScale(literal.end)) return false;
    if (literal.places > 0) this.isDecimal = true;
    this.hasDigit = true;
    this.at = literal.end;
    this.takeApproximator(true);
    this.skipClassifier();
    if (!this.takeScale(false)) this.addLiteral(0);
    return this.inner === null || largeScaleAt(text, this.at) !== 0;
  }

  private addLiteral(power: number): void {
    const { low, high, places, wide } = this.literal;
    this.terms.add(low, high, power, places, wide);
  }

  private takeChineseDigits(): boolean {
    if (this.isArabic) return false;
    const { text, at: begin, literal, terms } = this;
    let end = begin;
    while (end - begin < MOST_DIGITS && digitAt(text, end) >= 0) end++;
    const point = this.decimalsAt(end);
    this.hasDigit = true;
    this.at = end;
    literal.readDigits(text, begin, end);
    if (point !== null) {
      this.addLiteral(0);
      return this.takeDecimals(point);
    }
    const count = end - begin;
    const first = digitAt(text, begin);
    // 一百零三四: the zero only marks the place.
    const own = first === 0 && count > 1 && !terms.isEmpty ? begin + 1 : begin;
    if (end - own === 2) this.readPair(digitAt(text, own), digitAt(text, own + 1));
    this.skipClassifier();
    if (this.takeScale(false)) return true;
    const shorthand = count === 1 && first !== 0 ? terms.shorthandPower : null;
    this.addLiteral(shorthand ?? 0);
    return false;
  }

  /** 三四 and 三五 mean “three or four”, “three to five”; 五〇 and 二一 are digits. */
  private readPair(first: number, second: number): void {
    const isApproximate = second === first + 1 || (first === 3 && second === 5);
    if (first > 0 && isApproximate) this.literal.set(first, second);
  }

  /** 点五 behind digits: the end of the digits after the point, or null. */
  private decimalsAt(offset: number): number | null {
    const { text } = this;
    if (text.charCodeAt(offset) !== POINT) return null;
    let end = offset + 1;
    while (end - offset <= MOST_DECIMALS && digitAt(text, end) >= 0) end++;
    return end > offset + 1 && smallScaleAt(text, end) === 0 ? end : null;
  }

  /** Takes the digits behind 点, which stands here. */
  private takeDecimals(end: number): boolean {
    const count = end - this.at - 1;
    this.literal.readDigits(this.text, this.at + 1, end);
    this.addLiteral(-count);
    this.isDecimal = true;
    this.at = end;
    return largeScaleAt(this.text, end) !== 0;
  }

  /** 点 behind scales: 二十点五. */
  private takePoint(): boolean {
    const end = this.isArabic || this.terms.isEmpty ? null : this.decimalsAt(this.at);
    return end === null ? false : this.takeDecimals(end);
  }

  /** 两个亿 is 2亿; 5个亿元村 are five. */
  private skipClassifier(): void {
    if (CLASSIFIER.isAt(this.text, this.at) && TWO_ZEROS.isAt(this.text, this.at + 1)) {
      if (!UNIT_OF_TWO_ZEROS.isAt(this.text, this.at + 2)) this.at++;
    }
  }

  /** 3000 in 1亿3000万, as against the 3000 of 2亿、3000人. */
  private isFollowedByScale(offset: number): boolean {
    return smallScaleAt(this.text, offset) !== 0 || largeScaleAt(this.text, offset) !== 0;
  }

  /** 数 and 几 in front of a scale (数十, 几百), 几 also behind 十 (十几). */
  private takeVagueDigit(code: number): boolean {
    const { text, at, terms } = this;
    const behindTen = code === SOME && !terms.isEmpty && smallScaleAt(text, at - 1) !== 0;
    if (this.isArabic || (!behindTen && !terms.isEmpty)) return false;
    if (!behindTen && !this.isFollowedByScale(at + 1)) return false;
    this.hasDigit = true;
    this.at++;
    if (behindTen) {
      terms.add(0, 10, 0);
      return largeScaleAt(text, this.at) !== 0;
    }
    this.literal.set(1, 10);
    return this.takeScale(true);
  }

  /** Takes the scale at this place with the literal in front of it; false where none stands. */
  private takeScale(isBare: boolean): boolean {
    const { text, at, terms } = this;
    const small = smallScaleAt(text, at);
    const large = small > 0 ? 0 : largeScaleAt(text, at);
    if (small === 0 && large === 0) return false;
    if (this.isUnit(text, at)) return false;
    if (small > 0) {
      // 百十 and 万千 are words, 一百一十 is a number; 数十百 is neither.
      if (isBare && !terms.isEmpty) return false;
      this.addLiteral(small);
    } else {
      if (!isBare || terms.isEmpty) this.addLiteral(0);
      if (!terms.scale(large)) return false;
    }
    this.at++;
    this.takeApproximator(false);
    return true;
  }

  /** 余, 多, 来 behind a scale or an Arabic literal: 20余, 三百多, 1.1万余. */
  private takeApproximator(behindLiteral: boolean): void {
    if (this.inner !== null) return;
    const { text, at } = this;
    if (OVER.isAt(text, at)) this.inner = 'over';
    else if (text.charCodeAt(at) === ABOUT && this.isRound(behindLiteral) && COUNTED.isAt(text, at + 1))
      this.inner = 'about';
    else return;
    this.at++;
  }

  /** 三百来户 and 200来元, not 2025来人: what 来 makes vague is a round number. */
  private isRound(behindLiteral: boolean): boolean {
    return !behindLiteral || this.text[this.at - 1] === '0';
  }
}

const READER = new NumeralReader();

const CLASSIFIER = new CharacterSet('个');
const TWO_ZEROS = new CharacterSet('亿');
const UNIT_OF_TWO_ZEROS = new CharacterSet('元级吨');

/** Units and counters behind 来: 十来个, 三百来斤, 200来元; not 三百来自, 十来临. */
const COUNTED = new CharacterSet(
  '万亿个名家人次种年天岁块元户斤公吨亩米里平只头台辆套件间所座部篇条张位口匹棵株箱车场桌',
);
