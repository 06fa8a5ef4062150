import * as Plot from '@observablehq/plot';
import type { Language } from '../data/route.js';

/** An event as the timeline shows it: the days within which it lies. */
export interface TimelineEvent {
  readonly id: string;
  readonly from: Date;
  /** The day after the last one. */
  readonly to: Date;
  /** Whether the day is known; else it lies somewhere within. */
  readonly exact: boolean;
  readonly planned: boolean;
  readonly main: boolean;
  readonly lane: string;
  readonly href: string;
  readonly label: string;
}

/** Width of the drawing, and language of its axis. */
interface DrawnAt {
  readonly width: number;
  readonly language: Language;
}

/** Ticks of a Chinese axis: 2020年, 3月, 3月15日; an English one has those of the library. */
function tickWords(language: Language): { readonly tickFormat?: (date: Date) => string } {
  if (language === 'en') return {};
  return {
    tickFormat: (date) => {
      const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
      if (day !== 1) return `${month}月${day}日`;
      return month === 1 ? `${date.getUTCFullYear()}年` : `${month}月`;
    },
  };
}

const LANE = 34;

/** Events by date in one lane a type: a dot for a day, a bar for a longer time within which it lies. */
export function eventTimeline(
  events: readonly TimelineEvent[],
  lanes: readonly string[],
  { width, language }: DrawnAt,
): Element {
  const channels = { y: 'lane', href: 'href', ariaLabel: 'label', title: 'label', className: 'bar' } as const;
  const marginLeft = Math.min(150, width * 0.3);
  const middle = ({ from, to }: TimelineEvent) => new Date((from.getTime() + to.getTime()) / 2);
  const exact = events.filter((event) => event.exact);
  const within = events.filter((event) => !event.exact);
  const dots = { x: middle, r: 6, stroke: 'var(--c1)', strokeWidth: 2 } as const;
  return Plot.plot({
    width,
    height: lanes.length * LANE + 34,
    marginLeft,
    marginRight: 14,
    marginTop: 4,
    marginBottom: 28,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: {
      type: 'utc',
      grid: true,
      label: null,
      ticks: Math.max(2, Math.floor((width - marginLeft) / 90)),
      ...tickWords(language),
    },
    y: { domain: [...lanes], label: null, tickSize: 0, padding: 0.3 },
    marks: [
      Plot.barX(within, {
        ...channels,
        x1: 'from',
        x2: 'to',
        fill: (event: TimelineEvent) => (event.planned ? 'url(#planned)' : 'var(--c1)'),
        fillOpacity: (event: TimelineEvent) => (event.planned ? 1 : 0.22),
        stroke: 'var(--c1)',
        strokeWidth: 1,
        strokeDasharray: '3 2',
        insetTop: 4,
        insetBottom: 4,
        rx: 3,
      }),
      Plot.dot(
        exact.filter(({ planned }) => !planned),
        { ...channels, ...dots, fill: 'var(--c1)', fillOpacity: 0.8, stroke: 'var(--paper)', strokeWidth: 1 },
      ),
      Plot.dot(
        exact.filter(({ planned }) => planned),
        { ...channels, ...dots, fill: 'var(--paper)' },
      ),
      () => hatching(),
    ],
  });
}

/** Hatching for what is only planned, so that it is not told by colour alone. */
function hatching(): SVGElement {
  const svg = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = svg('pattern', {
    id: 'planned',
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(svg('rect', { width: '6', height: '6', fill: 'var(--paper)' }));
  pattern.append(
    svg('line', { x1: '0', x2: '0', y1: '0', y2: '6', stroke: 'var(--c1)', 'stroke-width': '2' }),
  );
  const definitions = svg('defs', {});
  definitions.append(pattern);
  return definitions;
}

/** A stretch of time with how many events begin in it. */
export interface TimeBin {
  readonly name: string;
  readonly from: Date;
  readonly to: Date;
  readonly events: number;
  readonly main: number;
  readonly href: string;
  readonly label: string;
}

/** How many events each year, month or day has; a bar leads to its period. */
export function eventHistogram(bins: readonly TimeBin[], { width, language }: DrawnAt): Element {
  const channels = {
    x1: 'from',
    x2: 'to',
    href: 'href',
    ariaLabel: 'label',
    title: 'label',
    insetLeft: 0.5,
    insetRight: 0.5,
  } as const;
  return Plot.plot({
    width,
    height: 260,
    marginLeft: 44,
    marginRight: 12,
    marginBottom: 28,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    x: { type: 'utc', label: null, ticks: Math.max(2, Math.floor(width / 100)), ...tickWords(language) },
    y: { grid: true, label: null, ticks: 4 },
    marks: [
      Plot.rectY(bins, { ...channels, y: 'events', fill: 'var(--c1)', fillOpacity: 0.85, className: 'bar' }),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
}
