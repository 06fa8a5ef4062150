import { type ReadTask, readEntries } from '../keep/read-entry.js';
import type { Result } from '../problem.js';

/** What a worker thread does with a batch of issues. */
export default function readTasks(tasks: readonly ReadTask[]): readonly Result<Uint8Array>[] {
  return readEntries(tasks).map((entry) =>
    // A copy of its own: a small buffer would take the pool along in which it lies.
    entry.ok ? { ok: true, value: new Uint8Array(entry.value) } : entry,
  );
}
