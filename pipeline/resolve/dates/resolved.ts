import type { DateKind, DatePrecision } from '../../../schemas/vocabularies.js';
import type { Bounds } from './calendar.js';

/** A calendar expression with nothing left open. */
export interface Resolved extends Bounds {
  readonly kind: DateKind;
  readonly precision: DatePrecision;
  readonly edtf: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
}

export function unit(
  { start, end }: Bounds,
  precision: DatePrecision,
  edtf: string | null,
  kind: DateKind = 'date',
): Resolved {
  return { start, end, kind, precision, edtf, startTime: null, endTime: null };
}
