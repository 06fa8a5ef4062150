import { useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { type AmountBar, amountBars } from '../charts/amount-bars.js';
import { amountYears, type YearMedian } from '../charts/amount-years.js';
import { Chart } from '../charts/chart.js';
import { colourOf } from '../charts/colours.js';
import { magnitudeOf, medianOf, unitKeyOf, unitsOf, yearOf } from '../data/amount-values.js';
import { groupBy } from '../data/indexes.js';
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
  const { t, route } = useApp();
  const sized = amounts
    .flatMap((amount) => {
      const value = magnitudeOf(amount);
      return value === null ? [] : [{ amount, value }];
    })
    .sort((a, b) => b.value - a.value || (a.amount.amount_id < b.amount.amount_id ? -1 : 1));
  const { chart = 'ranked', scale, colour = 'modifier' } = route.options;
  const positive = sized.filter(({ amount, value }) => value > 0 && (amount.min ?? value) > 0);
  // A zero among thousands must not press the others flat; all but few must be above it.
  const canLog = positive.length > 0 && positive.length >= sized.length * 0.9;
  const log = canLog && (scale ?? usualScale(positive)) === 'log';
  const drawn = { sized: log ? positive : sized, log, colour, unit };
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
        {canLog && (
          <Choice
            name={t.amounts.scale}
            value={log ? 'log' : 'linear'}
            choices={[
              ['linear', t.amounts.linear],
              ['log', t.amounts.log],
            ]}
            onChange={(value) => set({ scale: value })}
          />
        )}
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
      {chart === 'years' ? <ByYear {...drawn} /> : <Ranked {...drawn} />}
      {log && positive.length < sized.length && (
        <p class="hint">{t.amounts.notPositive(formatNumber(sized.length - positive.length))}</p>
      )}
      {sized.length < amounts.length && (
        <p class="hint">{t.amounts.vague(formatNumber(amounts.length - sized.length))}</p>
      )}
    </section>
  );
}

interface SizedAmount {
  readonly amount: Amount;
  readonly value: number;
}

interface DrawnProps {
  /** The largest first. */
  readonly sized: readonly SizedAmount[];
  readonly log: boolean;
  readonly colour: string;
  readonly unit: string;
}

function Ranked({ sized, log, colour, unit }: DrawnProps) {
  const { t, route, language } = useApp();
  const [pages, show] = useState(1);
  const barOf = useBarOf(colour);
  const bars = sized.slice(0, pages * STEP).map(barOf);
  const categories = categoriesOf(t, colour, bars);
  const format = (value: number) => shortNumber(value, language);
  return (
    <>
      <ColourLegend categories={categories} />
      <Chart
        draw={(width) => amountBars(bars, { log, categories, format, width })}
        label={t.amounts.title}
        state={[language, unit, log, colour, bars.length, JSON.stringify(route.filters)].join(' ')}
        caption={t.amounts.rankedHint(formatNumber(bars.length), formatNumber(sized.length))}
      />
      {sized.length > bars.length && (
        <button type="button" onClick={() => show(pages + 1)}>
          {t.more(formatNumber(Math.min(STEP, sized.length - bars.length)))}
        </button>
      )}
    </>
  );
}

function ByYear({ sized, log, colour, unit }: DrawnProps) {
  const { t, data, route, language } = useApp();
  const barOf = useBarOf(colour);
  const dated = sized.flatMap((item) => {
    const year = yearOf(data, item.amount);
    return year === null ? [] : [{ ...item, year }];
  });
  if (dated.length === 0) return <p class="empty">{t.amounts.noYears}</p>;
  const dots = mostTelling(dated).map(({ year, ...item }) => ({ ...barOf(item), year }));
  const categories = categoriesOf(t, colour, dots);
  const format = (value: number) => shortNumber(value, language);
  const hints = [t.amounts.yearHint];
  if (dots.length < dated.length)
    hints.push(t.amounts.yearCut(formatNumber(dots.length), formatNumber(dated.length)));
  return (
    <>
      <ColourLegend categories={categories} />
      <Chart
        draw={(width) => amountYears(dots, mediansOf(dated), { log, categories, format, width })}
        label={t.amounts.title}
        state={['years', language, unit, log, colour, JSON.stringify(route.filters)].join(' ')}
        caption={hints.join(' ')}
      />
    </>
  );
}

/** More dots than this cannot be told apart or reached by keyboard. */
const MOST_DOTS = 300;

/** The largest amounts of each year, as many as can be drawn. */
function mostTelling<T extends { readonly year: number }>(dated: readonly T[]): readonly T[] {
  if (dated.length <= MOST_DOTS) return dated;
  const years = groupBy(dated, ({ year }) => String(year));
  const each = Math.max(1, Math.floor(MOST_DOTS / years.size));
  return [...years.values()].flatMap((items) => items.slice(0, each));
}

function mediansOf(dated: readonly (SizedAmount & { readonly year: number })[]): readonly YearMedian[] {
  return [...groupBy(dated, ({ year }) => String(year))].map(([year, items]) => ({
    year,
    value: medianOf(items.map(({ value }) => value).toReversed()),
  }));
}

function ColourLegend({ categories }: { readonly categories: readonly string[] }) {
  return (
    <ul class="chart-legend">
      {categories.map((category, i) =>
        category === '' ? null : (
          <li key={category}>
            <span class="key" style={{ background: colourOf(i) }} aria-hidden="true" /> {category}
          </li>
        ),
      )}
    </ul>
  );
}

/**
 * Categories in the order of their vocabulary, so that their colours do not depend on what passes; '' keeps the place
 * of one that has no bar.
 */
function categoriesOf({ labels }: Words, colour: string, bars: readonly AmountBar[]): readonly string[] {
  const all = Object.values(colour === 'section' ? labels.section : labels.modifier);
  return all.map((category) => (bars.some((bar) => bar.category === category) ? category : ''));
}

/** Amounts of very different sizes are compared on a logarithmic scale. */
function usualScale(sized: readonly SizedAmount[]): 'log' | 'linear' {
  const values = sized.slice(0, STEP).map(({ value }) => value);
  return Math.max(...values) / Math.min(...values) > 1000 ? 'log' : 'linear';
}

function useBarOf(colour: string): (sized: SizedAmount) => AmountBar {
  const { t, data, language, href } = useApp();
  return ({ amount, value }) => {
    const { amount_id: id, article_id, min, max, organization_id, date_id, modifier } = amount;
    const article = data.article(article_id);
    const date = date_id === null ? undefined : data.byId('dates', 'date_id').get(date_id);
    const owner = data.organizationName(organization_id);
    const item = amount.item ?? t.amounts.noItem;
    const shown = formatAmount(amount, (number) => shortNumber(number, language));
    const period = formatPeriod(date?.start_date ?? null, date?.end_date ?? null);
    const category =
      colour === 'section'
        ? labelOf(t.labels.section, article?.section ?? 'none')
        : labelOf(t.labels.modifier, modifier);
    const headline = article?.headline ?? '';
    return {
      id,
      value,
      low: min !== null && max !== null ? min : null,
      high: min !== null && max !== null ? max : null,
      item,
      owner: owner === '' ? headline : owner,
      shown,
      category,
      href: href({ view: 'article', subject: article_id, record: id }),
      label: [shown, item, owner, period, headline, category].filter((word) => word !== '').join(' · '),
    };
  };
}
