import { useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { type AmountBar, amountBars } from '../charts/amount-bars.js';
import { amountYears } from '../charts/amount-years.js';
import { Chart } from '../charts/chart.js';
import { colourOf } from '../charts/colours.js';
import { magnitudeOf, unitKeyOf, unitsOf, yearOf } from '../data/amount-values.js';
import { formatAmount, formatNumber, formatPeriod, shortNumber } from '../data/numbers.js';
import type { Amount } from '../data/rows.js';
import { AmountTable } from '../parts/amount-table.js';
import { Choice } from '../parts/choice.js';
import { ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { labelOf, type Words } from '../words/index.js';

/** The amounts that pass: one unit compared in a chart, then all of it in a table. */
export function AmountsView() {
  const { t, route, go, filtered } = useApp();
  const { amounts } = filtered();
  const units = unitsOf(amounts);
  const unit = units.some(([key]) => key === route.options.unit)
    ? (route.options.unit ?? '')
    : (units[0]?.[0] ?? '');
  const ofUnit = amounts.filter((amount) => unitKeyOf(amount) === unit);
  const set = (change: Readonly<Record<string, string>>) => go({ options: { ...route.options, ...change } });
  return (
    <>
      <ViewHeading title={t.views.amounts} count={t.counts.amounts(formatNumber(amounts.length))} />
      <OmittedNote />
      {amounts.length === 0 ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <>
          <div class="choices">
            <Choice
              name={t.amounts.unit}
              value={unit}
              choices={units.map(([key, count]) => [key, `${unitLabel(t, key)} (${formatNumber(count)})`])}
              onChange={(value) => set({ unit: value })}
            />
          </div>
          {unit !== '' && <Comparison amounts={ofUnit} unit={unit} set={set} key={unit} />}
          <h2>{t.amounts.table}</h2>
          <AmountTable
            amounts={ofUnit.length === 0 ? amounts : ofUnit}
            key={`${unit} ${JSON.stringify(route.filters)}`}
          />
        </>
      )}
    </>
  );
}

/** `money:CNY` as 金额 · CNY. */
function unitLabel(t: Words, key: string): string {
  const [kind = '', ...unit] = key.split(':');
  const name = labelOf(t.labels.amountKind, kind);
  return unit.join(':') === '' || unit.join(':') === '%'
    ? `${name} ${unit.join(':')}`.trim()
    : `${name} · ${unit.join(':')}`;
}

interface ComparisonProps {
  readonly amounts: readonly Amount[];
  readonly unit: string;
  readonly set: (change: Readonly<Record<string, string>>) => void;
}

const STEP = 20;

function Comparison({ amounts, unit, set }: ComparisonProps) {
  const { t, data, route, language } = useApp();
  const [pages, show] = useState(1);
  const bars = useBars(amounts).toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const { chart = 'ranked', scale, colour = 'modifier' } = route.options;
  const log =
    (scale ?? usualScale(bars)) === 'log' && bars.every(({ value, low }) => value > 0 && (low ?? value) > 0);
  const categories = categoriesOf(t, colour).filter((category) =>
    bars.some((bar) => bar.category === category),
  );
  const shown = bars.slice(0, pages * STEP);
  const format = (value: number) => shortNumber(value, language);
  const options = { log, categories, format };
  const dots = bars.flatMap((bar) => {
    const amount = data.byId('amounts', 'amount_id').get(bar.id);
    const year = amount === undefined ? null : yearOf(data, amount);
    return year === null ? [] : [{ ...bar, year }];
  });
  const state = [language, unit, chart, log, colour, shown.length, JSON.stringify(route.filters)].join(' ');
  return (
    <section class="card">
      <h2>{t.amounts.title}</h2>
      <div class="choices">
        <Choice
          name={t.amounts.view}
          value={chart}
          choices={[
            ['ranked', t.amounts.ranked],
            ['years', t.amounts.byYear],
          ]}
          onChange={(value) => set({ chart: value })}
        />
        <Choice
          name={t.amounts.scale}
          value={log ? 'log' : 'linear'}
          choices={[
            ['linear', t.amounts.linear],
            ['log', t.amounts.log],
          ]}
          onChange={(value) => set({ scale: value })}
        />
        <Choice
          name={t.amounts.colour}
          value={colour}
          choices={[
            ['modifier', t.amounts.byModifier],
            ['section', t.amounts.bySection],
          ]}
          onChange={(value) => set({ colour: value })}
        />
      </div>
      <ul class="chart-legend">
        {categories.map((category, i) => (
          <li key={category}>
            <span class="key" style={{ background: colourOf(i) }} aria-hidden="true" /> {category}
          </li>
        ))}
      </ul>
      {chart === 'years' && dots.length === 0 && <p class="empty">{t.amounts.noYears}</p>}
      {chart === 'years' && dots.length > 0 && (
        <Chart
          draw={(width) => amountYears(dots, { ...options, width })}
          label={t.amounts.title}
          state={state}
          caption={t.amounts.yearHint}
        />
      )}
      {chart !== 'years' && (
        <Chart
          draw={(width) => amountBars(shown, { ...options, width })}
          label={t.amounts.title}
          state={state}
          caption={t.amounts.rankedHint(formatNumber(shown.length), formatNumber(bars.length))}
        />
      )}
      {chart !== 'years' && bars.length > shown.length && (
        <button type="button" onClick={() => show(pages + 1)}>
          {t.more(formatNumber(Math.min(STEP, bars.length - shown.length)))}
        </button>
      )}
      {bars.length < amounts.length && (
        <p class="hint">{t.amounts.vague(formatNumber(amounts.length - bars.length))}</p>
      )}
    </section>
  );
}

/** Categories in the order of their vocabulary, so that their colours do not depend on what passes. */
function categoriesOf({ labels }: Words, colour: string): readonly string[] {
  return Object.values(colour === 'section' ? labels.section : labels.modifier);
}

/** Amounts of very different sizes are compared on a logarithmic scale. */
function usualScale(bars: readonly AmountBar[]): 'log' | 'linear' {
  const values = bars.slice(0, STEP).map(({ value }) => value);
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > 1000 ? 'log' : 'linear';
}

function useBars(amounts: readonly Amount[]): readonly AmountBar[] {
  const { t, data, route, language, href } = useApp();
  const format = (value: number) => shortNumber(value, language);
  return amounts.flatMap((amount) => {
    const value = magnitudeOf(amount);
    if (value === null) return [];
    const { amount_id: id, article_id, min, max, item, organization_id, date_id, modifier } = amount;
    const article = data.article(article_id);
    const date = date_id === null ? undefined : data.byId('dates', 'date_id').get(date_id);
    const owner = data.organizationName(organization_id);
    const shown = formatAmount(amount, format);
    const period = formatPeriod(date?.start_date ?? null, date?.end_date ?? null);
    const category =
      route.options.colour === 'section'
        ? labelOf(t.labels.section, article?.section ?? 'none')
        : labelOf(t.labels.modifier, modifier);
    return {
      id,
      value,
      low: min !== null && max !== null ? min : null,
      high: min !== null && max !== null ? max : null,
      item: item ?? t.amounts.noItem,
      owner: owner === '' ? (article?.headline ?? '') : owner,
      shown,
      category,
      href: href({ view: 'article', subject: article_id, record: id }),
      label: [shown, item ?? t.amounts.noItem, owner, period, article?.headline ?? '', category]
        .filter((word) => word !== '')
        .join(' · '),
    };
  });
}
