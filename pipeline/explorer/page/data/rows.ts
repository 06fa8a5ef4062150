import type {
  AmountRow,
  ArticleRow,
  BlockRow,
  DateRow,
  DocumentMentionRow,
  DocumentRow,
  EventParticipantRow,
  EventRow,
  IssueRow,
  OrganizationMentionRow,
  OrganizationRow,
  PersonMentionRow,
  PersonRow,
} from '../../../../schemas/index.js';

// Rows as they lie in the page: slices of the text are cut out when they are shown.

export interface Tables {
  readonly issues: IssueRow;
  readonly blocks: BlockRow;
  readonly articles: Omit<ArticleRow, 'text'>;
  readonly dates: Omit<DateRow, 'text'>;
  readonly amounts: Omit<AmountRow, 'text'>;
  readonly organizations: OrganizationRow;
  readonly organization_mentions: Omit<OrganizationMentionRow, 'text'>;
  readonly people: PersonRow;
  readonly person_mentions: Omit<PersonMentionRow, 'text'>;
  readonly documents: DocumentRow;
  readonly document_mentions: Omit<DocumentMentionRow, 'text'>;
  readonly events: Omit<EventRow, 'trigger' | 'sentence'>;
  readonly event_participants: EventParticipantRow;
}

export type Issue = Tables['issues'];
export type Article = Tables['articles'];
export type DateMention = Tables['dates'];
export type Amount = Tables['amounts'];
export type Organization = Tables['organizations'];
export type OrganizationMention = Tables['organization_mentions'];
export type Person = Tables['people'];
export type PersonMention = Tables['person_mentions'];
export type Document = Tables['documents'];
export type DocumentMention = Tables['document_mentions'];
export type NewsEvent = Tables['events'];

/** Kinds of records that are marked in the text, in the order of the legend. */
export const MARK_KINDS = ['event', 'date', 'amount', 'organization', 'person', 'document'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A record with its place in an article. */
export type Mark =
  | Located<'date', DateMention>
  | Located<'amount', Amount>
  | Located<'organization', OrganizationMention>
  | Located<'person', PersonMention>
  | Located<'document', DocumentMention>
  | Located<'event', NewsEvent>;

interface Located<Kind extends MarkKind, Row> {
  readonly kind: Kind;
  readonly id: string;
  readonly articleId: string;
  /** Code points of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}
