import type { CharacterSet } from './character-set.js';
import { firstCharacters, lastCharacters } from './pattern-edges.js';

/** A pattern for what begins at a place of a text; tried only where a character stands with which it can begin. */
export class PatternAt {
  private readonly sticky: RegExp;
  private readonly firsts: CharacterSet | null;

  constructor(pattern: RegExp) {
    this.sticky = new RegExp(pattern.source, 'uy');
    this.firsts = firstCharacters(pattern.source);
  }

  test(text: string, at: number): boolean {
    if (this.firsts !== null && !this.firsts.isAt(text, at)) return false;
    this.sticky.lastIndex = at;
    return this.sticky.test(text);
  }
}

/** A pattern for what ends at a place of a text; tried only behind a character with which it can end. */
export class PatternBefore {
  private readonly sticky: RegExp;
  private readonly lasts: CharacterSet | null;

  constructor(pattern: RegExp) {
    this.sticky = new RegExp(`(?<=${pattern.source})`, 'uy');
    this.lasts = lastCharacters(pattern.source);
  }

  test(text: string, end: number): boolean {
    if (this.lasts !== null && !this.lasts.isAt(text, end - 1)) return false;
    this.sticky.lastIndex = end;
    return this.sticky.test(text);
  }
}
