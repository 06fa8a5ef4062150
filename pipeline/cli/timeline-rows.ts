import type { Dataset } from '../../schemas/index.js';

/** What `zhewen timeline` is asked for; a filter left out lets everything through. */
export interface TimelineFilters {
  readonly section?: string;
  readonly type?: string;
  /** A part of the canonical name or of an alias. */
  readonly organization?: string;
  readonly main?: boolean;
}

/** One event in the timeline. */
export interface TimelineRow {
  readonly eventId: string;
  readonly articleId: string;
  /** First day, or first and last day; empty where the text gives none. */
  readonly date: string;
  readonly type: string;
  readonly isMain: boolean;
  readonly place: string;
  readonly sentence: string;
  readonly trigger: string;
  readonly organizations: readonly string[];
}

type Event = Dataset['events'][number];

/** The rows of one issue or more, without what issues share. */
type Issue = Pick<Dataset, 'articles' | 'events' | 'event_participants'>;

/**
 * The events of a dataset that pass the filters, by date; those without a date come last, in text order.
 * Of each issue, only the rows that are told are kept.
 */
export function timelineOf(
  organizations: Iterable<Body>,
  issues: Iterable<Issue>,
  filters: TimelineFilters,
): readonly TimelineRow[] {
  const bodies = new Map<string, NamedBody>();
  for (const body of organizations)
    bodies.set(body.organization_id, { name: body.name, isWanted: isNamed(body, filters.organization) });
  const dated: DatedRow[] = [];
  for (const issue of issues) for (const row of eventsOf(issue, bodies, filters)) dated.push(row);
  return dated.sort(compareDated).map(({ row }) => row);
}

type Body = Dataset['organizations'][number];

interface NamedBody {
  readonly name: string;
  /** Whether the filter names it. */
  readonly isWanted: boolean;
}

interface DatedRow {
  readonly date: string | null;
  readonly row: TimelineRow;
}

function* eventsOf(
  issue: Issue,
  bodies: ReadonlyMap<string, NamedBody>,
  filters: TimelineFilters,
): Generator<DatedRow> {
  const sections = new Map(issue.articles.map(({ article_id, section }) => [article_id, section]));
  const parts = participantsByEvent(issue);
  for (const event of issue.events) {
    const own = (parts.get(event.event_id) ?? []).flatMap(
      ({ organization_id }) => (organization_id === null ? undefined : bodies.get(organization_id)) ?? [],
    );
    const isWanted =
      (filters.section === undefined || sections.get(event.article_id) === filters.section) &&
      (filters.type === undefined || event.type === filters.type) &&
      (filters.main !== true || event.is_main) &&
      (filters.organization === undefined || own.some((body) => body.isWanted));
    const names = own.map(({ name }) => name);
    if (isWanted) yield { date: event.start_date, row: rowOf(event, names) };
  }
}

function participantsByEvent(
  dataset: Pick<Dataset, 'event_participants'>,
): ReadonlyMap<string, Dataset['event_participants']> {
  const parts = new Map<string, Dataset['event_participants'][number][]>();
  for (const part of dataset.event_participants) {
    const known = parts.get(part.event_id);
    if (known === undefined) parts.set(part.event_id, [part]);
    else known.push(part);
  }
  return parts;
}

function isNamed(body: Body, part = ''): boolean {
  return [body.name, ...body.aliases].some((name) => name.includes(part));
}

/** By date, undated events last; then by their ids, as the table has them. */
function compareDated(a: DatedRow, b: DatedRow): number {
  return (
    compareText(a.date ?? '9999-99-99', b.date ?? '9999-99-99') || compareText(a.row.eventId, b.row.eventId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf(event: Event, names: readonly string[]): TimelineRow {
  const { start_date, end_date } = event;
  const range = end_date === null || end_date === start_date ? start_date : `${start_date}/${end_date}`;
  return {
    eventId: event.event_id,
    articleId: event.article_id,
    date: range ?? '',
    type: event.type,
    isMain: event.is_main,
    place: event.place ?? '',
    sentence: event.sentence,
    trigger: event.trigger,
    organizations: [...new Set(names)],
  };
}

/** Shortens a sentence to about `most` characters around its trigger: …万户企业|授信|超3000亿元…. */
export function shorten(sentence: string, trigger: string, most: number): string {
  const characters = [...sentence];
  if (characters.length <= most) return sentence;
  const before = sentence.indexOf(trigger);
  const at = before < 0 ? 0 : [...sentence.slice(0, before)].length;
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), characters.length - most));
  const end = Math.min(characters.length, start + most);
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}
