import type { Dataset, TableName } from '../../schemas/index.js';
import { TABLES } from '../../schemas/index.js';
import type { Problem } from '../problem.js';
import { documentMentionRows, documentRows } from './documents.js';
import { eventRows, participantRows } from './events.js';
import { articleId } from './ids.js';
import type { ArticleReading, IssueReading } from './issue.js';
import { Offsets } from './offsets.js';
import { organizationMentionRows, organizationRows } from './organizations.js';
import { articleRows, blockRows, issueRow } from './pages.js';
import { personMentionRows, personRows } from './people.js';
import { gapsOf, withoutBrokenMentions } from './seams.js';
import { amountRows, dateRows } from './values.js';

export type { IssueReading } from './issue.js';

/** The rows of all tables, each sorted by its key, and what could not be published. */
export interface Assembly {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Makes the published rows of all issues. */
export function assemble(issues: readonly IssueReading[]): Assembly {
  const problems: Problem[] = [];
  const articles: readonly ArticleReading[] = issues.flatMap((issue) => {
    const gaps = gapsOf(issue);
    return issue.segmented.articles.map((article, i) => {
      const id = articleId(issue.issueId, i + 1);
      const whole = withoutBrokenMentions(issue, i, id, gaps[i] ?? []);
      problems.push(...whole.problems);
      return { issueId: issue.issueId, articleId: id, article, findings: whole.findings };
    });
  });
  const offsets = new Map(
    articles.map(({ articleId: id, article }) => [id, new Offsets(article.text)] as const),
  );
  const each = <Row>(rows: (reading: ArticleReading, at: Offsets) => readonly Row[]): readonly Row[] =>
    articles.flatMap((reading) => rows(reading, offsets.get(reading.articleId) as Offsets));
  const dataset: Dataset = {
    issues: issues.map(issueRow),
    blocks: issues.flatMap(blockRows),
    articles: issues.flatMap(articleRows),
    dates: each(dateRows),
    amounts: each(amountRows),
    organizations: organizationRows(issues, articles),
    organization_mentions: each(organizationMentionRows),
    people: personRows(articles),
    person_mentions: each(personMentionRows),
    documents: documentRows(articles),
    document_mentions: each(documentMentionRows),
    events: each(eventRows),
    event_participants: each(participantRows),
  };
  return { dataset: sortByKeys(dataset), problems };
}

/** Sorts every table by its key, as strings by code unit; null before anything. */
function sortByKeys(dataset: Dataset): Dataset {
  return Object.fromEntries(
    Object.entries(dataset).map(([name, rows]) => {
      const { key } = TABLES[name as TableName];
      return [name, [...rows].sort((a, b) => compareByKey(key, a, b))];
    }),
  ) as unknown as Dataset;
}

function compareByKey(key: readonly string[], a: object, b: object): number {
  for (const column of key) {
    const left = String((a as Record<string, unknown>)[column] ?? '');
    const right = String((b as Record<string, unknown>)[column] ?? '');
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
