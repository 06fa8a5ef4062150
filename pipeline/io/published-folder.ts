import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, IoError } from './io-error.js';

/** A folder of published files, read file by file, whole or in pieces. */
export interface PublishedFolder {
  /** Paths of all files, relative with '/', sorted. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** Bytes of a file. */
  readonly size: (path: string) => number;
  /** The bytes from `start` to `end`, fewer where the file ends before. */
  readonly slice: (path: string, start: number, end: number) => Uint8Array<ArrayBuffer>;
}

/** Opens a published folder; an IoError says why it is none. */
export function openPublishedFolder(folder: string): PublishedFolder {
  const paths = [...walk(folder, '')].sort();
  if (!paths.includes('SHA256SUMS'))
    throw new IoError(
      `${folder}: not a published dataset, it has no SHA256SUMS; name one, or build it first`,
    );
  return {
    paths,
    read: (path) => attempt('read', join(folder, path), () => readFileSync(join(folder, path))),
    size: (path) => attempt('read', join(folder, path), () => statSync(join(folder, path)).size),
    slice: (path, start, end) =>
      attempt('read', join(folder, path), () => readSlice(join(folder, path), start, end)),
  };
}

function readSlice(path: string, start: number, end: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const file = openSync(path, 'r');
  try {
    let done = 0;
    for (let read = -1; done < bytes.length && read !== 0; done += read)
      read = readSync(file, bytes, done, bytes.length - done, start + done);
    return bytes.subarray(0, done);
  } finally {
    closeSync(file);
  }
}

function* walk(root: string, folder: string): Generator<string> {
  const absolute = join(root, folder);
  for (const name of attempt('read', absolute, () => readdirSync(absolute))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const stats = attempt('read', join(root, path), () => lstatSync(join(root, path)));
    if (stats.isDirectory()) yield* walk(root, path);
    else if (stats.isFile()) yield path;
    else throw new IoError(`${join(root, path)}: neither a file nor a folder`);
  }
}
