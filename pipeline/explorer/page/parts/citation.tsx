import { useApp } from '../app-context.js';
import type { Article, Mark } from '../data/rows.js';
import { CopyButton } from './copy-button.js';

/** Words that cite a record: dataset with version, issue with hash, article, sentence, record. */
export function Citation({ article, mark }: { readonly article: Article; readonly mark: Mark }) {
  const { t, data, href } = useApp();
  const { version, fingerprint } = data.core;
  const issue = data.byId('issues', 'issue_id').get(article.issue_id);
  const sentence = data.sentenceAt(mark.articleId, mark.start);
  const citation = [
    `Zhewen 浙闻 ${version} (${fingerprint})`,
    `${issue?.source_file ?? article.issue_id} (SHA-256 ${issue?.sha256.slice(0, 16) ?? ''}…)`,
    `${article.article_id}《${article.headline}》`,
    `“${data.slice(mark.articleId, sentence.start, sentence.end)}”`,
    mark.id,
  ].join(', ');
  const link =
    window.location.href.split('#')[0] +
    href({ view: 'article', subject: article.article_id, record: mark.id });
  return (
    <section>
      <h3>{t.record.cite}</h3>
      <p class="citation" lang="zh-CN">
        {citation}
      </p>
      <p class="buttons">
        <CopyButton text={citation} label={t.record.copy} />
        <CopyButton text={link} label={t.record.copyLink} />
      </p>
    </section>
  );
}
