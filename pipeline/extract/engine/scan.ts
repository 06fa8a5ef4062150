import type { Candidate, Rule } from './rule.js';

/**
 * Runs every rule over a passage and returns what they read, in text order; overlaps are left in.
 * A rejected match is tried again one character further on, so that a rejection never hides a mention inside it.
 * Rules that say with which characters a match can begin are tried only there, all of them in one pass.
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
}

/** The rules of one list by the character with which their matches begin; the table fills as characters turn up. */
class Dispatch<Reading> {
  private readonly starters: readonly Starter<Reading>[];
  private readonly byCode: (readonly Starter<Reading>[] | undefined)[] = new Array(0x10000);
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
      }));
  }

  scan(passage: string, found: Candidate<Reading>[]): void {
    if (this.starters.length === 0) return;
    const resume = new Int32Array(this.starters.length);
    for (let at = 0; at < passage.length; at++) {
      const starters = this.startersAt(passage.charCodeAt(at));
      for (const { rule, sticky, rank } of starters) {
        if (at < (resume[rank] as number)) continue;
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
