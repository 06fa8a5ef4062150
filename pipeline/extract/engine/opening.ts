import type { CharacterSet } from '../../text/character-set.js';
import { PairFilter } from '../../text/pair-filter.js';
import type { Units } from '../../text/pattern.js';
import { unionOf } from '../../text/pattern.js';
import type { Place, Reader } from './places.js';

/** So many units are too many to be paired one by one. */
const MANY = 1000;

/** The first two units of many patterns, in tables small enough to stay near the processor while other work goes on. */
export class Opening {
  readonly begins: CharacterSet;
  readonly pairs = new PairFilter();
  /** Units behind which any other will do. */
  readonly alone: CharacterSet;

  /** `readers` are the places at which the patterns begin. */
  constructor(readers: readonly Reader[]) {
    this.begins = unionOf(readers.map(({ units }) => units));
    const seconds = new Map<Units, Set<Units>>();
    const alone = new Set<Units>();
    for (const { units, next } of readers) {
      const found = seconds.get(units) ?? new Set();
      seconds.set(units, found);
      if (!collect(next, found)) alone.add(units);
    }
    for (const [first, others] of seconds) for (const second of others) this.addPairs(first, second);
    this.alone = unionOf([...alone]);
  }

  private addPairs(firsts: Units, seconds: Units): void {
    forEach(firsts, (first) => forEach(seconds, (second) => this.pairs.add(first, second)));
  }
}

/** Adds what can be read from a place on; false where that is anything, or nothing need be read. */
function collect(place: Place, found: Set<Units>): boolean {
  if (place.kind === 'end') return false;
  if (place.kind === 'read') {
    found.add(place.units);
    return sizeOf(place.units) < MANY;
  }
  // Not every(): all ways are to be collected.
  return place.ways.map((way) => collect(way, found)).every((isKnown) => isKnown);
}

function sizeOf({ ranges, negated }: Units): number {
  let size = negated ? MANY : 0;
  for (let i = 0; i < ranges.length; i += 2) size += ranges.charCodeAt(i + 1) - ranges.charCodeAt(i) + 1;
  return size;
}

function forEach(units: Units, visit: (code: number) => void): void {
  if (sizeOf(units) >= MANY) return;
  const { ranges } = units;
  for (let i = 0; i < ranges.length; i += 2)
    for (let code = ranges.charCodeAt(i); code <= ranges.charCodeAt(i + 1); code++) visit(code);
}
