import type { KeptIssue } from './assemble/index.js';
import { type Heading, openEntry, readRows } from './keep/entry.js';
import { keyOfPart } from './keep/key.js';
import type { ReadTask } from './keep/read-entry.js';
import type { Shelf } from './keep/shelf.js';
import type { Problem, Result } from './problem.js';
import type { RawIssue } from './read-issue.js';

/** Reads issues into entries, here or in other threads. */
export interface Readers {
  /** A rejection says that the reader died or met a fault of its own. */
  readonly read: (task: ReadTask) => Promise<Result<Uint8Array>>;
  /** How many issues may be handed out at a time. */
  readonly ahead: number;
  /** Tells that no more issues come. */
  readonly finish: () => void;
  /** Gives back what the readers hold; they may be used again. */
  readonly close: () => Promise<void>;
}

/** What the issues are read with. */
export interface ReadingPlace {
  /** The raw files, one at a time, by issue id, or why one could not be read. */
  readonly rawFiles: () => Iterable<Result<RawIssue>>;
  readonly readers: Readers;
  readonly shelf: Shelf;
  /** Names the rules: parts that other rules made are not used. */
  readonly rules: string;
  readonly onIssue: (issueId: string, isCached: boolean) => void;
}

/** The part of one issue: what it found, and its rows wherever they are kept. */
export type KeptPart = Heading & KeptIssue;

export interface Reading {
  readonly parts: readonly KeptPart[];
  /** What stopped an issue from being read. */
  readonly problems: readonly Problem[];
  /** How many parts had been kept by an earlier build. */
  readonly cached: number;
}

/** Reads every issue that no earlier build has read with the same rules; parts in the order of the raw files. */
export async function readParts(place: ReadingPlace): Promise<Reading> {
  const { rawFiles, readers, shelf, rules, onIssue } = place;
  const results: Result<KeptPart>[] = [];
  const underWay = new Set<Promise<void>>();
  let cached = 0;
  for (const raw of rawFiles()) {
    const at = results.length;
    if (!raw.ok) {
      results.push(raw);
      continue;
    }
    const file = raw.value;
    const key = keyOfPart(file, rules);
    const known = headingOn(shelf, key);
    // Stands for the issue until it is read, so that the order is that of the files.
    results.push(known === null ? { ok: false, problem: crashed(file, null) } : kept(known, shelf));
    if (known !== null) {
      cached++;
      onIssue(file.issueId, true);
      continue;
    }
    const task: Promise<void> = readOne({ file, key }, place).then((result) => {
      results[at] = result;
      underWay.delete(task);
      onIssue(file.issueId, false);
    });
    underWay.add(task);
    if (underWay.size >= readers.ahead) await Promise.race(underWay);
  }
  readers.finish();
  await Promise.all(underWay);
  // The memory of the workers is free for what follows.
  await readers.close();
  return {
    parts: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : [result.problem])),
    cached,
  };
}

function headingOn(shelf: Shelf, key: string): Heading | null {
  const bytes = shelf.read(key);
  return bytes === null ? null : openEntry(bytes, key);
}

async function readOne(task: ReadTask, place: ReadingPlace): Promise<Result<KeptPart>> {
  try {
    const entry = await place.readers.read(task);
    if (!entry.ok) return entry;
    const heading = openEntry(entry.value, task.key);
    if (heading === null) throw new Error('the reader gave no whole entry');
    place.shelf.put(task.key, entry.value);
    return kept(heading, place.shelf);
  } catch (error) {
    return { ok: false, problem: crashed(task.file, error) };
  }
}

/** The rows of a part were deleted or damaged after the part had been found whole. */
export class LostPart extends Error {
  override readonly name = 'LostPart';

  constructor({ issueId }: Heading) {
    super(`the kept part of ${issueId} was deleted or damaged during the build`);
  }
}

function kept(heading: Heading, shelf: Shelf): Result<KeptPart> {
  const rows: KeptIssue['rows'] = (name) => {
    const bytes = shelf.read(heading.key);
    const found = bytes === null ? null : readRows(bytes, heading, name);
    if (found === null) throw new LostPart(heading);
    return found;
  };
  return { ok: true, value: { ...heading, rows } };
}

/** A fault of a reader, told as a problem of the issue that it met it with. */
function crashed({ fileName }: RawIssue, error: unknown): Problem {
  const cause =
    error instanceof Error ? (error.stack ?? error.message).split('\n', 3).join(' ') : String(error);
  return {
    severity: 'error',
    rule: 'read.crashed',
    file: fileName,
    place: null,
    message: `the program failed while reading it, which is a fault of the program: ${cause}`,
  };
}
