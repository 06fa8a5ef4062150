import { zipSync } from 'fflate';
import { columnsOf } from '../../schemas/table.js';
import { ABOUT } from './about.js';
import type { TableData } from './format.js';
import type { PublishedFile } from './index.js';
import { type Cell, type CutCell, cellOf, MAX_TEXT } from './workbook-cells.js';
import { MAX_ROWS, type SheetColumn, workbookParts } from './workbook-parts.js';

/** Where the Excel workbook lies in the published folder. */
export const WORKBOOK = 'zhewen.xlsx';

/**
 * The tables as an Excel workbook: one sheet a table behind a sheet that lists them, types kept.
 * The parts are written here because no library gives the same bytes twice: they stamp the clock into the zip or the
 * properties, or leave deflation to the platform.
 */
export function renderWorkbook(tables: readonly TableData[]): PublishedFile {
  const sheets = tables.map(sheetOf);
  const contents = {
    name: 'contents',
    columns: CONTENTS_COLUMNS,
    rows: [...tables.map((data, i) => contentsRow(data, sheets[i]?.cut ?? [])), aboutRow()],
  };
  const parts = workbookParts([contents, ...sheets]);
  return { path: WORKBOOK, bytes: zipSync(parts, { level: 6, mtime: firstZipTime() }) };
}

/** The clock of a zip entry is local time; noon of its first day, in the zone of the machine, reads the same in all. */
function firstZipTime(): Date {
  return new Date(1980, 0, 1, 12);
}

const CONTENTS_COLUMNS: readonly SheetColumn[] = [
  { name: 'sheet', width: 24 },
  { name: 'title', width: 28 },
  { name: 'rows', width: 10 },
  { name: 'description', width: 90 },
  { name: 'note', width: 60 },
];

function contentsRow({ table, rows }: TableData, cut: readonly CutCell[]): readonly Cell[] {
  return [table.name, table.title, rows.length, table.description, noteOf(rows.length, cut)].map(plainCell);
}

function aboutRow(): readonly Cell[] {
  const words = `Version ${ABOUT.version}. Extracted data: ${ABOUT.license.title}, ${ABOUT.license.path}. ${ABOUT.rights}`;
  return [null, ABOUT.name, null, words, ABOUT.license.name].map(plainCell);
}

function plainCell(value: string | number | null): Cell {
  return cellOf(typeof value === 'number' ? 'int' : 'string', value).cell;
}

const LISTED = 20;

/** What of a table Excel cannot hold. */
function noteOf(rows: number, cut: readonly CutCell[]): string {
  const notes: string[] = [];
  if (rows > MAX_ROWS) notes.push(`only the first ${MAX_ROWS} rows; the other formats hold all ${rows}`);
  if (cut.length > 0) {
    const places = cut.slice(0, LISTED).map(({ id, column }) => `${column} of ${id}`);
    const more = cut.length > LISTED ? ` and ${cut.length - LISTED} more` : '';
    notes.push(`cut to ${MAX_TEXT} characters, the other formats hold all: ${places.join(', ')}${more}`);
  }
  return notes.length === 0 ? 'complete' : notes.join('; ');
}

function sheetOf({ table, columns, rows }: TableData) {
  const cut: CutCell[] = [];
  const cells = rows.slice(0, MAX_ROWS).map((row) =>
    columns.map(({ name, type }) => {
      const { cell, isCut } = cellOf(type, row[name]);
      if (isCut) cut.push({ id: table.key.map((key) => row[key] ?? '').join(' '), column: name });
      return cell;
    }),
  );
  const widths = columnsOf(table).map(({ name, type }) => ({ name, width: WIDTHS[type] ?? 12 }));
  return { name: table.name, columns: widths, rows: cells, cut };
}

const WIDTHS: Readonly<Record<string, number>> = { string: 24, list: 32, enum: 16, number: 16 };
