import type { Line } from '../clean/lines.js';
import { cheapestRoles, type Labelling } from './cheapest-roles.js';
import { type ParagraphStyle, roomOn } from './costs.js';
import { learnHabits, type ObservedSeam, priorHabits } from './habits.js';
import { type LineCosts, lineCostsOf } from './line-costs.js';
import { type Cues, cuesOf } from './line-cues.js';
import { type Neighbours, NO_NEIGHBOURS } from './neighbours.js';
import type { LineRole } from './roles.js';
import { headingsOf } from './subheads.js';
import { tablesOf } from './tables.js';

/** What every line of a page is, and whether it belongs to a table. */
export interface PageLabels {
  readonly roles: readonly LineRole[];
  readonly tables: readonly boolean[];
}

/**
 * Gives every line its role: the cheapest sequence (Viterbi) under each way in which a page may set its paragraphs,
 * and of these the cheapest. A page may also set some articles one way and some another: extractors keep the indents
 * of one column and lose those of the next. `measures` are the widths of a full line, from measuresOf;
 * `neighbours` tell what was taken out beside each line.
 */
export function labelLines(
  lines: readonly Line[],
  measures: readonly number[],
  neighbours: readonly Neighbours[],
): PageLabels {
  if (lines.length === 0) return { roles: [], tables: [] };
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const bare = lines.map((line, i) =>
    cuesOf(line, {
      measure: measures[i] ?? 0,
      baseIndent: base,
      following: textAfter(lines, i),
      neighbours: neighbours[i] ?? NO_NEIGHBOURS,
      atTop: i < TOP_LINES,
    }),
  );
  const cues = inContext(bare);
  const costs = stylesOf(cues).map((style) => lineCostsOf(cues, style));
  const ways = costs.map((one) => [one]);
  if (costs.length > BARE_STYLES.length) ways.push(costs);
  const labellings = ways.map((way) => settle(cues, way));
  const { roles } = labellings.reduce((best, one) => (one.cost < best.cost ? one : best));
  return { roles, tables: cues.map(({ tabular }) => tabular) };
}

/** What lines tell of each other: rows of one table, subheads of one article. */
function inContext(bare: readonly Cues[]): readonly Cues[] {
  const tables = tablesOf(bare);
  const cues = bare.map((cue, i): Cues => (tables[i] ? { ...cue, tabular: true } : cue));
  const headings = headingsOf(cues);
  return cues.map((cue, i): Cues => (headings[i] ? { ...cue, heading: headings[i], section: false } : cue));
}

const LEAD_LINES = 4;

function textAfter(lines: readonly Line[], i: number): string {
  return lines
    .slice(i + 1, i + 1 + LEAD_LINES)
    .map(({ content }) => content.text)
    .join('\n');
}

/** Labels, learns from the labels what is usual on this page, and labels again. */
function settle(cues: readonly Cues[], ways: readonly LineCosts[]): Labelling {
  const lines = cues.map(({ line }) => line);
  const prior = priorHabits(lines);
  let labelling = cheapestRoles(lines, ways, prior);
  for (let round = 0; round < ROUNDS; round++)
    labelling = cheapestRoles(lines, ways, learnHabits(observe(cues, labelling), prior));
  return labelling;
}

function observe(cues: readonly Cues[], { roles, styles }: Labelling): readonly ObservedSeam[] {
  return cues.slice(1).map((next, i) => {
    const from = roles[i] as LineRole;
    const room = roomOn(cues[i] as Cues, next, from === 'open', styles[i] as ParagraphStyle);
    return { from, to: roles[i + 1] as LineRole, next: next.line, room };
  });
}

const ROUNDS = 3;
/** Mastheads stand in the first lines, if at all. */
const TOP_LINES = 8;
const INDENTED_LINES = 3;

const BARE_STYLES: readonly ParagraphStyle[] = ['lost', 'block'];

/** Kept indents are considered only where some lines have one. */
function stylesOf(cues: readonly Cues[]): readonly ParagraphStyle[] {
  const indented = cues.filter(({ indent }) => indent >= 2 && indent <= 8).length;
  return indented >= Math.min(INDENTED_LINES, cues.length / 8 + 1) ? [...BARE_STYLES, 'kept'] : BARE_STYLES;
}
