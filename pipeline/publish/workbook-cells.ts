import type { ColumnType } from '../../schemas/table.js';
import { joinList } from './csv.js';
import { dayNumberOf } from './days.js';

/** Value of one cell as the workbook stores it; null is an empty cell. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'date'; readonly number: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | null;

/** A cell whose text did not fit. */
export interface CutCell {
  readonly id: string;
  readonly column: string;
}

/** UTF-16 units that Excel holds in one cell. */
export const MAX_TEXT = 32_767;
/** The largest number that Excel takes; a file with a larger one does not open. */
const MAX_NUMBER = 9.999_999_999_999_99e307;
/** Excel counts days from 1900 and takes that year for a leap year: days before 1 March 1900 are off by one. */
const EXCEL_EPOCH = 25_569;
const FIRST_SAFE_DAY = 61;

/** Turns a value into a cell by the type of its column; `isCut` says that its text was too long. */
export function cellOf(type: ColumnType, value: unknown): { readonly cell: Cell; readonly isCut: boolean } {
  if (value === null || value === undefined) return { cell: null, isCut: false };
  switch (type) {
    case 'bool':
      return { cell: { kind: 'bool', value: value === true }, isCut: false };
    case 'int':
    case 'number':
      return { cell: numberCell(Number(value)), isCut: false };
    case 'date':
      return { cell: dateCell(String(value)), isCut: false };
    case 'list':
      return textCell(joinList(value as readonly string[]));
    case 'string':
    case 'enum':
      return textCell(String(value));
  }
}

function numberCell(number: number): Cell {
  return Math.abs(number) <= MAX_NUMBER ? { kind: 'number', number } : { kind: 'text', text: String(number) };
}

function dateCell(date: string): Cell {
  const number = dayNumberOf(date) + EXCEL_EPOCH;
  return number >= FIRST_SAFE_DAY ? { kind: 'date', number } : { kind: 'text', text: date };
}

function textCell(text: string): { readonly cell: Cell; readonly isCut: boolean } {
  if (text === '') return { cell: null, isCut: false };
  const isCut = text.length > MAX_TEXT;
  return { cell: { kind: 'text', text: isCut ? cutText(text) : text }, isCut };
}

/** Never ends on the first half of a character beyond the basic plane, such as 𠮷. */
function cutText(text: string): string {
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT);
}
