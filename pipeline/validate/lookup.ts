import type { ArticleRow, BlockRow, Dataset, DateRow, EventRow, IssueRow } from '../../schemas/index.js';
import { CodePointText } from './code-point-text.js';
import { referencesIn } from './references.js';
import { MentionTally } from './tally.js';
import type { Violation } from './violation.js';

/** Rows with the lookups that the checks share; built once, in one pass over each table. */
export interface Lookup {
  /** The rows that are checked: a whole dataset, or the part of one that stands in its `Surroundings`. */
  readonly dataset: Dataset;
  readonly issues: ReadonlyMap<string, IssueRow>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  /** `articles.text` by article, cut by code points. */
  readonly texts: ReadonlyMap<string, CodePointText>;
  /** Blocks of an issue in the order of their bytes. */
  readonly blocksOf: ReadonlyMap<string, readonly BlockRow[]>;
  /** Blocks of an article in the order of their bytes, also those that stand under another issue. */
  readonly blocksOfArticle: ReadonlyMap<string, readonly BlockRow[]>;
  readonly date: (dateId: string) => DateRow | undefined;
  readonly event: (eventId: string) => EventRow | undefined;
  /** Whether a row of the whole dataset has a value in the column `table.column`. */
  readonly has: (reference: string, value: unknown) => boolean;
  /** Mentions over the whole dataset. */
  readonly tally: MentionTally;
  /** Bytes of a raw file, or null where the raw folder is not at hand. */
  readonly raw: (issueId: string) => Uint8Array | null;
}

/** What the rows of a part need of the rest of its dataset. */
export interface Surroundings {
  /** Blocks of other issues that name an article of this part. */
  readonly blocks: readonly BlockRow[];
  readonly date: (dateId: string) => DateRow | undefined;
  readonly event: (eventId: string) => EventRow | undefined;
  readonly has: (reference: string, value: unknown) => boolean;
  readonly tally: MentionTally;
}

/** One check over all rows. */
export type Check = (lookup: Lookup) => Iterable<Violation>;

/** The lookups over a whole dataset or, with its surroundings, over a part of one. */
export function lookupOf(
  dataset: Dataset,
  raw: Lookup['raw'],
  surroundings: Surroundings | null = null,
): Lookup {
  const dates = new Map(dataset.dates.map((date) => [date.date_id, date]));
  const events = new Map(dataset.events.map((event) => [event.event_id, event]));
  return {
    dataset,
    issues: new Map(dataset.issues.map((issue) => [issue.issue_id, issue])),
    articles: new Map(dataset.articles.map((article) => [article.article_id, article])),
    texts: new Map(dataset.articles.map((article) => [article.article_id, new CodePointText(article.text)])),
    blocksOf: byBytes(groupBy(dataset.blocks, (block) => block.issue_id)),
    blocksOfArticle: byBytes(
      groupBy([...dataset.blocks, ...(surroundings?.blocks ?? [])], (block) => block.article_id ?? ''),
    ),
    date: (dateId) => dates.get(dateId) ?? surroundings?.date(dateId),
    event: (eventId) => events.get(eventId) ?? surroundings?.event(eventId),
    has: surroundings?.has ?? referencesIn(dataset),
    tally: surroundings?.tally ?? new MentionTally(dataset),
    raw,
  };
}

function byBytes(groups: Map<string, BlockRow[]>): ReadonlyMap<string, readonly BlockRow[]> {
  for (const group of groups.values()) group.sort((a, b) => a.raw_start - b.raw_start);
  return groups;
}

/** Rows by a key, each group in the order of the rows. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
