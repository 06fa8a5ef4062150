import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import type { Article } from '../data/rows.js';
import { ArticleSummary } from '../parts/article-summary.js';
import { Legend, useLegend } from '../parts/legend.js';
import { Reader } from '../parts/reader.js';
import { RecordPanel } from '../parts/record-panel.js';
import { labelOf } from '../words/index.js';

/** One article: its text with every record marked, and beside it the record that is open. */
export function ArticleView() {
  const { t, data, route, href, go } = useApp();
  const legend = useLegend();
  const article = data.article(route.subject);
  const opener = useRef('');
  const mark = route.record === '' ? undefined : data.mark(route.subject, route.record);
  useEffect(() => {
    if (route.record !== '') opener.current = route.record;
  }, [route.record]);
  if (article === undefined) return <p class="empty">{t.notFound(route.subject)}</p>;
  const close = () => {
    go({ record: '' });
    // Focus returns to the mark from which the panel was opened.
    requestAnimationFrame(() => focusMark(opener.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && route.record !== '') close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere in the view
    <div class={`reading${route.record === '' ? '' : ' reading-open'}`} onKeyDown={onKeyDown}>
      <IssueContents article={article} />
      <article class="paper">
        <p class="kicker">
          <a href={href({ view: 'articles' })}>{t.reader.backToList}</a> · {article.article_id} ·{' '}
          {labelOf(t.labels.section, article.section ?? 'none')}
        </p>
        <Reader article={article} shown={legend.shown} selected={mark} isPage>
          <ArticleFacts article={article} />
          <Legend {...legend} marks={data.marks(article.article_id)} />
        </Reader>
        <OtherBlocks article={article} />
        <Neighbours article={article} />
      </article>
      {route.record === '' ? (
        <ArticleSummary article={article} />
      ) : (
        <RecordPanel article={article} mark={mark} onClose={close} />
      )}
    </div>
  );
}

function focusMark(id: string): void {
  document.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
}

function ArticleFacts({ article }: { readonly article: Article }) {
  const { t, data } = useApp();
  const issue = data.byId('issues', 'issue_id').get(article.issue_id);
  const place = t.reader.source(
    formatNumber(article.raw_start),
    formatNumber(article.raw_end),
    issue?.source_file ?? '',
  );
  return (
    <div class="meta article-facts">
      {[issue?.publication, issue?.title].filter(Boolean).join(' ')} <time>{issue?.reference_date}</time> ·{' '}
      {place} · {t.reader.characters(formatNumber(article.characters))}
    </div>
  );
}

/** Blocks of the article that are not part of its text: byline, source line. */
function OtherBlocks({ article }: { readonly article: Article }) {
  const { t, data } = useApp();
  const blocks = data.groups('blocks', 'article_id').get(article.article_id) ?? [];
  if (blocks.length === 0) return null;
  return (
    <section class="other-blocks" aria-label={t.reader.other}>
      <ul>
        {blocks.map(({ block_id, kind, text }) => (
          <li key={block_id}>
            <span class="tag">{labelOf(t.labels.block, kind)}</span> <span lang="zh-CN">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function IssueContents({ article }: { readonly article: Article }) {
  const { t, data, href } = useApp();
  const siblings = data.groups('articles', 'issue_id').get(article.issue_id) ?? [];
  return (
    <nav class="issue-contents" aria-label={t.reader.inIssue}>
      <h2>{t.reader.inIssue}</h2>
      <ol>
        {siblings.map(({ article_id, headline }) => (
          <li key={article_id}>
            <a
              lang="zh-CN"
              href={href({ view: 'article', subject: article_id, record: '' })}
              aria-current={article_id === article.article_id ? 'page' : undefined}
            >
              {headline}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Neighbours({ article }: { readonly article: Article }) {
  const { t, data, href } = useApp();
  const siblings = data.groups('articles', 'issue_id').get(article.issue_id) ?? [];
  const at = siblings.indexOf(article);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  const to = (other: Article) => href({ view: 'article', subject: other.article_id, record: '' });
  return (
    <nav class="neighbours" aria-label={`${t.reader.previous} / ${t.reader.next}`}>
      {previous !== undefined && (
        <a href={to(previous)} rel="prev">
          <span>← {t.reader.previous}</span>
          <span lang="zh-CN">{previous.headline}</span>
        </a>
      )}
      {next !== undefined && (
        <a href={to(next)} rel="next" class="next">
          <span>{t.reader.next} →</span>
          <span lang="zh-CN">{next.headline}</span>
        </a>
      )}
    </nav>
  );
}
