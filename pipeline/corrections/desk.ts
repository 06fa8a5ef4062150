import type { Dataset, TableName } from '../../schemas/index.js';
import { documentMentionRows } from '../assemble/documents.js';
import { eventRows, participantRows } from '../assemble/events.js';
import { articleId } from '../assemble/ids.js';
import { assembleIssue, type IssueReading, keyOf } from '../assemble/index.js';
import type { ArticleReading } from '../assemble/issue.js';
import { Offsets } from '../assemble/offsets.js';
import { organizationMentionRows } from '../assemble/organizations.js';
import { personMentionRows } from '../assemble/people.js';
import { amountRows, dateRows } from '../assemble/values.js';
import type { Organization } from '../extract/mentions.js';
import type { Article } from '../segment/index.js';
import { closeFindings, type Draft, openFindings } from './draft.js';

/** One article on the desk; its draft is corrected in place. */
export interface DeskArticle {
  readonly id: string;
  article: Article;
  readonly offsets: Offsets;
  readonly draft: Draft;
}

/** The reading of one issue while its corrections are applied, one after the other. */
export interface Desk {
  readonly reading: IssueReading;
  readonly articles: readonly DeskArticle[];
  readonly organizations: Map<string, Organization>;
}

export type AnyRow = Readonly<Record<string, unknown>>;

/** A record as it would be published now, with the draft behind it; null for rows that follow from others. */
export interface DeskRecord {
  readonly id: string;
  readonly row: AnyRow;
  readonly article: DeskArticle | null;
  readonly draft: object | null;
}

export function openDesk(reading: IssueReading): Desk {
  return {
    reading,
    organizations: new Map(reading.organizations),
    articles: reading.segmented.articles.map((article, i) => ({
      id: articleId(reading.issueId, i + 1),
      article,
      offsets: new Offsets(article.text),
      draft: openFindings(reading.findings[i]),
    })),
  };
}

/** The reading as it is by now. */
export function closeDesk({ reading, articles, organizations }: Desk): IssueReading {
  return {
    ...reading,
    organizations,
    segmented: { ...reading.segmented, articles: articles.map(({ article }) => article) },
    findings: articles.map(({ draft }) => closeFindings(draft)),
  };
}

/** The rows that would be published now. */
export function tablesOf(desk: Desk): Dataset {
  return assembleIssue(closeDesk(desk)).tables;
}

/** Tables whose rows come from one list of findings, in its order. */
const LISTS = {
  dates: { list: 'dates', rows: dateRows },
  amounts: { list: 'amounts', rows: amountRows },
  organization_mentions: { list: 'organizations', rows: organizationMentionRows },
  person_mentions: { list: 'people', rows: personMentionRows },
  document_mentions: { list: 'documents', rows: documentMentionRows },
  events: { list: 'events', rows: eventRows },
} as const;

export type ListTable = keyof typeof LISTS;

export function isListTable(table: TableName): table is ListTable {
  return Object.hasOwn(LISTS, table);
}

/** The list of an article's draft behind a table. */
export function listOf(article: DeskArticle, table: ListTable): object[] {
  return article.draft[LISTS[table].list];
}

/** Records of a table as they stand now: of one article, or of the whole issue. */
export function recordsOf(desk: Desk, table: TableName, within?: DeskArticle): readonly DeskRecord[] {
  const articles = within === undefined ? desk.articles : [within];
  if (isListTable(table)) return articles.flatMap((article) => listRecords(desk, article, table));
  if (table === 'event_participants') return articles.flatMap((article) => participantRecords(desk, article));
  return tablesOf(desk)[table].map((row) => {
    const id = keyOf(table, row)[0] ?? '';
    return { id, row, article: articleOf(desk, id), draft: null };
  });
}

function listRecords(desk: Desk, article: DeskArticle, table: ListTable): readonly DeskRecord[] {
  const reading = readingOf(desk, article);
  return LISTS[table].rows(reading, article.offsets).map((row, i) => ({
    id: keyOf(table, row)[0] ?? '',
    row,
    article,
    draft: listOf(article, table)[i] ?? null,
  }));
}

/** Participants are told apart by all their columns: each is assembled by itself. */
function participantRecords(desk: Desk, article: DeskArticle): readonly DeskRecord[] {
  const reading = readingOf(desk, article);
  return reading.findings.events.flatMap((event, i) =>
    event.participants.flatMap((participant, k) => {
      const findings = { ...reading.findings, events: [{ ...event, participants: [participant] }] };
      const draft = article.draft.events[i]?.participants[k] ?? null;
      return participantRows({ ...reading, findings }, article.offsets).map((row) => ({
        id: row.event_id,
        row,
        article,
        draft,
      }));
    }),
  );
}

function readingOf({ reading }: Desk, { id, article, draft }: DeskArticle): ArticleReading {
  return { issueId: reading.issueId, articleId: id, article, findings: closeFindings(draft) };
}

/** The article of an id: of itself, or of a record in it (`2020-03/d17`). */
export function articleOf(desk: Desk, id: string): DeskArticle | null {
  const slash = id.lastIndexOf('/');
  const own = slash < 0 ? id : id.slice(0, slash);
  return desk.articles.find((article) => article.id === own) ?? null;
}
