import type { PageDataset } from './dataset.js';
import type { Filters } from './route.js';
import type { Amount, Article, Document, NewsEvent, Organization, Person } from './rows.js';

/** What passes the filters. */
export interface Filtered {
  readonly articles: readonly Article[];
  readonly events: readonly NewsEvent[];
  readonly amounts: readonly Amount[];
  readonly organizations: readonly Organization[];
  readonly documents: readonly Document[];
  readonly people: readonly Person[];
}

/** Days within which something lies, both inclusive; null: unknown. */
interface Days {
  readonly start_date: string | null;
  readonly end_date: string | null;
}

/**
 * Applies the filters. An article passes by its issue and section, by naming the organization, and by having an event
 * of the type and in the period; an event or amount passes by its own type, period and bodies.
 */
export function filterDataset(data: PageDataset, filters: Filters): Filtered {
  return data.once(`filtered ${JSON.stringify(filters)}`, () => applyFilters(data, filters));
}

function applyFilters(data: PageDataset, filters: Filters): Filtered {
  const { issue, section, organization } = filters;
  const bodies = organization === '' ? null : articlesNaming(data, organization);
  const inPlace = data
    .rows('articles')
    .filter(
      (article) =>
        (issue === '' || article.issue_id === issue) &&
        (section === '' || article.section === section) &&
        (bodies === null || bodies.has(article.article_id)),
    );
  const places = new Set(inPlace.map(({ article_id }) => article_id));
  const events = data
    .rows('events')
    .filter((event) => places.has(event.article_id) && eventPasses(data, event, filters));
  const articles = filters.type === '' && !hasPeriod(filters) ? inPlace : inPlace.filter(holdsOneOf(events));
  const kept = new Set(articles.map(({ article_id }) => article_id));
  const named = <T extends 'organization_mentions' | 'document_mentions' | 'person_mentions'>(table: T) =>
    data.rows(table).filter(({ article_id }) => kept.has(article_id));
  const organizationIds = new Set(
    named('organization_mentions').map(({ organization_id }) => organization_id),
  );
  const documentIds = new Set(named('document_mentions').map(({ document_id }) => document_id));
  const personIds = new Set(named('person_mentions').map(({ person_id }) => person_id));
  return {
    articles,
    events,
    amounts: data
      .rows('amounts')
      .filter((amount) => places.has(amount.article_id) && amountPasses(data, amount, filters)),
    organizations: data
      .rows('organizations')
      .filter(({ organization_id }) => organizationIds.has(organization_id)),
    documents: data.rows('documents').filter(({ document_id }) => documentIds.has(document_id)),
    people: data.rows('people').filter(({ person_id }) => personIds.has(person_id)),
  };
}

function holdsOneOf(events: readonly NewsEvent[]): (article: Article) => boolean {
  const ids = new Set(events.map(({ article_id }) => article_id));
  return ({ article_id }) => ids.has(article_id);
}

function articlesNaming(data: PageDataset, organization: string): ReadonlySet<string> {
  const mentions = data.groups('organization_mentions', 'organization_id').get(organization) ?? [];
  return new Set(mentions.map(({ article_id }) => article_id));
}

function eventPasses(data: PageDataset, event: NewsEvent, filters: Filters): boolean {
  if (filters.type !== '' && event.type !== filters.type) return false;
  if (!inPeriod(event, filters)) return false;
  return filters.organization === '' || bodiesOfEvent(data, event).has(filters.organization);
}

/** Bodies that take part in an event or are named in its sentence. */
export function bodiesOfEvent(data: PageDataset, event: NewsEvent): ReadonlySet<string> {
  const participants = data.groups('event_participants', 'event_id').get(event.event_id) ?? [];
  const named = data.groups('organization_mentions', 'article_id').get(event.article_id) ?? [];
  return new Set([
    ...participants.flatMap(({ organization_id }) => (organization_id === null ? [] : [organization_id])),
    ...named
      .filter(({ start, end }) => event.sentence_start <= start && end <= event.sentence_end)
      .map(({ organization_id }) => organization_id),
  ]);
}

function amountPasses(data: PageDataset, amount: Amount, filters: Filters): boolean {
  const event = amount.event_id === null ? undefined : data.byId('events', 'event_id').get(amount.event_id);
  if (filters.type !== '' && event?.type !== filters.type) return false;
  if (hasPeriod(filters)) {
    const date = amount.date_id === null ? undefined : data.byId('dates', 'date_id').get(amount.date_id);
    if (!inPeriod(date ?? event ?? NEVER, filters)) return false;
  }
  return filters.organization === '' || isNamedAround(data, amount, filters.organization);
}

/** Whether a body owns an amount or is named in its sentence. */
function isNamedAround(data: PageDataset, amount: Amount, organization: string): boolean {
  if (amount.organization_id === organization) return true;
  const named = data.groups('organization_mentions', 'article_id').get(amount.article_id) ?? [];
  const own = named.filter((mention) => mention.organization_id === organization);
  if (own.length === 0) return false;
  const sentence = data.sentenceAt(amount.article_id, amount.start);
  return own.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}

const NEVER: Days = { start_date: null, end_date: null };

function hasPeriod({ from, to }: Filters): boolean {
  return from !== '' || to !== '';
}

/** Whether something may have been within the period; what has no date was not. */
function inPeriod({ start_date, end_date }: Days, filters: Filters): boolean {
  if (!hasPeriod(filters)) return true;
  if (start_date === null && end_date === null) return false;
  if (filters.from !== '' && end_date !== null && end_date < filters.from) return false;
  return filters.to === '' || start_date === null || start_date <= filters.to;
}
