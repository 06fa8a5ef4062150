import Papa from 'papaparse';
import type { Format } from './format.js';

/**
 * CSV after RFC 4180 with line feeds: UTF-8 without a byte order mark, a header line, values as they are.
 * Null is an empty field. Cells that begin with = + - @ are not touched: a spreadsheet must import them as text.
 */
export const writeCsv: Format = ({ columns }) => {
  const names = columns.map((column) => column.name);
  let head = lines([names]);
  return {
    write(rows) {
      const text = head + lines(rows.map((row) => names.map((name) => cellOf(row[name]))));
      head = '';
      return Buffer.from(text);
    },
    end: () => Buffer.from(head),
  };
};

function lines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\n', header: false })}\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? joinList(value as readonly string[]) : String(value);
}

/** `a;b` for two items; a semicolon in an item is `\;` and a backslash `\\`. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');
}

/** Reads what `joinList` wrote; an empty field is an empty list. */
export function splitList(field: string): readonly string[] {
  if (field === '') return [];
  const items = field.match(/(?:^|;)(?:[^\\;]|\\[\\;])*/g) ?? [];
  return items.map((item, i) => (i === 0 ? item : item.slice(1)).replace(/\\([\\;])/g, '$1'));
}
