import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Result } from '../problem.js';
import { attempt, codeOf, explain, IoError } from './io-error.js';
import { decodeJson, readInside } from './raw-file.js';

/** One issue as it lies in the raw folder. */
export interface RawFile {
  /** The file's name without `.txt`. */
  readonly issueId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The text of `<issue>.json`, or null without one. */
  readonly sidecar: string | null;
  /** The text of `<issue>.corrections.json`, or null without one. */
  readonly corrections: string | null;
}

/** What a raw folder holds, before any file is read. */
export interface RawListing {
  /** Issue ids, sorted. */
  readonly issueIds: readonly string[];
  /** Issues that have a sidecar. */
  readonly sidecars: ReadonlySet<string>;
  /** Issues that have corrections. */
  readonly corrections: ReadonlySet<string>;
  /** Whether there is a file of expectations. */
  readonly expectations: boolean;
  /** Names that are neither an issue nor a sidecar, such as a README, sorted. */
  readonly ignored: readonly string[];
}

/** Largest raw file that is read: a string of it still fits into the limits of the engine. */
export const MAX_RAW_BYTES = 256 * 1024 * 1024;
const MAX_SIDECAR_BYTES = 1024 * 1024;
const MAX_CORRECTIONS_BYTES = 16 * 1024 * 1024;

/** What stands behind the name of an issue in the name of its corrections; no issue may be named so. */
const CORRECTIONS = '.corrections';

/** Name of the file of expectations without `.json`; no issue may be named so. */
const EXPECTATIONS = 'expectations';

const ISSUE_NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u;

/**
 * Reads the issues of a raw folder one at a time, sorted by id; what cannot be read is a problem of its issue and says
 * nothing of the others. Throws an IoError for a folder whose names are not as promised.
 */
export function* readRawFolder(folder: string): Generator<Result<RawFile>, void, undefined> {
  const listing = listRawFolder(folder);
  for (const issueId of listing.issueIds) yield tryToRead(folder, issueId, listing);
}

function tryToRead(folder: string, issueId: string, listing: RawListing): Result<RawFile> {
  try {
    return { ok: true, value: readListed(folder, issueId, listing) };
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    return { ok: false, problem: unreadable(folder, issueId, error) };
  }
}

/** The message of the error names the file by its path, the problem by its name. */
function unreadable(folder: string, issueId: string, { message }: IoError): Problem {
  const names = [`${issueId}.txt`, `${issueId}.json`, `${issueId}${CORRECTIONS}.json`];
  const file = names.find((name) => message.includes(join(folder, name))) ?? `${issueId}.txt`;
  const path = join(folder, file);
  const cause = message.replace(`cannot read ${path}: `, '').replace(`${path}: `, '');
  return { severity: 'error', rule: 'raw.unreadable', file, place: null, message: cause };
}

/** Reads one issue of a raw folder by its id; throws an IoError that lists what there is if it is not there. */
export function readRawIssue(folder: string, issueId: string): RawFile {
  const listing = listRawFolder(folder);
  if (!listing.issueIds.includes(issueId))
    throw new IoError(
      `${folder}: no issue ${issueId} in it; there is ${listing.issueIds.slice(0, 12).join(', ')}`,
    );
  return readListed(folder, issueId, listing);
}

function readListed(folder: string, issueId: string, { sidecars, corrections }: RawListing): RawFile {
  const root = attempt('read', folder, () => realpathSync(folder));
  const fileName = `${issueId}.txt`;
  const bytes = readInside(root, folder, fileName, MAX_RAW_BYTES);
  const readJson = (name: string, limit: number) =>
    decodeJson(readInside(root, folder, name, limit), folder, name);
  return {
    issueId,
    fileName,
    bytes,
    sidecar: sidecars.has(issueId) ? readJson(`${issueId}.json`, MAX_SIDECAR_BYTES) : null,
    corrections: corrections.has(issueId)
      ? readJson(`${issueId}${CORRECTIONS}.json`, MAX_CORRECTIONS_BYTES)
      : null,
  };
}

/** The text of the raw folder's expectations.json, or null without one. */
export function readExpectations(folder: string): string | null {
  if (!listRawFolder(folder).expectations) return null;
  const root = attempt('read', folder, () => realpathSync(folder));
  const name = `${EXPECTATIONS}.json`;
  return decodeJson(readInside(root, folder, name, MAX_CORRECTIONS_BYTES), folder, name);
}

