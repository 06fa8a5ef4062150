import type { EventParticipantRow, EventRow } from '../../schemas/index.js';
import type { EventMention, EventParticipant, Findings } from '../extract/mentions.js';
import { documentId, mentionId, organizationId, personId } from './ids.js';
import type { ArticleReading } from './issue.js';
import type { Offsets } from './offsets.js';
import { organizationMentionIds } from './organizations.js';
import { dateIds } from './values.js';

export function eventRows(reading: ArticleReading, offsets: Offsets): readonly EventRow[] {
  const { articleId, findings } = reading;
  const dates = dateIds(reading, offsets);
  return findings.events.map((event) => {
    const trigger = offsets.points(event);
    const sentence = offsets.points(event.sentence);
    const date = event.date === null ? undefined : findings.dates[event.date];
    return {
      event_id: mentionId(articleId, 'e', trigger.start),
      article_id: articleId,
      type: event.type,
      is_main: event.isMain,
      trigger: event.text,
      trigger_start: trigger.start,
      trigger_end: trigger.end,
      sentence: offsets.textOf(event.sentence),
      sentence_start: sentence.start,
      sentence_end: sentence.end,
      date_id: event.date === null ? null : (dates[event.date] ?? null),
      start_date: date?.startDate ?? null,
      end_date: date?.endDate ?? null,
      date_precision: date?.precision ?? null,
      edtf: date?.edtf ?? null,
      place: event.place,
      place_code: event.placeCode,
      modality: event.modality,
      rule: event.rule,
      document_ids: documentsOf(event, findings),
      correction: event.correction ?? null,
    };
  });
}

/** Documents named in the sentence of an event: the 《…行动方案》 that was issued, the 《…法》 that took effect. */
function documentsOf({ sentence }: EventMention, { documents }: Findings): string[] {
  const named = documents.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return [...new Set(named.map(({ title }) => documentId(title)))];
}

export function participantRows(reading: ArticleReading, offsets: Offsets): readonly EventParticipantRow[] {
  const bodies = organizationMentionIds(reading, offsets);
  const rows = reading.findings.events.flatMap((event) => {
    const event_id = mentionId(reading.articleId, 'e', offsets.points(event).start);
    return event.participants.map((participant) => ({
      event_id,
      organization_id: participant.organization === null ? null : organizationId(participant.organization),
      person_id: participant.person === null ? null : personId(reading.issueId, participant.person),
      mention_id: mentionOf(participant, reading, offsets, bodies),
      role: participant.role,
      correction: participant.correction ?? null,
    }));
  });
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(row);
    return !seen.has(key) && seen.add(key);
  });
}

/** Id of the mention by which a participant is named. */
function mentionOf(
  { mention, organization }: EventParticipant,
  { articleId, findings }: ArticleReading,
  offsets: Offsets,
  bodies: readonly string[],
): string | null {
  if (mention === null) return null;
  if (organization === null) {
    const known = findings.people.some(({ start }) => start === mention.start);
    return known ? mentionId(articleId, 'p', offsets.points(mention).start) : null;
  }
  const at = findings.organizations.findIndex(
    ({ start, name }) => start === mention.start && name === organization,
  );
  return bodies[at] ?? null;
}
