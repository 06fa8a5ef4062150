import type { AppliedCorrection } from '../../schemas/corrections.js';
import { table } from './markdown.js';

/** What people corrected in the dataset as it is published. */
export function correctionTable(applied: readonly AppliedCorrection[]): string {
  if (applied.length === 0) return 'This version holds no corrections: every value is as the rules found it.';
  return table(
    ['record', 'before', 'after', 'why', 'who, when'],
    applied.map(({ table: name, record, before, after, reason, source, author, date }) => [
      `\`${name}\` \`${record}\``,
      valuesOf(before),
      valuesOf(after),
      source === null ? reason : `${reason} Source: ${source}`,
      `${author}, ${date}`,
    ]),
  );
}

/** `value: 3, unit: 家`; an added record had nothing before, a removed one has nothing after. */
function valuesOf(row: Readonly<Record<string, unknown>> | null): string {
  if (row === null) return '–';
  return Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => `${column}: ${Array.isArray(value) ? value.join('; ') : value}`)
    .join(', ');
}
