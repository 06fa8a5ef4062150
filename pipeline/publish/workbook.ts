import { columnsOf } from '../../schemas/table.js';
import { ABOUT } from './about.js';
import { batchesOf } from './batches.js';
import type { AnyRow, TableData } from './format.js';
import type { PublishedFile } from './index.js';
import { type Cell, type CutCell, cellOf, MAX_TEXT } from './workbook-cells.js';
import { type SheetColumn, SheetXml, sheetPath, workbookParts } from './workbook-parts.js';
import { ZipFile } from './zip.js';

/** Where the Excel workbook lies in the published folder. */
export const WORKBOOK = 'zhewen.xlsx';

/** What one sheet holds at most. */
export interface SheetLimits {
  /** Rows of the table: Excel's 1,048,576 without the header and the note that says what is missing. */
  readonly rows: number;
  /** Bytes of its XML: a zip entry may not reach 4 GiB, and no program opens a fraction of that. */
  readonly bytes: number;
}
const LIMITS: SheetLimits = { rows: 1_048_574, bytes: 2 ** 29 };

/**
 * The tables as an Excel workbook: one sheet a table behind a sheet that lists them, types kept.
 * The parts are written here because no library gives the same bytes twice: they stamp the clock into the zip or the
 * properties, or leave deflation to the platform.
 */
export function* renderWorkbook(
  tables: readonly TableData[],
  limits: SheetLimits = LIMITS,
): Generator<PublishedFile> {
  const zip = new ZipFile();
  const sheets = tables.map(({ table }) => ({ name: table.name, columns: columnsFor(table) }));
  const contents = { name: 'contents', columns: CONTENTS_COLUMNS };
  for (const [path, bytes] of Object.entries(workbookParts([contents, ...sheets]))) {
    zip.begin(path);
    zip.write(bytes);
  }
  const listed: Cell[][] = [];
  for (const [i, data] of tables.entries()) {
    zip.begin(sheetPath(i + 1));
    const sheet = new TableSheet(data, limits);
    for (const bytes of sheet.write()) {
      zip.write(bytes);
      yield { path: WORKBOOK, bytes: zip.take(), more: true };
    }
    listed.push(sheet.contents());
  }
  zip.begin(sheetPath(0));
  const xml = new SheetXml(CONTENTS_COLUMNS);
  for (const bytes of [xml.head(), xml.rows([...listed, aboutRow()]), xml.end()]) zip.write(bytes);
  zip.end();
  yield { path: WORKBOOK, bytes: zip.take() };
}

const CONTENTS_COLUMNS: readonly SheetColumn[] = [
  { name: 'sheet', width: 24 },
  { name: 'title', width: 28 },
  { name: 'rows', width: 10 },
  { name: 'description', width: 90 },
  { name: 'note', width: 60 },
];

const WIDTHS: Readonly<Record<string, number>> = { string: 24, list: 32, enum: 16, number: 16 };

function columnsFor(table: TableData['table']): readonly SheetColumn[] {
  return columnsOf(table).map(({ name, type }) => ({ name, width: WIDTHS[type] ?? 12 }));
}

function aboutRow(): Cell[] {
  const words = `Version ${ABOUT.version}. Extracted data: ${ABOUT.license.title}, ${ABOUT.license.path}. ${ABOUT.rights}`;
  return [null, ABOUT.name, null, words, ABOUT.license.name].map(plainCell);
}

function plainCell(value: string | number | null): Cell {
  return cellOf(typeof value === 'number' ? 'int' : 'string', value).cell;
}

/** How many cut cells the contents name. */
const LISTED = 20;

/** One table on its sheet, and what of it Excel cannot hold. */
class TableSheet {
  private readonly cut: CutCell[] = [];
  private cutCells = 0;
  private total = 0;
  private written = 0;
  private bytes = 0;

  constructor(
    private readonly data: TableData,
    private readonly limits: SheetLimits,
  ) {}

  *write(): Generator<Uint8Array> {
    const xml = new SheetXml(columnsFor(this.data.table));
    yield xml.head();
    for (const batch of batchesOf(this.data.rows)) {
      this.total += batch.length;
      const full = this.bytes >= this.limits.bytes;
      const fitting = full ? [] : batch.slice(0, this.limits.rows - this.written);
      if (fitting.length === 0) continue;
      this.written += fitting.length;
      const rows = xml.rows(fitting.map((row) => this.cellsOf(row)));
      this.bytes += rows.length;
      yield rows;
    }
    if (this.written < this.total) yield xml.rows([[plainCell(this.missing())]]);
    yield xml.end();
  }

  /** The line of the contents about this sheet. */
  contents(): Cell[] {
    const { name, title, description } = this.data.table;
    return [name, title, this.total, description, this.note()].map(plainCell);
  }

  private cellsOf(row: AnyRow): readonly Cell[] {
    return this.data.columns.map(({ name, type }) => {
      const { cell, isCut } = cellOf(type, row[name]);
      if (isCut && this.cutCells++ < LISTED)
        this.cut.push({ id: this.data.table.key.map((key) => row[key] ?? '').join(' '), column: name });
      return cell;
    });
  }

  private missing(): string {
    return `only the first ${this.written} rows; the other formats hold all ${this.total}`;
  }

  private note(): string {
    const notes = this.written < this.total ? [this.missing()] : [];
    if (this.cutCells > 0) {
      const places = this.cut.map(({ id, column }) => `${column} of ${id}`);
      const more = this.cutCells > LISTED ? ` and ${this.cutCells - LISTED} more` : '';
      notes.push(`cut to ${MAX_TEXT} characters, the other formats hold all: ${places.join(', ')}${more}`);
    }
    return notes.length === 0 ? 'complete' : notes.join('; ');
  }
}
