import { CharacterSet } from '../../text/character-set.js';
import type { Candidate, Rule } from './rule.js';

/**
 * Runs every rule over a passage and returns what they read, in text order; overlaps are left in.
 * A rejected match is tried again one character further on, so that a rejection never hides a mention inside it.
 * Rules that say with which characters a match can begin, and what must follow, are tried only there, in one pass.
 */
export function scan<Reading>(
  rules: readonly Rule<Reading>[],
  passage: string,
): readonly Candidate<Reading>[] {
  const found: Candidate<Reading>[] = [];
  const dispatch = dispatchOf(rules);
  dispatch.scan(passage, found);
  for (const rule of dispatch.others) scanRule(rule, passage, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function scanRule<Reading>(rule: Rule<Reading>, passage: string, found: Candidate<Reading>[]): void {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(passage); match !== null; match = pattern.exec(passage)) {
    pattern.lastIndex = readMatch(rule, match, passage, found);
  }
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
  if (text === '') throw new Error(`rule ${rule.id}: the pattern matches the empty string at ${start}`);
  const reading = rule.read({ start, end: start + text.length, text, passage, groups: match.groups ?? {} });
  if (reading === null) return start + 1;
  const from = reading.start ?? start;
  const to = reading.end ?? start + text.length;
  found.push({ start: from, end: to, text: passage.slice(from, to), rule: rule.id, reading });
  return Math.max(to, start + 1);
}

/** A rule that says how its matches begin, with its pattern made sticky. */
interface Starter<Reading> {
  readonly rule: Rule<Reading>;
  readonly first: RegExp;
  readonly sticky: RegExp;
  /** Place of the rule among the starters. */
  readonly rank: number;
  /** What must follow the first character, or null. */
  readonly run: Run | null;
  readonly to: CharacterSet | null;
}

/** A run of characters over which several rules look ahead, read once for all of them. */
class Run {
  private readonly over: CharacterSet;
  private from = 0;
  private end = -1;

  constructor(over: string) {
    this.over = new CharacterSet(over);
  }

  /** To be called before each passage. */
  reset(): void {
    this.end = -1;
  }

  /** Where the run that begins at `at` ends; `at` never goes back within a passage. */
  endOf(passage: string, at: number): number {
    if (at >= this.from && at <= this.end) return this.end;
    let end = at;
    while (this.over.isAt(passage, end)) end++;
    this.from = at;
    this.end = end;
    return end;
  }
}

/** The rules of one list by the character with which their matches begin; the table fills as characters turn up. */
class Dispatch<Reading> {
  private readonly starters: readonly Starter<Reading>[];
  private readonly byCode: (readonly Starter<Reading>[] | undefined)[] = new Array(0x10000);
  private readonly runs = new Map<string, Run>();
  readonly others: readonly Rule<Reading>[];

  constructor(rules: readonly Rule<Reading>[]) {
    this.others = rules.filter(({ first }) => first === undefined);
    this.starters = rules
      .filter(({ first }) => first !== undefined)
      .map((rule, rank) => ({
        rule,
        rank,
        first: new RegExp(`[${rule.first}]`, 'u'),
        sticky: new RegExp(rule.pattern.source, `${rule.pattern.flags.replace('g', '')}y`),
        run: rule.lead === undefined ? null : this.runOver(rule.lead.over),
        to: rule.lead === undefined ? null : new CharacterSet(rule.lead.to),
      }));
  }

  private runOver(over: string): Run {
    const run = this.runs.get(over) ?? new Run(over);
    this.runs.set(over, run);
    return run;
  }

  scan(passage: string, found: Candidate<Reading>[]): void {
    if (this.starters.length === 0) return;
    const resume = new Int32Array(this.starters.length);
    for (const run of this.runs.values()) run.reset();
    for (let at = 0; at < passage.length; at++) {
      const starters = this.startersAt(passage.charCodeAt(at));
      for (const { rule, sticky, rank, run, to } of starters) {
        if (at < (resume[rank] as number)) continue;
        if (run !== null && to !== null && !to.isAt(passage, run.endOf(passage, at + 1))) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(passage);
        if (match !== null && match.index === at) resume[rank] = readMatch(rule, match, passage, found);
      }
    }
  }

  private startersAt(code: number): readonly Starter<Reading>[] {
    const known = this.byCode[code];
    if (known !== undefined) return known;
    const character = String.fromCharCode(code);
    const starters = this.starters.filter(({ first }) => first.test(character));
    this.byCode[code] = starters;
    return starters;
  }
}

const DISPATCHES = new WeakMap<object, unknown>();

function dispatchOf<Reading>(rules: readonly Rule<Reading>[]): Dispatch<Reading> {
  const known = DISPATCHES.get(rules) as Dispatch<Reading> | undefined;
  if (known !== undefined) return known;
  const dispatch = new Dispatch(rules);
  DISPATCHES.set(rules, dispatch);
  return dispatch;
}
