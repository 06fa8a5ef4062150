import type { ReadTable, Values } from './index.js';

/** Goes through the rows of a table one by one, with one batch of them in memory. */
export class Cursor {
  private readonly batches: Iterator<readonly Values[]> | AsyncIterator<readonly Values[]>;
  private batch: readonly Values[] = [];
  private at = 0;
  private before = 0;
  private ended = false;

  constructor(batches: ReadTable['batches']) {
    this.batches =
      Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  }

  /** Whether the next row must be loaded. */
  get isWaiting(): boolean {
    return !this.ended && this.at === this.batch.length;
  }

  /** Rows that were loaded so far. */
  get rows(): number {
    return this.before + this.batch.length;
  }

  /** Loads rows until there is one, or the table ends. */
  async load(): Promise<void> {
    while (this.isWaiting) {
      const { done, value } = await this.batches.next();
      this.before += this.batch.length;
      this.batch = done === true ? [] : value;
      this.at = 0;
      this.ended = done === true;
    }
  }

  /** The next row that is loaded. */
  next(): Values | undefined {
    return this.batch[this.at++];
  }

  /** Reads on to the end, so that all rows are counted. */
  async drain(): Promise<void> {
    while (!this.ended) {
      this.at = this.batch.length;
      await this.load();
    }
  }
}
