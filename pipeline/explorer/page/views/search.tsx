import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import { search } from '../data/searching.js';
import { BodyLink, DocumentLink, PersonLink, Snippet } from '../parts/links.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';

/** What holds the words that were searched: bodies, documents, people, places in the text. */
export function SearchView() {
  const { t, data, route, filtered, href } = useApp();
  const { query } = route;
  const found = data.once(`search ${query} ${JSON.stringify(route.filters)}`, () =>
    search(data, filtered(), query),
  );
  const { hits, organizations, documents, people } = found;
  const total = hits.length + organizations.length + documents.length + people.length;
  return (
    <>
      <ViewHeading
        title={query === '' ? t.views.search : `${t.views.search}: ${query}`}
        count={t.counts.results(formatNumber(total))}
      />
      <OmittedNote />
      {total === 0 && <p class="empty">{t.nothingFound(query)}</p>}
      {organizations.length > 0 && (
        <section>
          <h2>
            {t.organizations.title} <span class="count">{formatNumber(organizations.length)}</span>
          </h2>
          <Paged items={organizations} size={10} key={query}>
            {(shown) => (
              <ul class="entity-list">
                {shown.map(({ organization_id, aliases }) => (
                  <li key={organization_id}>
                    <BodyLink id={organization_id} />{' '}
                    <span class="meta" lang="zh-CN">
                      {aliases.join('、')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>
            {t.documents.title} <span class="count">{formatNumber(documents.length)}</span>
          </h2>
          <Paged items={documents} size={10} key={query}>
            {(shown) => (
              <ul class="entity-list">
                {shown.map(({ document_id }) => (
                  <li key={document_id}>
                    <DocumentLink id={document_id} />
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>
            {t.documents.people} <span class="count">{formatNumber(people.length)}</span>
          </h2>
          <Paged items={people} size={10} key={query}>
            {(shown) => (
              <ul class="entity-list">
                {shown.map(({ person_id, titles }) => (
                  <li key={person_id}>
                    <PersonLink id={person_id} />{' '}
                    <span class="meta" lang="zh-CN">
                      {titles.join('、')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      {hits.length > 0 && (
        <section>
          <h2>
            {t.views.articles} <span class="count">{formatNumber(hits.length)}</span>
          </h2>
          <Paged items={hits} size={20} key={query}>
            {(shown) => (
              <ul class="mention-list">
                {shown.map(({ article, start, end, count }) => (
                  <li key={article.article_id}>
                    <a class="plain" href={href({ view: 'article', subject: article.article_id, query })}>
                      <span class="headline" lang="zh-CN">
                        {article.headline}
                      </span>
                      <Snippet articleId={article.article_id} start={start} end={end} />
                      <span class="meta">
                        {article.article_id} · {t.counts.mentions(formatNumber(count))}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
    </>
  );
}
