import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, explain } from './io-error.js';
import { makeFolder } from './staging.js';

/** What a cache folder keeps at most; the entries that were not used for longest go first. */
export interface CacheLimits {
  readonly bytes: number;
  /** Entries that no build has used for so many days. */
  readonly days: number;
}
const LIMITS: CacheLimits = { bytes: 2 ** 31, days: 30 };

const ENTRY = /^[0-9a-f]{64}\.part$/;
const DRAFT = /^\.[0-9a-f]{64}\.\d+\.draft$/;
const DAY_MS = 86_400_000;
/** A draft this old belongs to no build that is still running. */
const DRAFT_MS = 60 * 60 * 1000;

type Write = (path: string, bytes: Uint8Array) => void;

/**
 * A folder of entries by key, each written whole or not at all. It serves speed alone: nothing here throws. What
 * cannot be read is not there; after what cannot be written nothing is written any more, and `trouble` says why.
 */
export class CacheFolder {
  /** Why nothing is written any more, in words. */
  trouble: string | null = null;
  private readonly used = new Set<string>();

  constructor(
    private readonly folder: string,
    /** Writes a file; tests make it refuse. */
    private readonly writeFile: Write = (path, bytes) => writeFileSync(path, bytes),
  ) {}

  read(key: string): Uint8Array | null {
    try {
      const bytes = readFileSync(this.pathOf(key));
      this.use(key);
      return bytes;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.note(error, 'read the cache');
      return null;
    }
  }

  write(key: string, bytes: Uint8Array): boolean {
    if (this.trouble !== null) return false;
    const draft = join(this.folder, `.${key}.${process.pid}.draft`);
    try {
      makeFolder(this.folder);
      this.writeFile(draft, bytes);
      renameSync(draft, this.pathOf(key));
      this.used.add(key);
      return true;
    } catch (error) {
      this.note(error, 'write the cache');
      rmQuietly(draft);
      return false;
    }
  }

  /** Removes what is too old or too much, never what this build used. Other files in the folder are left alone. */
  prune({ bytes: limit, days }: CacheLimits = LIMITS): void {
    const now = Date.now();
    let total = 0;
    for (const { path, key, size, time } of this.files()) {
      if (key === null) {
        if (now - time > DRAFT_MS) rmQuietly(path);
        continue;
      }
      total += size;
      if (this.used.has(key)) continue;
      if (total > limit || now - time > days * DAY_MS) {
        rmQuietly(path);
        total -= size;
      }
    }
  }

  /** The entries, those used last first, and the drafts, whose key is null. */
  private files() {
    try {
      return readdirSync(this.folder)
        .filter((name) => ENTRY.test(name) || DRAFT.test(name))
        .map((name) => {
          const path = join(this.folder, name);
          const { size, mtimeMs: time } = statSync(path);
          return { path, key: ENTRY.test(name) ? name.slice(0, 64) : null, size, time };
        })
        .sort((a, b) => this.rank(a.key) - this.rank(b.key) || b.time - a.time);
    } catch {
      // Another build is pruning, or there is no folder.
      return [];
    }
  }

  private rank(key: string | null): number {
    return key !== null && this.used.has(key) ? 0 : 1;
  }

  private use(key: string): void {
    if (this.used.has(key)) return;
    this.used.add(key);
    try {
      const now = new Date();
      utimesSync(this.pathOf(key), now, now);
    } catch {
      // A cache that can only be read is of use as well.
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, `${key}.part`);
  }

  private note(error: unknown, doing: string): void {
    const explained = explain(error, doing, this.folder);
    this.trouble ??= explained instanceof Error ? explained.message : String(explained);
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next build tries again.
  }
}
