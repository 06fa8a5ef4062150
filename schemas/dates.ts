import { col, correctionColumn, spanColumns, table } from './table.js';
import { DATE_DIRECTIONS, DATE_KINDS, DATE_PRECISIONS, MODIFIERS } from './vocabularies.js';

export const dates = table({
  name: 'dates',
  title: 'Dates',
  description: 'Mentions of calendar points, periods, durations and recurrences, resolved to the calendar.',
  key: ['date_id'],
  correctable: [
    'text',
    'start',
    'kind',
    'start_date',
    'end_date',
    'start_time',
    'end_time',
    'edtf',
    'precision',
    'duration',
    'direction',
    'modifier',
  ],
  columns: {
    date_id: col.string("Article and offset, such as '2020-03/d17'."),
    article_id: col.string({ description: 'Article of the mention.', references: 'articles.article_id' }),
    ...spanColumns,
    kind: col.enum(
      DATE_KINDS,
      'date: a point or calendar unit; datetime; time; range; duration; set: recurring; vague: no bounds.',
    ),
    start_date: col.optional.date('First day of the period, inclusive.'),
    end_date: col.optional.date('Last day of the period, inclusive.'),
    start_time: col.optional.string('Clock time at which it starts, HH:MM.'),
    end_time: col.optional.string('Clock time at which it ends, HH:MM.'),
    edtf: col.optional.string('The same as an EDTF (ISO 8601-2) string, where EDTF can say it.'),
    precision: col.optional.enum(DATE_PRECISIONS, 'Calendar unit in which the text states it.'),
    duration: col.optional.string("ISO 8601 duration of a duration or recurrence, such as 'P3D'."),
    direction: col.optional.enum(
      DATE_DIRECTIONS,
      'How words around the mention bound it: 自…起 since, 至 until, 截至 by, 前 before, 后 after, 内 in.',
    ),
    modifier: col.optional.enum(
      MODIFIERS,
      'Approximation in or around the mention: 约, 近, 余, 不到; null: none.',
    ),
    rule: col.string('Rule that found the mention.'),
    ...correctionColumn,
  },
});
