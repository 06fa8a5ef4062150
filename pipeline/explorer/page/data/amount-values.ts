import type { PageDataset } from './dataset.js';
import { tally } from './indexes.js';
import type { Amount } from './rows.js';

/** What amounts are compared in: money of a currency, percent, a counter or unit. */
export function unitKeyOf(amount: Amount): string {
  return `${amount.kind}:${amount.unit_code ?? amount.unit ?? ''}${amount.per === null ? '' : `/${amount.per}`}`;
}

/** The number by which an amount is placed: its value, or the end of its range that the text gives. */
export function magnitudeOf({ value, min, max }: Amount): number | null {
  return value ?? max ?? min;
}

/** Units with how many amounts they have; money and percent come first, since they compare best. */
export function unitsOf(amounts: readonly Amount[]): readonly (readonly [string, number])[] {
  const units = tally(amounts.filter((amount) => magnitudeOf(amount) !== null).map(unitKeyOf));
  const rank = (key: string) => (key.startsWith('money:') ? 0 : key.startsWith('percent:') ? 1 : 2);
  return units.toSorted((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1]);
}

/** The year of the period that the text gives an amount, else of its event, if it lies in one year. */
export function yearOf(data: PageDataset, amount: Amount): number | null {
  const date = amount.date_id === null ? undefined : data.byId('dates', 'date_id').get(amount.date_id);
  const event = amount.event_id === null ? undefined : data.byId('events', 'event_id').get(amount.event_id);
  const { start_date: start = null, end_date: end = null } = date ?? event ?? {};
  if (start === null || end === null || start.slice(0, 4) !== end.slice(0, 4)) return null;
  return Number(start.slice(0, 4));
}

/** Middle value of a sorted list that is not empty. */
export function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
