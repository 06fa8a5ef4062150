import type { AmountKind, Modifier } from '../../../schemas/vocabularies.js';

/** What an amount expression says by itself; values are exact decimals as text. */
export interface AmountReading {
  readonly kind: AmountKind;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** The unit as it stands in the text, without scale: 元 of 300万元. */
  readonly unit: string | null;
  /** ISO 4217 for money, UCUM for physical units. */
  readonly unitCode: string | null;
  /** What one of which has this amount: 股 of 每股9.8元 and of 8元/股. */
  readonly per: string | null;
  readonly modifier: Modifier;
}
