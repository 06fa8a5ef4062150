import { diffDatasets, formatDifference, type Snapshot, snapshotOf } from '../diff/index.js';
import { IoError, openPublishedFolder } from '../io/index.js';
import { fail, guarded } from './failure.js';

/** `zhewen diff`: what changed between two published folders; 0 whether or not something did, 1 if one is unfit. */
export function diff(
  old: string,
  fresh: string,
  options: { readonly json?: boolean; readonly limit: string },
): Promise<number> {
  return guarded(() => {
    if (!/^\d{1,9}$/.test(options.limit)) return fail(`--limit: expected a number, found ${options.limit}`);
    const differences = diffDatasets(readSnapshot(old), readSnapshot(fresh));
    const text = options.json
      ? JSON.stringify(differences, null, 2)
      : formatDifference(differences, Number(options.limit));
    process.stdout.write(`${text}\n`);
    return 0;
  });
}

function readSnapshot(folder: string): Snapshot {
  const files = openPublishedFolder(folder);
  try {
    return snapshotOf(files);
  } catch (error) {
    throw new IoError(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
