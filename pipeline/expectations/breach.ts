import type { TableName } from '../../schemas/index.js';

/** A fall against the published dataset, as it is accepted in raw/expectations.json. */
export interface Fall {
  readonly table: TableName;
  readonly column?: string;
  readonly issue?: string;
  readonly from: number;
  readonly to: number;
}

/** An expectation that does not hold. */
export interface Breach {
  /** `rows of amounts`, `amounts.item of issue 2020`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** The fall, if it is one; null for a bound. */
  readonly fall: Fall | null;
}

export function countOf(rows: number): string {
  return rows.toLocaleString('en');
}

/** A share with one decimal, cut, so that 79.96% is not told as the 80% that it misses. */
export function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10}%`;
}
