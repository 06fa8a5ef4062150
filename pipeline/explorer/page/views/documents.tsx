import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import { BodyLink, DocumentLink, PersonLink } from '../parts/links.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { labelOf } from '../words/index.js';

/** Documents and people that pass, the most mentioned first. */
export function DocumentsView() {
  const { t, route, filtered } = useApp();
  const { documents, people } = filtered();
  const count = `${t.counts.documents(formatNumber(documents.length))} · ${t.counts.people(formatNumber(people.length))}`;
  const key = JSON.stringify(route.filters);
  return (
    <>
      <ViewHeading title={t.views.documents} count={count} />
      <OmittedNote />
      <section>
        <h2>{t.documents.title}</h2>
        <Paged
          items={documents.toSorted((a, b) => b.mentions - a.mentions || (a.title < b.title ? -1 : 1))}
          size={30}
          key={`d ${key}`}
        >
          {(shown) => (
            <ul class="entity-list">
              {shown.map(({ document_id, kind, issuer_id, mentions }) => (
                <li key={document_id}>
                  <DocumentLink id={document_id} />
                  <span class="meta">
                    {kind === null ? t.documents.noKind : labelOf(t.labels.documentKind, kind)} ·{' '}
                    {t.counts.mentions(formatNumber(mentions))}
                    {issuer_id !== null && (
                      <>
                        {' '}
                        · {t.documents.issuer} <BodyLink id={issuer_id} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </section>
      <section>
        <h2>{t.documents.people}</h2>
        <Paged
          items={people.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))}
          size={30}
          key={`p ${key}`}
        >
          {(shown) => (
            <ul class="entity-list">
              {shown.map(({ person_id, titles, organization_id, mentions }) => (
                <li key={person_id}>
                  <PersonLink id={person_id} />
                  <span class="meta">
                    {titles.length > 0 && <span lang="zh-CN">{titles.join('、')} · </span>}
                    {t.counts.mentions(formatNumber(mentions))}
                    {organization_id !== null && (
                      <>
                        {' '}
                        · <BodyLink id={organization_id} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </section>
    </>
  );
}
