import { useApp } from '../app-context.js';
import { shortPeriod } from '../data/numbers.js';
import type { NewsEvent } from '../data/rows.js';
import { labelOf } from '../words/index.js';

/** A link to the page of an organization; nothing without one. */
export function BodyLink({ id }: { readonly id: string | null }) {
  const { data, href } = useApp();
  if (id === null) return null;
  return (
    <a class="entity" lang="zh-CN" href={href({ view: 'organization', subject: id })}>
      {data.organizationName(id)}
    </a>
  );
}

export function PersonLink({ id }: { readonly id: string }) {
  const { data, href } = useApp();
  return (
    <a class="entity" lang="zh-CN" href={href({ view: 'person', subject: id })}>
      {data.byId('people', 'person_id').get(id)?.name ?? id}
    </a>
  );
}

export function DocumentLink({ id }: { readonly id: string }) {
  const { data, href } = useApp();
  return (
    <a class="entity" lang="zh-CN" href={href({ view: 'document', subject: id })}>
      《{data.byId('documents', 'document_id').get(id)?.title ?? id}》
    </a>
  );
}

/** A link to a record in its article. */
export function RecordLink({
  articleId,
  id,
  children,
}: {
  readonly articleId: string;
  readonly id: string;
  readonly children: preact.ComponentChildren;
}) {
  const { href } = useApp();
  return (
    <a lang="zh-CN" href={href({ view: 'article', subject: articleId, record: id })}>
      {children}
    </a>
  );
}

/** The sentence around a span, with the span marked, cut to what fits on two or three lines. */
export function Snippet({
  articleId,
  start,
  end,
}: {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}) {
  const { data } = useApp();
  const sentence = data.sentenceAt(articleId, start);
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.max(end, Math.min(sentence.end, end + AROUND));
  return (
    <span class="snippet" lang="zh-CN">
      {from > sentence.start && '…'}
      {data.slice(articleId, from, start)}
      <mark>{data.slice(articleId, start, end)}</mark>
      {data.slice(articleId, end, to)}
      {to < sentence.end && '…'}
    </span>
  );
}

const AROUND = 36;

/** One event on a line: when, what kind, the sentence around its trigger. */
export function EventItem({ event }: { readonly event: NewsEvent }) {
  const { t, data, href } = useApp();
  const { event_id, article_id, type, is_main, modality, start_date, end_date, trigger_start, trigger_end } =
    event;
  const period = shortPeriod(start_date, end_date);
  return (
    <li class="event-item">
      <span class="when">{period === '' ? t.record.noDate : <time>{period}</time>}</span>
      <span class="what">
        <span class="tags">
          <span class="tag">{labelOf(t.labels.eventType, type)}</span>
          {is_main && <span class="tag tag-main">{t.labels.main}</span>}
          {modality !== 'occurred' && (
            <span class="tag tag-modality">{labelOf(t.labels.modality, modality)}</span>
          )}
        </span>
        <a class="plain" href={href({ view: 'article', subject: article_id, record: event_id })}>
          <Snippet articleId={article_id} start={trigger_start} end={trigger_end} />
        </a>
      </span>
      <a class="where" lang="zh-CN" href={href({ view: 'article', subject: article_id })}>
        {data.article(article_id)?.headline}
      </a>
    </li>
  );
}
