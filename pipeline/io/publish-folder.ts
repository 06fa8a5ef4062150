import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { attempt, codeOf, explain, IoError } from './io-error.js';
import { takeLock } from './lock.js';
import { makeFolder, type StagedFile, syncFolder, writeStaged } from './staging.js';

/** The steps of a publication, in order; a process may die right after any of them. */
export const PUBLISH_STEPS = [
  'locked',
  'recovered',
  'file',
  'staged',
  'ready',
  'old-aside',
  'swapped',
  'cleaned',
] as const;
export type PublishStep = (typeof PUBLISH_STEPS)[number];

export interface PublishOptions {
  /** Called after each step (`file`: after each file); tests make it fail or kill the process. */
  readonly onStep?: (step: PublishStep) => void;
  /** Renames a folder; tests make it refuse. */
  readonly rename?: Rename;
}

type Rename = (from: string, to: string) => void;

/** What was published. */
export interface Publication {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** Every published dataset lists its files here; a folder without it is never replaced. */
const SUMS = 'SHA256SUMS';
/** A file that only a dataset of this project lists in its SHA256SUMS. */
const MARK = 'report.json';

/** The places of one publication; all of them lie on the file system of `target`. */
interface Places {
  readonly target: string;
  readonly parent: string;
  /** Work folder beside the target, gone after a publication. */
  readonly work: string;
  /** Files being written. */
  readonly staging: string;
  /** A whole dataset, on disk, about to be swapped in. */
  readonly ready: string;
  /** The dataset that was replaced. */
  readonly old: string;
}

/**
 * Publishes files as the whole content of a folder.
 * They are written into a work folder beside it and forced to the disk, then two renames swap the folders:
 * who opens the folder finds the old dataset or the new one (or, between the two renames, none), never a mixture.
 * A process that dies at any point leaves the folder whole or, between the renames, to be finished by the next run.
 */
export function publishAtomically(
  folder: string,
  files: Iterable<StagedFile>,
  { onStep = () => {}, rename = renameSync }: PublishOptions = {},
): Publication {
  const places = placesOf(folder);
  checkReplaceable(places.target);
  const lock = guard(places, () => takeLock(join(places.work, 'lock')));
  try {
    onStep('locked');
    guard(places, () => recover(places, rename));
    checkReplaceable(places.target);
    onStep('recovered');
    const written = guard(places, () =>
      writeStaged(places.staging, files, (isEnd) => {
        lock.refresh();
        if (isEnd) onStep('file');
      }),
    );
    checkSums(written.paths);
    onStep('staged');
    guard(places, () => move(places.staging, places.ready, rename));
    onStep('ready');
    lock.refresh();
    guard(places, () => swap(places, onStep, rename));
    onStep('swapped');
    return { folder: places.target, files: written.paths.length, bytes: written.bytes };
  } finally {
    tidy(places);
    lock.release();
    removeIfEmpty(places.work);
    onStep('cleaned');
  }
}

function placesOf(folder: string): Places {
  const target = resolveTarget(folder);
  const parent = dirname(target);
  if (parent === target) throw new IoError(`${folder}: the root of a file system cannot be a dataset`);
  attempt('create the folder', parent, () => makeFolder(parent));
  const work = join(parent, `.${basename(target)}.publishing`);
  return {
    target,
    parent,
    work,
    staging: join(work, 'staging'),
    ready: join(work, 'ready'),
    old: join(work, 'old'),
  };
}

/** A symbolic link stays and the folder that it points to is replaced. */
function resolveTarget(folder: string): string {
  const path = resolve(folder);
  const stats = attempt('look at', path, () => lstatSync(path, { throwIfNoEntry: false }));
  const link = stats?.isSymbolicLink() === true;
  return link ? attempt('follow the link', folder, () => realpathSync(path)) : path;
}

/** Refuses whatever a build did not write, so that `--out ~` destroys nothing. */
function checkReplaceable(target: string): void {
  const stats = attempt('look at', target, () => statSync(target, { throwIfNoEntry: false }));
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new IoError(`${target}: not a folder`);
  if (stats.dev !== statSync(dirname(target)).dev) throw mountPoint(target);
  const names = attempt('read', target, () => readdirSync(target));
  if (names.length > 0 && !isDataset(target))
    throw new IoError(
      `${target}: not empty and not a published dataset (no ${SUMS} of one), so it is not replaced; name another folder with --out DIR`,
    );
  const foreign = foreignFiles(target, names);
  if (foreign.length > 0)
    throw new IoError(
      `${target}: not replaced, since no build wrote ${foreign.slice(0, NAMED).join(', ')}${foreign.length > NAMED ? ', …' : ''}, which would be lost; move it out, or name another folder with --out DIR`,
    );
}

const NAMED = 5;
/** What systems put into every folder that somebody looks at. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What lies beside the files and folders of a dataset: a CNAME, a thesis. */
function foreignFiles(folder: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const listed = readFileSync(join(folder, SUMS), 'utf8').split('\n');
  const own = new Set(listed.map((line) => line.slice(line.indexOf('  ') + 2).split('/')[0]));
  return names.filter((name) => name !== SUMS && !own.has(name) && !LITTER.has(name)).sort();
}

function isDataset(folder: string): boolean {
  try {
    return readFileSync(join(folder, SUMS), 'utf8')
      .split('\n')
      .some((line) => line.endsWith(`  ${MARK}`));
  } catch {
    return false;
  }
}

function mountPoint(target: string): IoError {
  return new IoError(
    `${target}: a mount point, which cannot be swapped as a whole; name a folder inside it, such as --out ${join(target, 'dataset')}`,
    'EBUSY',
  );
}

/** Brings the folder back to one whole dataset after a process died; the caller holds the lock. */
function recover({ target, work, ready, old }: Places, rename: Rename): void {
  if (existsSync(old) && existsSync(ready)) {
    // Died while swapping: the new dataset is complete and on disk, so it goes on.
    removeDataset(target);
    move(ready, target, rename);
  } else if (existsSync(old) && isAbsentOrEmpty(target)) {
    removeIfEmpty(target);
    move(old, target, rename);
  }
  for (const name of readdirSync(work).filter((name) => name !== 'lock'))
    rmSync(join(work, name), { recursive: true, force: true });
}

function isAbsentOrEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

function swap({ target, ready, old }: Places, onStep: (step: PublishStep) => void, rename: Rename): void {
  const replaced = existsSync(target);
  if (replaced) setAside(target, old, rename);
  try {
    onStep('old-aside');
    removeDataset(target);
    move(ready, target, rename);
  } catch (error) {
    if (replaced) {
      removeDataset(target);
      move(old, target, rename);
    }
    throw error;
  }
}

/** After this, `old` is the whole old dataset; the target is gone or, where it could not be moved, still there. */
function setAside(target: string, old: string, rename: Rename): void {
  try {
    move(target, old, rename);
  } catch (error) {
    if (codeOf(error) === 'EBUSY') throw mountPoint(target);
    if (codeOf(error) !== 'EXDEV') throw error;
    // A folder of a lower layer of an overlay (a container's image) cannot be renamed, only copied.
    const copy = `${old}.copy`;
    cpSync(target, copy, { recursive: true });
    move(copy, old, rename);
  }
}

/** Removes a dataset, its SHA256SUMS last, so that what a killed process leaves is known as a dataset's rest. */
function removeDataset(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((name) => name !== SUMS))
    rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Renames within one file system and makes the new name last through a power cut. */
function move(from: string, to: string, rename: Rename): void {
  rename(from, to);
  syncFolder(dirname(to));
  syncFolder(dirname(from));
}

/** Removes what this publication no longer needs; what cannot be removed waits for the next run. */
function tidy({ staging, ready, old, target }: Places): void {
  const needed = !existsSync(target) && existsSync(old);
  const leftovers = needed ? [staging] : [staging, ready, old];
  for (const leftover of leftovers) {
    try {
      rmSync(leftover, { recursive: true, force: true });
    } catch {
      // The outcome of the publication is decided; recover() of the next run tries again.
    }
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
}

function checkSums(paths: readonly string[]): void {
  for (const needed of [SUMS, MARK])
    if (!paths.includes(needed)) throw new Error(`publish: ${needed} is missing among the published files`);
}

/** Explains a failure and says that the folder was left as it was. */
function guard<T>({ target, parent }: Places, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const kept = existsSync(target)
      ? 'what was published there before is untouched'
      : 'nothing was published';
    throw explain(
      error,
      'publish to',
      target,
      `the folder ${parent} must be writable and have room; ${kept}`,
    );
  }
}
