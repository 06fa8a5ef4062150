import { useApp } from '../app-context.js';
import { bodyMatrix, type MatrixCell } from '../charts/body-matrix.js';
import { Chart } from '../charts/chart.js';
import { type BodyLink as Link, linksOf } from '../data/links.js';
import { formatNumber } from '../data/numbers.js';
import type { Organization } from '../data/rows.js';
import { Later } from '../parts/later.js';
import { BodyLink } from '../parts/links.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { TableBox } from '../parts/table-box.js';
import { labelOf } from '../words/index.js';

/** The bodies that pass, the most mentioned first, and who acts with whom. */
export function OrganizationsView() {
  const { t, route, filtered } = useApp();
  const { organizations } = filtered();
  const sorted = organizations.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  return (
    <>
      <ViewHeading
        title={t.views.organizations}
        count={t.counts.organizations(formatNumber(sorted.length))}
      />
      <OmittedNote />
      <Paged items={sorted} size={30} key={JSON.stringify(route.filters)}>
        {(shown) => <OrganizationTable organizations={shown} />}
      </Paged>
      <Later>{() => <Links />}</Later>
    </>
  );
}

/** Pairs of bodies, as a matrix and as a list. */
function Links() {
  const { t, data, route, filtered } = useApp();
  const links = data.once(`links ${JSON.stringify(route.filters)}`, () => linksOf(data, filtered()));
  return (
    <section class="card">
      <h2>{t.organizations.links}</h2>
      <p class="hint">{t.organizations.linksHint}</p>
      {links.length > 1 && <Matrix links={links} />}
      <Paged
        items={links}
        size={20}
        empty={t.organizations.noLinks}
        key={`l ${JSON.stringify(route.filters)}`}
      >
        {(shown) => (
          <ol class="pairs">
            {shown.map((link) => (
              <li key={`${link.a} ${link.b}`}>
                <span class="pair">
                  <BodyLink id={link.a} /> <span aria-hidden="true">—</span> <BodyLink id={link.b} />
                </span>
                <span class="meta">
                  {t.organizations.together(formatNumber(link.events), formatNumber(link.paragraphs))}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </section>
  );
}

function OrganizationTable({ organizations }: { readonly organizations: readonly Organization[] }) {
  const { t } = useApp();
  return (
    <TableBox label={t.organizations.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.organizations.name}</th>
            <th scope="col">{t.organizations.type}</th>
            <th scope="col">{t.organizations.region}</th>
            <th scope="col">{t.organizations.aliases}</th>
            <th scope="col" class="number">
              {t.organizations.mentions}
            </th>
            <th scope="col" class="number">
              {t.organizations.articles}
            </th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ organization_id, type, region, aliases, mentions, articles }) => (
            <tr key={organization_id}>
              <td>
                <BodyLink id={organization_id} />
              </td>
              <td class="nowrap">{labelOf(t.labels.organizationType, type)}</td>
              <td lang="zh-CN">{region}</td>
              <td lang="zh-CN">{aliases.join(t.list)}</td>
              <td class="number">{formatNumber(mentions)}</td>
              <td class="number">{formatNumber(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

const MATRIX_BODIES = 14;

/** The bodies of the strongest links against one another. */
function Matrix({ links }: { readonly links: readonly Link[] }) {
  const { t, data, route, language, href } = useApp();
  const bodies = mostLinked(links);
  const nameOf = (id: string) => data.organizationName(id);
  const cells = links
    .filter(({ a, b }) => bodies.includes(a) && bodies.includes(b))
    .flatMap(({ a, b, events, paragraphs }): MatrixCell[] => {
      const words = t.organizations.together(formatNumber(events), formatNumber(paragraphs));
      const cell = (x: string, y: string) => ({
        a: nameOf(x),
        b: nameOf(y),
        weight: events * 2 + paragraphs,
        href: href({ view: 'organization', subject: y, options: { with: x } }),
        label: `${t.organizations.pair(nameOf(y), nameOf(x))}: ${words}`,
      });
      return [cell(a, b), cell(b, a)];
    });
  return (
    <div class="wide-only">
      <Chart
        draw={(width) => bodyMatrix(cells, bodies.map(nameOf), width)}
        label={t.organizations.links}
        state={`${language} ${JSON.stringify(route.filters)}`}
        caption={t.organizations.matrix}
      />
    </div>
  );
}

function mostLinked(links: readonly Link[]): readonly string[] {
  const bodies = new Set<string>();
  for (const { a, b } of links) {
    if (bodies.size >= MATRIX_BODIES) break;
    bodies.add(a).add(b);
  }
  return [...bodies].slice(0, MATRIX_BODIES);
}
