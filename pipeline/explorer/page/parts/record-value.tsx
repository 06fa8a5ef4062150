import { useApp } from '../app-context.js';
import { formatAmount, formatPeriod, shortNumber } from '../data/numbers.js';
import type { Mark } from '../data/rows.js';
import { labelOf } from '../words/index.js';
import { BodyLink, DocumentLink, PersonLink } from './links.js';

/** The value of a record, first in large letters, then what qualifies it. */
export function RecordValue({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'date':
      return <DateValue mark={mark} />;
    case 'amount':
      return <AmountValue mark={mark} />;
    case 'event':
      return <EventValue mark={mark} />;
    case 'organization':
      return <OrganizationValue mark={mark} />;
    case 'person':
      return (
        <p class="record-value">
          <PersonLink id={mark.row.person_id} />{' '}
          {mark.row.title !== null && <small lang="zh-CN">{mark.row.title}</small>}
        </p>
      );
    case 'document':
      return (
        <p class="record-value">
          <DocumentLink id={mark.row.document_id} />
        </p>
      );
  }
}

type Of<Kind extends Mark['kind']> = { readonly mark: Extract<Mark, { kind: Kind }> };

function DateValue({ mark: { row } }: Of<'date'>) {
  const { t } = useApp();
  const period = formatPeriod(row.start_date, row.end_date);
  const time =
    row.start_time === null
      ? ''
      : ` ${row.start_time}${row.end_time === null || row.end_time === row.start_time ? '' : `–${row.end_time}`}`;
  const words = [
    labelOf(t.labels.dateKind, row.kind),
    labelOf(t.labels.precision, row.precision),
    labelOf(t.labels.direction, row.direction),
    row.modifier === 'exact' ? '' : labelOf(t.labels.modifier, row.modifier),
    row.edtf === null ? '' : `EDTF ${row.edtf}`,
  ].filter((word) => word !== '');
  return (
    <>
      <p class="record-value">{period === '' ? (row.duration ?? t.record.unbounded) : `${period}${time}`}</p>
      <p class="meta">{words.join(' · ')}</p>
    </>
  );
}

function AmountValue({ mark: { row } }: Of<'amount'>) {
  const { t, language } = useApp();
  const short = formatAmount(row, (value) => shortNumber(value, language));
  const words = [labelOf(t.labels.amountKind, row.kind), labelOf(t.labels.modifier, row.modifier), short];
  return (
    <>
      <p class="record-value">{formatAmount(row)}</p>
      <p class="meta">{words.join(' · ')}</p>
    </>
  );
}

function EventValue({ mark: { row } }: Of<'event'>) {
  const { t } = useApp();
  const period = formatPeriod(row.start_date, row.end_date);
  const words = [
    row.is_main ? t.labels.main : '',
    labelOf(t.labels.modality, row.modality),
    period === '' ? t.record.noDate : period,
    row.place ?? '',
    row.place_code === null ? '' : `GB/T 2260 ${row.place_code}`,
  ].filter((word) => word !== '');
  return (
    <>
      <p class="record-value">{labelOf(t.labels.eventType, row.type)}</p>
      <p class="meta">{words.join(' · ')}</p>
    </>
  );
}

function OrganizationValue({ mark: { row } }: Of<'organization'>) {
  const { t, data } = useApp();
  const body = data.byId('organizations', 'organization_id').get(row.organization_id);
  const words = [
    labelOf(t.labels.organizationType, body?.type ?? null),
    labelOf(t.labels.resolution, row.resolution),
    body?.region ?? '',
  ].filter((word) => word !== '');
  return (
    <>
      <p class="record-value">
        <BodyLink id={row.organization_id} />
      </p>
      <p class="meta">{words.join(' · ')}</p>
    </>
  );
}
