import fc from 'fast-check';
import type { TableData } from '../../pipeline/publish/format.js';
import type { Column, Table } from '../../schemas/table.js';
import { columnsOf } from '../../schemas/table.js';

/** Texts that a careless writer of CSV, JSON, Arrow or Parquet gets wrong. */
export const AWKWARD_TEXTS = [
  ',',
  ';',
  '\\',
  '\\;',
  ';\\',
  '\\\\;;',
  '"',
  '""',
  '"a","b"',
  '\n',
  'a\nb',
  'a\r\nb',
  '\r',
  '\t',
  ' 前后有空格 ',
  '　',
  '=1+1',
  '+86',
  '-2.5%',
  '@sum',
  '😀',
  '𠮷野家',
  '👨‍👩‍👧',
  'é',
  '中\ufeff间',
  '\u2028',
  '（浙江省）',
  'null',
  'NULL',
  'NA',
  'NaN',
  'true',
  '0',
  '007',
  '1e5',
  '2020-01-01',
  '[]',
  '{}',
  '#注',
  "'",
] as const;

export const AWKWARD_NUMBERS = [
  0,
  1,
  -2.5,
  0.1,
  0.1 + 0.2,
  0.125,
  860000000000,
  23e11,
  2 ** 53,
  1e21,
  1e-7,
  5e-324,
  1.7976931348623157e308,
  -1e300,
  1 / 3,
] as const;
export const AWKWARD_INTS = [0, 1, -1, 2147483647, -2147483648] as const;
export const AWKWARD_DATES = [
  '0001-01-01',
  '1582-10-10',
  '1900-02-28',
  '1912-01-01',
  '1949-10-01',
  '1969-12-31',
  '1970-01-01',
  '2000-02-29',
  '2020-12-31',
  '9999-12-31',
] as const;

const text = (minLength: number) =>
  fc.oneof(
    fc.constantFrom(...AWKWARD_TEXTS),
    // A byte order mark at the start of a text is lost by readers written in JavaScript, not by the files.
    fc.string({ unit: 'binary', minLength, maxLength: 12 }).filter((value) => !value.startsWith('\ufeff')),
    fc
      .array(fc.constantFrom(...AWKWARD_TEXTS), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('')),
  );

const date = fc.oneof(
  fc.constantFrom(...AWKWARD_DATES),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

const number = fc.oneof(
  fc.constantFrom(...AWKWARD_NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

function anyValue(column: Column): fc.Arbitrary<unknown> {
  const value = presentValue(column);
  return column.nullable ? fc.option(value, { nil: null, freq: 3 }) : value;
}

function presentValue({ type, nullable, values }: Column): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(nullable ? 1 : 0);
    case 'int':
      return fc.oneof(fc.constantFrom(...AWKWARD_INTS), fc.integer());
    case 'number':
      return number;
    case 'bool':
      return fc.boolean();
    case 'date':
      return date;
    case 'enum':
      return fc.constantFrom(...(values ?? []));
    case 'list':
      return fc.array(text(1), { maxLength: 4 });
  }
}

/** Rows of a table with any values that its columns may hold. */
export function anyRows(table: Table): fc.Arbitrary<TableData> {
  const columns = columnsOf(table);
  const row = fc.record(Object.fromEntries(columns.map((column) => [column.name, anyValue(column)])));
  return fc.array(row, { maxLength: 30 }).map((rows) => ({ table, columns, rows }));
}
