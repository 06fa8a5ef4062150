import type { Result } from '../problem.js';
import type { RawIssue } from '../read-issue.js';
import { readPart } from '../read-part.js';
import { encodePart } from './entry.js';

/** What a worker is given: a raw issue, and the key under which its part is kept. */
export interface ReadTask {
  readonly file: RawIssue;
  readonly key: string;
}

/** Reads an issue into the bytes of an entry. */
export function readEntry({ file, key }: ReadTask): Result<Uint8Array> {
  const part = readPart(file);
  return part.ok ? { ok: true, value: encodePart(part.value, key) } : part;
}
