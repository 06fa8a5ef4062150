import type { Result } from '../problem.js';
import type { RawIssue } from '../read-issue.js';
import { readPartsOf } from '../read-part.js';
import { encodePart } from './entry.js';

/** What a worker is given: a raw issue, and the key under which its part is kept. */
export interface ReadTask {
  readonly file: RawIssue;
  readonly key: string;
}

/** Reads an issue into the bytes of an entry. */
export function readEntry(task: ReadTask): Result<Uint8Array> {
  return readEntries([task])[0] as Result<Uint8Array>;
}

/** The same for several issues, which take less time together. */
export function readEntries(tasks: readonly ReadTask[]): readonly Result<Uint8Array>[] {
  return readPartsOf(tasks.map(({ file }) => file)).map((part, i) =>
    part.ok ? { ok: true, value: encodePart(part.value, (tasks[i] as ReadTask).key) } : part,
  );
}
