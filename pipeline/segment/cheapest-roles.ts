import type { Line } from '../clean/lines.js';
import type { ParagraphStyle } from './costs.js';
import { blankCosts, type Habits, SEAMS, type Seam, seamOf, wrappedRoomCosts } from './habits.js';
import type { LineCosts } from './line-costs.js';
import { isText, LINE_ROLES, type LineRole, transitionCost } from './roles.js';

/** The roles of a page's lines, and how well they fit. */
export interface Labelling {
  readonly roles: readonly LineRole[];
  /** How paragraphs are set at each line. */
  readonly styles: readonly ParagraphStyle[];
  readonly cost: number;
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

/**
 * The cheapest sequence of roles (Viterbi) under the habits of a page. States are roles under a way of setting
 * paragraphs, by `way * COUNT + role`; the way changes with a headline alone.
 */
export function cheapestRoles(lines: readonly Line[], ways: readonly LineCosts[], habits: Habits): Labelling {
  const lattice = new Lattice(lines, ways, habits);
  for (let i = 1; i < lines.length; i++) lattice.step(i);
  return lattice.cheapest();
}

class Lattice {
  /** Cost of every state at the line last stepped to, and at the one before it. */
  private costs: Float64Array;
  private before: Float64Array;
  /** The state from which each state of each line is reached most cheaply, by `line * states + state`. */
  private readonly origins: Uint8Array;
  private readonly states: number;
  private readonly blanks: ReturnType<typeof blankCosts>;
  private readonly rooms: Float64Array;

  constructor(
    private readonly lines: readonly Line[],
    private readonly ways: readonly LineCosts[],
    habits: Habits,
  ) {
    this.states = ways.length * COUNT;
    this.costs = Float64Array.from(
      ways.flatMap(({ roles }) =>
        LINE_ROLES.map((role, k) => transitionCost('start', role) + (roles[k] as number)),
      ),
    );
    this.before = new Float64Array(this.states);
    this.origins = new Uint8Array(lines.length * this.states);
    this.blanks = blankCosts(habits);
    this.rooms = wrappedRoomCosts(habits);
  }

  /** From line `i - 1` to line `i`. */
  step(i: number): void {
    [this.costs, this.before] = [this.before, this.costs];
    for (let way = 0; way < this.ways.length; way++) this.stepUnder(way, i);
    if (this.ways.length > 1) this.changeWays(i);
  }

  private stepUnder(way: number, i: number): void {
    const { costs, before, origins, rooms } = this;
    const line = this.lines[i] as Line;
    const own = this.ways[way] as LineCosts;
    const blanks = line.pageBreak ? NO_BLANKS : line.blanks > 0 ? this.blanks.standing : this.blanks.missing;
    const offset = way * COUNT;
    for (let k = 0; k < COUNT; k++) {
      const role = own.roles[i * COUNT + k] as number;
      let best = Number.POSITIVE_INFINITY;
      // What a line cannot be needs no way there.
      const arrivals = role === Number.POSITIVE_INFINITY ? [] : (ARRIVALS[k] as readonly Arrival[]);
      for (const { from, cost, seam, text, goesOn } of arrivals) {
        let sum = (before[offset + from] as number) + cost;
        if (text !== null) {
          const at = 2 * (i - 1) + (text === 'open' ? 0 : 1);
          sum += goesOn
            ? (own.goesOn[at] as number) + (rooms[own.rooms[at] as number] as number)
            : (own.ends[at] as number);
        }
        if (seam >= 0) sum += blanks[seam] as number;
        if (sum < best) {
          best = sum;
          origins[i * this.states + offset + k] = offset + from;
        }
      }
      costs[offset + k] = best + role;
    }
  }

  /** The way may change where an article begins. */
  private changeWays(i: number): void {
    const { costs, origins, ways } = this;
    const own = (way: number) => (ways[way] as LineCosts).roles[i * COUNT + HEADLINE] as number;
    /** What it costs to come to a headline, without what the headline itself costs. */
    const entry = (way: number) => (costs[way * COUNT + HEADLINE] as number) - own(way);
    let cheapest = 0;
    for (let way = 1; way < ways.length; way++) if (entry(way) < entry(cheapest)) cheapest = way;
    const least = entry(cheapest) + OTHER_STYLE;
    const row = i * this.states + HEADLINE;
    const origin = origins[row + cheapest * COUNT] as number;
    for (let way = 0; way < ways.length; way++) {
      const changed = least + own(way);
      if (changed >= (costs[way * COUNT + HEADLINE] as number)) continue;
      costs[way * COUNT + HEADLINE] = changed;
      origins[row + way * COUNT] = origin;
    }
  }

  cheapest(): Labelling {
    const final = this.costs.map((own, state) => own + this.endCost(state));
    let best = 0;
    for (const [state, total] of final.entries()) if (total < (final[best] as number)) best = state;
    const roles: LineRole[] = [];
    const styles: ParagraphStyle[] = [];
    for (let i = this.lines.length - 1, state = best; i >= 0; i--) {
      roles.push(LINE_ROLES[state % COUNT] as LineRole);
      styles.push((this.ways[Math.floor(state / COUNT)] as LineCosts).style);
      state = this.origins[i * this.states + state] as number;
    }
    return { roles: roles.reverse(), styles: styles.reverse(), cost: final[best] as number };
  }

  private endCost(state: number): number {
    const role = LINE_ROLES[state % COUNT] as LineRole;
    const { ends } = this.ways[Math.floor(state / COUNT)] as LineCosts;
    const paragraph = 2 * (this.lines.length - 1) + (role === 'open' ? 0 : 1);
    return transitionCost(role, 'end') + (isText(role) ? (ends[paragraph] as number) : 0);
  }
}

const NO_BLANKS = new Float64Array(SEAMS.length);
