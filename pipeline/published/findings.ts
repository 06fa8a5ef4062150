import type { Violation } from '../validate/violation.js';

/** So many of each severity are enough to tell what is wrong; a broken rule could break every row. */
const MAX_TOLD = 1000;

/** What checks found: the first violations of each severity, and how many more there were. */
export interface Found {
  readonly violations: readonly Violation[];
  /** Violations that were counted and not kept. */
  readonly untold: number;
}

/** Gathers violations in memory of bounded size. */
export class Findings implements Found {
  private readonly kept: Violation[] = [];
  private readonly counts = { error: 0, warning: 0 };
  private dropped = 0;

  add(violations: Iterable<Violation>): this {
    for (const violation of violations) {
      if (++this.counts[violation.severity] <= MAX_TOLD) this.kept.push(violation);
      else this.dropped++;
    }
    return this;
  }

  /** Adds what was found elsewhere. */
  join(found: Found): this {
    this.add(found.violations);
    this.dropped += found.untold;
    return this;
  }

  get violations(): readonly Violation[] {
    return this.kept;
  }

  get untold(): number {
    return this.dropped;
  }

  get hasErrors(): boolean {
    return this.counts.error > 0;
  }
}

/** Several findings as one, in order. */
export function joined(all: Iterable<Found>): Found {
  const findings = new Findings();
  for (const found of all) findings.join(found);
  return { violations: findings.violations, untold: findings.untold };
}
