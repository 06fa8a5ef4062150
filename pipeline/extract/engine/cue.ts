import type { CharacterSet } from '../../text/character-set.js';
import { firstUnits, lastUnits } from './edges.js';
import { readPattern } from './pattern.js';

/**
 * Words looked for directly before or behind a place: (?:截至|截止)$ before, ^(?:以来|至今) behind. The pattern sees a
 * few units only, and is tried only where the unit next to the place can belong to it.
 */
export class Cue {
  private readonly gate: CharacterSet | null;

  private constructor(
    private readonly pattern: RegExp,
    private readonly reach: number,
    private readonly isBefore: boolean,
  ) {
    const node = readPattern(pattern.source);
    this.gate = isBefore ? lastUnits(node) : firstUnits(node);
  }

  /** A pattern that ends with $, tried on the `reach` units before a place. */
  static before(pattern: RegExp, reach: number): Cue {
    return new Cue(pattern, reach, true);
  }

  /** A pattern that begins with ^, tried on the `reach` units from a place on. */
  static behind(pattern: RegExp, reach: number): Cue {
    return new Cue(pattern, reach, false);
  }

  /** Whether the words stand at a place of a passage. */
  isAt(passage: string, at: number): boolean {
    if (this.gate !== null && !this.gate.isAt(passage, this.isBefore ? at - 1 : at)) return false;
    const { reach } = this;
    return this.pattern.test(
      this.isBefore ? passage.slice(at < reach ? 0 : at - reach, at) : passage.slice(at, at + reach),
    );
  }
}
