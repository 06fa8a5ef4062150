import type { Dataset, IssueRow, TableName } from '../../schemas/index.js';
import type { ListedFile } from './core.js';
import { type ExplorerAbout, type ExplorerReport, renderExplorer } from './index.js';
import { EXPLORER_BUDGET, selectIssues } from './selection.js';

/** What the explorer needs of a build, beside the files that it lists. */
export interface ExplorerParts {
  /** The bundled page. */
  readonly template: string;
  readonly report: ExplorerReport & {
    readonly rows: Readonly<Record<TableName, number>>;
    readonly issues: readonly IssueRecords[];
  };
  /** Rows of a table, here of that of the issues. */
  readonly rows: (name: TableName) => Iterable<object>;
  /** The records of some issues, all of them in memory. */
  readonly subset: (issueIds: ReadonlySet<string>) => Dataset;
  readonly rawBytes: (issueId: string) => Uint8Array | null;
}

/** How many records an issue has, as the report counts them. */
interface IssueRecords {
  readonly issue_id: string;
  readonly dates: number;
  readonly amounts: number;
  readonly organization_mentions: number;
  readonly person_mentions: number;
  readonly document_mentions: number;
  readonly events: number;
}

/** The explorer with as many of the newest issues as fit; what is left out it tells by number. */
export function explorerOf(
  parts: ExplorerParts,
  about: ExplorerAbout,
  files: readonly ListedFile[],
  budget: number = EXPLORER_BUDGET,
) {
  const { template, report, rawBytes } = parts;
  const records = new Map(report.issues.map((issue) => [issue.issue_id, recordsOf(issue)]));
  const sizes = Array.from(parts.rows('issues') as Iterable<IssueRow>, (issue) => ({
    issue,
    records: records.get(issue.issue_id) ?? 0,
  }));
  const { embedded, omitted } = selectIssues(sizes, budget);
  const dataset = parts.subset(new Set(embedded));
  return renderExplorer({
    template,
    about,
    dataset,
    rows: report.rows,
    omitted: {
      issues: omitted.length,
      articles: report.rows.articles - dataset.articles.length,
      first: omitted[0] ?? null,
      last: omitted.at(-1) ?? null,
    },
    files,
    report,
    rawBytes,
  });
}

function recordsOf(issue: IssueRecords): number {
  const { dates, amounts, organization_mentions, person_mentions, document_mentions, events } = issue;
  return dates + amounts + organization_mentions + person_mentions + document_mentions + events;
}
