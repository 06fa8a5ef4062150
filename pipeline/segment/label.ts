import type { Line } from '../clean/lines.js';

import {
  breakCost,
  type Cues,
  continueCost,
  cuesOf,
  type PageForm,
  type ParagraphStyle,
  roleCost,
  roomOn,
} from './costs.js';
import {
  blankCost,
  type Habits,
  learnHabits,
  type ObservedSeam,
  PRIOR_HABITS,
  SEAMS,
  type Seam,
  seamOf,
} from './habits.js';
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
  const styles = stylesOf(cues);
  const ways = styles.map((style) => [style]);
  if (styles.includes('kept')) ways.push([...styles]);
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
function settle(cues: readonly Cues[], styles: readonly ParagraphStyle[]): Labelling {
  let labelling = cheapestRoles(cues, styles, PRIOR_HABITS);
  for (let round = 0; round < ROUNDS; round++)
    labelling = cheapestRoles(cues, styles, learnHabits(observe(cues, labelling)));
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

/** Kept indents are considered only where some lines have one. */
function stylesOf(cues: readonly Cues[]): readonly ParagraphStyle[] {
  const indented = cues.filter(({ indent }) => indent >= 2 && indent <= 8).length;
  return indented >= Math.min(INDENTED_LINES, cues.length / 8 + 1)
    ? ['lost', 'block', 'kept']
    : ['lost', 'block'];
}

const COUNT = LINE_ROLES.length;
const HEADLINE = LINE_ROLES.indexOf('headline');
/** An article that is set in another way than the one before it is no rarity on a page where that happens at all. */
const OTHER_STYLE = 2.5;
/** Cost and seam of every pair of roles, by `from * COUNT + to`. */
const TRANSITIONS = Float64Array.from(
  LINE_ROLES.flatMap((from) => LINE_ROLES.map((to) => transitionCost(from, to))),
);
/** Index into SEAMS by pair of roles; -1 where blank lines say nothing. */
const SEAMS_OF_ROLES = Int8Array.from(
  LINE_ROLES.flatMap((from) => LINE_ROLES.map((to) => SEAMS.indexOf(seamOf(from, to) as Seam))),
);

/** States are roles under a style, by `style * COUNT + role`; the style changes with a headline alone. */
function cheapestRoles(cues: readonly Cues[], styles: readonly ParagraphStyle[], habits: Habits): Labelling {
  const forms = styles.map((style): PageForm => ({ style, habits }));
  const from: Uint8Array[] = [];
  let cost = Float64Array.from(
    forms.flatMap((form) =>
      LINE_ROLES.map((role) => transitionCost('start', role) + roleCost(cues[0] as Cues, role, form)),
    ),
  );
  for (let i = 1; i < cues.length; i++) {
    const { costs, origins } = step(cost, cues[i - 1] as Cues, cues[i] as Cues, forms);
    cost = costs;
    from.push(origins);
  }
  const last = cues.at(-1) as Cues;
  let best = 0;
  const final = cost.map((own, state) => {
    const form = forms[Math.floor(state / COUNT)] as PageForm;
    return own + endCost(LINE_ROLES[state % COUNT] as LineRole, last, form);
  });
  for (const [state, total] of final.entries()) if (total < (final[best] as number)) best = state;
  const states = traceBack(from, best);
  return {
    roles: states.map((state) => LINE_ROLES[state % COUNT] as LineRole),
    styles: states.map((state) => styles[Math.floor(state / COUNT)] as ParagraphStyle),
    cost: final[best] as number,
  };
}

function endCost(role: LineRole, last: Cues, form: PageForm): number {
  return transitionCost(role, 'end') + (isText(role) ? breakCost(last, null, role === 'open', form) : 0);
}

interface Step {
  readonly costs: Float64Array<ArrayBuffer>;
  /** The state from which each state is reached most cheaply. */
  readonly origins: Uint8Array;
}

function step(cost: Float64Array, cue: Cues, next: Cues, forms: readonly PageForm[]): Step {
  const costs = new Float64Array(cost.length);
  const origins = new Uint8Array(cost.length);
  for (const [f, form] of forms.entries())
    stepUnder(form, f * COUNT, { cost, cue, next }, { costs, origins });
  if (forms.length === 1) return { costs, origins };
  // The style may change where an article begins.
  let cheapest = HEADLINE;
  for (let at = HEADLINE; at < costs.length; at += COUNT)
    if (headlineEntry(costs, forms, next, at) < headlineEntry(costs, forms, next, cheapest)) cheapest = at;
  const entry = headlineEntry(costs, forms, next, cheapest) + OTHER_STYLE;
  const origin = origins[cheapest] as number;
  for (const [f, form] of forms.entries()) {
    const at = f * COUNT + HEADLINE;
    const changed = entry + roleCost(next, 'headline', form);
    if (changed < (costs[at] as number)) {
      costs[at] = changed;
      origins[at] = origin;
    }
  }
  return { costs, origins };
}

/** What it costs to come to a headline, without what the headline itself costs under its style. */
function headlineEntry(costs: Float64Array, forms: readonly PageForm[], next: Cues, at: number): number {
  return (costs[at] as number) - roleCost(next, 'headline', forms[Math.floor(at / COUNT)] as PageForm);
}

function stepUnder(
  form: PageForm,
  offset: number,
  { cost, cue, next }: { cost: Float64Array; cue: Cues; next: Cues },
  { costs, origins }: Step,
): void {
  const ending = [breakCost(cue, next, true, form), breakCost(cue, next, false, form)] as const;
  const goingOn = [continueCost(cue, next, true, form), continueCost(cue, next, false, form)] as const;
  const blank = SEAMS.map((seam) => blankCost(seam, next.line, form.habits));
  for (const [k, to] of LINE_ROLES.entries()) {
    let best = Number.POSITIVE_INFINITY;
    const own = roleCost(next, to, form);
    for (let j = 0; j < COUNT; j++) {
      let sum = (cost[offset + j] as number) + (TRANSITIONS[j * COUNT + k] as number);
      if (sum === Number.POSITIVE_INFINITY) continue;
      const role = LINE_ROLES[j] as LineRole;
      if (isText(role)) sum += (to === 'body' ? goingOn : ending)[role === 'open' ? 0 : 1];
      sum += blank[SEAMS_OF_ROLES[j * COUNT + k] as number] ?? 0;
      if (sum < best) {
        best = sum;
        origins[offset + k] = offset + j;
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
