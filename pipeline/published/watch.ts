/** What is done with a published folder, one after the other. */
export type Stage = 'hash' | 'read' | 'check' | 'compare';

/** Is told how far a stage is: issues in `check`, bytes elsewhere. */
export type Watch = (stage: Stage, done: number, total: number, what: string) => void;

/** Watches nothing. */
export const unwatched: Watch = () => {};

/** Adds up the bytes of a stage. */
export class ByteCount {
  private done = 0;

  constructor(
    private readonly watch: Watch,
    private readonly stage: Stage,
    private readonly total: number,
  ) {
    watch(stage, 0, total, '');
  }

  /** Counts the bytes that are read of a file. */
  of(path: string): (count: number) => void {
    return (count) => {
      this.done += count;
      this.watch(this.stage, this.done, this.total, path);
    };
  }
}
