import { createHash } from 'node:crypto';
import type { RawIssue } from '../read-issue.js';

/** Names what a part was computed from: every field of its raw issue, and the rules by their fingerprint. */
export function keyOfPart(file: RawIssue, rules: string): string {
  const fields = Object.entries(file).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? hashOf(value) : value,
  ]);
  return hashOf(JSON.stringify([rules, fields.sort()]));
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
