import type { Line } from '../clean/lines.js';
import { isText, type LineRole } from './roles.js';

/** Where two lines meet, as far as blank lines care. */
export const SEAMS = [
  'after-first',
  'within',
  'between',
  'before-headline',
  'within-headline',
  'after-headline',
] as const;
export type Seam = (typeof SEAMS)[number];

/**
 * Room that a wrapped line leaves once the next line's first word is set on it, in half-width columns: none (0 or
 * less: the word did not fit), 1, 2, 3–4, 5–7, 8 or more.
 */
const ROOMS = [0, 1, 2, 4, 7, Number.POSITIVE_INFINITY] as const;

/** What is learnt about one page from its own lines. */
export interface Habits {
  /** How often a blank line stands at each kind of seam. */
  readonly blanks: Readonly<Record<Seam, number>>;
  /** How often a wrapped line leaves each amount of room, by the classes of ROOMS. */
  readonly room: readonly number[];
}

/**
 * What is believed before a page is seen: extractors leave blanks between blocks, and stray ones most of all after
 * a paragraph's first line; wrapped lines are full.
 */
const BLANKS: Readonly<Record<Seam, number>> = {
  'after-first': 0.15,
  within: 0.06,
  between: 0.35,
  'before-headline': 0.6,
  'within-headline': 0.1,
  'after-headline': 0.3,
};
const ROOM: readonly number[] = [0.72, 0.1, 0.08, 0.06, 0.025, 0.015];
const BLANK_PRIOR_WEIGHT = 3;
const ROOM_PRIOR_WEIGHT = 25;
const DEAREST = 5;

/** From this share of lines behind a blank one on, an extractor set one behind every line, and blanks say nothing. */
const EVERY_LINE = 0.8;

/** What is believed of a page before any line of it is labelled. */
export function priorHabits(lines: readonly Line[]): Habits {
  const inside = lines.filter(({ pageBreak }, i) => i > 0 && !pageBreak);
  const share = inside.filter(({ blanks }) => blanks > 0).length / inside.length;
  if (!(share >= EVERY_LINE)) return { blanks: BLANKS, room: ROOM };
  const most = Math.min(share, MOST_BLANKS);
  return { blanks: Object.fromEntries(SEAMS.map((seam) => [seam, most])) as Habits['blanks'], room: ROOM };
}

const MOST_BLANKS = 0.97;

/** A seam of a labelled page, as learnHabits counts it. */
export interface ObservedSeam {
  readonly from: LineRole;
  readonly to: LineRole;
  readonly next: Line;
  /** Room left on the first line, in columns. */
  readonly room: number;
}

/** The seam between two roles, or null where blank lines say nothing. */
export function seamOf(from: LineRole, to: LineRole): Seam | null {
  if (to === 'body') return from === 'open' ? 'after-first' : 'within';
  if (to === 'headline+') return 'within-headline';
  if (from === 'subhead') return to === 'open' ? 'between' : null;
  if (isText(from)) return to === 'open' || to === 'subhead' ? 'between' : 'before-headline';
  if (from !== 'section' && from !== 'furniture' && from !== 'credit' && to === 'open')
    return 'after-headline';
  return null;
}

/** Costs of a blank line standing, and of none, at each of SEAMS. */
export function blankCosts({ blanks }: Habits): Readonly<Record<'standing' | 'missing', Float64Array>> {
  const costs = (share: (seam: Seam) => number) =>
    Float64Array.from(SEAMS, (seam) => Math.min(DEAREST, -Math.log(share(seam))));
  return { standing: costs((seam) => blanks[seam]), missing: costs((seam) => 1 - blanks[seam]) };
}

/** Costs of a wrapped line leaving room, by `roomClass`. */
export function wrappedRoomCosts({ room }: Habits): Float64Array {
  return Float64Array.from(room, (share) => -Math.log(share));
}

/** Cost of a paragraph's last line leaving this much room: any length is as likely as another. */
export function lastRoomCost(room: number, measure: number): number {
  const width = Math.max(measure, MEASURE_LEAST);
  return -Math.log([3, 1, 1, 2, 3, width - 10][roomClass(room)] as number) + Math.log(width);
}

const MEASURE_LEAST = 20;

/** Index of the class of ROOMS that some columns of room belong to. */
export function roomClass(room: number): number {
  return ROOMS.findIndex((most) => room <= most);
}

/** Counts the habits of a page whose roles are known; what was believed before counts as a few seams. */
export function learnHabits(seams: readonly ObservedSeam[], prior: Habits): Habits {
  const seen = new Map<Seam, number>();
  const blank = new Map<Seam, number>();
  const room = ROOM.map((share) => share * ROOM_PRIOR_WEIGHT);
  let wrapped = ROOM_PRIOR_WEIGHT;
  for (const { from, to, next, room: left } of seams) {
    if (to === 'body') {
      room[roomClass(left)] = (room[roomClass(left)] ?? 0) + 1;
      wrapped++;
    }
    const seam = seamOf(from, to);
    if (seam === null || next.pageBreak) continue;
    seen.set(seam, (seen.get(seam) ?? 0) + 1);
    if (next.blanks > 0) blank.set(seam, (blank.get(seam) ?? 0) + 1);
  }
  const share = (seam: Seam) =>
    ((blank.get(seam) ?? 0) + prior.blanks[seam] * BLANK_PRIOR_WEIGHT) /
    ((seen.get(seam) ?? 0) + BLANK_PRIOR_WEIGHT);
  const blanks = Object.fromEntries(SEAMS.map((seam) => [seam, share(seam)])) as Record<Seam, number>;
  return { blanks, room: room.map((count) => count / wrapped) };
}
