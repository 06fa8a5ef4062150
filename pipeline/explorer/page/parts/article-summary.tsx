import type { ComponentChildren } from 'preact';
import { useApp } from '../app-context.js';
import { formatAmount, formatNumber, shortNumber, shortPeriod } from '../data/numbers.js';
import type { Article } from '../data/rows.js';
import { labelOf } from '../words/index.js';
import { BodyLink, RecordLink } from './links.js';

/** What an article holds, beside its text while no record is open. */
export function ArticleSummary({ article }: { readonly article: Article }) {
  const { t, data, language } = useApp();
  const id = article.article_id;
  const events = data.groups('events', 'article_id').get(id) ?? [];
  const amounts = data.groups('amounts', 'article_id').get(id) ?? [];
  const mentions = data.groups('organization_mentions', 'article_id').get(id) ?? [];
  const bodies = [...new Set(mentions.map(({ organization_id }) => organization_id))];
  return (
    <aside class="summary" aria-label={t.reader.records}>
      <Part title={t.views.events} count={events.length}>
        {events
          .toSorted((a, b) => Number(b.is_main) - Number(a.is_main) || a.trigger_start - b.trigger_start)
          .map(({ event_id, type, is_main, start_date, end_date, trigger_start, trigger_end }) => (
            <li key={event_id}>
              <RecordLink articleId={id} id={event_id}>
                {data.slice(id, trigger_start, trigger_end)}
              </RecordLink>{' '}
              <small>
                {[
                  is_main ? t.labels.main : '',
                  labelOf(t.labels.eventType, type),
                  shortPeriod(start_date, end_date),
                ]
                  .filter((word) => word !== '')
                  .join(' · ')}
              </small>
            </li>
          ))}
      </Part>
      <Part title={t.views.amounts} count={amounts.length}>
        {amounts.map((amount) => (
          <li key={amount.amount_id}>
            <RecordLink articleId={id} id={amount.amount_id}>
              {data.slice(id, amount.start, amount.end)}
            </RecordLink>{' '}
            <small>
              {formatAmount(amount, (value) => shortNumber(value, language))}
              {amount.item !== null && <span lang="zh-CN"> · {amount.item}</span>}
            </small>
          </li>
        ))}
      </Part>
      <Part title={t.views.organizations} count={bodies.length}>
        {bodies.map((body) => (
          <li key={body}>
            <BodyLink id={body} />
          </li>
        ))}
      </Part>
    </aside>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">{formatNumber(count)}</span>
      </h2>
      <ul class="plain-list">{children}</ul>
    </section>
  );
}
