import { TABLES, type TableName } from '../../schemas/index.js';
import { type Column, columnsOf } from '../../schemas/table.js';
import type { PublishedFolder } from '../io/index.js';
import type { FormatName } from '../publish/format.js';
import { pathOf } from '../publish/index.js';
import { broken, type Place, type Violation } from '../validate/violation.js';
import { messageOf, openFile, wholeFile } from './files.js';
import { Findings, type Found } from './findings.js';
import { Cursor } from './readers/cursor.js';
import { READERS } from './readers/index.js';

/** One format of one table against the rows of its JSON. */
export class Comparison {
  private readonly place: Place;
  private readonly columns: readonly Column[];
  private readonly wanted: readonly string[];
  private readonly values = new Findings();
  private cursor: Cursor | null = null;
  private otherColumns: readonly Violation[] = [];
  private fault: string | null = null;

  constructor(
    private readonly files: PublishedFolder,
    readonly format: FormatName,
    table: TableName,
  ) {
    this.place = wholeFile(pathOf(format, table));
    this.columns = columnsOf(TABLES[table]);
    this.wanted = this.columns.map(({ name }) => name);
  }

  /** Opens the file; whatever is wrong with it is told at the end. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      const file = openFile(this.files, this.place.table);
      const { names, batches } = await READERS[this.format](file, this.columns);
      this.otherColumns = columnsViolation(this.place, names, this.wanted);
      this.cursor = new Cursor(batches);
    });
  }

  /** Whether rows must be loaded before the next one is compared. */
  get isWaiting(): boolean {
    return this.fault === null && this.cursor?.isWaiting === true;
  }

  async load(): Promise<void> {
    await this.attempt(async () => this.cursor?.load());
  }

  /** Compares the next row; a file of other columns is only read through. */
  take(expected: Readonly<Record<string, unknown>>, number: number): void {
    const { cursor } = this;
    if (cursor?.next() !== true || this.fault !== null || this.otherColumns.length > 0) return;
    try {
      for (const [k, name] of this.wanted.entries()) {
        const found = cursor.value(k);
        if (!isSame(found, expected[name]))
          this.values.add([valueViolation(this.place, number, name, found, expected[name])]);
      }
    } catch (error) {
      // A value that its column cannot hold, such as the day 2,000,000,000.
      this.fault = messageOf(error);
    }
  }

  /** Reads on to the end of the file, and says what was found of it. */
  async end(expected: number): Promise<Found> {
    await this.attempt(async () => this.cursor?.drain());
    const found = new Findings();
    if (this.fault !== null)
      return found.add([broken(this.place, null, 'file.read', this.fault, `a table as ${this.format}`)]);
    if (this.otherColumns.length > 0) return found.add(this.otherColumns);
    const rows = this.cursor?.rows ?? 0;
    if (rows !== expected)
      found.add([broken(this.place, null, 'file.rows', rows, `${expected} rows, as in JSON`)]);
    return found.join(this.values);
  }

  private async attempt(operation: () => Promise<void>): Promise<void> {
    if (this.fault !== null) return;
    try {
      await operation();
    } catch (error) {
      this.fault = messageOf(error);
    }
  }
}

/** A file has the columns of its schema, in their order. */
export function columnsViolation(
  place: Place,
  names: readonly string[],
  wanted: readonly string[],
): readonly Violation[] {
  if (names.join('\n') === wanted.join('\n')) return [];
  return [broken(place, null, 'file.columns', names, wanted.join(', '))];
}

function valueViolation(place: Place, number: number, column: string, actual: unknown, expected: unknown) {
  const row = { ...place, id: `row ${number + 1}` };
  return broken(row, column, 'file.value', actual, `${JSON.stringify(expected)}, as in JSON`);
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
