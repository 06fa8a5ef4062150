import type { AppliedCorrection } from '../../schemas/corrections.js';
import type { Findings, Organization } from '../extract/mentions.js';
import type { Page } from '../ingest/index.js';
import type { Problem } from '../problem.js';
import type { Article, SegmentedPage } from '../segment/index.js';

/** All that the stages learnt of one issue: what assemble makes rows of. */
export interface IssueReading {
  readonly issueId: string;
  readonly publication: string | null;
  readonly title: string | null;
  readonly referenceDate: string;
  readonly region: string | null;
  readonly page: Page;
  readonly segmented: SegmentedPage;
  /** Findings by article. */
  readonly findings: readonly Findings[];
  readonly organizations: ReadonlyMap<string, Organization>;
  /** What people corrected of it. */
  readonly corrections: readonly AppliedCorrection[];
  readonly problems: readonly Problem[];
}

/** An article with its findings, as the assemblers of mention tables take it. */
export interface ArticleReading {
  readonly issueId: string;
  readonly articleId: string;
  readonly article: Article;
  readonly findings: Findings;
}
