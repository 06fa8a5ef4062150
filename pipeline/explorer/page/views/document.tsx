import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import type { NewsEvent } from '../data/rows.js';
import { BodyLink, EventItem } from '../parts/links.js';
import { Paged } from '../parts/lists.js';
import { MentionList } from '../parts/mention-list.js';
import { labelOf } from '../words/index.js';

/** The page of one document: kind, issuer, events and every mention. */
export function DocumentView() {
  const { t, data, route, href } = useApp();
  const found = data.byId('documents', 'document_id').get(route.subject);
  if (found === undefined) return <p class="empty">{t.notFound(route.subject)}</p>;
  const mentions = data.groups('document_mentions', 'document_id').get(found.document_id) ?? [];
  const events = data.rows('events').filter(({ document_ids }) => document_ids.includes(found.document_id));
  return (
    <div class="entity-page">
      <header>
        <p class="kicker">
          <a href={href({ view: 'documents' })}>{t.views.documents}</a> ·{' '}
          {found.kind === null ? t.documents.noKind : labelOf(t.labels.documentKind, found.kind)}
        </p>
        <h1 class="headline" lang="zh-CN">
          《{found.title}》
        </h1>
        {found.issuer_id !== null && (
          <p>
            {t.documents.issuer} <BodyLink id={found.issuer_id} />
          </p>
        )}
      </header>
      <Events title={t.documents.events} events={events} />
      <section>
        <h2>
          {t.documents.mentions} <span class="count">{formatNumber(mentions.length)}</span>
        </h2>
        <MentionList mentions={mentions.map(({ mention_id, ...place }) => ({ id: mention_id, ...place }))} />
      </section>
    </div>
  );
}

/** Events under a title; nothing where there are none. */
function Events({ title, events }: { readonly title: string; readonly events: readonly NewsEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Paged items={events} size={20}>
        {(shown) => (
          <ul class="event-list">
            {shown.map((event) => (
              <EventItem key={event.event_id} event={event} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

/** The page of one person: titles, organization and every mention. */
export function PersonView() {
  const { t, data, route, href } = useApp();
  const found = data.byId('people', 'person_id').get(route.subject);
  if (found === undefined) return <p class="empty">{t.notFound(route.subject)}</p>;
  const mentions = data.groups('person_mentions', 'person_id').get(found.person_id) ?? [];
  const parts = data.groups('event_participants', 'person_id').get(found.person_id) ?? [];
  // Who speaks and is host of one event takes part in it twice.
  const ids = new Set(parts.map(({ event_id }) => event_id));
  const events = [...ids].flatMap((id) => data.byId('events', 'event_id').get(id) ?? []);
  return (
    <div class="entity-page">
      <header>
        <p class="kicker">
          <a href={href({ view: 'documents' })}>{t.views.documents}</a> · {t.views.person}
        </p>
        <h1 class="headline" lang="zh-CN">
          {found.name}
        </h1>
        <dl class="facts">
          {found.titles.length > 0 && (
            <>
              <dt>{t.documents.titles}</dt>
              <dd lang="zh-CN">{found.titles.join('、')}</dd>
            </>
          )}
          {found.organization_id !== null && (
            <>
              <dt>{t.documents.organization}</dt>
              <dd>
                <BodyLink id={found.organization_id} />
              </dd>
            </>
          )}
          <dt>ID</dt>
          <dd>
            <code lang="zh-CN">{found.person_id}</code>
          </dd>
        </dl>
      </header>
      <Events title={t.organizations.events} events={events} />
      <section>
        <h2>
          {t.documents.mentions} <span class="count">{formatNumber(mentions.length)}</span>
        </h2>
        <MentionList mentions={mentions.map(({ mention_id, ...place }) => ({ id: mention_id, ...place }))} />
      </section>
    </div>
  );
}
