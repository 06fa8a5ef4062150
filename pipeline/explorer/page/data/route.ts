// The state of the page is its address: what is shown has a link that can be cited.

export const VIEWS = [
  'overview',
  'articles',
  'events',
  'amounts',
  'organizations',
  'documents',
  'leftover',
  'data',
] as const;
export type View = (typeof VIEWS)[number] | 'article' | 'organization' | 'document' | 'person' | 'search';
export type Language = 'zh' | 'en';

/** What is chosen on the filter bar; an empty text chooses nothing. */
export interface Filters {
  readonly issue: string;
  readonly section: string;
  readonly type: string;
  readonly organization: string;
  readonly from: string;
  readonly to: string;
}

export interface Route {
  readonly view: View;
  /** Article, organization, document or person that the view is of. */
  readonly subject: string;
  /** Record that is open beside it. */
  readonly record: string;
  readonly filters: Filters;
  readonly query: string;
  readonly language: Language | null;
  /** Choices of one view, such as the unit of the chart. */
  readonly options: Readonly<Record<string, string>>;
}

export const NO_FILTERS: Filters = { issue: '', section: '', type: '', organization: '', from: '', to: '' };
const FILTER_KEYS = ['issue', 'section', 'type', 'organization', 'from', 'to'] as const;
const SUBJECT_VIEWS: readonly string[] = ['organization', 'document', 'person'];

export const START: Route = {
  view: 'overview',
  subject: '',
  record: '',
  filters: NO_FILTERS,
  query: '',
  language: null,
  options: {},
};

/** Reads `#/article/2020-03/d17?lang=en&section=finance`; whatever it does not know leads to the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/').map(decodePart);
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTER_KEYS.map((key) => [key, parameters.get(key) ?? '']));
  const language = parameters.get('lang');
  const known = new Set<string>([...FILTER_KEYS, 'lang', 'q']);
  return {
    ...START,
    ...subjectOf(view, rest),
    filters: filters as unknown as Filters,
    query: parameters.get('q') ?? '',
    language: language === 'zh' || language === 'en' ? language : null,
    options: Object.fromEntries([...parameters].filter(([key]) => !known.has(key))),
  };
}

function subjectOf(view: string, rest: readonly string[]): Partial<Route> {
  if (view === 'article') {
    const [subject = '', ...record] = rest;
    return { view, subject, record: record.length === 0 ? '' : `${subject}/${record.join('/')}` };
  }
  if (SUBJECT_VIEWS.includes(view)) return { view: view as View, subject: rest.join('/') };
  if (view === 'search' || (VIEWS as readonly string[]).includes(view)) return { view: view as View };
  return {};
}

/** The address of a route, as `parseRoute` reads it. */
export function formatRoute({ view, subject, record, filters, query, language, options }: Route): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const key of FILTER_KEYS) if (filters[key] !== '') parameters.set(key, filters[key]);
  for (const [key, value] of Object.entries(options)) if (value !== '') parameters.set(key, value);
  if (language !== null) parameters.set('lang', language);
  const path = record !== '' && view === 'article' ? record.split('/') : subject === '' ? [] : [subject];
  const search = parameters.toString();
  return `#/${[view, ...path.map(encodePart)].join('/')}${search === '' ? '' : `?${search}`}`;
}

/** Chinese stays legible in an address; only what would cut it up is escaped. */
function encodePart(part: string): string {
  return part.replaceAll(/[%/?#\s"<>]/gu, (character) => encodeURIComponent(character));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
