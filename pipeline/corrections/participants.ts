import type { Change } from '../../schemas/corrections.js';
import { organizationId, personId } from '../assemble/ids.js';
import type { AnyRow, Desk, DeskArticle } from './desk.js';
import type { OrganizationDraft, ParticipantDraft, PersonDraft } from './draft.js';
import { findBody, findDraft, findPerson } from './links.js';

/** Changes who takes part in an event, how, and the mention that names it. */
export function setParticipant(
  desk: Desk,
  article: DeskArticle,
  draft: object,
  set: AnyRow,
  entity: Change['entity'],
): string | null {
  const participant = draft as ParticipantDraft;
  if (typeof set.role === 'string') participant.role = set.role as ParticipantDraft['role'];
  const named = nameParticipant(desk, participant, set, entity);
  if (named !== null) return named;
  if (!('mention_id' in set)) return null;
  const table = participant.organization === null ? 'person_mentions' : 'organization_mentions';
  const found = findDraft<OrganizationDraft | PersonDraft>(desk, article, table, set.mention_id);
  if ('fault' in found) return `set.mention_id: ${found.fault}`;
  const name = participant.organization ?? participant.person;
  if (found.value !== null && found.value.name !== name)
    return `set.mention_id: ${set.mention_id} is a mention of ${found.value.name}, not of ${name}`;
  participant.mention = found.value;
  return null;
}

function nameParticipant(
  desk: Desk,
  participant: ParticipantDraft,
  set: AnyRow,
  entity: Change['entity'],
): string | null {
  if (typeof set.organization_id === 'string') {
    const found = findBody(desk, set.organization_id, entity);
    if ('fault' in found) return `set.organization_id: ${found.fault}`;
    Object.assign(participant, { organization: found.value, person: null });
  } else if (typeof set.person_id === 'string') {
    const found = findPerson(desk, set.person_id, entity);
    if ('fault' in found) return `set.person_id: ${found.fault}`;
    Object.assign(participant, { organization: null, person: found.value });
  }
  // The mention names whom it names: another participant needs another mention.
  const name = participant.organization ?? participant.person;
  if (participant.mention !== null && participant.mention.name !== name) participant.mention = null;
  return null;
}

/** Adds a participant to an event, named by a mention of it in the article if there is one. */
export function addParticipant(
  desk: Desk,
  article: DeskArticle,
  eventId: string,
  set: AnyRow,
  entity: Change['entity'],
  correction: string,
): ParticipantDraft | string {
  const found = findDraft<DeskArticle['draft']['events'][number]>(desk, article, 'events', eventId);
  if ('fault' in found) return `set.event_id: ${found.fault}`;
  const { issueId } = desk.reading;
  if ((set.organization_id ?? null) === null && (set.person_id ?? null) === null)
    return 'set.organization_id or set.person_id: is missing';
  const mention =
    article.draft.organizations.find(({ name }) => organizationId(name) === set.organization_id) ??
    article.draft.people.find(({ name }) => personId(issueId, name) === set.person_id) ??
    null;
  const draft: ParticipantDraft = {
    role: 'other',
    organization: null,
    person: null,
    mention,
    span: null,
    correction,
  };
  const fault = setParticipant(desk, article, draft, set, entity);
  if (fault !== null) return fault;
  found.value?.participants.push(draft);
  return draft;
}
