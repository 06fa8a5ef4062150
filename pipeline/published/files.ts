import type { PublishedFolder } from '../io/index.js';

/** One of the files. */
export interface OpenFile {
  readonly size: number;
  readonly slice: (start: number, end: number) => Uint8Array<ArrayBuffer>;
}

/** What is read at once of a file that is read through. */
const CHUNK = 2 ** 20;

/** Opens one file; throws where it cannot be read. */
export function openFile(files: Pick<PublishedFolder, 'size' | 'slice'>, path: string): OpenFile {
  return { size: files.size(path), slice: (start, end) => files.slice(path, start, end) };
}

/** A file from its first byte to its last, chunk by chunk. */
export function* chunksOf(
  { size, slice }: OpenFile,
  onBytes: (count: number) => void = () => {},
): Generator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < size; start += CHUNK) {
    const chunk = slice(start, Math.min(size, start + CHUNK));
    yield chunk;
    onBytes(chunk.length);
  }
}

/** Bytes of some files together; one that cannot be read has none. */
export function bytesIn(files: PublishedFolder, paths: readonly string[]): number {
  const present = new Set(files.paths);
  return paths.reduce((sum, path) => sum + (present.has(path) ? files.size(path) : 0), 0);
}

/** The place of a violation that is about a whole file. */
export function wholeFile(path: string): { readonly table: string; readonly id: string } {
  return { table: path, id: '' };
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
