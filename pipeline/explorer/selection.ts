import type { IssueRow } from '../../schemas/index.js';

/** Bytes of text and records, before compression, that the page holds; 200 issues like the first fit twice over. */
export const EXPLORER_BUDGET = 24 * 1024 * 1024;

/** An issue and how many records it has. */
export interface IssueSize {
  readonly issue: IssueRow;
  readonly records: number;
}

/** Which issues the page holds; the others are told by number. */
export interface Selection {
  readonly embedded: readonly string[];
  /** Oldest first. */
  readonly omitted: readonly string[];
}

const BYTES_PER_RECORD = 90;

/** Chooses the issues of the page: the newest first, as long as they fit; the newest one always. */
export function selectIssues(sizes: readonly IssueSize[], budget: number = EXPLORER_BUDGET): Selection {
  const newestFirst = sizes.toSorted((a, b) => compare(keyOf(b), keyOf(a)));
  let room = budget;
  let fitting = 0;
  for (const { issue, records } of newestFirst) {
    // Clean text and raw bytes.
    room -= 2 * issue.bytes + BYTES_PER_RECORD * records;
    if (room < 0 && fitting > 0) break;
    fitting++;
  }
  const ids = newestFirst.map(({ issue }) => issue.issue_id);
  return { embedded: ids.slice(0, fitting).sort(), omitted: ids.slice(fitting).reverse() };
}

function keyOf({ issue }: IssueSize): string {
  return `${issue.reference_date} ${issue.issue_id}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
