import type {
  AmountMention,
  DateMention,
  DocumentMention,
  EventMention,
  Findings,
  Organization,
  OrganizationMention,
  PersonMention,
} from '../extract/mentions.js';
import { indicesInside } from '../resolve/spans.js';
import type { Span } from '../text/mapped-text.js';
import { numberOf } from './values.js';

/** One found mention under the published column names, as `zhewen extract` prints it. */
export type ExtractRecord = Readonly<Record<string, unknown>> & {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** The records of one text, in the shape of one line of `zhewen extract`. */
export interface ExtractRecords {
  readonly dates: readonly ExtractRecord[];
  readonly amounts: readonly ExtractRecord[];
  readonly organizations: readonly ExtractRecord[];
  readonly people: readonly ExtractRecord[];
  readonly documents: readonly ExtractRecord[];
  readonly events: readonly ExtractRecord[];
}

/** Where a span of the passage lies in the text that was given, in code points, and what stands there. */
export type Locate = (span: Span) => Span & { readonly text: string };

/**
 * Turns findings into records; `organizations` gives each body's type and region. Every record is one literal without
 * spreads: columns added to an object one by one cost more than all that was extracted.
 */
export function recordsOf(
  findings: Findings,
  organizations: ReadonlyMap<string, Organization>,
  locate: Locate,
): ExtractRecords {
  return {
    dates: findings.dates.map((date) => dateRecord(date, locate)),
    amounts: findings.amounts.map((amount) => amountRecord(amount, findings, locate)),
    organizations: findings.organizations.map((one) =>
      organizationRecord(one, organizations.get(one.name), locate),
    ),
    people: findings.people.map((person) => personRecord(person, locate)),
    documents: findings.documents.map((document) => documentRecord(document, locate)),
    events: findings.events.map((event) => eventRecord(event, findings, locate)),
  };
}

function dateRecord(m: DateMention, locate: Locate): ExtractRecord {
  const { text, start, end } = locate(m);
  return {
    text,
    start,
    end,
    kind: m.kind,
    start_date: m.startDate,
    end_date: m.endDate,
    start_time: m.startTime,
    end_time: m.endTime,
    edtf: m.edtf,
    precision: m.precision,
    duration: m.duration,
    direction: m.direction,
    modifier: m.modifier,
    rule: m.rule,
  };
}

function amountRecord(m: AmountMention, { dates, organizations }: Findings, locate: Locate): ExtractRecord {
  const { text, start, end } = locate(m);
  const item = m.item === null ? null : locate(m.item);
  return {
    text,
    start,
    end,
    kind: m.kind,
    value: numberOf(m.value),
    min: numberOf(m.min),
    max: numberOf(m.max),
    unit: m.unit,
    unit_code: m.unitCode,
    per: m.per,
    modifier: m.modifier,
    item: item?.text ?? null,
    item_start: item?.start ?? null,
    item_end: item?.end ?? null,
    date: m.date === null ? null : (dates[m.date]?.text ?? null),
    organization: m.organization === null ? null : (organizations[m.organization]?.name ?? null),
    rule: m.rule,
  };
}

function organizationRecord(
  m: OrganizationMention,
  body: Organization | undefined,
  locate: Locate,
): ExtractRecord {
  const { text, start, end } = locate(m);
  return {
    text,
    start,
    end,
    name: m.name,
    type: body?.type ?? 'other',
    parent: body?.parent ?? null,
    region: body?.region ?? null,
    region_code: body?.regionCode ?? null,
    resolution: m.resolution,
    rule: m.rule,
  };
}

function personRecord(m: PersonMention, locate: Locate): ExtractRecord {
  const { text, start, end } = locate(m);
  return { text, start, end, name: m.name, title: m.title, organization: m.organization, rule: m.rule };
}

function documentRecord(m: DocumentMention, locate: Locate): ExtractRecord {
  const { text, start, end } = locate(m);
  return { text, start, end, title: m.title, kind: m.kind, issuer: m.issuer, rule: m.rule };
}

function eventRecord(
  m: EventMention,
  { dates, amounts, documents }: Findings,
  locate: Locate,
): ExtractRecord {
  const { text, start, end } = locate(m);
  const date = m.date === null ? undefined : dates[m.date];
  const sentence = locate(m.sentence);
  return {
    text,
    start,
    end,
    type: m.type,
    is_main: m.isMain,
    trigger: text,
    trigger_start: start,
    trigger_end: end,
    sentence: sentence.text,
    sentence_start: sentence.start,
    sentence_end: sentence.end,
    start_date: date?.startDate ?? null,
    end_date: date?.endDate ?? null,
    date_precision: date?.precision ?? null,
    edtf: date?.edtf ?? null,
    place: m.place,
    place_code: m.placeCode,
    modality: m.modality,
    participants: m.participants.map(({ role, organization, person }) => ({
      role,
      name: organization ?? person,
    })),
    amounts: m.amounts.map((a) => amounts[a]?.text ?? ''),
    documents: indicesInside(documents, m.sentence).map((i) => documents[i]?.title ?? ''),
    rule: m.rule,
  };
}
