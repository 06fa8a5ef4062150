import type { AmountKind, Modifier } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import type { RuleExample } from '../engine/rule.js';
import type { Decimal } from '../numerals/decimal.js';
import type { UnitClass } from './lexicon.js';
import type { Quantity } from './quantity.js';

/** A numeral in folded text, as the rules see it. */
export interface Site {
  readonly text: string;
  readonly quantity: Quantity;
}

/** What a rule makes of a site, before the approximators around it are read. */
export interface Draft extends Span {
  readonly kind: AmountKind;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly per: string | null;
  /** Set where the expression itself says it: 过半, 数以万计. */
  readonly modifier: Modifier | null;
  /** The upper bound is open: 数以万计. */
  readonly isOpen: boolean;
}

/** A rule is data, like those of the engine; it is tried where a numeral stands, not at a pattern. */
export interface AmountRule {
  readonly id: string;
  /** Classes of what stands behind the numeral; null for a numeral with nothing known behind it. */
  readonly units: readonly (UnitClass | null)[];
  readonly read: (site: Site) => Draft | null;
  readonly examples: readonly RuleExample[];
  readonly rejects: readonly string[];
}

/** An expression without a numeral of its own: 一半, 翻一番, 数以万计. */
export interface PhraseRule {
  readonly id: string;
  /** Sticky pattern, tried where its first character stands. */
  readonly pattern: RegExp;
  readonly first: string;
  readonly read: (text: string, match: RegExpExecArray) => Draft | null;
  readonly examples: readonly RuleExample[];
  readonly rejects: readonly string[];
}

/** Draft of the quantity with its own bounds, span and unit, but for what a rule knows better. */
export function draftOf({ quantity }: Site, kind: AmountKind, better?: Partial<Draft>): Draft {
  const { start, end, low, high, unit } = quantity;
  const name = unit === null ? null : unit.name;
  const unitCode = unit === null ? null : unit.code;
  const draft = {
    start,
    end,
    kind,
    low,
    high,
    unit: name,
    unitCode,
    per: null,
    modifier: null,
    isOpen: false,
  };
  return better === undefined ? draft : { ...draft, ...better };
}

/** A single Chinese digit or scale (三, 十, 百), which is part of many names. */
export function isShortChinese({ first, isRange }: Quantity): boolean {
  return !isRange && !first.isArabic && first.length === 1;
}

/** Characters in front of an offset, at most `count`. */
export function before(text: string, offset: number, count: number): string {
  return text.slice(Math.max(0, offset - count), offset);
}

/** Characters of the clause in front of an offset, at most `count`. */
export function clauseBefore(text: string, offset: number, count: number): string {
  const least = Math.max(0, offset - count);
  let start = offset;
  while (start > least && !CLAUSE_MARK.isAt(text, start - 1)) start--;
  return text.slice(start, offset);
}

/** What ends a clause in front of an amount. */
export const CLAUSE_MARK = new CharacterSet('，。；！？\n');
