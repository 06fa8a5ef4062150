import { Automaton } from './automaton.js';
import { Guard } from './guard.js';
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

/** The rules of one list with their patterns made sticky, and what says where they can match. */
class Scanner<Reading> {
  private readonly automaton: Automaton;
  private readonly guards: readonly Guard[];
  private readonly sticky: readonly RegExp[];

  constructor(private readonly rules: readonly Rule<Reading>[]) {
    const patterns = rules.map(({ pattern }) => readPattern(pattern.source));
    this.automaton = new Automaton(patterns);
    this.guards = patterns.map((pattern) => new Guard(pattern));
    this.sticky = rules.map(
      ({ pattern }) => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`),
    );
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
    if (!(this.guards[rank] as Guard).allows(passage, at)) return at;
    const sticky = this.sticky[rank] as RegExp;
    sticky.lastIndex = at;
    const match = sticky.exec(passage);
    if (match === null || match.index !== at) return at;
    return readMatch(this.rules[rank] as Rule<Reading>, match, passage, found);
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
