import { withoutWhiteSpace } from '../../../pipeline/text/white-space.js';
import type { GoldMention } from '../gold.js';
import type { Found, MentionKind } from './pair.js';

/** Whether a mention found at the right place has the right value: bounds, number and currency, name, title. */
export function isRight(kind: MentionKind, gold: GoldMention, row: Found['row']): boolean {
  if (kind === 'dates') return isDateRight(gold, row);
  if (kind === 'amounts') return isAmountRight(gold, row);
  if (kind === 'organizations') return isNameRight(gold, row);
  return kind === 'people' || isTitleRight(gold, row);
}

function isDateRight(gold: GoldMention, row: Found['row']): boolean {
  if (gold.kind === 'set') return row.kind === 'set';
  if (gold.kind === 'duration') {
    const accepted = [gold.duration, gold.durationMin, gold.durationMax].filter(
      (one) => one !== undefined && one !== null,
    );
    return accepted.length === 0 || accepted.some((one) => daysOf(one) === daysOf(String(row.duration)));
  }
  const wanted = [gold.startDate ?? null, gold.endDate ?? null].map((day) => day?.slice(0, 10) ?? null);
  if (gold.vague === true || (wanted[0] === null && wanted[1] === null)) return true;
  const bounds = [wanted, ...(gold.acceptBounds ?? [])];
  return (
    bounds.some(([start, end]) => start === row.start_date && end === row.end_date) || isSoftRight(gold, row)
  );
}

/** 月初, 年底 have soft edges: bounds must overlap. */
function isSoftRight({ text, startDate, endDate }: GoldMention, row: Found['row']): boolean {
  if (!/[初底末旬]/u.test(text) || row.start_date === null) return false;
  return String(row.start_date) <= String(endDate) && String(row.end_date) >= String(startDate);
}

/** Days of an ISO 8601 duration, months of 30, so that P12M and P1Y can be told from P1M. */
export function daysOf(duration: string): number {
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  if (parts === null) return Number.NaN;
  const [, y, m, w, d, h, min, s] = parts.map((part) => Number(part ?? 0));
  return (
    (y ?? 0) * 365 +
    (m ?? 0) * 30 +
    (w ?? 0) * 7 +
    (d ?? 0) +
    (h ?? 0) / 24 +
    (min ?? 0) / 1440 +
    (s ?? 0) / 86400
  );
}

function isAmountRight(gold: GoldMention, row: Found['row']): boolean {
  const none = gold.value == null && gold.min == null && gold.max == null;
  if (none) return true;
  if (gold.currency !== undefined && row.unit_code !== gold.currency) return false;
  if (gold.value != null)
    return (
      near(row.value, gold.value) ||
      (row.value === null && (near(row.min, gold.value) || near(row.max, gold.value)))
    );
  return near(row.min, gold.min ?? null) && near(row.max, gold.max ?? null);
}

function near(a: unknown, b: number | null): boolean {
  if (typeof a !== 'number' || b === null) return a === b;
  return Math.abs(a - b) <= 5e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function isNameRight(gold: GoldMention, row: Found['row']): boolean {
  const accepted = [gold.name, ...(gold.names ?? []), ...(gold.acceptNames ?? [])].filter(
    (name) => name !== undefined,
  );
  return accepted.length === 0 || accepted.map(nameKey).includes(nameKey(String(row.name)));
}

function isTitleRight({ title, acceptTitles = [] }: GoldMention, row: Found['row']): boolean {
  return [title ?? '', ...acceptTitles].map(nameKey).includes(nameKey(String(row.title)));
}

/** A name by which two spellings of it are compared. */
export function nameKey(name: string): string {
  return withoutWhiteSpace(name)
    .replace(/[()（）]/gu, '')
    .replace(/^中国共产党/u, '中共')
    .replace(/^中华人民共和国/u, '');
}
