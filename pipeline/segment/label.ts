import type { Line } from '../clean/lines.js';
import { type Cues, cuesOf, type ParagraphStyle, roomOn } from './costs.js';
import {
  blankCosts,
  type Habits,
  learnHabits,
  type ObservedSeam,
  PRIOR_HABITS,
  SEAMS,
  type Seam,
  seamOf,
  wrappedRoomCosts,
} from './habits.js';
import { type LineCosts, lineCostsOf } from './line-costs.js';
import { isText, LINE_ROLES, type LineRole, transitionCost } from './roles.js';

/** The roles of a page's lines, and how well they fit. */
export interface Labelling {
  readonly roles: readonly LineRole[];
  /** How paragraphs are set at each line. */
  readonly styles: readonly ParagraphStyle[];
  readonly cost: number;
}

/**
 * Gives every line its role: the cheapest sequence (Viterbi) under each way in which a page may set its paragraphs,
 * and of these the cheapest. A page may also set some articles one way and some another: extractors keep the indents
 * of one column and lose those of the next. `measures` are the widths of a full line, from measuresOf; `afterJump`
 * tells before which lines a jump line (下转第四版) was taken out.
 */
export function labelLines(
  lines: readonly Line[],
  measures: readonly number[],
  afterJump: readonly boolean[] = [],
): Labelling {
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const cues = lines.map((line, i) =>
    cuesOf(line, {
      measure: measures[i] ?? 0,
      baseIndent: base,
      following: textAfter(lines, i),
      afterJump: afterJump[i] ?? false,
      atTop: i < TOP_LINES,
    }),
  );
  const costs = stylesOf(cues).map((style) => lineCostsOf(cues, style));
  const ways = costs.map((one) => [one]);
  if (costs.length > BARE_STYLES.length) ways.push(costs);
  const labellings = ways.map((way) => settle(cues, way));
  return labellings.reduce((best, one) => (one.cost < best.cost ? one : best));
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
  let labelling = cheapestRoles(cues, ways, PRIOR_HABITS);
  for (let round = 0; round < ROUNDS; round++)
    labelling = cheapestRoles(cues, ways, learnHabits(observe(cues, labelling)));
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

const COUNT = LINE_ROLES.length;
const HEADLINE = LINE_ROLES.indexOf('headline');
/** An article that is set in another way than the one before it is no rarity on a page where that happens at all. */
const OTHER_STYLE = 2.5;
/** What may stand behind what, by the second role: the roles before it, what that costs, and how blank lines count. */
interface Arrival {
  readonly from: number;
  readonly cost: number;
  /** Index into SEAMS; -1 where blank lines say nothing. */
  readonly seam: number;
  /** Where the first line is text: whether it opens its paragraph, and whether that goes on. */
  readonly text: 'open' | 'body' | null;
  readonly goesOn: boolean;
}
const ARRIVALS: readonly (readonly Arrival[])[] = LINE_ROLES.map((to) =>
  LINE_ROLES.flatMap((role, from): readonly Arrival[] => {
    const cost = transitionCost(role, to);
    if (cost === Number.POSITIVE_INFINITY) return [];
    const text = isText(role) ? (role === 'open' ? 'open' : 'body') : null;
    return [{ from, cost, seam: SEAMS.indexOf(seamOf(role, to) as Seam), text, goesOn: to === 'body' }];
  }),
);

/** What the habits of a page cost, computed once for all of its lines. */
interface HabitCosts {
  readonly blanks: ReturnType<typeof blankCosts>;
  readonly rooms: Float64Array;
}

/** States are roles under a style, by `style * COUNT + role`; the style changes with a headline alone. */
function cheapestRoles(cues: readonly Cues[], ways: readonly LineCosts[], habits: Habits): Labelling {
  const ofHabits: HabitCosts = { blanks: blankCosts(habits), rooms: wrappedRoomCosts(habits) };
  const from: Uint8Array[] = [];
  let cost = Float64Array.from(
    ways.flatMap(({ roles }) =>
      LINE_ROLES.map((role, k) => transitionCost('start', role) + (roles[k] as number)),
    ),
  );
  for (let i = 1; i < cues.length; i++) {
    const { costs, origins } = step(cost, (cues[i] as Cues).line, i, ways, ofHabits);
    cost = costs;
    from.push(origins);
  }
  let best = 0;
  const final = cost.map((own, state) => {
    const way = ways[Math.floor(state / COUNT)] as LineCosts;
    return own + endCost(LINE_ROLES[state % COUNT] as LineRole, cues.length - 1, way);
  });
  for (const [state, total] of final.entries()) if (total < (final[best] as number)) best = state;
  const states = traceBack(from, best);
  return {
    roles: states.map((state) => LINE_ROLES[state % COUNT] as LineRole),
    styles: states.map((state) => (ways[Math.floor(state / COUNT)] as LineCosts).style),
    cost: final[best] as number,
  };
}

function endCost(role: LineRole, last: number, { ends }: LineCosts): number {
  return (
    transitionCost(role, 'end') + (isText(role) ? (ends[2 * last + (role === 'open' ? 0 : 1)] as number) : 0)
  );
}

interface Step {
  readonly costs: Float64Array<ArrayBuffer>;
  /** The state from which each state is reached most cheaply. */
  readonly origins: Uint8Array;
}

/** From line `i - 1`, by what its states cost, to line `i`. */
function step(
  cost: Float64Array,
  line: Line,
  i: number,
  ways: readonly LineCosts[],
  habits: HabitCosts,
): Step {
  const costs = new Float64Array(cost.length);
  const origins = new Uint8Array(cost.length);
  const blanks = line.pageBreak ? NO_BLANKS : habits.blanks[line.blanks > 0 ? 'standing' : 'missing'];
  for (let w = 0; w < ways.length; w++)
    stepUnder(
      ways[w] as LineCosts,
      { cost, i, offset: w * COUNT, blanks, rooms: habits.rooms },
      { costs, origins },
    );
  if (ways.length === 1) return { costs, origins };
  // The style may change where an article begins.
  const own = (w: number) => (ways[w] as LineCosts).roles[i * COUNT + HEADLINE] as number;
  /** What it costs to come to a headline, without what the headline itself costs under its style. */
  const entry = (w: number) => (costs[w * COUNT + HEADLINE] as number) - own(w);
  let cheapest = 0;
  for (let w = 1; w < ways.length; w++) if (entry(w) < entry(cheapest)) cheapest = w;
  const least = entry(cheapest) + OTHER_STYLE;
  const origin = origins[cheapest * COUNT + HEADLINE] as number;
  for (let w = 0; w < ways.length; w++) {
    const at = w * COUNT + HEADLINE;
    const changed = least + own(w);
    if (changed < (costs[at] as number)) {
      costs[at] = changed;
      origins[at] = origin;
    }
  }
  return { costs, origins };
}

const NO_BLANKS = new Float64Array(SEAMS.length);

/** Where a step starts: the cost of every state at line `i - 1`, and what habits say of the seam. */
interface Start {
  readonly cost: Float64Array;
  readonly i: number;
  readonly offset: number;
  readonly blanks: Float64Array;
  readonly rooms: Float64Array;
}

function stepUnder(
  way: LineCosts,
  { cost, i, offset, blanks, rooms }: Start,
  { costs, origins }: Step,
): void {
  const before = 2 * (i - 1);
  for (let k = 0; k < COUNT; k++) {
    const own = way.roles[i * COUNT + k] as number;
    let best = Number.POSITIVE_INFINITY;
    // What no line of this kind can be needs no way there.
    if (own !== Number.POSITIVE_INFINITY)
      for (const { from, cost: passing, seam, text, goesOn } of ARRIVALS[k] as readonly Arrival[]) {
        let sum = (cost[offset + from] as number) + passing;
        if (text !== null) {
          const at = before + (text === 'open' ? 0 : 1);
          sum += goesOn
            ? (way.goesOn[at] as number) + (rooms[way.rooms[at] as number] as number)
            : (way.ends[at] as number);
        }
        if (seam >= 0) sum += blanks[seam] as number;
        if (sum < best) {
          best = sum;
          origins[offset + k] = offset + from;
        }
      }
    costs[offset + k] = best + own;
  }
}

function traceBack(from: readonly Uint8Array[], last: number): readonly number[] {
  const states = [last];
  let at = last;
  for (let i = from.length - 1; i >= 0; i--) {
    at = from[i]?.[at] ?? at;
    states.push(at);
  }
  return states.reverse();
}
