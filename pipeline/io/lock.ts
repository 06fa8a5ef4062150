import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf, IoError } from './io-error.js';
import { makeFolder } from './staging.js';

/** A held lock. */
export interface Lock {
  /** Shows the others that the holder is alive; throws when the lock was taken away. */
  refresh(): void;
  release(): void;
}

/** A lock of another machine or container, whose processes cannot be seen from here, ages after this time. */
export const STALE_AFTER_MS = 10 * 60 * 1000;

/** Who holds a lock; a process id alone is used again after a while. */
interface Holder {
  readonly host: string;
  readonly boot: string;
  /** Processes with the same host, boot and space see each other's ids. */
  readonly space: string;
  readonly pid: number;
  readonly started: string;
}

/** Takes the lock at `path`; a lock whose holder is dead is taken over. Throws an IoError while it is held. */
export function takeLock(path: string): Lock {
  const mine = JSON.stringify(holderOf(process.pid));
  for (let tries = 0; tries < 20; tries++) {
    if (create(path, mine)) return lockAt(path, mine);
    const found = read(path);
    if (found === null) continue;
    if (isHeld(path, found))
      throw new IoError(
        `another build is publishing: ${describe(found)} holds ${path}; wait for it, or delete that file if no build is running`,
      );
    removeStale(path, found);
  }
  throw new IoError(`cannot take the lock ${path}: other builds keep taking it; try again`);
}

function lockAt(path: string, mine: string): Lock {
  return {
    refresh() {
      if (read(path) !== mine)
        throw new IoError(`the lock ${path} was taken away by another build; nothing was published`);
      const now = new Date();
      utimesSync(path, now, now);
    },
    release() {
      if (read(path) === mine) rmSync(path, { force: true });
    },
  };
}

/** Creates the lock with its content in one step, by a hard link, so that nobody ever reads half of it. */
function create(path: string, content: string): boolean {
  makeFolder(dirname(path));
  const draft = join(dirname(path), `lock.${process.pid}`);
  try {
    writeFileSync(draft, content, { flush: true });
    publishLock(draft, path, content);
    return true;
  } catch (error) {
    // ENOENT: another build has just removed the work folder; the next try makes it again.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function publishLock(draft: string, path: string, content: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    // Some file systems (exFAT, network shares) know no hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
    writeFileSync(path, content, { flag: 'wx', flush: true });
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Moves a dead lock aside, looks again whether it is the dead one, and puts it back if it is not. */
function removeStale(path: string, seen: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHeld(path: string, content: string): boolean {
  const holder = parse(content);
  const here = holderOf(process.pid);
  if (holder === null) return isFresh(path);
  if (holder.host === here.host && holder.boot !== here.boot) return false;
  if (holder.host !== here.host || holder.space !== here.space) return isFresh(path);
  return isAlive(holder);
}

function isFresh(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < STALE_AFTER_MS;
  } catch {
    return false;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return startOf(holder.pid) === holder.started;
}

function parse(content: string): Holder | null {
  try {
    const value = JSON.parse(content) as Partial<Holder> | null;
    return typeof value?.pid === 'number' ? (value as Holder) : null;
  } catch {
    return null;
  }
}

function describe(content: string): string {
  const holder = parse(content);
  return holder === null ? 'an unknown process' : `process ${holder.pid} on ${holder.host}`;
}

function holderOf(pid: number): Holder {
  return {
    host: hostname(),
    boot: systemFact(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: systemFact(() => readlinkSync('/proc/self/ns/pid')),
    pid,
    started: startOf(pid),
  };
}

/** Clock ticks from boot to the start of a process (field 22 of its stat); '' where the system does not tell. */
function startOf(pid: number): string {
  return systemFact(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });
}

function systemFact(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
