import { useApp } from '../app-context.js';
import { Chart } from '../charts/chart.js';
import { eventHistogram, eventTimeline, type TimeBin, type TimelineEvent } from '../charts/event-timeline.js';
import { tally } from '../data/indexes.js';
import { formatNumber, formatPeriod } from '../data/numbers.js';
import type { NewsEvent } from '../data/rows.js';
import { binsOf, timesOf } from '../data/times.js';
import { EventItem } from '../parts/links.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { labelOf } from '../words/index.js';

/** The events that pass: a timeline, then all of them as a list. */
export function EventsView() {
  const { t, route, go, filtered } = useApp();
  const mainOnly = route.options.main === '1';
  const events = filtered()
    .events.filter(({ is_main }) => is_main || !mainOnly)
    .toSorted(byDate);
  return (
    <>
      <ViewHeading title={t.views.events} count={t.counts.events(formatNumber(events.length))} />
      <OmittedNote />
      <p class="choices">
        <label>
          <input
            type="checkbox"
            checked={mainOnly}
            onChange={() => go({ options: { ...route.options, main: mainOnly ? '' : '1' } })}
          />{' '}
          {t.timeline.mainOnly}
        </label>
      </p>
      {events.length > 0 && <Timeline events={events} />}
      <h2>{t.timeline.list}</h2>
      <Paged items={events} key={JSON.stringify([route.filters, mainOnly])}>
        {(shown) => (
          <ul class="event-list">
            {shown.map((event) => (
              <EventItem key={event.event_id} event={event} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

/** By the first day; what has none comes last. */
function byDate(a: NewsEvent, b: NewsEvent): number {
  const [x, y] = [a.start_date ?? '9999-99', b.start_date ?? '9999-99'];
  if (x !== y) return x < y ? -1 : 1;
  return a.event_id < b.event_id ? -1 : 1;
}

/** More marks than this overlap too much to be told apart or clicked. */
const MOST_MARKS = 220;

function Timeline({ events }: { readonly events: readonly NewsEvent[] }) {
  const { t, route, language } = useApp();
  const { dated, drawn, from, to } = timesOf(events);
  const undated = events.length - dated;
  const outside = dated - drawn.length;
  const state = `${language} ${JSON.stringify(route.filters)} ${route.options.main}`;
  if (drawn.length === 0) return <p class="note">{t.timeline.undated(formatNumber(undated))}</p>;
  return (
    <section class="card">
      <h2>{t.timeline.title}</h2>
      <Years events={events} />
      {drawn.length > MOST_MARKS ? (
        <Histogram events={drawn} state={state} />
      ) : (
        <Marks events={drawn} state={state} />
      )}
      {outside > 0 && <p class="hint">{t.timeline.outside(formatNumber(outside), from, to)}</p>}
      {undated > 0 && <p class="hint">{t.timeline.undated(formatNumber(undated))}</p>}
    </section>
  );
}

const MOST_YEARS = 16;

/** The years of the events, each a link that shows only it. */
function Years({ events }: { readonly events: readonly NewsEvent[] }) {
  const { t, route, href } = useApp();
  const { filters } = route;
  const years = tally(events.flatMap(({ start_date }) => start_date?.slice(0, 4) ?? [])).toSorted();
  const isWhole = filters.from === '' && filters.to === '';
  if ((years.length < 2 || years.length > MOST_YEARS) && isWhole) return null;
  return (
    <ul class="chips">
      {!isWhole && (
        <li>
          <a href={href({ filters: { ...filters, from: '', to: '' } })}>{t.filters.all}</a>
        </li>
      )}
      {/* Many years are bars of the histogram already. */}
      {(years.length > MOST_YEARS ? [] : years).map(([year, count]) => (
        <li key={year}>
          <a href={href({ filters: { ...filters, from: `${year}-01-01`, to: `${year}-12-31` } })}>
            {year} <span class="n">{formatNumber(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface DrawnProps {
  readonly events: readonly NewsEvent[];
  readonly state: string;
}

function Marks({ events, state }: DrawnProps) {
  const { t, data, language, href } = useApp();
  const marks = events.map((event): TimelineEvent => {
    const type = labelOf(t.labels.eventType, event.type);
    const headline = data.article(event.article_id)?.headline ?? '';
    const trigger = data.slice(event.article_id, event.trigger_start, event.trigger_end);
    return {
      id: event.event_id,
      from: dayOf(event.start_date ?? ''),
      to: new Date(dayOf(event.end_date ?? event.start_date ?? '').getTime() + DAY),
      exact: event.start_date === event.end_date,
      planned: event.modality === 'planned' || event.modality === 'required',
      main: event.is_main,
      lane: type,
      href: href({ view: 'article', subject: event.article_id, record: event.event_id }),
      label: `${formatPeriod(event.start_date, event.end_date)} · ${type}（${trigger}）· ${headline}`,
    };
  });
  const lanes = [...new Set(marks.map(({ lane }) => lane))];
  return (
    <>
      <Chart
        draw={(width) => eventTimeline(marks, lanes, { width, language })}
        label={t.timeline.title}
        state={`${state} ${marks.length}`}
      />
      <ul class="chart-legend">
        <li>
          <span class="key key-dot" aria-hidden="true" /> {t.timeline.certain}
        </li>
        <li>
          <span class="key key-bar" aria-hidden="true" /> {t.timeline.interval}
        </li>
        <li>
          <span class="key key-planned" aria-hidden="true" /> {t.timeline.future}
        </li>
      </ul>
    </>
  );
}

function Histogram({ events, state }: DrawnProps) {
  const { t, route, language, href } = useApp();
  const { unit, bins } = binsOf(events);
  const bars = bins.map((bin): TimeBin => {
    const main = bin.events.filter(({ is_main }) => is_main).length;
    return {
      name: bin.name,
      from: dayOf(bin.from),
      to: new Date(dayOf(bin.to).getTime() + DAY),
      events: bin.events.length,
      main,
      href: href({ filters: { ...route.filters, from: bin.from, to: bin.to } }),
      label: `${bin.name}: ${t.counts.events(formatNumber(bin.events.length))}`,
    };
  });
  return (
    <Chart
      draw={(width) => eventHistogram(bars, { width, language })}
      label={t.timeline.title}
      state={`${state} ${events.length}`}
      caption={t.timeline.histogram(t.timeline[unit])}
    />
  );
}

const DAY = 86_400_000;

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
