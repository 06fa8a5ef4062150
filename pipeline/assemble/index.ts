import { type Dataset, TABLE_NAMES, type TableName } from '../../schemas/index.js';
import type { Problem } from '../problem.js';
import { documentMentionRows, documentRows } from './documents.js';
import { eventRows, participantRows } from './events.js';
import { articleId } from './ids.js';
import type { ArticleReading, IssueReading } from './issue.js';
import { sortByKey } from './keys.js';
import { keepTables, mergeIssues } from './merge.js';
import { Offsets } from './offsets.js';
import { organizationMentionRows, organizationRows } from './organizations.js';
import { articleRows, blockRows, issueRow } from './pages.js';
import { personMentionRows, personRows } from './people.js';
import { gapsOf, withoutBrokenMentions } from './seams.js';
import { amountRows, dateRows } from './values.js';

export type { IssueReading } from './issue.js';
export { compareKeys, type Key, keyOf } from './keys.js';
export { headingOf, type KeptIssue, keepTables, type MergedDataset, mergeIssues } from './merge.js';

/** The rows of one issue, each table sorted by its key, and what could not be published. */
export interface Assembly {
  readonly tables: Dataset;
  readonly problems: readonly Problem[];
}

/** Makes the rows of one issue; `mergeIssues` takes those of several issues together. */
export function assembleIssue(issue: IssueReading): Assembly {
  const problems: Problem[] = [];
  const gaps = gapsOf(issue);
  const articles = issue.segmented.articles.map((article, i): ArticleReading => {
    const id = articleId(issue.issueId, i + 1);
    const whole = withoutBrokenMentions(issue, i, id, gaps[i] ?? []);
    problems.push(...whole.problems);
    return { issueId: issue.issueId, articleId: id, article, findings: whole.findings };
  });
  const placed = articles.map((reading) => ({ reading, at: new Offsets(reading.article.text) }));
  const each = <Row>(rows: (reading: ArticleReading, at: Offsets) => readonly Row[]): readonly Row[] =>
    placed.flatMap(({ reading, at }) => rows(reading, at));
  const tables: Dataset = {
    issues: [issueRow(issue)],
    blocks: blockRows(issue),
    articles: articleRows(issue),
    dates: each(dateRows),
    amounts: each(amountRows),
    organizations: organizationRows(issue, articles),
    organization_mentions: each(organizationMentionRows),
    people: personRows(articles),
    person_mentions: each(personMentionRows),
    documents: documentRows(articles),
    document_mentions: each(documentMentionRows),
    events: each(eventRows),
    event_participants: each(participantRows),
  };
  return { tables: byTable((name) => sortByKey<object>(name, tables[name])), problems };
}

/** The dataset of some issues, all of it in memory. */
export function datasetOf(issues: readonly Dataset[]): Dataset {
  const kept = issues.map((tables) => keepTables(tables.issues[0]?.issue_id ?? '', tables));
  // Loaded once.
  return { ...mergeIssues(kept).subset(new Set(kept.map(({ issueId }) => issueId))) };
}

function byTable(rows: (name: TableName) => readonly object[]): Dataset {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rows(name)])) as unknown as Dataset;
}
