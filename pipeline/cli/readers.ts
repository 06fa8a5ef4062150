import { Tinypool } from 'tinypool';
import type { ReadTask } from '../keep/read-entry.js';
import type { Result } from '../problem.js';
import type { Readers } from '../read-parts.js';

/** Fewer issues are read in this thread: starting another takes longer than reading them. */
const FEW = 3;

/** A worker's heap, in MiB: without a limit it grows with its garbage. Issues larger than this are read here. */
const HEAP = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24 };
const MAX_BYTES = 2 ** 20;

/** Reads issues in worker threads, few of them or with one worker in this thread. Close it when all are read. */
export class ReaderPool implements Readers {
  /** Two for each worker: one that is read and one that waits. */
  readonly ahead: number;
  private pool: Tinypool | null = null;
  private few: (() => void)[] | null = [];

  constructor(
    private readonly workers: number,
    /** What a worker runs; tests give one that dies. */
    private readonly program: URL = new URL('./read-worker.js', import.meta.url),
  ) {
    this.ahead = Math.max(FEW + 1, 2 * workers);
  }

  read(task: ReadTask): Promise<Result<Uint8Array>> {
    if (this.workers === 1 || task.file.bytes.length > MAX_BYTES) return readHere(task);
    if (this.few === null) return this.readThere(task);
    const { few } = this;
    const result = new Promise<void>((resolve) => few.push(resolve)).then(() =>
      this.pool === null ? readHere(task) : this.readThere(task),
    );
    if (few.length > FEW) {
      this.pool = startPool(this.workers, this.program);
      this.finish();
    }
    return result;
  }

  finish(): void {
    for (const start of this.few ?? []) start();
    this.few = null;
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = null;
  }

  private readThere(task: ReadTask): Promise<Result<Uint8Array>> {
    this.pool ??= startPool(this.workers, this.program);
    return this.pool.run(task) as Promise<Result<Uint8Array>>;
  }
}

function startPool(workers: number, program: URL): Tinypool {
  return new Tinypool({
    filename: program.href,
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: HEAP,
  });
}

/** The stages are loaded where issues are read: with workers this thread does without their lexicons. */
async function readHere(task: ReadTask): Promise<Result<Uint8Array>> {
  const { readEntry } = await import('../keep/read-entry.js');
  return readEntry(task);
}
