import { createHash } from 'node:crypto';

/** One version in CHANGELOG.md: `## [0.1.0] - 2026-11-22`, or `unreleased`. */
export interface Release {
  readonly version: string;
  /** The day, or null before the release. */
  readonly date: string | null;
  /** What stands between the marks of its data; null without marks. */
  readonly data: string | null;
}

const HEADING = /^## \[([^\]\n]+)\] - (\d{4}-\d{2}-\d{2}|unreleased)$/gm;

/** The versions of a changelog, newest first. */
export function releasesOf(changelog: string): readonly Release[] {
  return Array.from(changelog.matchAll(HEADING), ([, version = '', day = '']) => ({
    version,
    date: day === 'unreleased' ? null : day,
    data: dataOf(changelog, version),
  }));
}

function dataOf(changelog: string, version: string): string | null {
  const start = changelog.indexOf(`<!-- data ${version} -->`);
  const end = changelog.indexOf(`<!-- /data ${version} -->`);
  return start < 0 || end < start ? null : changelog.slice(start, end);
}

const DATA_FILE = /^(?:csv|schemas)\//;

/** One hash for the data of a version: of the lines of SHA256SUMS for the CSV files and the schemas. */
export function fingerprintOf(checksums: string): string {
  const lines = checksums.split('\n').filter((line) => DATA_FILE.test(line.slice(66)));
  if (lines.length === 0) throw new Error('changelog: SHA256SUMS lists no CSV file');
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The line of an entry that says which data it is of. */
export function sealOf(fingerprint: string): string {
  return `Data: \`sha256:${fingerprint}\` over the lines of \`SHA256SUMS\` for \`csv/\` and \`schemas/\`.`;
}

/** What is wrong with the changelog for a version of the data, and what to do; null: nothing. */
export function faultOf(changelog: string, version: string, fingerprint: string): string | null {
  const [newest] = releasesOf(changelog);
  if (newest?.version !== version)
    return `the newest version in it is ${newest?.version ?? 'none'}, the dataset's is ${version}: write a section "## [${version}] - unreleased" with the marks <!-- data ${version} --> and <!-- /data ${version} -->`;
  if (newest.data === null)
    return `the section of ${version} lacks the marks <!-- data ${version} --> and <!-- /data ${version} -->`;
  if (newest.data.includes(sealOf(fingerprint))) return null;
  return newest.date === null
    ? `the entry of ${version} is of other data than dist/: run npm run docs`
    : `${version} was released on ${newest.date} and dist/ holds other data: raise the version (package.json, pipeline/publish/about.ts, CITATION.cff) and write a section "## [NEXT] - unreleased" with its marks`;
}
