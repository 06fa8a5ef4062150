import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import type { Article } from '../data/rows.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { labelOf } from '../words/index.js';

/** The articles that pass, newest issue first. */
export function ArticlesView() {
  const { t, data, route, filtered } = useApp();
  const { articles } = filtered();
  const newestFirst = data.once(`newest ${JSON.stringify(route.filters)}`, () => {
    const day = new Map(
      data.rows('issues').map(({ issue_id, reference_date }) => [issue_id, reference_date]),
    );
    const keyOf = ({ issue_id }: Article) => `${day.get(issue_id) ?? ''} ${issue_id}`;
    return articles.toSorted((a, b) => keyOf(b).localeCompare(keyOf(a)) || a.position - b.position);
  });
  return (
    <>
      <ViewHeading title={t.views.articles} count={t.counts.articles(formatNumber(articles.length))} />
      <OmittedNote />
      <Paged items={newestFirst} key={JSON.stringify(route.filters)}>
        {(shown) => (
          <ol class="articles">
            {shown.map((article) => (
              <ArticleItem key={article.article_id} article={article} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}

function ArticleItem({ article }: { readonly article: Article }) {
  const { t, data, href } = useApp();
  const { article_id, section, headline, characters } = article;
  const count = (table: 'events' | 'amounts' | 'organization_mentions') =>
    formatNumber(data.groups(table, 'article_id').get(article_id)?.length ?? 0);
  const firstLine = data.text(article_id).text.split('\n')[1] ?? '';
  return (
    <li>
      <a class="article-item" href={href({ view: 'article', subject: article_id })}>
        <span class="kicker">
          {article_id} · {labelOf(t.labels.section, section ?? 'none')}
        </span>
        <span class="headline" lang="zh-CN">
          {headline}
        </span>
        <span class="lead" lang="zh-CN">
          {firstLine}
        </span>
        <span class="meta">
          {t.reader.characters(formatNumber(characters))} · {t.counts.events(count('events'))} ·{' '}
          {t.counts.amounts(count('amounts'))} · {t.counts.mentions(count('organization_mentions'))}
        </span>
      </a>
    </li>
  );
}
