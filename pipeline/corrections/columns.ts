import type { Addition, Change } from '../../schemas/corrections.js';
import { organizationId } from '../assemble/ids.js';
import { sentencesOf } from '../text/sentences.js';
import type { Desk, DeskArticle, ListTable } from './desk.js';
import type {
  AmountDraft,
  DateDraft,
  DocumentDraft,
  EventDraft,
  OrganizationDraft,
  PersonDraft,
} from './draft.js';
import { replaceBody } from './entities.js';
import { findBody, findDocument, findDraft, findPerson } from './links.js';
import { findPlace } from './place.js';

/** What is being corrected: values by column, and who asked for it. */
export interface Setting {
  readonly desk: Desk;
  readonly article: DeskArticle;
  readonly set: (Change | Addition)['set'];
  readonly entity: Change['entity'];
}

/** Takes a value into a draft; a string says why it cannot be. */
type Setter<Draft> = (draft: Draft, value: never, setting: Setting) => string | null;

/** A column that is a field of the draft, under the same name or another. */
function field<Draft>(name: keyof Draft & string): Setter<Draft> {
  // The value has been checked against the schema of its column, which has the type of the field.
  return (draft, value) => {
    Object.assign(draft as object, { [name]: value });
    return null;
  };
}

/** Decimals are text until rows are assembled. */
function decimal(name: 'value' | 'min' | 'max'): Setter<AmountDraft> {
  return (draft, value: number | null) => {
    draft[name] = value === null ? null : String(value);
    return null;
  };
}

const spanned = () => null;

/** How each column is taken in; `text` and its offset have been placed before. */
const SETTERS = {
  dates: {
    text: spanned,
    start: spanned,
    kind: field<DateDraft>('kind'),
    start_date: field<DateDraft>('startDate'),
    end_date: field<DateDraft>('endDate'),
    start_time: field<DateDraft>('startTime'),
    end_time: field<DateDraft>('endTime'),
    edtf: field<DateDraft>('edtf'),
    precision: field<DateDraft>('precision'),
    duration: field<DateDraft>('duration'),
    direction: field<DateDraft>('direction'),
    modifier: field<DateDraft>('modifier'),
  },
  amounts: {
    text: spanned,
    start: spanned,
    kind: field<AmountDraft>('kind'),
    value: decimal('value'),
    min: decimal('min'),
    max: decimal('max'),
    unit: field<AmountDraft>('unit'),
    unit_code: field<AmountDraft>('unitCode'),
    per: field<AmountDraft>('per'),
    modifier: field<AmountDraft>('modifier'),
    item: setItem,
    item_start: (draft: AmountDraft, _: number | null, setting: Setting) =>
      'item' in setting.set ? null : setItem(draft, itemOf(draft, setting), setting),
    date_id: setDate,
    organization_id: setOwner,
    event_id: setEvent,
  },
  organization_mentions: {
    text: spanned,
    start: spanned,
    organization_id: (draft: OrganizationDraft, id: string, { desk, entity }: Setting) => {
      const found = findBody(desk, id, entity);
      if ('fault' in found) return found.fault;
      const old = draft.name;
      draft.name = found.value;
      replaceBody(desk, old, found.value);
      return null;
    },
    resolution: field<OrganizationDraft>('resolution'),
  },
  person_mentions: {
    text: spanned,
    start: spanned,
    person_id: (draft: PersonDraft, id: string, { desk, entity }: Setting) => {
      const found = findPerson(desk, id, entity);
      if ('fault' in found) return found.fault;
      draft.name = found.value;
      return null;
    },
    title: field<PersonDraft>('title'),
  },
  document_mentions: {
    text: spanned,
    start: spanned,
    document_id: (draft: DocumentDraft, id: string, { desk, entity }: Setting) => {
      const found = findDocument(desk, id, entity);
      if ('fault' in found) return found.fault;
      Object.assign(draft, found.value);
      return null;
    },
  },
  events: {
    trigger: spanned,
    trigger_start: spanned,
    type: field<EventDraft>('type'),
    is_main: field<EventDraft>('isMain'),
    date_id: setDate,
    place: field<EventDraft>('place'),
    place_code: field<EventDraft>('placeCode'),
    modality: field<EventDraft>('modality'),
  },
} as const satisfies Record<ListTable, object>;

/** Takes the values of a correction into the draft of a record; a string says what could not be. */
export function setColumns(table: ListTable, draft: object, setting: Setting): string | null {
  const setters = SETTERS[table] as Readonly<Record<string, Setter<object> | undefined>>;
  for (const [column, value] of Object.entries(setting.set)) {
    const fault = setters[column]?.(draft, value as never, setting) ?? null;
    if (fault !== null) return `set.${column}: ${fault}`;
  }
  return null;
}

function itemOf(draft: AmountDraft, { article }: Setting): string | null {
  return draft.item === null ? null : article.offsets.textOf(draft.item);
}

function setItem(draft: AmountDraft, item: string | null, { article, set }: Setting): string | null {
  if (item === null) {
    draft.item = null;
    return null;
  }
  const start = set.item_start;
  const place = findPlace(article.article.text.text, item, typeof start === 'number' ? start : null);
  if (typeof place === 'string') return `${place} (item_start)`;
  draft.item = place;
  return null;
}

function setDate(
  draft: AmountDraft | EventDraft,
  id: string | null,
  { desk, article }: Setting,
): string | null {
  const found = findDraft<DateDraft>(desk, article, 'dates', id);
  if ('fault' in found) return found.fault;
  draft.date = found.value;
  return null;
}

/** An amount belongs to a body through a mention of it: the last one before the amount, else the first. */
function setOwner(draft: AmountDraft, id: string | null, { article }: Setting): string | null {
  const own = article.draft.organizations.filter(({ name }) => organizationId(name) === id);
  const before = own.filter(({ start }) => start < draft.start).at(-1);
  draft.organization = before ?? own[0] ?? null;
  return id === null || draft.organization !== null
    ? null
    : `article ${article.id} has no mention of ${id}; add one first`;
}

function setEvent(draft: AmountDraft, id: string | null, { desk, article }: Setting): string | null {
  const found = findDraft<EventDraft>(desk, article, 'events', id);
  if ('fault' in found) return found.fault;
  for (const event of article.draft.events) event.amounts = event.amounts.filter((one) => one !== draft);
  found.value?.amounts.push(draft);
  return null;
}

/** Puts an event into the sentence of its trigger. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  return (
    sentencesOf(text).find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length }
  );
}
