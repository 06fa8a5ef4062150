import { useApp } from '../app-context.js';
import { magnitudeOf } from '../data/amount-values.js';
import { formatAmount, formatNumber, shortNumber, shortPeriod } from '../data/numbers.js';
import type { View } from '../data/route.js';
import type { Amount, Article } from '../data/rows.js';
import { MARK_KINDS } from '../data/rows.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { Reader } from '../parts/reader.js';
import { labelOf } from '../words/index.js';

/** What a stranger sees first: what this is, how a page is read, and what there is. */
export function OverviewView() {
  const { t, data, filtered } = useApp();
  const { articles, events, amounts, organizations } = filtered();
  return (
    <>
      <section class="hero">
        <h1>{t.tagline}</h1>
        <ul class="figures">
          <FigureLink view="data" n={data.rows('issues').length} words={t.counts.issues} />
          <FigureLink view="articles" n={articles.length} words={t.counts.articles} />
          <FigureLink view="events" n={events.length} words={t.counts.events} />
          <FigureLink view="amounts" n={amounts.length} words={t.counts.amounts} />
          <FigureLink view="organizations" n={organizations.length} words={t.counts.organizations} />
        </ul>
      </section>
      <OmittedNote />
      {articles.length === 0 ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <>
          <div class="columns-2">
            <Sample articles={articles} />
            <div>
              <Largest amounts={amounts} />
              <MostNamed />
            </div>
          </div>
          <MainEvents />
        </>
      )}
    </>
  );
}

interface FigureProps {
  readonly view: View;
  readonly n: number;
  readonly words: (n: string) => string;
}

/** A number in large digits with its noun: the noun is what the words hold beside the number. */
function FigureLink({ view, n, words }: FigureProps) {
  const { href } = useApp();
  return (
    <li>
      <a href={href({ view })}>
        <span class="figure">{formatNumber(n)}</span>{' '}
        <span class="noun">{words(formatNumber(n)).replace(formatNumber(n), '').trim()}</span>
      </a>
    </li>
  );
}

/** One article of the newest issue, the richest in kinds of records, as the reader shows it. */
function Sample({ articles }: { readonly articles: readonly Article[] }) {
  const { t, data, route, href } = useApp();
  const article = data.once(`sample ${JSON.stringify(route.filters)}`, () => richest(data, articles));
  if (article === undefined) return null;
  return (
    <section class="card sample">
      <h2>{t.sample}</h2>
      <p class="hint">{t.sampleHint}</p>
      <ul class="sample-legend" aria-label={t.reader.legend}>
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <span class={`m m-${kind}`}>{t.kinds[kind]}</span>
          </li>
        ))}
      </ul>
      <Reader article={article} shown={SAMPLE_KINDS} selected={undefined} />
      <p>
        <a class="button" href={href({ view: 'article', subject: article.article_id })}>
          {t.views.article} {article.article_id} →
        </a>
      </p>
    </section>
  );
}

const SAMPLE_KINDS = new Set(MARK_KINDS);
const SAMPLE_CHARACTERS = 420;

function richest(data: ReturnType<typeof useApp>['data'], articles: readonly Article[]): Article | undefined {
  const newest = articles.slice(-40);
  const score = ({ article_id, characters }: Article) => {
    const marks = data.marks(article_id);
    const kinds = new Set(marks.map(({ kind }) => kind)).size;
    return (characters <= SAMPLE_CHARACTERS ? 100 : 0) + kinds * 10 + Math.min(9, marks.length / 4);
  };
  return newest.toSorted((a, b) => score(b) - score(a))[0];
}

const SHOWN = 12;

function MainEvents() {
  const { t, data, href, filtered } = useApp();
  const main = filtered()
    .events.filter(({ is_main }) => is_main)
    .toSorted(
      (a, b) => (b.start_date ?? '').localeCompare(a.start_date ?? '') || (a.event_id < b.event_id ? -1 : 1),
    );
  return (
    <section>
      <h2>{t.mainEvents}</h2>
      <ul class="headlines">
        {main.slice(0, SHOWN).map((event) => (
          <li key={event.event_id}>
            <a
              class="plain"
              href={href({ view: 'article', subject: event.article_id, record: event.event_id })}
            >
              <span class="kicker">
                {shortPeriod(event.start_date, event.end_date) || t.record.noDate} ·{' '}
                {labelOf(t.labels.eventType, event.type)}
              </span>
              <span class="headline" lang="zh-CN">
                {data.article(event.article_id)?.headline}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href({ view: 'events' })}>{t.allOf(t.views.events)} →</a>
      </p>
    </section>
  );
}

function Largest({ amounts }: { readonly amounts: readonly Amount[] }) {
  const { t, data, language, href } = useApp();
  const money = amounts
    .filter(
      (amount) =>
        amount.kind === 'money' &&
        amount.unit_code === 'CNY' &&
        amount.per === null &&
        magnitudeOf(amount) !== null,
    )
    .toSorted((a, b) => (magnitudeOf(b) ?? 0) - (magnitudeOf(a) ?? 0))
    .slice(0, 6);
  if (money.length === 0) return null;
  return (
    <section>
      <h2>{t.largest}</h2>
      <ol class="ranking">
        {money.map((amount) => (
          <li key={amount.amount_id}>
            <a
              class="plain"
              href={href({ view: 'article', subject: amount.article_id, record: amount.amount_id })}
            >
              <span class="figure">{formatAmount(amount, (value) => shortNumber(value, language))}</span>
              <span lang="zh-CN">
                {amount.item ?? t.amounts.noItem}
                <span class="meta"> · {data.article(amount.article_id)?.headline}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a href={href({ view: 'amounts' })}>{t.allOf(t.views.amounts)} →</a>
      </p>
    </section>
  );
}

function MostNamed() {
  const { t, data, href, filtered } = useApp();
  const bodies = filtered()
    .organizations.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, 8);
  if (bodies.length === 0) return null;
  const most = bodies[0]?.mentions ?? 1;
  return (
    <section>
      <h2>{t.mostNamed}</h2>
      <ol class="partners">
        {bodies.map(({ organization_id, mentions }) => (
          <li key={organization_id}>
            <a lang="zh-CN" class="entity" href={href({ view: 'organization', subject: organization_id })}>
              {data.organizationName(organization_id)}
            </a>
            <span class="meter" aria-hidden="true">
              <span class="meter-events" style={{ width: `${(100 * mentions) / most}%` }} />
            </span>
            <span class="meta">{t.counts.mentions(formatNumber(mentions))}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={href({ view: 'organizations' })}>{t.allOf(t.views.organizations)} →</a>
      </p>
    </section>
  );
}
