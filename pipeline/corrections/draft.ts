import type {
  AmountMention,
  DateMention,
  DocumentMention,
  EventMention,
  EventParticipant,
  Findings,
  OrganizationMention,
  PersonMention,
} from '../extract/mentions.js';
import type { Span } from '../text/mapped-text.js';

type Open<T> = { -readonly [K in keyof T]: T[K] };

export type DateDraft = Open<DateMention>;
export type OrganizationDraft = Open<OrganizationMention>;
export type PersonDraft = Open<PersonMention>;
export type DocumentDraft = Open<DocumentMention>;

/** An amount that holds what it is linked to, not its index, so that mentions may come and go. */
export type AmountDraft = Omit<Open<AmountMention>, 'date' | 'organization'> & {
  date: DateDraft | null;
  organization: OrganizationDraft | null;
};

/** A participant that holds the mention by which it is named; `span` where no mention stands there. */
export type ParticipantDraft = Omit<Open<EventParticipant>, 'mention'> & {
  mention: OrganizationDraft | PersonDraft | null;
  readonly span: Span | null;
};

export type EventDraft = Omit<Open<EventMention>, 'date' | 'amounts' | 'participants'> & {
  date: DateDraft | null;
  amounts: AmountDraft[];
  participants: ParticipantDraft[];
};

/** The findings of one article while they are being corrected. */
export interface Draft {
  dates: DateDraft[];
  amounts: AmountDraft[];
  organizations: OrganizationDraft[];
  people: PersonDraft[];
  documents: DocumentDraft[];
  events: EventDraft[];
}

const NOTHING: Findings = {
  dates: [],
  amounts: [],
  organizations: [],
  people: [],
  documents: [],
  events: [],
};

/** Turns the indices of findings into links. */
export function openFindings(findings: Findings = NOTHING): Draft {
  const dates = findings.dates.map((one) => ({ ...one }));
  const organizations = findings.organizations.map((one) => ({ ...one }));
  const people = findings.people.map((one) => ({ ...one }));
  const amounts = findings.amounts.map((one) => ({
    ...one,
    date: linked(dates, one.date),
    organization: linked(organizations, one.organization),
  }));
  const events = findings.events.map((one) => ({
    ...one,
    date: linked(dates, one.date),
    amounts: one.amounts.flatMap((i) => linked(amounts, i) ?? []),
    participants: one.participants.map((participant) => ({
      ...participant,
      span: participant.mention,
      mention: mentionOf(participant, organizations, people),
    })),
  }));
  return {
    dates,
    amounts,
    organizations,
    people,
    documents: findings.documents.map((o) => ({ ...o })),
    events,
  };
}

function linked<T>(list: readonly T[], index: number | null): T | null {
  return index === null ? null : (list[index] ?? null);
}

function mentionOf(
  { mention, organization, person }: EventParticipant,
  organizations: readonly OrganizationDraft[],
  people: readonly PersonDraft[],
): OrganizationDraft | PersonDraft | null {
  if (mention === null) return null;
  const name = organization ?? person;
  const named = organization === null ? people : organizations;
  return named.find((one) => one.start === mention.start && one.name === name) ?? null;
}

/** Puts mentions into the order of the text and turns links into indices again; the draft takes that order as well. */
export function closeFindings(draft: Draft): Findings {
  for (const list of Object.values(draft) as Span[][]) list.sort((a, b) => a.start - b.start);
  const dates = new Map(draft.dates.map((one, i) => [one, i]));
  const organizations = new Map(draft.organizations.map((one, i) => [one, i]));
  const amounts = new Map(draft.amounts.map((one, i) => [one, i]));
  return {
    dates: draft.dates,
    organizations: draft.organizations,
    people: draft.people,
    documents: draft.documents,
    amounts: draft.amounts.map((one) => ({
      ...one,
      date: one.date === null ? null : (dates.get(one.date) ?? null),
      organization: one.organization === null ? null : (organizations.get(one.organization) ?? null),
    })),
    events: draft.events.map((one) => ({
      ...one,
      date: one.date === null ? null : (dates.get(one.date) ?? null),
      amounts: one.amounts.flatMap((amount) => amounts.get(amount) ?? []),
      participants: one.participants.map(closeParticipant),
    })),
  };
}

/** A participant takes the name of the body or person to which its mention points by now. */
function closeParticipant({ span, ...participant }: ParticipantDraft): EventParticipant {
  const { mention, organization, person } = participant;
  if (mention === null) return { ...participant, mention: span };
  return {
    ...participant,
    organization: organization === null ? null : mention.name,
    person: person === null ? null : mention.name,
    mention: { start: mention.start, end: mention.end },
  };
}

/** Takes a mention out of an article, with the participants that it names; links to it become null. */
export function takeOut(draft: Draft, gone: object): void {
  for (const list of Object.values(draft) as object[][]) {
    const at = list.indexOf(gone);
    if (at >= 0) list.splice(at, 1);
  }
  for (const amount of draft.amounts) {
    if (amount.date === gone) amount.date = null;
    if (amount.organization === gone) amount.organization = null;
  }
  for (const event of draft.events) {
    if (event.date === gone) event.date = null;
    event.amounts = event.amounts.filter((amount) => amount !== gone);
    event.participants = event.participants.filter(({ mention }) => mention === null || mention !== gone);
  }
}
