import { type ReadTask, readEntry } from '../keep/read-entry.js';
import type { Result } from '../problem.js';

/** What a worker thread does with an issue. */
export default function readTask(task: ReadTask): Result<Uint8Array> {
  const entry = readEntry(task);
  // A copy of its own: a small buffer would take the pool along in which it lies.
  return entry.ok ? { ok: true, value: new Uint8Array(entry.value) } : entry;
}
