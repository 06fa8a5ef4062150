import type { GoldMention } from '../gold.js';
import type { Found, Kind } from './pair.js';

/** What gold says of a mention or event, in a few words: `6月17~18日: 2020-06-17 to 2020-06-18`. */
export function describeGold(kind: Kind, gold: GoldMention): string {
  return describe(gold.text, wordsOf(kind, goldRow(gold)));
}

/** What the dataset says, in the same words. */
export function describeFound(kind: Kind, { text, row }: Found): string {
  return describe(text, wordsOf(kind, row));
}

function describe(text: string, value: string): string {
  return value === '' || value === text ? text : `${text}: ${value}`;
}

type Fields = Readonly<Record<string, unknown>>;

function goldRow(gold: GoldMention): Fields {
  return {
    ...gold,
    start_date: gold.startDate,
    end_date: gold.endDate,
    unit_code: gold.currency,
    type: gold.type ?? gold.types?.[0],
  };
}

function wordsOf(kind: Kind, row: Fields): string {
  const words = (...fields: readonly unknown[]) => fields.filter((one) => one != null).join(' ');
  if (kind === 'dates') return row.duration != null ? String(row.duration) : boundsOf(row);
  if (kind === 'amounts')
    return words(row.value ?? (row.min == null ? null : `${row.min}–${row.max}`), row.unit_code);
  if (kind === 'organizations') return words(row.name);
  if (kind === 'documents') return words(row.title);
  if (kind === 'main events' || kind === 'other events') return words(row.type, boundsOf(row));
  return '';
}

function boundsOf({ start_date, end_date, kind }: Fields): string {
  if (start_date == null) return kind == null ? 'no date' : String(kind);
  return end_date == null || start_date === end_date ? String(start_date) : `${start_date} to ${end_date}`;
}
