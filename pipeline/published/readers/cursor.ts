import type { Batch, ReadTable } from './reader.js';

const NO_ROWS: Batch = { rows: 0, value: () => undefined };

/** Goes through the rows of a table one by one, with one batch of them in memory. */
export class Cursor {
  private readonly batches: Iterator<Batch> | AsyncIterator<Batch>;
  private batch = NO_ROWS;
  private at = -1;
  private before = 0;
  private ended = false;

  constructor(batches: ReadTable['batches']) {
    this.batches =
      Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  }

  /** Whether the next row must be loaded. */
  get isWaiting(): boolean {
    return !this.ended && this.at + 1 >= this.batch.rows;
  }

  /** Rows that were loaded so far. */
  get rows(): number {
    return this.before + this.batch.rows;
  }

  /** Loads rows until there is one, or the table ends. */
  async load(): Promise<void> {
    while (this.isWaiting) {
      this.before += this.batch.rows;
      this.batch = NO_ROWS;
      const { done, value } = await this.batches.next();
      if (done !== true) this.batch = value;
      this.at = -1;
      this.ended = done === true;
    }
  }

  /** Goes to the next row that is loaded; false where there is none. */
  next(): boolean {
    return ++this.at < this.batch.rows;
  }

  /** The value of the row in a column of the schema. */
  value(column: number): unknown {
    return this.batch.value(this.at, column);
  }

  /** Reads on to the end, so that all rows are counted. */
  async drain(): Promise<void> {
    while (!this.ended) {
      this.at = this.batch.rows;
      await this.load();
    }
  }
}
