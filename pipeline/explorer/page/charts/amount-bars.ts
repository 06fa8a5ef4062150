import * as Plot from '@observablehq/plot';
import { categoryColours } from './colours.js';

/** One amount as the chart shows it. */
export interface AmountBar {
  readonly id: string;
  readonly value: number;
  /** Ends of a range, or null. */
  readonly low: number | null;
  readonly high: number | null;
  /** What is counted, and whose it is. */
  readonly item: string;
  readonly owner: string;
  readonly shown: string;
  readonly category: string;
  readonly href: string;
  readonly label: string;
}

interface BarsOptions {
  readonly width: number;
  readonly log: boolean;
  readonly categories: readonly string[];
  readonly format: (value: number) => string;
}

const ROW = 44;

/**
 * Amounts by size, one a row, each with its words above it: long Chinese names need the whole width.
 * A logarithmic scale has no zero for a bar to begin at, so that there it is dots on a line.
 */
export function amountBars(
  bars: readonly AmountBar[],
  { width, log, categories, format }: BarsOptions,
): Element {
  const largest = Math.max(...bars.map(({ value, high }) => high ?? value), 0);
  const smallest = Math.min(...bars.map(({ value, low }) => low ?? value));
  const low = log ? 10 ** Math.floor(Math.log10(smallest) - 0.0001) : Math.min(0, smallest);
  const high = log ? 10 ** Math.ceil(Math.log10(largest) + 0.0001) : largest;
  const marginRight = Math.min(130, width * 0.34);
  const channels = {
    y: 'id',
    href: 'href',
    ariaLabel: 'label',
    fill: 'category',
    title: 'label',
  } as const;
  const words = (bar: AmountBar) =>
    cut([bar.item, bar.owner].filter((word) => word !== '').join(' · '), width / 13);
  return Plot.plot({
    width,
    height: bars.length * ROW + 30,
    marginLeft: 2,
    marginRight,
    marginTop: 2,
    marginBottom: 28,
    style: { background: 'transparent', overflow: 'visible', fontFamily: 'inherit', fontSize: '12px' },
    x: {
      type: log ? 'log' : 'linear',
      domain: [low, high],
      ticks: log ? logTicks(low, high, width) : Math.max(2, Math.floor(width / 130)),
      tickFormat: format,
      label: null,
      grid: true,
    },
    y: { type: 'band', axis: null, domain: bars.map(({ id }) => id), padding: 0 },
    color: categoryColours(categories),
    marks: [
      ...(log
        ? [
            Plot.ruleY(bars, { x1: low, x2: 'value', y: 'id', stroke: 'var(--line)', dy: 9 }),
            Plot.dot(bars, { ...channels, x: 'value', r: 7, dy: 9, className: 'bar' }),
          ]
        : [
            Plot.barX(bars, {
              ...channels,
              x: 'value',
              insetTop: 24,
              insetBottom: 6,
              rx: 2,
              className: 'bar',
            }),
          ]),
      Plot.ruleY(
        bars.filter(({ low: from, high: to }) => from !== null && to !== null),
        {
          x1: 'low',
          x2: 'high',
          y: 'id',
          stroke: 'var(--ink)',
          strokeWidth: 2,
          dy: 9,
          pointerEvents: 'none',
        },
      ),
      Plot.text(bars, {
        x: low,
        y: 'id',
        text: words,
        textAnchor: 'start',
        dy: -11,
        fontSize: 13,
        fill: 'var(--ink)',
        pointerEvents: 'none',
      }),
      Plot.text(bars, {
        x: (bar: AmountBar) => bar.high ?? bar.value,
        y: 'id',
        text: 'shown',
        textAnchor: 'start',
        dx: log ? 14 : 6,
        dy: 9,
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--ink)',
        pointerEvents: 'none',
      }),
    ],
  });
}

/** Whole powers of ten, as many as there is room for. */
function logTicks(low: number, high: number, width: number): number[] {
  const [from, to] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const step = Math.max(1, Math.ceil(((to - from) * 70) / width));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => 10 ** (from + i * step));
}

/** Cuts words to what has room. */
export function cut(words: string, most: number): string {
  const characters = Array.from(words);
  return characters.length <= most
    ? words
    : `${characters.slice(0, Math.max(1, Math.floor(most) - 1)).join('')}…`;
}
