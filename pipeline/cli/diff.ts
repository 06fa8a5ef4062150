import {
  changelogEntry,
  diffDatasets,
  formatDifference,
  type Snapshot,
  snapshotOf,
  type TableDifference,
} from '../diff/index.js';
import { IoError, openPublishedFolder } from '../io/index.js';
import { fail, guarded } from './failure.js';

/** `zhewen diff`: what changed between two published folders; 0 whether or not something did, 1 if one is unfit. */
export function diff(
  old: string,
  fresh: string,
  options: { readonly json?: boolean; readonly changelog?: boolean; readonly limit: string },
): Promise<number> {
  return guarded(() => {
    if (!/^\d{1,9}$/.test(options.limit)) return fail(`--limit: expected a number, found ${options.limit}`);
    const differences = diffDatasets(readSnapshot(old), readSnapshot(fresh));
    process.stdout.write(`${textOf(differences, old, options)}\n`);
    return 0;
  });
}

function textOf(
  differences: readonly TableDifference[],
  old: string,
  { json, changelog, limit }: Parameters<typeof diff>[2],
): string {
  if (json) return JSON.stringify(differences, null, 2);
  return changelog ? changelogEntry(differences, old) : formatDifference(differences, Number(limit));
}

function readSnapshot(folder: string): Snapshot {
  return snapshotOf(openPublishedFolder(folder), (message) => new IoError(`${folder}: ${message}`));
}
