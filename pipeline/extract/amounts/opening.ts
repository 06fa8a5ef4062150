import type { CharacterSet } from '../../text/character-set.js';
import { firstCharacters } from '../../text/pattern-edges.js';

/**
 * A sticky pattern that is tried only where one of the characters stands with which its matches begin: 以 of 以上.
 * A look-up costs a hundredth of a try. The characters are read off the pattern when it is first met.
 */
export class Opening {
  private first: CharacterSet | null = null;

  constructor(readonly pattern: RegExp) {}

  /** Where the match that begins at a place ends; -1 for none. */
  endOf(text: string, at: number): number {
    if (!this.characters().isAt(text, at)) return -1;
    const { pattern } = this;
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }

  private characters(): CharacterSet {
    if (this.first !== null) return this.first;
    const { source } = this.pattern;
    const first = firstCharacters(source);
    if (first === null) throw new Error(`opening: any character can begin ${source}`);
    this.first = first;
    return first;
  }
}
