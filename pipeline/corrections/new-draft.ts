import type { Span } from '../text/mapped-text.js';
import { sentenceAt } from './columns.js';
import type { ListTable } from './desk.js';
import type {
  AmountDraft,
  DateDraft,
  DocumentDraft,
  EventDraft,
  OrganizationDraft,
  PersonDraft,
} from './draft.js';

/** Rule of records that a person added. */
export const ADDED = 'correction';

/** A record of which only the place is known yet. */
export function newDraft(table: ListTable, text: string, { start, end }: Span, correction: string): object {
  const mention = { start, end, text: text.slice(start, end), rule: ADDED, correction };
  switch (table) {
    case 'dates':
      return {
        ...mention,
        kind: 'date',
        startDate: null,
        endDate: null,
        startTime: null,
        endTime: null,
        edtf: null,
        precision: null,
        duration: null,
        direction: null,
        modifier: null,
      } satisfies DateDraft;
    case 'amounts':
      return {
        ...mention,
        kind: 'count',
        value: null,
        min: null,
        max: null,
        unit: null,
        unitCode: null,
        per: null,
        modifier: 'exact',
        item: null,
        date: null,
        organization: null,
      } satisfies AmountDraft;
    case 'organization_mentions':
      return { ...mention, name: '', resolution: 'full' } satisfies OrganizationDraft;
    case 'person_mentions':
      return { ...mention, name: '', title: null, organization: null } satisfies PersonDraft;
    case 'document_mentions':
      return { ...mention, title: '', kind: null, issuer: null } satisfies DocumentDraft;
    case 'events':
      return {
        ...mention,
        type: 'other',
        isMain: false,
        sentence: sentenceAt(text, start),
        date: null,
        place: null,
        placeCode: null,
        modality: 'occurred',
        participants: [],
        amounts: [],
      } satisfies EventDraft;
  }
}
