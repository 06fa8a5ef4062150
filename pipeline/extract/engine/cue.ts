import type { CharacterSet } from '../../text/character-set.js';
import type { Units } from '../../text/pattern.js';
import { readPattern, unionOf, unitsOf } from '../../text/pattern.js';
import { firstUnits, lastUnits } from '../../text/pattern-edges.js';

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
    if (this.gate === undefined) this.gate = setOf(this.edge());
    if (this.gate !== null && !this.gate.isAt(passage, isBefore ? at - 1 : at)) return false;
    return this.pattern.test(
      isBefore ? passage.slice(at < reach ? 0 : at - reach, at) : passage.slice(at, at + reach),
    );
  }

  /** The units that can stand next to the place; null where it may be any. */
  edge(): readonly Units[] | null {
    const node = readPattern(this.pattern.source);
    return this.isBefore ? lastUnits(node) : firstUnits(node);
  }
}

function setOf(units: readonly Units[] | null): CharacterSet | null {
  return units === null ? null : unionOf(units);
}

/** Cues with what each means, all for one side of a place; one look tells at most places that there is none. */
export class Cues<Meaning> {
  private gate: CharacterSet | null = null;
  private readonly cues: readonly (readonly [Cue, Meaning])[];

  private constructor(
    patterns: readonly (readonly [RegExp, Meaning])[],
    reach: number,
    private readonly isBefore: boolean,
  ) {
    this.cues = patterns.map(([pattern, meaning]) => [
      isBefore ? Cue.before(pattern, reach) : Cue.behind(pattern, reach),
      meaning,
    ]);
  }

  /** Patterns that end with $. */
  static before<Meaning>(reach: number, patterns: readonly (readonly [RegExp, Meaning])[]): Cues<Meaning> {
    return new Cues(patterns, reach, true);
  }

  /** Patterns that begin with ^. */
  static behind<Meaning>(reach: number, patterns: readonly (readonly [RegExp, Meaning])[]): Cues<Meaning> {
    return new Cues(patterns, reach, false);
  }

  /** What the first of them that stands at a place means; null where none does. */
  find(passage: string, at: number, except: Meaning | null = null): Meaning | null {
    this.gate ??= unionOf(this.cues.flatMap(([cue]) => cue.edge() ?? ANY));
    if (!this.gate.isAt(passage, this.isBefore ? at - 1 : at)) return null;
    for (const [cue, meaning] of this.cues) if (meaning !== except && cue.isAt(passage, at)) return meaning;
    return null;
  }
}

const ANY: readonly Units[] = [unitsOf('', true)];
