import type { Candidate, Rule } from './rule.js';

/**
 * Runs every rule over a passage and returns what they read, in text order; overlaps are left in.
 * A rejected match is tried again one character further on, so that a rejection never hides a mention inside it.
 */
export function scan<Reading>(
  rules: readonly Rule<Reading>[],
  passage: string,
): readonly Candidate<Reading>[] {
  const found: Candidate<Reading>[] = [];
  for (const rule of rules) scanRule(rule, passage, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function scanRule<Reading>(rule: Rule<Reading>, passage: string, found: Candidate<Reading>[]): void {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(passage); match !== null; match = pattern.exec(passage)) {
    const start = match.index;
    const text = match[0];
    if (text === '') throw new Error(`rule ${rule.id}: the pattern matches the empty string at ${start}`);
    const reading = rule.read({ start, end: start + text.length, text, passage, groups: match.groups ?? {} });
    if (reading === null) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const from = reading.start ?? start;
    const to = reading.end ?? start + text.length;
    found.push({ start: from, end: to, text: passage.slice(from, to), rule: rule.id, reading });
    pattern.lastIndex = Math.max(to, start + 1);
  }
}
