import { useApp } from '../app-context.js';
import { filterDataset } from '../data/filtering.js';
import { linksOf } from '../data/links.js';
import { formatNumber } from '../data/numbers.js';
import { NO_FILTERS } from '../data/route.js';
import type { Organization } from '../data/rows.js';
import { AmountTable } from '../parts/amount-table.js';
import { Later } from '../parts/later.js';
import { BodyLink, DocumentLink, EventItem, PersonLink } from '../parts/links.js';
import { Paged } from '../parts/lists.js';
import { MentionList } from '../parts/mention-list.js';
import { labelOf } from '../words/index.js';

/** The page of one organization: who it is, what it does and with whom, and every place that names it. */
export function OrganizationView() {
  const { t, data, route } = useApp();
  const body = data.byId('organizations', 'organization_id').get(route.subject);
  if (body === undefined) return <p class="empty">{t.notFound(route.subject)}</p>;
  const id = body.organization_id;
  const mentions = data.groups('organization_mentions', 'organization_id').get(id) ?? [];
  const amounts = data.groups('amounts', 'organization_id').get(id) ?? [];
  return (
    <div class="entity-page">
      <OrganizationHead body={body} />
      <OrganizationEvents id={id} />
      <Later>{() => <Partners id={id} />}</Later>
      {amounts.length > 0 && (
        <section>
          <h2>{t.organizations.amounts}</h2>
          <AmountTable amounts={amounts} />
        </section>
      )}
      <OrganizationWorks id={id} />
      <section>
        <h2>
          {t.organizations.mentions} <span class="count">{formatNumber(mentions.length)}</span>
        </h2>
        <MentionList mentions={mentions.map(({ mention_id, ...place }) => ({ id: mention_id, ...place }))} />
      </section>
    </div>
  );
}

function OrganizationHead({ body }: { readonly body: Organization }) {
  const { t, data, href } = useApp();
  const { organization_id, name, type, parent_id, region, region_code, aliases, mentions, articles } = body;
  const children = data.groups('organizations', 'parent_id').get(organization_id) ?? [];
  return (
    <header>
      <p class="kicker">
        <a href={href({ view: 'organizations' })}>{t.views.organizations}</a> ·{' '}
        {labelOf(t.labels.organizationType, type)}
      </p>
      <h1 class="headline" lang="zh-CN">
        {name}
      </h1>
      <dl class="facts">
        {aliases.length > 0 && (
          <>
            <dt>{t.organizations.aliases}</dt>
            <dd lang="zh-CN">{aliases.join('、')}</dd>
          </>
        )}
        {region !== null && (
          <>
            <dt>{t.organizations.region}</dt>
            <dd>
              <span lang="zh-CN">{region}</span>{' '}
              {region_code !== null && <code>GB/T 2260 {region_code}</code>}
            </dd>
          </>
        )}
        {parent_id !== null && (
          <>
            <dt>{t.organizations.parent}</dt>
            <dd>
              <BodyLink id={parent_id} />
            </dd>
          </>
        )}
        {children.length > 0 && (
          <>
            <dt>{t.organizations.children}</dt>
            <dd>
              <ul class="inline-list">
                {children.map((child) => (
                  <li key={child.organization_id}>
                    <BodyLink id={child.organization_id} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>ID</dt>
        <dd>
          <code lang="zh-CN">{organization_id}</code>
        </dd>
      </dl>
      <p class="meta">{t.organizations.datasetWide(formatNumber(mentions), formatNumber(articles))}</p>
      <p>
        <a
          class="button"
          href={href({ view: 'overview', filters: { ...NO_FILTERS, organization: organization_id } })}
        >
          {t.organizations.filterBy}
        </a>
      </p>
    </header>
  );
}

function OrganizationEvents({ id }: { readonly id: string }) {
  const { t, data, route } = useApp();
  const partner = route.options.with ?? '';
  const byId = data.byId('events', 'event_id');
  const idsOf = (body: string) =>
    new Set(
      (data.groups('event_participants', 'organization_id').get(body) ?? []).map(({ event_id }) => event_id),
    );
  const partnerEvents = partner === '' ? null : idsOf(partner);
  const events = [...idsOf(id)]
    .filter((event) => partnerEvents === null || partnerEvents.has(event))
    .flatMap((event) => byId.get(event) ?? [])
    .sort((a, b) => ((a.start_date ?? '9') < (b.start_date ?? '9') ? -1 : 1));
  if (events.length === 0 && partner === '') return null;
  return (
    <section>
      <h2>
        {partner === '' ? t.organizations.events : t.organizations.eventsTogether}{' '}
        <span class="count">{formatNumber(events.length)}</span>
      </h2>
      {partner !== '' && (
        <p>
          <BodyLink id={id} /> — <BodyLink id={partner} />
        </p>
      )}
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

/** Bodies that act with this one or stand beside it, each with a bar for how often. */
function Partners({ id }: { readonly id: string }) {
  const { t, data, href } = useApp();
  const links = data.once('links all', () => linksOf(data, filterDataset(data, NO_FILTERS)));
  const own = links.filter(({ a, b }) => a === id || b === id);
  if (own.length === 0) return null;
  const most = Math.max(...own.map(({ events, paragraphs }) => events + paragraphs));
  return (
    <section>
      <h2>{t.organizations.partners}</h2>
      <Paged items={own} size={12}>
        {(shown) => (
          <ol class="partners">
            {shown.map(({ a, b, events, paragraphs }) => {
              const other = a === id ? b : a;
              return (
                <li key={other}>
                  <a
                    lang="zh-CN"
                    class="entity"
                    href={href({ view: 'organization', subject: other, options: {} })}
                  >
                    {data.organizationName(other)}
                  </a>
                  <span class="meter" aria-hidden="true">
                    <span class="meter-events" style={{ width: `${(100 * events) / most}%` }} />
                    <span class="meter-paragraphs" style={{ width: `${(100 * paragraphs) / most}%` }} />
                  </span>
                  <span class="meta">
                    {t.organizations.together(formatNumber(events), formatNumber(paragraphs))}
                  </span>
                </li>
              );
            })}
          </ol>
        )}
      </Paged>
    </section>
  );
}

function OrganizationWorks({ id }: { readonly id: string }) {
  const { t, data } = useApp();
  const documents = data.groups('documents', 'issuer_id').get(id) ?? [];
  const people = data.groups('people', 'organization_id').get(id) ?? [];
  return (
    <>
      {documents.length > 0 && (
        <section>
          <h2>{t.organizations.documents}</h2>
          <ul class="plain-list">
            {documents.map(({ document_id }) => (
              <li key={document_id}>
                <DocumentLink id={document_id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>{t.organizations.people}</h2>
          <ul class="plain-list">
            {people.map(({ person_id, titles }) => (
              <li key={person_id}>
                <PersonLink id={person_id} /> <small lang="zh-CN">{titles.join('、')}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
