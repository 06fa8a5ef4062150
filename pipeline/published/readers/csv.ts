import Papa from 'papaparse';
import type { Column } from '../../../schemas/table.js';
import { splitList } from '../../publish/csv.js';
import type { Reader } from './index.js';

/** Reads a published CSV file back; the schema tells numbers from text and null from an empty text. */
export const readCsv: Reader = (bytes, columns) => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\n')) throw new Error('the last line has no line feed');
  const { data, errors } = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',', newline: '\n' });
  if (errors[0] !== undefined) throw new Error(`line ${(errors[0].row ?? 0) + 1}: ${errors[0].message}`);
  const [names = [], ...rows] = data;
  return {
    names,
    rows: rows.map((fields) => {
      if (fields.length !== names.length) throw new Error(`a row of ${fields.length} fields: ${fields[0]}`);
      return columns.map((column, i) => readField(column, fields[i] ?? ''));
    }),
  };
};

function readField(column: Column, field: string): unknown {
  if (column.type === 'list') return splitList(field);
  if (field === '' && column.nullable) return null;
  if (column.type === 'bool') return field === 'true' ? true : field === 'false' ? false : field;
  return column.type === 'int' || column.type === 'number' ? Number(field) : field;
}
