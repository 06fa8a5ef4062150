import { amounts } from './amounts.js';
import { articles } from './articles.js';
import { blocks } from './blocks.js';
import { dates } from './dates.js';
import { documentMentions } from './document_mentions.js';
import { documents } from './documents.js';
import { eventParticipants } from './event_participants.js';
import { events } from './events.js';
import { issues } from './issues.js';
import { organizationMentions } from './organization_mentions.js';
import { organizations } from './organizations.js';
import { people } from './people.js';
import { personMentions } from './person_mentions.js';
import type { Row, Table } from './table.js';

/** Every published table, in the order in which the documentation lists them. */
export const TABLES = {
  issues,
  blocks,
  articles,
  dates,
  amounts,
  organizations,
  organization_mentions: organizationMentions,
  people,
  person_mentions: personMentions,
  documents,
  document_mentions: documentMentions,
  events,
  event_participants: eventParticipants,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The rows of a whole dataset, by table. */
export type Dataset = { readonly [T in TableName]: readonly Row<(typeof TABLES)[T]>[] };

export type IssueRow = Row<typeof issues>;
export type BlockRow = Row<typeof blocks>;
export type ArticleRow = Row<typeof articles>;
export type DateRow = Row<typeof dates>;
export type AmountRow = Row<typeof amounts>;
export type OrganizationRow = Row<typeof organizations>;
export type OrganizationMentionRow = Row<typeof organizationMentions>;
export type PersonRow = Row<typeof people>;
export type PersonMentionRow = Row<typeof personMentions>;
export type DocumentRow = Row<typeof documents>;
export type DocumentMentionRow = Row<typeof documentMentions>;
export type EventRow = Row<typeof events>;
export type EventParticipantRow = Row<typeof eventParticipants>;
