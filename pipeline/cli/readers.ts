import { Tinypool } from 'tinypool';
import type { ReadTask } from '../keep/read-entry.js';
import type { Result } from '../problem.js';
import type { Readers } from '../read-parts.js';

/** Fewer issues are read in this thread: starting another takes longer than reading them. */
const FEW = 3;

/** A worker's heap, in MiB: without a limit it grows with its garbage. Issues larger than this are read here. */
const HEAP = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24 };
const MAX_BYTES = 2 ** 20;

/**
 * Issues are read in batches, each stage over all of a batch before the next. A batch of more issues or bytes takes no
 * less time an issue (measured), only more memory; and where there are few issues, every worker should get some.
 */
export const BATCH_ISSUES = 12;
const BATCH_BYTES = 2 ** 19;
const BATCHES_A_WORKER = 4;

/** An issue that waits for its batch to be full. */
interface Waiting {
  readonly task: ReadTask;
  readonly resolve: (entry: Result<Uint8Array>) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads issues in worker threads, few of them or with one worker in this thread. Close it when all are read. */
export class ReaderPool implements Readers {
  /** Two batches for each worker: one that is read and one that waits. */
  readonly ahead: number;
  private readonly batch: number;
  private pool: Tinypool | null = null;
  private waiting: Waiting[] = [];
  private bytes = 0;
  private handedOut = false;

  /**
   * @param issues how many there are to read, at most
   * @param program what a worker runs; tests give one that dies
   */
  constructor(
    private readonly workers: number,
    issues: number,
    private readonly program: URL = new URL('./read-worker.js', import.meta.url),
  ) {
    const fair = Math.ceil(issues / (workers * BATCHES_A_WORKER));
    this.batch = Math.max(1, Math.min(BATCH_ISSUES, fair));
    this.ahead = Math.max(FEW + 1, 2 * workers * this.batch);
  }

  read(task: ReadTask): Promise<Result<Uint8Array>> {
    if (task.file.bytes.length > MAX_BYTES) return readHere([task]).then(([entry]) => given(entry));
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.bytes += task.file.bytes.length;
      // The first few wait whether more come, for which workers are worth their start.
      const isFull = this.waiting.length >= this.batch || this.bytes >= BATCH_BYTES;
      if (isFull && (this.handedOut || this.waiting.length > FEW)) this.handOut(this.batch);
    });
  }

  finish(): void {
    // What is left over for all workers alike.
    this.handOut(Math.min(this.batch, Math.ceil(this.waiting.length / this.workers)));
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = null;
  }

  /** Gives what waits to the workers, so many at a time; a few issues that are all there is are read here. */
  private handOut(batch: number): void {
    const here = this.workers === 1 || (!this.handedOut && this.waiting.length <= FEW);
    const read = here ? readHere : (tasks: readonly ReadTask[]) => this.readThere(tasks);
    const size = here ? this.waiting.length : batch;
    for (let i = 0; i < this.waiting.length; i += size) void settle(this.waiting.slice(i, i + size), read);
    this.handedOut = true;
    this.waiting = [];
    this.bytes = 0;
  }

  private readThere(tasks: readonly ReadTask[]): Promise<readonly Result<Uint8Array>[]> {
    this.pool ??= startPool(this.workers, this.program);
    return this.pool.run(tasks) as Promise<readonly Result<Uint8Array>[]>;
  }
}

type Read = (tasks: readonly ReadTask[]) => Promise<readonly Result<Uint8Array>[]>;

/** Reads a batch; where the reader dies of it, each issue by itself, so that only the one at fault is lost. */
async function settle(batch: readonly Waiting[], read: Read): Promise<void> {
  try {
    const entries = await read(batch.map(({ task }) => task));
    for (const [i, { resolve }] of batch.entries()) resolve(given(entries[i]));
  } catch (error) {
    if (batch.length > 1) await Promise.all(batch.map((one) => settle([one], read)));
    else batch[0]?.reject(error);
  }
}

function given(entry: Result<Uint8Array> | undefined): Result<Uint8Array> {
  if (entry === undefined) throw new Error('the reader gave less than it was asked for');
  return entry;
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
async function readHere(tasks: readonly ReadTask[]): Promise<readonly Result<Uint8Array>[]> {
  const { readEntries } = await import('../keep/read-entry.js');
  return readEntries(tasks);
}
