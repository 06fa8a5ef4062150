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
import { blankCost, learnHabits, type ObservedSeam, PRIOR_HABITS, seamOf } from './habits.js';
import { isText, LINE_ROLES, type LineRole, transitionCost } from './roles.js';

/** The roles of a page's lines, and how well they fit. */
export interface Labelling {
  readonly roles: readonly LineRole[];
  readonly style: ParagraphStyle;
  readonly cost: number;
}

/**
 * Gives every line its role: the cheapest sequence (Viterbi) under each way in which a page may set its paragraphs,
 * and of these the cheapest. `measures` are the widths of a full line, from measuresOf; `afterJump` tells before which
 * lines a jump line (下转第四版) was taken out.
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
  const labellings = stylesOf(cues).map((style) => settle(cues, style));
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
function settle(cues: readonly Cues[], style: ParagraphStyle): Labelling {
  let habits = PRIOR_HABITS;
  let labelling = cheapestRoles(cues, { style, habits });
  for (let round = 0; round < ROUNDS; round++) {
    habits = learnHabits(observe(cues, labelling.roles, style));
    labelling = cheapestRoles(cues, { style, habits });
  }
  return labelling;
}

function observe(
  cues: readonly Cues[],
  roles: readonly LineRole[],
  style: ParagraphStyle,
): readonly ObservedSeam[] {
  return cues.slice(1).map((next, i) => {
    const from = roles[i] as LineRole;
    const room = roomOn(cues[i] as Cues, next, from === 'open', style);
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

function cheapestRoles(cues: readonly Cues[], form: PageForm): Labelling {
  const from: Uint8Array[] = [];
  let cost: readonly number[] = LINE_ROLES.map(
    (role) => transitionCost('start', role) + roleCost(cues[0] as Cues, role, form),
  );
  for (let i = 1; i < cues.length; i++) {
    const { costs, origins } = step(cost, cues[i - 1] as Cues, cues[i] as Cues, form);
    cost = costs;
    from.push(origins);
  }
  const last = cues.at(-1) as Cues;
  const final = cost.map((own, k) => own + endCost(LINE_ROLES[k] as LineRole, last, form));
  const total = Math.min(...final);
  return { roles: traceBack(from, final.indexOf(total)), style: form.style, cost: total };
}

function endCost(role: LineRole, last: Cues, form: PageForm): number {
  return transitionCost(role, 'end') + (isText(role) ? breakCost(last, null, role === 'open', form) : 0);
}

function step(
  cost: readonly number[],
  cue: Cues,
  next: Cues,
  form: PageForm,
): { costs: readonly number[]; origins: Uint8Array } {
  const ending = { open: breakCost(cue, next, true, form), body: breakCost(cue, next, false, form) };
  const goingOn = { open: continueCost(cue, next, true, form), body: continueCost(cue, next, false, form) };
  const origins = new Uint8Array(LINE_ROLES.length);
  const costs = LINE_ROLES.map((to, k) => {
    let best = Number.POSITIVE_INFINITY;
    for (const [j, role] of LINE_ROLES.entries()) {
      const seam = role === 'open' || role === 'body' ? (to === 'body' ? goingOn[role] : ending[role]) : 0;
      const blank = blankCost(seamOf(role, to), next.line, form.habits);
      const sum = (cost[j] as number) + transitionCost(role, to) + seam + blank;
      if (sum < best) {
        best = sum;
        origins[k] = j;
      }
    }
    return best + roleCost(next, to, form);
  });
  return { costs, origins };
}

function traceBack(from: readonly Uint8Array[], last: number): readonly LineRole[] {
  const roles: LineRole[] = [LINE_ROLES[last] as LineRole];
  let at = last;
  for (let i = from.length - 1; i >= 0; i--) {
    at = from[i]?.[at] ?? at;
    roles.push(LINE_ROLES[at] as LineRole);
  }
  return roles.reverse();
}
