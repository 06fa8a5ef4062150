import { type ArticleRow, type Dataset, TABLE_NAMES } from '../schemas/index.js';
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
  readonly unread_figures: readonly UnreadFigure[];
}

interface IssueReport {
  readonly issue_id: string;
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

/** Sums up a dataset and the problems met while making it; depends on nothing else, so that it is reproducible. */
export function reportOf(dataset: Dataset, problems: readonly Problem[]): Report {
  const issueOf = new Map(
    dataset.articles.map(({ article_id, issue_id }) => [article_id, issue_id] as const),
  );
  const perIssue = (rows: readonly { readonly article_id: string }[]) =>
    tally(rows.map(({ article_id }) => issueOf.get(article_id) ?? ''));
  const counts = {
    dates: perIssue(dataset.dates),
    amounts: perIssue(dataset.amounts),
    organization_mentions: perIssue(dataset.organization_mentions),
    person_mentions: perIssue(dataset.person_mentions),
    document_mentions: perIssue(dataset.document_mentions),
    events: perIssue(dataset.events),
  };
  return {
    rows: Object.fromEntries(TABLE_NAMES.map((name) => [name, dataset[name].length])),
    issues: dataset.issues.map((issue) => ({
      issue_id: issue.issue_id,
      source_file: issue.source_file,
      encoding: issue.encoding,
      characters: issue.characters,
      unassigned_characters: issue.unassigned_characters,
      blocks: tally(ofIssue(dataset.blocks, issue.issue_id).map(({ kind }) => kind)),
      articles: tally(ofIssue(dataset.articles, issue.issue_id).map(({ section }) => section ?? 'none')),
      dates: counts.dates[issue.issue_id] ?? 0,
      amounts: counts.amounts[issue.issue_id] ?? 0,
      organization_mentions: counts.organization_mentions[issue.issue_id] ?? 0,
      person_mentions: counts.person_mentions[issue.issue_id] ?? 0,
      document_mentions: counts.document_mentions[issue.issue_id] ?? 0,
      events: counts.events[issue.issue_id] ?? 0,
    })),
    problems,
    unread_figures: unreadFigures(dataset),
  };
}

function ofIssue<T extends { readonly issue_id: string }>(rows: readonly T[], issueId: string): readonly T[] {
  return rows.filter(({ issue_id }) => issue_id === issueId);
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
