import type { Node } from '../../text/pattern.js';
import { firstUnits } from '../../text/pattern-edges.js';

/** What a pattern looks at in front of a place. */
export type LookBack = Node & { readonly kind: 'behind' | 'notBehind' };

export function isLookBack(node: Node): node is LookBack {
  return node.kind === 'behind' || node.kind === 'notBehind';
}

/**
 * A pattern whose ways part before it looks back, as several that together match the same: (?:未来|(?<![0-9]))3年 as 未来3年
 * and (?<![0-9])3年, each of which the unit before can refuse. All other patterns stay whole.
 */
export function branchesOf(pattern: Node): readonly Node[] {
  const items = pattern.kind === 'sequence' ? pattern.items : [pattern];
  const at = items.findIndex((item) => item.kind !== 'nothing' && !isLookBack(item));
  const first = items[at];
  if (first === undefined || !looksBack(items.slice(at))) return [pattern];
  const [looks, rest] = [items.slice(0, at), items.slice(at + 1)];
  const ways = waysOf(first);
  if (ways === null) return [pattern];
  return ways.flatMap((way) => branchesOf({ kind: 'sequence', items: [...looks, ...way, ...rest] }));
}

/** Whether a row of nodes can come to a look back before it reads anything. */
function looksBack(items: readonly Node[]): boolean {
  for (const item of items) {
    if (isLookBack(item)) return true;
    if (item.kind === 'sequence' && looksBack(item.items)) return true;
    if (item.kind === 'choice' && item.options.some((option) => looksBack([option]))) return true;
    if (item.kind === 'repeat' && looksBack([item.item])) return true;
    if (firstUnits(item) !== null) return false;
  }
  return false;
}

/** The ways that part at a node, one of which is taken; null where they are not told apart. */
function waysOf(node: Node): readonly (readonly Node[])[] | null {
  if (node.kind === 'sequence') return [node.items];
  if (node.kind === 'choice') return node.options.map((option) => [option]);
  if (node.kind === 'repeat' && node.least === 0) return [[], [node.item, { ...node, most: node.most - 1 }]];
  return null;
}
