import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './io-error.js';

/**
 * A file to be published, whole or in pieces: its path inside the folder, with '/', and its content.
 * The pieces of one file come in order, those of several files may alternate.
 */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The next piece of this path goes on where this one ends. */
  readonly more?: true;
}

/** Writes files into a new folder and forces them and their folders to the disk; `afterPiece` tells whose end it was. */
export function writeStaged(
  folder: string,
  files: Iterable<StagedFile>,
  afterPiece: (isEnd: boolean) => void,
): { readonly paths: readonly string[]; readonly bytes: number } {
  mkdirSync(folder);
  const folders = new Set([folder]);
  const paths = new Set<string>();
  const open = new Map<string, number>();
  let bytes = 0;
  try {
    for (const { path, bytes: piece, more } of files) {
      const file = open.get(path) ?? openNew(folder, path, folders, paths);
      open.set(path, file);
      writeWhole(file, piece);
      bytes += piece.length;
      if (!more) {
        open.delete(path);
        closeOnDisk(file);
      }
      afterPiece(!more);
    }
    const [unfinished] = open.keys();
    if (unfinished !== undefined) throw new Error(`publish: ${unfinished} has no end`);
  } finally {
    for (const file of open.values()) closeSync(file);
  }
  for (const each of folders) syncFolder(each);
  return { paths: [...paths], bytes };
}

function openNew(root: string, name: string, folders: Set<string>, paths: Set<string>): number {
  checkPath(name, paths);
  paths.add(name);
  const path = join(root, name);
  addFolders(folders, root, dirname(path));
  return openSync(path, 'wx');
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

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function closeOnDisk(file: number): void {
  try {
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
