import { TABLE_NAMES, type TableName } from '../../schemas/index.js';
import { openPublishedFolder } from '../io/index.js';

/** What the summary of a build needs of an issue. */
export interface IssueMark {
  readonly issue_id: string;
  readonly sha256: string;
}

/** Which issues a build added, changed, renamed and lost against the dataset that it replaced. */
export interface IssueChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly gone: readonly string[];
  readonly unchanged: number;
}

/** An issue that is gone while a new one has its bytes was renamed. */
export function compareIssues(old: readonly IssueMark[], fresh: readonly IssueMark[]): IssueChanges {
  const before = new Map(old.map(({ issue_id, sha256 }) => [issue_id, sha256]));
  const after = new Map(fresh.map(({ issue_id, sha256 }) => [issue_id, sha256]));
  const added = fresh.filter(({ issue_id }) => !before.has(issue_id));
  const gone = old.filter(({ issue_id }) => !after.has(issue_id));
  const renamed = added.flatMap(({ issue_id: to, sha256 }) => {
    const at = gone.findIndex((lost) => lost.sha256 === sha256);
    return at < 0 ? [] : [[gone.splice(at, 1)[0]?.issue_id ?? '', to] as const];
  });
  const found = new Set(renamed.map(([, to]) => to));
  const changed = fresh.filter(({ issue_id, sha256 }) => (before.get(issue_id) ?? sha256) !== sha256);
  return {
    added: idsOf(added).filter((id) => !found.has(id)),
    changed: idsOf(changed),
    renamed,
    gone: idsOf(gone),
    unchanged: fresh.length - added.length - changed.length,
  };
}

function idsOf(marks: readonly IssueMark[]): readonly string[] {
  return marks.map(({ issue_id }) => issue_id);
}

/** The issues of the dataset that lies in a folder; null where there is none that can be read. */
export function publishedIssues(folder: string): readonly IssueMark[] | null {
  try {
    const text = Buffer.from(openPublishedFolder(folder).read('json/issues.json')).toString();
    const rows = JSON.parse(text) as readonly Partial<IssueMark>[];
    return rows.map(({ issue_id, sha256 }) => ({ issue_id: String(issue_id), sha256: String(sha256) }));
  } catch {
    return null;
  }
}

const NAMED = 5;

/** `12 issues: 1 new (2021-03-05), 11 with the same text`: what is known of them, corrections or rules may have changed. */
export function formatChanges({ added, changed, renamed, gone, unchanged }: IssueChanges): string {
  const named = (count: number, what: string, names: readonly string[]) => {
    const more = names.length > NAMED ? ', …' : '';
    return count === 0
      ? []
      : [`${count.toLocaleString('en')} ${what} (${names.slice(0, NAMED).join(', ')}${more})`];
  };
  const total = unchanged + added.length + changed.length + renamed.length;
  const parts = [
    ...named(added.length, 'new', added),
    ...named(changed.length, 'changed', changed),
    ...named(
      renamed.length,
      'renamed',
      renamed.map(([from, to]) => `${from} → ${to}`),
    ),
    ...named(gone.length, 'gone', gone),
    ...(unchanged === 0 ? [] : [`${unchanged.toLocaleString('en')} with the same text`]),
  ];
  return `${total.toLocaleString('en')} ${total === 1 ? 'issue' : 'issues'}: ${parts.join(', ')}`;
}

/** The hash of each table of the dataset that lies in a folder; null where there is none that can be read. */
export function publishedTables(folder: string): ReadonlyMap<TableName, string> | null {
  try {
    const lines = Buffer.from(openPublishedFolder(folder).read('SHA256SUMS')).toString().split('\n');
    return new Map(
      TABLE_NAMES.map((name) => [name, lines.find((line) => line.endsWith(`  csv/${name}.csv`)) ?? '']),
    );
  } catch {
    return null;
  }
}

/** `changed tables: dates, events`, so that a correction or a rule shows, too; nothing where there was no dataset. */
export function formatTables(
  old: ReadonlyMap<TableName, string> | null,
  fresh: ReadonlyMap<TableName, string> | null,
): readonly string[] {
  if (old === null || fresh === null) return [];
  const changed = TABLE_NAMES.filter((name) => old.get(name) !== fresh.get(name));
  return [changed.length === 0 ? 'all tables as before' : `changed tables: ${changed.join(', ')}`];
}
