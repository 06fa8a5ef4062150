import { Automaton } from './automaton.js';
import { Guard } from './guard.js';
import type { Node } from './pattern.js';
import { readPattern } from './pattern.js';
import type { Candidate, Rule } from './rule.js';

/**
 * Runs every rule over a passage and returns what they read, in text order; overlaps are left in.
 * A rejected match is tried again one character further on, so that a rejection never hides a mention inside it.
 * One pass over the text finds where the patterns can match; they are tried only there.
 */
export function scan<Reading>(
  rules: readonly Rule<Reading>[],
  passage: string,
): readonly Candidate<Reading>[] {
  const found: Candidate<Reading>[] = [];
  scannerOf(rules).scan(passage, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Reads one match, keeps what it says, and returns where the rule goes on. */
function readMatch<Reading>(
  rule: Rule<Reading>,
  match: RegExpExecArray,
  passage: string,
  found: Candidate<Reading>[],
): number {
  const start = match.index;
  const text = match[0];
  const reading = rule.read({ start, end: start + text.length, text, passage, groups: match.groups ?? {} });
  if (reading === null) return start + 1;
  const from = reading.start ?? start;
  const to = reading.end ?? start + text.length;
  found.push({ start: from, end: to, text: passage.slice(from, to), rule: rule.id, reading });
  return Math.max(to, start + 1);
}

/** A rule's pattern made sticky, and what must stand before a match. */
interface Trial {
  readonly guard: Guard;
  readonly sticky: RegExp;
}

/** The rules of one list, and what says where they can match. */
class Scanner<Reading> {
  private readonly patterns: readonly Node[];
  private readonly automaton: Automaton;
  /** By the rule's rank; made when a rule is first tried, as one text needs few. */
  private readonly trials: (Trial | undefined)[];

  constructor(private readonly rules: readonly Rule<Reading>[]) {
    this.patterns = rules.map(({ pattern }) => readPattern(pattern.source));
    this.automaton = new Automaton(this.patterns);
    this.trials = rules.map(() => undefined);
  }

  scan(passage: string, found: Candidate<Reading>[]): void {
    const resume = new Int32Array(this.rules.length);
    for (let at = 0; at < passage.length; at++) {
      const ranks = this.automaton.endedFrom(passage, at);
      for (let i = 0; i < ranks.length; i++) {
        const rank = ranks[i] as number;
        if (at >= (resume[rank] as number)) resume[rank] = this.tryRule(rank, passage, at, found);
      }
    }
  }

  /** Tries a rule at a place; returns where it may be tried next. */
  private tryRule(rank: number, passage: string, at: number, found: Candidate<Reading>[]): number {
    const { guard, sticky } = this.trials[rank] ?? this.trialOf(rank);
    if (!guard.allows(passage, at)) return at;
    sticky.lastIndex = at;
    const match = sticky.exec(passage);
    if (match === null || match.index !== at) return at;
    return readMatch(this.rules[rank] as Rule<Reading>, match, passage, found);
  }

  private trialOf(rank: number): Trial {
    const { pattern } = this.rules[rank] as Rule<Reading>;
    const trial: Trial = {
      guard: new Guard(this.patterns[rank] as Node),
      sticky: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`),
    };
    this.trials[rank] = trial;
    return trial;
  }
}

const SCANNERS = new WeakMap<object, unknown>();

function scannerOf<Reading>(rules: readonly Rule<Reading>[]): Scanner<Reading> {
  const known = SCANNERS.get(rules) as Scanner<Reading> | undefined;
  if (known !== undefined) return known;
  const scanner = new Scanner(rules);
  SCANNERS.set(rules, scanner);
  return scanner;
}
