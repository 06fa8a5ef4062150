import type { Modifier } from '../../../schemas/vocabularies.js';
import type { Rule } from '../engine/rule.js';
import type { Anchor, Length, Parts } from './reading.js';

/** How fine a part of a date is, coarse to fine. `part` is 初, 中旬, 底, 第一周 of a month. */
export type Level = 'century' | 'decade' | 'year' | 'period' | 'month' | 'part' | 'day' | 'daypart' | 'clock';

/** A piece with calendar parts; pieces that stand in a row are joined into one expression (pipeline: chain.ts). */
export interface Joint {
  /** Coarsest and finest level that the piece states. */
  readonly top: Level;
  readonly bottom: Level;
  /** It means a date only behind a coarser piece: 号 behind a month, 春 behind a year. */
  readonly needsParent?: true;
}

/** What one rule reads: a piece of a date expression, or all of it. */
export type Piece =
  | ({ readonly piece: 'point'; readonly parts: Parts } & Joint)
  | ({ readonly piece: 'range'; readonly from: Parts; readonly to: Parts } & Joint)
  | {
      readonly piece: 'duration';
      readonly length: Length | null;
      readonly longest: Length | null;
      readonly anchor: Anchor | null;
      readonly modifier: Modifier | null;
    }
  | { readonly piece: 'set'; readonly every: Length | null; readonly parts: Parts | null }
  | { readonly piece: 'vague' };

export type DateRule = Rule<Piece>;

export function point(level: Level, parts: Parts, bottom: Level = level): Piece & { piece: 'point' } {
  return { piece: 'point', top: level, bottom, parts };
}

export function rangeOf(
  level: Level,
  from: Parts,
  to: Parts,
  bottom: Level = level,
): Piece & { piece: 'range' } {
  return { piece: 'range', top: level, bottom, from, to };
}
