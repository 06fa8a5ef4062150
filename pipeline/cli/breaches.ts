import Table from 'cli-table3';
import type { Breach, IssueProfile } from '../expectations/index.js';
import { EXPECTATIONS, readProfiles } from '../expectations/index.js';
import { IoError, openPublishedFolder } from '../io/index.js';

/** The profiles of the dataset that lies in a folder; null where there is none to compare with. */
export function publishedProfiles(folder: string): readonly IssueProfile[] | null {
  try {
    return readProfiles(JSON.parse(Buffer.from(openPublishedFolder(folder).read('report.json')).toString()));
  } catch (error) {
    if (error instanceof IoError || error instanceof SyntaxError) return null;
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
