import type { Findings } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { firstAtLeast } from '../../text/sorted-numbers.js';

const MOST_STEPS = 8;

/** Ascending places of a passage. One question is asked near the last, so that is where to look first. */
export class Ascending {
  /** Where the last question was answered. */
  private asked = 0;

  constructor(private readonly places: readonly number[]) {}

  /** Index of the first place at `at` or behind it. */
  firstFrom(at: number): number {
    const { places } = this;
    let found = this.asked;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      if (found > 0 && (places[found - 1] as number) >= at) found--;
      else if (found < places.length && (places[found] as number) < at) found++;
      else {
        this.asked = found;
        return found;
      }
    }
    this.asked = firstAtLeast(places, at);
    return this.asked;
  }
}

/**
 * Where the mentions of a passage begin, list by list: they are looked for again and again, and a list of numbers is
 * searched faster than objects of many kinds.
 */
export interface Begins {
  readonly dates: Ascending;
  readonly amounts: Ascending;
  readonly organizations: Ascending;
  readonly people: Ascending;
  readonly documents: Ascending;
  readonly actors: Ascending;
}

export function beginsOf(found: Omit<Findings, 'events'>, actors: readonly Span[]): Begins {
  return {
    dates: startsOf(found.dates),
    amounts: startsOf(found.amounts),
    organizations: startsOf(found.organizations),
    people: startsOf(found.people),
    documents: startsOf(found.documents),
    actors: startsOf(actors),
  };
}

const NOWHERE = new Ascending([]);

function startsOf(spans: readonly Span[]): Ascending {
  if (spans.length === 0) return NOWHERE;
  const starts: number[] = [];
  for (let i = 0; i < spans.length; i++) starts.push((spans[i] as Span).start);
  return new Ascending(starts);
}

/** Indices of the spans of a list that lie inside `outer`; `begins` are theirs. */
export function indicesInside(spans: readonly Span[], begins: Ascending, outer: Span): readonly number[] {
  const found: number[] = [];
  for (let index = begins.firstFrom(outer.start); index < spans.length; index++) {
    const { start, end } = spans[index] as Span;
    if (start >= outer.end) break;
    if (end <= outer.end) found.push(index);
  }
  return found;
}
