import type { Span } from '../../text/mapped-text.js';

/** Text with the mention a rule must find in it and, where it matters, fields of the resolved record. */
export interface RuleExample {
  readonly text: string;
  /** The mention as it stands in `text` (its first occurrence). */
  readonly mention: string;
  /** Fields of the resolved mention that must be equal. */
  readonly is?: Readonly<Record<string, unknown>>;
}

/** What a rule sees of a match: named groups, and the text around it. */
export interface RuleMatch extends Span {
  readonly text: string;
  /** The whole passage. */
  readonly passage: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a rule makes of the text at a place, told without its pattern: so many units of it read, or nothing. */
export interface Plain<Reading> {
  readonly size: number;
  /** Null where the rule finds nothing. */
  readonly reading: Reading | null;
}

/**
 * A rule is data: a pattern that finds, a reader that understands or rejects, and the cases that show both.
 * Patterns must be linear: quantifiers bounded, no nested repetition over the same characters. They are tried only
 * where what they spell out stands in the text (see automaton.ts), so that most of it costs a rule nothing.
 */
export interface Rule<Reading> {
  /** Family and name, such as `date.month-day`; published with every record it finds. */
  readonly id: string;
  /** Flags must hold `g` and `u`. */
  readonly pattern: RegExp;
  /** Returns the reading, or null to reject the match. A reading may narrow the span. */
  readonly read: (match: RuleMatch) => (Reading & Partial<Span>) | null;
  /**
   * The commonest forms read by hand: what pattern and `read` would make of a place of the text;
   * null leaves it to them. They remain the definition, and a test compares both over whole pages.
   */
  readonly plain?: (passage: string, at: number) => Plain<Reading> | null;
  readonly examples: readonly RuleExample[];
  /** Texts in which this rule must find nothing. */
  readonly rejects: readonly string[];
}

/** A match that a rule has read. */
export interface Candidate<Reading> extends Span {
  readonly text: string;
  readonly rule: string;
  readonly reading: Reading;
}