/** The bytes of one raw file, or null if the folder has none of that name. */
export function readRawBytes(folder: string, fileName: string): Uint8Array | null {
  if (!/^[^/\\]+\.txt$/.test(fileName) || !existsSync(join(folder, fileName))) return null;
  return readInside(
    attempt('read', folder, () => realpathSync(folder)),
    folder,
    fileName,
    MAX_RAW_BYTES,
  );
}

/** Lists a raw folder and checks its names; hidden files are passed over, other names are `ignored`. */
export function listRawFolder(folder: string): RawListing {
  const names = listNames(folder).sort();
  const texts = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));
  const described = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  const corrections = described
    .filter((name) => name.endsWith(CORRECTIONS))
    .map((name) => name.slice(0, -CORRECTIONS.length));
  const sidecars = described.filter((name) => !name.endsWith(CORRECTIONS) && name !== EXPECTATIONS);
  const ignored = names.filter((name) => !/\.(?:txt|json)$/.test(name));
  const known = new Set(texts);
  const faults = [
    ...ignored.filter((name) => /\.(?:txt|json)$/i.test(name)).map(inCapitals),
    ...texts.flatMap(faultOfName),
    ...orphansAmong(sidecars, known, '.json', 'a sidecar'),
    ...orphansAmong(corrections, known, `${CORRECTIONS}.json`, 'corrections'),
  ];
  if (faults.length > 0) throw new IoError(listed(folder, faults));
  if (texts.length === 0)
    throw new IoError(`${folder}: no issue in it; the raw folder holds one <issue>.txt for each issue`);
  return {
    issueIds: texts.sort(),
    sidecars: new Set(sidecars),
    corrections: new Set(corrections),
    expectations: described.includes(EXPECTATIONS),
    ignored,
  };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch (error) {
    const advice = codeOf(error) === 'ENOENT' ? 'give the folder of the raw issues with --raw DIR' : '';
    throw explain(error, 'read the raw folder', folder, advice);
  }
}

/** A name in a raw folder that may not stand there, and why. */
interface Fault {
  readonly name: string;
  readonly cause: string;
}

/** All of them at once: whoever mends the first should not meet the second one build later. */
function listed(folder: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map(({ name, cause }) => `${join(folder, name)}: ${cause}`);
  if (faults.length > MOST_FAULTS) lines.push(`… and ${faults.length - MOST_FAULTS} more`);
  return faults.length === 1
    ? (lines[0] ?? '')
    : `${folder}: ${faults.length} names in it cannot stand\n${lines.join('\n')}`;
}

const MOST_FAULTS = 20;

function inCapitals(name: string): Fault {
  return { name, cause: 'write the extension in small letters' };
}

/** A file about an issue that is not there is a mistake in its name. */
function orphansAmong(
  described: readonly string[],
  issues: ReadonlySet<string>,
  extension: string,
  what: string,
): readonly Fault[] {
  return described
    .filter((issueId) => !issues.has(issueId))
    .map((issueId) => ({
      name: `${issueId}${extension}`,
      cause: `${what} without a text; ${issueId}.txt is missing`,
    }));
}

function faultOfName(issueId: string): readonly Fault[] {
  const cause = causeAgainst(issueId);
  return cause === null ? [] : [{ name: `${issueId}.txt`, cause }];
}

function causeAgainst(issueId: string): string | null {
  if (issueId === EXPECTATIONS)
    return `an issue may not be named ${EXPECTATIONS}; the name is kept for the bounds of the dataset`;
  if (issueId.endsWith(CORRECTIONS))
    return `an issue may not be named *${CORRECTIONS}; the name is kept for the corrections of ${issueId.slice(0, -CORRECTIONS.length)}`;
  if (ISSUE_NAME.test(issueId)) return null;
  const stray = [...issueId].find((character) => !/[\p{L}\p{N}._-]/u.test(character));
  const cause = stray === undefined ? 'is empty' : `has the character ${JSON.stringify(stray)}`;
  return `the name of the issue ${cause}; letters, digits, '.', '_' and '-' are allowed`;
}
