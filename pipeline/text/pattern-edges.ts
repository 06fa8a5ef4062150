import type { CharacterSet } from './character-set.js';
import type { Node, Units } from './pattern.js';
import { readPattern, unionOf, unitsOf } from './pattern.js';

/** The characters with which matches of a pattern begin, read off its source; null where any can. */
export function firstCharacters(source: string): CharacterSet | null {
  return setOf(firstUnits(readPattern(source)));
}

/** The characters with which matches of a pattern end. */
export function lastCharacters(source: string): CharacterSet | null {
  return setOf(lastUnits(readPattern(source)));
}

function setOf(units: readonly Units[] | null): CharacterSet | null {
  return units === null || units.some(({ negated }) => negated) ? null : unionOf(units);
}

/** The units with which what a pattern reads can begin; null where it may read nothing. */
export function firstUnits(pattern: Node): readonly Units[] | null {
  const { units, maybeEmpty } = edgeOf(pattern, false);
  return maybeEmpty ? null : units;
}

/** The units with which what a pattern reads can end; null where it may read nothing. */
export function lastUnits(pattern: Node): readonly Units[] | null {
  const { units, maybeEmpty } = edgeOf(pattern, true);
  return maybeEmpty ? null : units;
}

interface Edge {
  readonly units: readonly Units[];
  readonly maybeEmpty: boolean;
}

const NOTHING: Edge = { units: [], maybeEmpty: true };

function edgeOf(node: Node, fromEnd: boolean): Edge {
  switch (node.kind) {
    case 'text': {
      const unit = node.text.charAt(fromEnd ? node.text.length - 1 : 0);
      return { units: [unitsOf(unit + unit)], maybeEmpty: false };
    }
    case 'units':
      return { units: [node.units], maybeEmpty: false };
    case 'sequence':
      return edgeOfSequence(fromEnd ? node.items.toReversed() : node.items, fromEnd);
    case 'choice': {
      const each = node.options.map((option) => edgeOf(option, fromEnd));
      return {
        units: each.flatMap(({ units }) => units),
        maybeEmpty: each.some(({ maybeEmpty }) => maybeEmpty),
      };
    }
    case 'repeat': {
      const { units, maybeEmpty } = edgeOf(node.item, fromEnd);
      return { units, maybeEmpty: maybeEmpty || node.least === 0 };
    }
    default:
      return NOTHING;
  }
}

function edgeOfSequence(items: readonly Node[], fromEnd: boolean): Edge {
  const units: Units[] = [];
  for (const item of items) {
    const edge = edgeOf(item, fromEnd);
    units.push(...edge.units);
    if (!edge.maybeEmpty) return { units, maybeEmpty: false };
  }
  return { units, maybeEmpty: true };
}
