import type { CharacterSet } from '../../text/character-set.js';
import { lastUnits } from './edges.js';
import type { Node, Units } from './pattern.js';
import { unionOf, unitsOf } from './pattern.js';

/**
 * What a pattern says at its beginning of the one unit before a match: (?<![0-9第]) or (?<=月). It lets pass whatever
 * the pattern's longer looks back may still refuse, and spares the pattern most places.
 */
export class Guard {
  private readonly refused: CharacterSet | null;
  private readonly needed: CharacterSet | null;

  constructor(pattern: Node) {
    const looks = leadingLooks(pattern);
    const refused = looks.flatMap((look) => (look.kind === 'notBehind' ? singleUnits(look.item) : []));
    const needed = looks
      .filter(({ kind }) => kind === 'behind')
      .map(({ item }) => lastUnits(item))
      .find((units) => units !== null);
    this.refused = refused.length === 0 ? null : unionOf(refused);
    this.needed = needed ?? null;
  }

  /** Whether a match may begin at a place. */
  allows(passage: string, at: number): boolean {
    if (this.refused?.isAt(passage, at - 1) === true) return false;
    return this.needed === null || this.needed.isAt(passage, at - 1);
  }
}

type Look = Node & { readonly item: Node };

/** The assertions with which a pattern begins, before it reads anything. */
function leadingLooks(pattern: Node): readonly Look[] {
  if (pattern.kind === 'behind' || pattern.kind === 'notBehind') return [pattern];
  if (pattern.kind !== 'sequence') return [];
  const looks: Look[] = [];
  for (const item of pattern.items) {
    if (item.kind === 'behind' || item.kind === 'notBehind') looks.push(item);
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
