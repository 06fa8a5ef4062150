import type { Node, Units } from '../../text/pattern.js';
import { unitsOf } from '../../text/pattern.js';

/** A place in a pattern: one that reads a unit, one where ways part, or the end. */
export type Place =
  | Reader
  | { readonly kind: 'fork'; readonly ways: readonly Place[] }
  | { readonly kind: 'end'; readonly rank: number };

export interface Reader {
  readonly kind: 'read';
  readonly id: number;
  /** Which of the patterns it belongs to. */
  readonly rank: number;
  readonly units: Units;
  readonly next: Place;
}

/** A unit that no text has: it stands for what is outside the text. */
export const OUTSIDE = 0xffff;
const AFTER_TEXT = unitsOf(String.fromCharCode(OUTSIDE, OUTSIDE));

/** Lays patterns out as places, from the end to the beginning. */
export class Places {
  /** The sets of units that the patterns read. */
  readonly sets = new Set<Units>();
  private count = 0;

  /** The place at which a pattern begins; `rank` is its number. */
  ofPattern(pattern: Node, rank: number): Place {
    return this.before(pattern, { kind: 'end', rank }, rank);
  }

  private before(node: Node, next: Place, rank: number): Place {
    switch (node.kind) {
      case 'nothing':
      case 'behind':
      case 'notBehind':
        return next;
      case 'outside':
        return next.kind === 'end' ? this.reader(AFTER_TEXT, next, rank) : next;
      case 'text':
        return this.ofText(node.text, next, rank);
      case 'units':
        return this.reader(node.units, next, rank);
      case 'sequence':
        return node.items.reduceRight<Place>((place, item) => this.before(item, place, rank), next);
      case 'choice':
        return { kind: 'fork', ways: node.options.map((option) => this.before(option, next, rank)) };
      case 'ahead':
        // What must follow can be read like the rest only where nothing else stands behind it: 2018 in 2018、2019年.
        return next.kind === 'end' ? this.before(node.item, next, rank) : next;
      case 'repeat':
        return this.repeated(node.item, node.least, node.most, next, rank);
    }
  }

  private repeated(item: Node, least: number, most: number, next: Place, rank: number): Place {
    let place = next;
    // At the end the shortest form will do.
    if (next.kind !== 'end' && most === Number.POSITIVE_INFINITY) {
      const ways: Place[] = [next];
      place = { kind: 'fork', ways };
      ways.push(this.before(item, place, rank));
    } else if (next.kind !== 'end') {
      for (let i = least; i < most; i++)
        place = { kind: 'fork', ways: [this.before(item, place, rank), next] };
    }
    for (let i = 0; i < least; i++) place = this.before(item, place, rank);
    return place;
  }

  private ofText(text: string, next: Place, rank: number): Place {
    let place = next;
    for (let i = text.length - 1; i >= 0; i--) {
      const unit = text.charAt(i);
      place = this.reader(unitsOf(unit + unit), place, rank);
    }
    return place;
  }

  private reader(units: Units, next: Place, rank: number): Reader {
    this.sets.add(units);
    return { kind: 'read', id: this.count++, rank, units, next };
  }
}
