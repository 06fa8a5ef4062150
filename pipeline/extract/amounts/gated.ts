import { CharacterSet } from '../../text/character-set.js';

/**
 * A pattern (with `^`, or sticky) that is tried only where one of the characters stands with which its matches begin:
 * 以 of 以上. A look-up costs a hundredth of a try.
 */
export class Opening {
  static readonly all: Opening[] = [];
  readonly first: CharacterSet;

  /** `window`: how many characters the pattern is shown; all of them where it is sticky. */
  constructor(
    first: string,
    readonly pattern: RegExp,
    readonly window = Number.POSITIVE_INFINITY,
  ) {
    this.first = new CharacterSet(first);
    Opening.all.push(this);
  }

  isAt(text: string, at: number): boolean {
    return this.first.isAt(text, at) && this.endAt(text, at) >= 0;
  }

  /** Where the match that begins at a place ends; -1 for none. */
  endOf(text: string, at: number): number {
    return this.first.isAt(text, at) ? this.endAt(text, at) : -1;
  }

  private endAt(text: string, at: number): number {
    const { pattern, window } = this;
    if (!pattern.sticky) {
      const match = pattern.exec(text.slice(at, at + window));
      return match === null ? -1 : at + match[0].length;
    }
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }
}

/** A pattern with `$` that is tried only behind one of the characters with which its matches end: 第 in front of 3. */
export class Ending {
  static readonly all: Ending[] = [];
  readonly last: CharacterSet;

  /** `window`: how many characters in front the pattern is shown. */
  constructor(
    last: string,
    readonly pattern: RegExp,
    readonly window: number,
  ) {
    this.last = new CharacterSet(last);
    Ending.all.push(this);
  }

  /** Whether a match ends at a place, and begins not before `from`. */
  isBefore(text: string, end: number, from = 0): boolean {
    if (end <= from || !this.last.isAt(text, end - 1)) return false;
    return this.pattern.test(text.slice(Math.max(from, end - this.window), end));
  }
}
