import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { attempt, codeOf, explain, IoError } from './io-error.js';

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
 * Reads the issues of a raw folder one at a time, sorted by id.
 * Throws an IoError that names the file for anything that is not `<issue>.txt`, its `<issue>.json` or its `<issue>.corrections.json` as promised.
 */
export function* readRawFolder(folder: string): Generator<RawFile, void, undefined> {
  const listing = listRawFolder(folder);
  for (const issueId of listing.issueIds) yield readListed(folder, issueId, listing);
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
  const misspelt = ignored.find((name) => /\.(?:txt|json)$/i.test(name));
  if (misspelt !== undefined)
    throw new IoError(`${join(folder, misspelt)}: write the extension in small letters`);
  for (const issueId of texts) checkIssueName(folder, issueId);
  const known = new Set(texts);
  checkOrphans(folder, sidecars, known, '.json', 'a sidecar');
  checkOrphans(folder, corrections, known, `${CORRECTIONS}.json`, 'corrections');
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

/** A file about an issue that is not there is a mistake in its name. */
function checkOrphans(
  folder: string,
  described: readonly string[],
  issues: ReadonlySet<string>,
  extension: string,
  what: string,
): void {
  const orphan = described.find((issueId) => !issues.has(issueId));
  if (orphan !== undefined)
    throw new IoError(
      `${join(folder, `${orphan}${extension}`)}: ${what} without a text; ${orphan}.txt is missing`,
    );
}

function checkIssueName(folder: string, issueId: string): void {
  if (issueId === EXPECTATIONS)
    throw new IoError(
      `${join(folder, `${issueId}.txt`)}: an issue may not be named ${EXPECTATIONS}; the name is kept for the bounds of the dataset`,
    );
  if (issueId.endsWith(CORRECTIONS))
    throw new IoError(
      `${join(folder, `${issueId}.txt`)}: an issue may not be named *${CORRECTIONS}; the name is kept for the corrections of ${issueId.slice(0, -CORRECTIONS.length)}`,
    );
  if (ISSUE_NAME.test(issueId)) return;
  const stray = [...issueId].find((character) => !/[\p{L}\p{N}._-]/u.test(character));
  const cause = stray === undefined ? 'is empty' : `has the character ${JSON.stringify(stray)}`;
  throw new IoError(
    `${join(folder, `${issueId}.txt`)}: the name of the issue ${cause}; letters, digits, '.', '_' and '-' are allowed`,
  );
}

function readInside(root: string, folder: string, name: string, limit: number): Uint8Array {
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

function decodeJson(bytes: Uint8Array, folder: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new IoError(`${join(folder, name)}: not valid UTF-8; save it as UTF-8`);
  }
}
