import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, IoError } from './io-error.js';

/** A folder of published files, read file by file. */
export interface PublishedFolder {
  /** Paths of all files, relative with '/', sorted. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
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
  };
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
