import type { AppliedCorrection } from '../schemas/corrections.js';
import type { ArticleRow, Dataset } from '../schemas/index.js';
import { type IssueProfile, profileOf } from './expectations/index.js';
import type { Problem } from './problem.js';

/** A figure in an article that no mention covers: a reader may want to know why. */
export interface UnreadFigure {
  readonly article_id: string;
  readonly start: number;
  readonly text: string;
  readonly context: string;
}

/** dist/report.json: what was read, found, rejected and left unassigned. */
export interface Report {
  readonly rows: Readonly<Record<string, number>>;
  readonly issues: readonly IssueReport[];
  readonly problems: readonly Problem[];
  /** What people corrected, with what stood there before. */
  readonly corrections: readonly AppliedCorrection[];
  readonly unread_figures: readonly UnreadFigure[];
}

export interface IssueReport extends IssueProfile {
  readonly source_file: string;
  readonly encoding: string;
  readonly characters: number;
  readonly unassigned_characters: number;
  readonly blocks: Readonly<Record<string, number>>;
  readonly articles: Readonly<Record<string, number>>;
  readonly dates: number;
  readonly amounts: number;
  readonly organization_mentions: number;
  readonly person_mentions: number;
  readonly document_mentions: number;
  readonly events: number;
}

/** What the report says of one issue. */
export interface IssueSummary {
  readonly issue: IssueReport;
  readonly unread: readonly UnreadFigure[];
  readonly corrections: readonly AppliedCorrection[];
}

/** Sums up the rows of one issue and what was corrected in it; depends on nothing else, so that it is reproducible. */
export function summarize(tables: Dataset, corrections: readonly AppliedCorrection[]): IssueSummary {
  const [issue] = tables.issues;
  if (issue === undefined) throw new Error('report: an issue without its row');
  return {
    issue: {
      issue_id: issue.issue_id,
      sha256: issue.sha256,
      source_file: issue.source_file,
      encoding: issue.encoding,
      characters: issue.characters,
      unassigned_characters: issue.unassigned_characters,
      blocks: tally(tables.blocks.map(({ kind }) => kind)),
      articles: tally(tables.articles.map(({ section }) => section ?? 'none')),
      dates: tables.dates.length,
      amounts: tables.amounts.length,
      organization_mentions: tables.organization_mentions.length,
      person_mentions: tables.person_mentions.length,
      document_mentions: tables.document_mentions.length,
      events: tables.events.length,
      ...profileOf(tables),
    },
    unread: unreadFigures(tables),
    corrections,
  };
}

/** The report of a whole dataset, from the rows of each table and what was found in each issue. */
export function reportOf(
  rows: Report['rows'],
  summaries: readonly IssueSummary[],
  problems: readonly Problem[],
): Report {
  return {
    rows,
    issues: summaries.map(({ issue }) => issue),
    problems,
    corrections: summaries.flatMap(({ corrections }) => corrections),
    unread_figures: summaries.flatMap(({ unread }) => unread),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const AROUND = 8;

/** Runs of digits that lie in no mention of any table. */
function unreadFigures(dataset: Dataset): readonly UnreadFigure[] {
  const covered = new Map<string, (readonly [number, number])[]>();
  const { dates, amounts, organization_mentions, person_mentions, document_mentions } = dataset;
  for (const row of [
    ...dates,
    ...amounts,
    ...organization_mentions,
    ...person_mentions,
    ...document_mentions,
  ]) {
    const spans = covered.get(row.article_id) ?? [];
    spans.push([row.start, row.end]);
    covered.set(row.article_id, spans);
  }
  return dataset.articles.flatMap((article) => unreadIn(article, covered.get(article.article_id) ?? []));
}

function unreadIn(
  article: ArticleRow,
  spans: readonly (readonly [number, number])[],
): readonly UnreadFigure[] {
  const points = Array.from(article.text);
  const taken = new Uint8Array(points.length);
  for (const [start, end] of spans) taken.fill(1, start, end);
  const unread: UnreadFigure[] = [];
  for (let i = 0; i < points.length; i++) {
    if (taken[i] === 1 || !/[0-9０-９]/u.test(points[i] as string)) continue;
    let end = i;
    while (end < points.length && taken[end] === 0 && /[0-9０-９.,．]/u.test(points[end] as string)) end++;
    unread.push({
      article_id: article.article_id,
      start: i,
      text: points.slice(i, end).join(''),
      context: points
        .slice(Math.max(0, i - AROUND), end + AROUND)
        .join('')
        .replaceAll('\n', '⏎'),
    });
    i = end;
  }
  return unread;
}
