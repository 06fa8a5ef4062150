import type { OpenFile } from '../../pipeline/published/files.js';

/** Bytes as a file that is read in pieces. */
export function fileOf(content: Uint8Array | string): OpenFile {
  const bytes = new Uint8Array(Buffer.from(content));
  return { size: bytes.length, slice: (start, end) => bytes.slice(start, end) };
}
