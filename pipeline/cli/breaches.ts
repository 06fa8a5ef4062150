import { join } from 'node:path';
import Table from 'cli-table3';
import type { Breach, IssueProfile } from '../expectations/index.js';
import { EXPECTATIONS, readProfiles } from '../expectations/index.js';
import { IoError, openPublishedFolder, type PublishedFolder } from '../io/index.js';

/** What a build can be compared with. */
export interface Comparable {
  /** The profiles of the dataset that lies in a folder; null where there is none to compare with. */
  readonly profiles: readonly IssueProfile[] | null;
  /** Why a dataset that lies there cannot be compared with, and what to do; null where it can, or where there is none. */
  readonly trouble: string | null;
}

/** Reads the profiles of the dataset that lies in a folder out of its report. */
export function publishedProfiles(folder: string): Comparable {
  const opened = openedFolder(folder);
  if (opened === null) return { profiles: null, trouble: null };
  const read = reportIn(opened, join(folder, REPORT));
  return typeof read === 'string'
    ? { profiles: null, trouble: `${read}; ${MEANING}` }
    : { profiles: read, trouble: null };
}

const REPORT = 'report.json';

const MEANING =
  'so the build is not measured by what is published, and rows that it loses are not told: ' +
  'restore the file and build again, or compare the two datasets with zhewen diff; the build writes the file anew';

function openedFolder(folder: string): PublishedFolder | null {
  try {
    return openPublishedFolder(folder);
  } catch (error) {
    if (error instanceof IoError) return null;
    throw error;
  }
}

/** The profiles, or what is wrong with the report. */
function reportIn(folder: PublishedFolder, path: string): readonly IssueProfile[] | string {
  try {
    const profiles = readProfiles(JSON.parse(Buffer.from(folder.read(REPORT)).toString()));
    return (
      profiles ?? `${path}: it does not tell the rows and values of each issue, as an older program left it`
    );
  } catch (error) {
    if (error instanceof IoError) return error.message;
    if (error instanceof SyntaxError) return `${path}: not valid JSON (${error.message})`;
    throw error;
  }
}

const SHOWN = 20;

/** What a build lost, as a table, and what to do about it. */
export function formatBreaches(breaches: readonly Breach[]): string {
  const table = new Table({ head: ['expectation', 'expected', 'found'], style: { head: [], border: [] } });
  for (const { what, expected, found } of breaches.slice(0, SHOWN)) table.push([what, expected, found]);
  const more = breaches.length > SHOWN ? [`… and ${breaches.length - SHOWN} more`] : [];
  return [table.toString(), ...more, ...adviceOn(breaches)].join('\n');
}

/** Entries to paste: of the dataset alone where its tables fell, since they stand for its issues. */
function adviceOn(breaches: readonly Breach[]): readonly string[] {
  const falls = breaches.flatMap(({ fall }) => fall ?? []);
  const whole = new Set(
    falls.flatMap(({ table, issue, column }) => ((issue ?? column) === undefined ? [table] : [])),
  );
  const entries = falls.filter(({ table, issue }) => issue === undefined || !whole.has(table));
  const lines = entries
    .slice(0, SHOWN)
    .map((fall) => `  ${JSON.stringify({ ...fall, reason: '…', author: '…', date: 'YYYY-MM-DD' })}`);
  return [
    'If it is a fault, mend it. If it is right, say so in the commit that causes it:',
    ...(breaches.some(({ fall }) => fall === null)
      ? [`- a bound is moved in ${EXPECTATIONS} of the raw folder, by the rules that stand in it`]
      : []),
    ...(lines.length > 0
      ? [
          `- a fall against what is published is accepted in ${EXPECTATIONS} of the raw folder, under "accepted":`,
          ...lines,
        ]
      : []),
  ];
}
