import * as Plot from '@observablehq/plot';
import type { AmountBar } from './amount-bars.js';
import { categoryColours } from './colours.js';

/** An amount with the year of its period. */
export interface YearDot extends AmountBar {
  readonly year: number;
}

/** The middle amount of a year. */
export interface YearMedian {
  readonly year: string;
  readonly value: number;
}

interface DotsOptions {
  readonly width: number;
  readonly log: boolean;
  readonly categories: readonly string[];
  readonly format: (value: number) => string;
}

/** Amounts by year, a dot each, with the median of the year as a line. */
export function amountYears(
  dots: readonly YearDot[],
  medians: readonly YearMedian[],
  { width, log, categories, format }: DotsOptions,
): Element {
  const years = medians.map(({ year }) => year).toSorted();
  // Ticks as wide as a label, not as the whole band of a year.
  const inset = Math.max(2, (0.9 * (width - 74)) / years.length / 2 - 22);
  const rows = dots.map((dot) => ({ ...dot, year: String(dot.year) }));
  return Plot.plot({
    width,
    height: Math.min(420, Math.max(260, width * 0.5)),
    marginLeft: 62,
    marginRight: 12,
    marginBottom: 30,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    x: { type: 'band', domain: years, label: null, tickFormat: thinned(years.length, width) },
    y: {
      type: log ? 'log' : 'linear',
      grid: true,
      label: null,
      tickFormat: format,
      nice: true,
      ...(log ? { ticks: 5 } : { zero: true }),
    },
    color: categoryColours(categories),
    marks: [
      Plot.tickY(medians, {
        x: 'year',
        y: 'value',
        stroke: 'var(--ink)',
        strokeWidth: 2.5,
        insetLeft: inset,
        insetRight: inset,
      }),
      Plot.dot(rows, {
        x: 'year',
        y: 'value',
        r: 6,
        fill: 'category',
        fillOpacity: 0.85,
        stroke: 'var(--paper)',
        href: 'href',
        ariaLabel: 'label',
        title: 'label',
        className: 'bar',
      }),
    ],
  });
}

/** Writes every second or third year where all have no room. */
function thinned(count: number, width: number): (year: string, i: number) => string {
  const step = Math.max(1, Math.ceil((count * 44) / width));
  return (year, i) => (i % step === 0 ? year : '');
}
