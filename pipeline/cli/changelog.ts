import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changelogEntry, diffDatasets, firstEntry, snapshotOf } from '../diff/index.js';
import { faultOf, fingerprintOf, releasesOf, sealOf } from '../docs/changelog.js';
import { replaceGenerated } from '../docs/markdown.js';
import { IoError, openPublishedFolder } from '../io/index.js';
import { ABOUT } from '../publish/about.js';
import { fail, guarded } from './failure.js';

// Writes what changed in the data into CHANGELOG.md, for the version of the dataset; with --check says whether it is
// of the data in dist/. The dataset of the version before comes from the tag v<version>, or from a folder that is given.

const FILE = 'CHANGELOG.md';
const DIST = 'dist';

process.exitCode = await guarded(() => {
  const args = process.argv.slice(2);
  const changelog = readFileSync(FILE, 'utf8');
  const fingerprint = fingerprintOf(readFileSync(join(DIST, 'SHA256SUMS'), 'utf8'));
  const fault = faultOf(changelog, ABOUT.version, fingerprint);
  if (fault === null) return 0;
  const [newest, previous] = releasesOf(changelog);
  const canWrite = newest?.version === ABOUT.version && newest.data !== null && newest.date === null;
  if (args.includes('--check') || !canWrite) return fail(`${FILE}: ${fault}`);
  const fresh = snapshotOf(openPublishedFolder(DIST));
  const entry =
    previous === undefined
      ? firstEntry(fresh)
      : changelogEntry(
          diffDatasets(snapshotOf(openPublishedFolder(folderOf(previous.version, args[0]))), fresh),
          previous.version,
        );
  const content = `\n${entry}\n\n${sealOf(fingerprint)}\n`;
  writeFileSync(FILE, replaceGenerated(changelog, `data ${ABOUT.version}`, content));
  return 0;
});

/** The folder of a released dataset: the one given, or dist/ as it was at the tag of the version. */
function folderOf(version: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), 'zhewen-release-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const archive = execFileSync('git', ['archive', `v${version}`, DIST], {
      maxBuffer: 2 ** 31,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  } catch {
    throw new IoError(
      `${FILE}: the dataset of ${version} is needed to compare with, and this clone has no tag v${version}; fetch the tags, or give its folder: npm run changelog -- FOLDER`,
    );
  }
  return join(folder, DIST);
}
