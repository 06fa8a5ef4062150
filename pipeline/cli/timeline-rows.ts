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

/** The events of a dataset that pass the filters, by date; those without a date come last, in text order. */
export function timelineOf(dataset: Dataset, filters: TimelineFilters): readonly TimelineRow[] {
  const sections = new Map(dataset.articles.map(({ article_id, section }) => [article_id, section]));
  const bodies = new Map(dataset.organizations.map((body) => [body.organization_id, body]));
  const parts = participantsByEvent(dataset);
  const bodiesOf = ({ event_id }: Event) =>
    (parts.get(event_id) ?? []).flatMap(({ organization_id }) => {
      const body = organization_id === null ? undefined : bodies.get(organization_id);
      return body === undefined ? [] : [body];
    });
  const wanted = dataset.events.filter(
    (event) =>
      (filters.section === undefined || sections.get(event.article_id) === filters.section) &&
      (filters.type === undefined || event.type === filters.type) &&
      (filters.main !== true || event.is_main) &&
      (filters.organization === undefined ||
        bodiesOf(event).some((body) => isNamed(body, filters.organization))),
  );
  return wanted
    .map((event, at) => ({ event, at }))
    .sort((a, b) => compareDates(a.event, b.event) || a.at - b.at)
    .map(({ event }) =>
      rowOf(
        event,
        bodiesOf(event).map(({ name }) => name),
      ),
    );
}

function participantsByEvent(dataset: Dataset): ReadonlyMap<string, Dataset['event_participants']> {
  const parts = new Map<string, Dataset['event_participants'][number][]>();
  for (const part of dataset.event_participants) {
    const known = parts.get(part.event_id);
    if (known === undefined) parts.set(part.event_id, [part]);
    else known.push(part);
  }
  return parts;
}

function isNamed(body: Dataset['organizations'][number], part = ''): boolean {
  return [body.name, ...body.aliases].some((name) => name.includes(part));
}

/** Undated events stand last. */
function compareDates(a: Event, b: Event): number {
  const key = ({ start_date }: Event): string => start_date ?? '9999-99-99';
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
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
