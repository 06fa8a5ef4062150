import { CharacterSet } from '../../text/character-set.js';

/**
 * A sticky pattern that is tried only where one of the characters stands with which its matches begin: 以 of 以上.
 * A look-up costs a hundredth of a try.
 */
export class Opening {
  readonly first: CharacterSet;

  constructor(
    first: string,
    readonly pattern: RegExp,
  ) {
    this.first = new CharacterSet(first);
  }

  /** Where the match that begins at a place ends; -1 for none. */
  endOf(text: string, at: number): number {
    if (!this.first.isAt(text, at)) return -1;
    const { pattern } = this;
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }
}
