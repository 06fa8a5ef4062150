import type { ArticleRow, BlockRow, Dataset, IssueRow } from '../../schemas/index.js';
import { CodePointText } from './code-point-text.js';
import type { Violation } from './violation.js';

/** A dataset with the lookups that the checks share; built once, in one pass over each table. */
export interface Lookup {
  readonly dataset: Dataset;
  readonly issues: ReadonlyMap<string, IssueRow>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  /** `articles.text` by article, cut by code points. */
  readonly texts: ReadonlyMap<string, CodePointText>;
  /** Blocks of an issue in the order of their bytes. */
  readonly blocksOf: ReadonlyMap<string, readonly BlockRow[]>;
  /** Bytes of a raw file, or null where the raw folder is not at hand. */
  readonly raw: (issueId: string) => Uint8Array | null;
}

/** One check over the whole dataset. */
export type Check = (lookup: Lookup) => Iterable<Violation>;

export function lookupOf(dataset: Dataset, raw: Lookup['raw']): Lookup {
  const blocks = groupBy(dataset.blocks, (block) => block.issue_id);
  for (const group of blocks.values()) group.sort((a, b) => a.raw_start - b.raw_start);
  return {
    dataset,
    issues: new Map(dataset.issues.map((issue) => [issue.issue_id, issue])),
    articles: new Map(dataset.articles.map((article) => [article.article_id, article])),
    texts: new Map(dataset.articles.map((article) => [article.article_id, new CodePointText(article.text)])),
    blocksOf: blocks,
    raw,
  };
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
