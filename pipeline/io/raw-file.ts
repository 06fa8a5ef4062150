import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attempt, IoError } from './io-error.js';

/**
 * The bytes of a file of a folder, whose real path is `root`. Throws an IoError for whatever is no regular file in it
 * of at most `limit` bytes.
 */
export function readInside(root: string, folder: string, name: string, limit: number): Uint8Array {
  const path = join(folder, name);
  const stats = attempt('read', path, () => statInside(root, path));
  if (!stats.isFile()) throw new IoError(`${path}: not a regular file`);
  if (stats.size > limit)
    throw new IoError(`${path}: ${stats.size} bytes; the limit is ${limit} bytes (${limit / 2 ** 20} MiB)`);
  return attempt('read', path, () => readFileSync(path));
}

/** Follows a symbolic link only as far as it stays in the folder. */
function statInside(root: string, path: string): Stats {
  if (lstatSync(path).isSymbolicLink()) {
    const target = realpathSync(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new IoError(`${path}: a symbolic link that leaves the raw folder (to ${target})`);
  }
  return statSync(path);
}

/** Bytes of a JSON file as text; throws an IoError if they are no UTF-8. */
export function decodeJson(bytes: Uint8Array, folder: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new IoError(`${join(folder, name)}: not valid UTF-8; save it as UTF-8`);
  }
}
