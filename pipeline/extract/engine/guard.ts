import type { Node, Units } from '../../text/pattern.js';
import { holdsUnit, unitsOf } from '../../text/pattern.js';
import { lastUnits } from '../../text/pattern-edges.js';
import type { LookBack } from './branches.js';
import { isLookBack } from './branches.js';

/**
 * What a pattern says at its beginning of the one unit before a match: (?<![0-9第]) or (?<=月). It lets pass whatever
 * the pattern's longer looks back may still refuse, and spares the pattern most places.
 */
export class Guard {
  /** The sets of units that it goes by. */
  readonly sets: readonly Units[];
  private readonly refused: readonly Units[];
  private readonly needed: readonly Units[] | null;

  constructor(pattern: Node) {
    const looks = leadingLooks(pattern);
    this.refused = looks.flatMap((look) => (look.kind === 'notBehind' ? singleUnits(look.item) : []));
    this.needed =
      looks
        .filter(({ kind }) => kind === 'behind')
        .map(({ item }) => lastUnits(item))
        .find((units) => units !== null) ?? null;
    this.sets = [...this.refused, ...(this.needed ?? [])];
  }

  /** Whether a match may begin behind a unit; null is the beginning of the text. */
  allows(code: number | null): boolean {
    if (code === null) return this.needed === null;
    if (this.refused.some((units) => holdsUnit(units, code))) return false;
    return this.needed === null || this.needed.some((units) => holdsUnit(units, code));
  }
}

/** The looks back with which a pattern begins, before it reads anything. */
function leadingLooks(pattern: Node): readonly LookBack[] {
  if (isLookBack(pattern)) return [pattern];
  if (pattern.kind !== 'sequence') return [];
  const looks: LookBack[] = [];
  for (const item of pattern.items) {
    if (isLookBack(item)) looks.push(item);
    else if (item.kind !== 'nothing') break;
  }
  return looks;
}

/** Of the ways in which a text may stand before, those of one unit; each alone refuses a match. */
function singleUnits(node: Node): readonly Units[] {
  if (node.kind === 'units') return [node.units];
  if (node.kind === 'text') return node.text.length === 1 ? [unitsOf(node.text + node.text)] : [];
  if (node.kind === 'choice') return node.options.flatMap(singleUnits);
  return node.kind === 'sequence' && node.items.length === 1 ? node.items.flatMap(singleUnits) : [];
}
