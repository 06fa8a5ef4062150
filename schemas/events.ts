import { col, correctionColumn, table } from './table.js';
import { DATE_PRECISIONS, EVENT_TYPES, MODALITIES } from './vocabularies.js';

export const events = table({
  name: 'events',
  title: 'Events',
  description: 'What happened, is happening or is planned; exactly one main event an article.',
  key: ['event_id'],
  correctable: ['trigger', 'trigger_start', 'type', 'is_main', 'date_id', 'place', 'place_code', 'modality'],
  columns: {
    event_id: col.string("Article and offset of the trigger, such as '2020-03/e40'."),
    article_id: col.string({ description: 'Article of the event.', references: 'articles.article_id' }),
    type: col.enum(EVENT_TYPES, 'Kind of event.'),
    is_main: col.bool('Whether this is what the headline reports.'),
    trigger: col.string('Word that tells the event.'),
    trigger_start: col.int({
      description: 'First code point of the trigger in articles.text.',
      unit: 'code point',
    }),
    trigger_end: col.int({
      description: 'Code point after the trigger in articles.text.',
      unit: 'code point',
    }),
    sentence: col.string('Sentence of the trigger.'),
    sentence_start: col.int({
      description: 'First code point of the sentence in articles.text.',
      unit: 'code point',
    }),
    sentence_end: col.int({
      description: 'Code point after the sentence in articles.text.',
      unit: 'code point',
    }),
    date_id: col.optional.string({
      description: 'Mention that dates the event.',
      references: 'dates.date_id',
    }),
    start_date: col.optional.date('First day of the event, as resolved for the date.'),
    end_date: col.optional.date('Last day of the event.'),
    date_precision: col.optional.enum(DATE_PRECISIONS, 'Precision of the date.'),
    edtf: col.optional.string('Date of the event as EDTF.'),
    place: col.optional.string('Place as named in the text.'),
    place_code: col.optional.string('GB/T 2260 code of the place.'),
    modality: col.enum(MODALITIES, 'occurred, ongoing, planned (将, 力争) or required (要求, 应).'),
    rule: col.string('Rule that found the event.'),
    document_ids: col.list('Documents named in the sentence of the event, as in documents.document_id.'),
    ...correctionColumn,
  },
});
