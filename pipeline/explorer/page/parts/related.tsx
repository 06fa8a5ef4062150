import type { ComponentChildren } from 'preact';
import { useApp } from '../app-context.js';
import { formatAmount, formatPeriod, shortNumber } from '../data/numbers.js';
import type { Amount, Mark, NewsEvent } from '../data/rows.js';
import { labelOf } from '../words/index.js';
import { BodyLink, DocumentLink, PersonLink, RecordLink } from './links.js';

/** The records to which a record belongs and that belong to it. */
export function Related({ mark }: { readonly mark: Mark }) {
  const { t } = useApp();
  const rows =
    mark.kind === 'event' ? (
      <OfEvent event={mark.row} />
    ) : mark.kind === 'amount' ? (
      <OfAmount amount={mark.row} />
    ) : null;
  if (mark.kind === 'date') return <OfDate id={mark.id} />;
  return rows === null ? null : (
    <section>
      <h3>{t.record.related}</h3>
      <dl class="facts">{rows}</dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function OfAmount({ amount }: { readonly amount: Amount }) {
  const { t, data } = useApp();
  const date = amount.date_id === null ? undefined : data.byId('dates', 'date_id').get(amount.date_id);
  const event = amount.event_id === null ? undefined : data.byId('events', 'event_id').get(amount.event_id);
  return (
    <>
      <Fact name={t.record.item}>{amount.item === null ? '—' : <span lang="zh-CN">{amount.item}</span>}</Fact>
      <Fact name={t.record.period}>
        {date === undefined ? (
          '—'
        ) : (
          <RecordLink articleId={date.article_id} id={date.date_id}>
            {data.slice(date.article_id, date.start, date.end)} (
            {formatPeriod(date.start_date, date.end_date) || t.record.unbounded})
          </RecordLink>
        )}
      </Fact>
      <Fact name={t.record.owner}>
        {amount.organization_id === null ? '—' : <BodyLink id={amount.organization_id} />}
      </Fact>
      <Fact name={t.record.event}>{event === undefined ? '—' : <EventLink event={event} />}</Fact>
    </>
  );
}

function EventLink({ event }: { readonly event: NewsEvent }) {
  const { t, data } = useApp();
  return (
    <RecordLink articleId={event.article_id} id={event.event_id}>
      {labelOf(t.labels.eventType, event.type)}（
      {data.slice(event.article_id, event.trigger_start, event.trigger_end)}）
    </RecordLink>
  );
}

function OfEvent({ event }: { readonly event: NewsEvent }) {
  const { t, data } = useApp();
  const date = event.date_id === null ? undefined : data.byId('dates', 'date_id').get(event.date_id);
  const participants = data.groups('event_participants', 'event_id').get(event.event_id) ?? [];
  const amounts = data.groups('amounts', 'event_id').get(event.event_id) ?? [];
  return (
    <>
      <Fact name={t.record.date}>
        {date === undefined ? (
          t.record.noDate
        ) : (
          <RecordLink articleId={date.article_id} id={date.date_id}>
            {data.slice(date.article_id, date.start, date.end)}
          </RecordLink>
        )}
      </Fact>
      {participants.length > 0 && (
        <Fact name={t.record.participants}>
          <ul class="plain-list">
            {participants.map(({ organization_id, person_id, role, mention_id }) => (
              <li key={`${organization_id} ${person_id} ${role} ${mention_id}`}>
                <span class="tag">{labelOf(t.labels.role, role)}</span>{' '}
                {organization_id !== null ? (
                  <BodyLink id={organization_id} />
                ) : (
                  person_id !== null && <PersonLink id={person_id} />
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.document_ids.length > 0 && (
        <Fact name={t.record.documents}>
          {event.document_ids.map((id) => (
            <DocumentLink key={id} id={id} />
          ))}
        </Fact>
      )}
      {amounts.length > 0 && (
        <Fact name={t.record.amounts}>
          <AmountLinks amounts={amounts} />
        </Fact>
      )}
      <Fact name={t.record.sentence}>
        <span lang="zh-CN">{data.slice(event.article_id, event.sentence_start, event.sentence_end)}</span>
      </Fact>
    </>
  );
}

function OfDate({ id }: { readonly id: string }) {
  const { t, data } = useApp();
  const events = data.groups('events', 'date_id').get(id) ?? [];
  const amounts = data.groups('amounts', 'date_id').get(id) ?? [];
  if (events.length === 0 && amounts.length === 0) return null;
  return (
    <section>
      <h3>{t.record.related}</h3>
      <dl class="facts">
        {events.length > 0 && (
          <Fact name={t.record.events}>
            <ul class="plain-list">
              {events.map((event) => (
                <li key={event.event_id}>
                  <EventLink event={event} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {amounts.length > 0 && (
          <Fact name={t.record.amountsOfDate}>
            <AmountLinks amounts={amounts} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

function AmountLinks({ amounts }: { readonly amounts: readonly Amount[] }) {
  const { data, language } = useApp();
  return (
    <ul class="plain-list">
      {amounts.map((amount) => (
        <li key={amount.amount_id}>
          <RecordLink articleId={amount.article_id} id={amount.amount_id}>
            {data.slice(amount.article_id, amount.start, amount.end)}
          </RecordLink>{' '}
          <small>
            {formatAmount(amount, (value) => shortNumber(value, language))}
            {amount.item !== null && <span lang="zh-CN"> · {amount.item}</span>}
          </small>
        </li>
      ))}
    </ul>
  );
}
