import type { PageDataset } from '../data/dataset.js';
import { formatAmount, formatPeriod } from '../data/numbers.js';
import type { Mark } from '../data/rows.js';
import { labelOf, type Words } from '../words/index.js';

/** A stretch of text that is lit up, with the name of its style. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The value of a record in a few words. */
export function markValue(data: PageDataset, t: Words, mark: Mark): string {
  switch (mark.kind) {
    case 'date': {
      const { start_date, end_date, start_time, duration, kind } = mark.row;
      const period = formatPeriod(start_date, end_date);
      const words = [period, start_time, duration].filter((word) => word !== null && word !== '');
      return words.length > 0 ? words.join(' ') : labelOf(t.labels.dateKind, kind);
    }
    case 'amount':
      return formatAmount(mark.row);
    case 'organization':
      return data.organizationName(mark.row.organization_id);
    case 'person':
      return data.byId('people', 'person_id').get(mark.row.person_id)?.name ?? '';
    case 'document':
      return data.byId('documents', 'document_id').get(mark.row.document_id)?.title ?? '';
    case 'event':
      return labelOf(t.labels.eventType, mark.row.type);
  }
}

/** Where in the article that stands which a record belongs to: its sentence, its item, its date. */
export function relatedSpans(data: PageDataset, mark: Mark): readonly Stretch[] {
  if (mark.kind === 'event') {
    const { sentence_start: start, sentence_end: end } = mark.row;
    return [{ start, end, name: 'in-sentence' }, ...dateSpan(data, mark.articleId, mark.row.date_id)];
  }
  if (mark.kind !== 'amount') return [];
  const { item_start: start, item_end: end, date_id } = mark.row;
  const item = start === null || end === null ? [] : [{ start, end, name: 'is-item' }];
  return [...item, ...dateSpan(data, mark.articleId, date_id)];
}

function dateSpan(data: PageDataset, articleId: string, dateId: string | null): readonly Stretch[] {
  const date = dateId === null ? undefined : data.mark(articleId, dateId);
  return date === undefined ? [] : [{ start: date.start, end: date.end, name: 'is-date' }];
}
