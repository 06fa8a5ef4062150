import type { DateRow, EventRow } from '../../schemas/index.js';
import { groupBy, type Lookup } from './lookup.js';
import { broken, type Violation } from './violation.js';

/** Each article has exactly one main event. */
export function* checkMainEvents({ dataset }: Lookup): Generator<Violation> {
  const events = groupBy(dataset.events, (event) => event.article_id);
  for (const { article_id } of dataset.articles) {
    const main = (events.get(article_id) ?? []).filter((event) => event.is_main);
    if (main.length !== 1) {
      const ids = main.map((event) => event.event_id);
      yield broken({ table: 'articles', id: article_id }, null, 'event.main', ids, 'exactly one main event');
    }
  }
}

/** An event's trigger lies in its sentence, and its date is the date it refers to. */
export function* checkEvents({ dataset, date: dateOf, has }: Lookup): Generator<Violation> {
  for (const row of dataset.events) {
    const place = { table: 'events', id: row.event_id };
    if (row.trigger_start < row.sentence_start || row.trigger_end > row.sentence_end)
      yield broken(
        place,
        'trigger_start',
        'event.sentence',
        [row.trigger_start, row.trigger_end],
        `a range inside the sentence, [${row.sentence_start}, ${row.sentence_end})`,
      );
    if (row.start_date !== null && row.end_date !== null && row.start_date > row.end_date)
      yield broken(place, 'end_date', 'event.order', row.end_date, `a day from ${row.start_date}`);
    for (const document of row.document_ids)
      if (!has('documents.document_id', document))
        yield broken(place, 'document_ids', 'reference', document, 'a documents.document_id');
    const date = row.date_id === null ? undefined : dateOf(row.date_id);
    if (date !== undefined) yield* checkEventDate(row, date);
  }
}

function* checkEventDate(row: EventRow, date: DateRow): Generator<Violation> {
  const place = { table: 'events', id: row.event_id };
  if (date.article_id !== row.article_id)
    yield broken(place, 'date_id', 'event.article', row.date_id, `a date of article ${row.article_id}`);
  for (const [column, found, expected] of [
    ['start_date', row.start_date, date.start_date],
    ['end_date', row.end_date, date.end_date],
    ['edtf', row.edtf, date.edtf],
    ['date_precision', row.date_precision, date.precision],
  ] as const)
    if (found !== expected)
      yield broken(
        place,
        column,
        'event.date',
        found,
        `${JSON.stringify(expected)}, as ${date.date_id} says`,
      );
}

/** A participant is an organization or a person; its mention names it, in the article of the event. */
export function* checkParticipants({ dataset, event }: Lookup): Generator<Violation> {
  const mentions = new Map([
    ...dataset.organization_mentions.map(
      (row) => [row.mention_id, { of: row.organization_id, in: row.article_id }] as const,
    ),
    ...dataset.person_mentions.map(
      (row) => [row.mention_id, { of: row.person_id, in: row.article_id }] as const,
    ),
  ]);
  for (const row of dataset.event_participants) {
    const place = { table: 'event_participants', id: `${row.event_id} ${row.role}` };
    const { organization_id, person_id, mention_id } = row;
    if ((organization_id === null) === (person_id === null))
      yield broken(
        place,
        'organization_id',
        'participant.one',
        [organization_id, person_id],
        'an organization or a person',
      );
    if (mention_id === null) continue;
    const mention = mentions.get(mention_id);
    if (mention === undefined || mention.in !== event(row.event_id)?.article_id)
      yield broken(
        place,
        'mention_id',
        'participant.mention',
        mention_id,
        "a mention in the event's article",
      );
    else if (mention.of !== (organization_id ?? person_id))
      yield broken(
        place,
        'mention_id',
        'participant.mention',
        mention_id,
        `a mention of ${organization_id ?? person_id}`,
      );
  }
}
