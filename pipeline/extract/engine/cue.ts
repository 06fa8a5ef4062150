import type { CharacterSet } from '../../text/character-set.js';
import { firstUnits, lastUnits } from './edges.js';
import { readPattern, unionOf } from './pattern.js';

/**
 * Words looked for directly before or behind a place: (?:截至|截止)$ before, ^(?:以来|至今) behind. The pattern sees a
 * few units only, and is tried only where the unit next to the place can belong to it.
 */
export class Cue {
  /** Found when first needed: half of all cues are for words that few texts have. */
  private gate: CharacterSet | null | undefined = undefined;

  private constructor(
    private readonly pattern: RegExp,
    private readonly reach: number,
    private readonly isBefore: boolean,
  ) {}

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
    const { reach, isBefore } = this;
    const gate = this.gate === undefined ? this.findGate() : this.gate;
    if (gate !== null && !gate.isAt(passage, isBefore ? at - 1 : at)) return false;
    return this.pattern.test(
      isBefore ? passage.slice(at < reach ? 0 : at - reach, at) : passage.slice(at, at + reach),
    );
  }

  private findGate(): CharacterSet | null {
    const node = readPattern(this.pattern.source);
    const units = this.isBefore ? lastUnits(node) : firstUnits(node);
    this.gate = units === null ? null : unionOf(units);
    return this.gate;
  }
}
