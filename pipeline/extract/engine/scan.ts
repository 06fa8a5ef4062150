import { readPattern } from '../../text/pattern.js';
import { Automaton } from './automaton.js';
import type { Candidate, Plain, Rule } from './rule.js';

/**
 * Runs every rule over a passage and returns what they read, in text order; overlaps are left in.
 * A rejected match is tried again one character further on, so that a rejection never hides a mention inside it.
 * One pass over the text finds where the patterns can match; they are tried only there. `firsts` gives for each rule the
 * ranges of units with which its matches begin (empty: any), by which the first few characters are read.
 */
export function scan<Reading>(
  rules: readonly Rule<Reading>[],
  passage: string,
  firsts: readonly string[] = [],
): readonly Candidate<Reading>[] {
  const found: Candidate<Reading>[] = [];
  scannerOf(rules).scan(passage, found, firsts);
  return found;
}

/** Puts a candidate at its place: in text order, of those that begin together the longest first. */
function insert<Reading>(candidate: Candidate<Reading>, found: Candidate<Reading>[]): void {
  const { start, end } = candidate;
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1] as Candidate<Reading>;
    if (before.start < start || (before.start === start && before.end >= end)) break;
    found[at] = before;
  }
  found[at] = candidate;
}

/** A rule's pattern made sticky, and whether it names groups: without them a match needs no object of its own. */
interface Trial {
  readonly pattern: RegExp;
  readonly groups: boolean;
}

const NO_GROUPS = {};

/** So many characters are read sooner by trying rules at every place than an automaton is made of the rules. */
const FEW = 500;

/** The rules of one list, and what says where they can match. */
class Scanner<Reading> {
  /** Made when more than a few characters are to be read: one line does without. */
  private automaton: Automaton | null = null;
  private read = 0;
  /** By the rule's rank; made when a rule is first tried, as one text needs few. */
  private readonly trials: (Trial | undefined)[];

  /** Where each rule may be tried next in the passage that is being read. */
  private readonly resume: Int32Array;
  private readonly plains: readonly (((passage: string, at: number) => Plain<Reading> | null) | null)[];

  constructor(private readonly rules: readonly Rule<Reading>[]) {
    this.trials = rules.map(() => undefined);
    this.resume = new Int32Array(rules.length);
    this.plains = rules.map(({ plain }) => plain ?? null);
  }

  scan(passage: string, found: Candidate<Reading>[], firsts: readonly string[]): void {
    const { resume } = this;
    resume.fill(0);
    this.read += passage.length;
    if (this.automaton === null && this.read <= FEW) {
      for (let at = 0; at < passage.length; at++)
        this.tryRules(this.beginningWith(passage.charCodeAt(at), firsts), passage, at, found);
      return;
    }
    this.automaton ??= new Automaton(this.rules.map(({ pattern }) => readPattern(pattern.source)));
    const { automaton } = this;
    for (let at = automaton.nextFrom(passage, 0); at >= 0; at = automaton.nextFrom(passage, at + 1))
      this.tryRules(automaton.named, passage, at, found);
  }

  /** The rules whose matches can begin with a unit. */
  private beginningWith(code: number, firsts: readonly string[]): readonly number[] {
    const ranks: number[] = [];
    for (let rank = 0; rank < this.rules.length; rank++) {
      const ranges = firsts[rank] ?? '';
      if (ranges === '' || isIn(ranges, code)) ranks.push(rank);
    }
    return ranks;
  }

  private tryRules(ranks: readonly number[], passage: string, at: number, found: Candidate<Reading>[]): void {
    const { resume } = this;
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] as number;
      if (at >= (resume[rank] as number)) resume[rank] = this.tryRule(rank, passage, at, found);
    }
  }

  /** Tries a rule at a place, keeps what it reads there, and returns where it may be tried next. */
  private tryRule(rank: number, passage: string, start: number, found: Candidate<Reading>[]): number {
    const plain = this.plains[rank]?.(passage, start) ?? null;
    if (plain !== null) return this.take(rank, passage, start, plain, found);
    const { pattern, groups } = this.trials[rank] ?? this.trialOf(rank);
    pattern.lastIndex = start;
    const match = groups ? pattern.exec(passage) : null;
    if (groups ? match === null || match.index !== start : !pattern.test(passage)) return start;
    const end = pattern.lastIndex;
    const text = passage.slice(start, end);
    const rule = this.rules[rank] as Rule<Reading>;
    const reading = rule.read({ start, end, text, passage, groups: match?.groups ?? NO_GROUPS });
    if (reading === null) return start + 1;
    const from = reading.start ?? start;
    const to = reading.end ?? end;
    const own = from === start && to === end ? text : passage.slice(from, to);
    insert({ start: from, end: to, text: own, rule: rule.id, reading }, found);
    return Math.max(to, start + 1);
  }

  /** Keeps what was read without the pattern. */
  private take(
    rank: number,
    passage: string,
    start: number,
    { size, reading }: Plain<Reading>,
    found: Candidate<Reading>[],
  ): number {
    if (reading === null) return start + 1;
    const { id } = this.rules[rank] as Rule<Reading>;
    const end = start + size;
    insert({ start, end, text: passage.slice(start, end), rule: id, reading }, found);
    return end;
  }

  private trialOf(rank: number): Trial {
    const { source, flags } = (this.rules[rank] as Rule<Reading>).pattern;
    const trial: Trial = {
      pattern: new RegExp(source, `${flags.replace('g', '')}y`),
      groups: /\(\?<[A-Za-z]/u.test(source),
    };
    this.trials[rank] = trial;
    return trial;
  }
}

function isIn(ranges: string, code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if (code >= ranges.charCodeAt(i) && code <= ranges.charCodeAt(i + 1)) return true;
  return false;
}

const SCANNERS = new WeakMap<object, unknown>();

function scannerOf<Reading>(rules: readonly Rule<Reading>[]): Scanner<Reading> {
  const known = SCANNERS.get(rules) as Scanner<Reading> | undefined;
  if (known !== undefined) return known;
  const scanner = new Scanner(rules);
  SCANNERS.set(rules, scanner);
  return scanner;
}
