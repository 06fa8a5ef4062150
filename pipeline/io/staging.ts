import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './io-error.js';

/** A file to be published: its path inside the folder, with '/', and its content. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes files into a new folder and forces them and their folders to the disk. */
export function writeStaged(
  folder: string,
  files: Iterable<StagedFile>,
  afterFile: () => void,
): { readonly paths: readonly string[]; readonly bytes: number } {
  mkdirSync(folder);
  const folders = new Set([folder]);
  const paths = new Set<string>();
  let bytes = 0;
  for (const file of files) {
    checkPath(file.path, paths);
    const path = join(folder, file.path);
    addFolders(folders, folder, dirname(path));
    writeWhole(path, file.bytes);
    paths.add(file.path);
    bytes += file.bytes.length;
    afterFile();
  }
  for (const each of folders) syncFolder(each);
  return { paths: [...paths], bytes };
}

function addFolders(folders: Set<string>, root: string, folder: string): void {
  if (folders.has(folder)) return;
  addFolders(folders, root, dirname(folder));
  mkdirSync(folder);
  folders.add(folder);
}

/** A path that leaves the folder, or one given twice, is a bug of the caller. */
function checkPath(path: string, seen: ReadonlySet<string>): void {
  const parts = path.split('/');
  if (path.includes('\\') || path.includes('\0') || parts.some((part) => ['', '.', '..'].includes(part)))
    throw new Error(`publish: ${JSON.stringify(path)} is not a path inside the folder`);
  if (seen.has(path)) throw new Error(`publish: ${path} is published twice`);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Forces a folder's names to the disk, where the system can do that. */
export function syncFolder(folder: string): void {
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Makes a folder and those above it; mkdir's own `recursive` never returns where the system refuses, as in /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
