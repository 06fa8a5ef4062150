import { useApp } from '../app-context.js';
import { Snippet } from './links.js';
import { Paged } from './lists.js';

/** A place in an article. */
export interface Place {
  readonly id: string;
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
}

/** Every mention with the words around it; each leads to its place in the text. */
export function MentionList({ mentions }: { readonly mentions: readonly Place[] }) {
  const { data, href } = useApp();
  return (
    <Paged items={mentions} size={30}>
      {(shown) => (
        <ul class="mention-list">
          {shown.map(({ id, article_id, start, end }) => (
            <li key={id}>
              <a class="plain" href={href({ view: 'article', subject: article_id, record: id, options: {} })}>
                <Snippet articleId={article_id} start={start} end={end} />
                <span class="meta" lang="zh-CN">
                  {article_id} · {data.article(article_id)?.headline}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}
