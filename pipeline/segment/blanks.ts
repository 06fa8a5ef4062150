import type { Line } from '../clean/lines.js';
import { isText, type LineRole } from './roles.js';

/** Where two lines meet, as far as blank lines care. */
const SEAMS = [
  'after-first',
  'within',
  'between',
  'before-headline',
  'within-headline',
  'after-headline',
] as const;
export type Seam = (typeof SEAMS)[number];

/** How often a blank line stands at each kind of seam on this page. */
export type BlankHabits = Readonly<Record<Seam, number>>;

/**
 * What is believed before a page is seen: extractors leave blanks between blocks, and stray ones most of all after
 * a paragraph's first line.
 */
const PRIOR: BlankHabits = {
  'after-first': 0.15,
  within: 0.06,
  between: 0.35,
  'before-headline': 0.6,
  'within-headline': 0.1,
  'after-headline': 0.3,
};
export const PRIOR_HABITS = PRIOR;
const PRIOR_WEIGHT = 3;
const DEAREST = 5;

/** The seam between two roles, or null where blank lines say nothing. */
export function seamOf(from: LineRole, to: LineRole): Seam | null {
  if (to === 'body') return from === 'open' ? 'after-first' : 'within';
  if (to === 'headline+') return 'within-headline';
  if (isText(from)) return to === 'open' ? 'between' : 'before-headline';
  if (from !== 'section' && from !== 'furniture' && from !== 'credit' && to === 'open')
    return 'after-headline';
  return null;
}

/** Cost of a blank line standing, or not standing, at a seam. A page end says nothing. */
export function blankCost(seam: Seam | null, next: Line, habits: BlankHabits): number {
  if (seam === null || next.pageBreak) return 0;
  const share = habits[seam];
  return Math.min(DEAREST, -Math.log(next.blanks > 0 ? share : 1 - share));
}

/** Counts the habits of a page whose roles are known. */
export function learnHabits(lines: readonly Line[], roles: readonly LineRole[]): BlankHabits {
  const seen = new Map<Seam, number>();
  const blank = new Map<Seam, number>();
  for (let i = 1; i < lines.length; i++) {
    const next = lines[i] as Line;
    const seam = seamOf(roles[i - 1] as LineRole, roles[i] as LineRole);
    if (seam === null || next.pageBreak) continue;
    seen.set(seam, (seen.get(seam) ?? 0) + 1);
    if (next.blanks > 0) blank.set(seam, (blank.get(seam) ?? 0) + 1);
  }
  const share = (seam: Seam) =>
    ((blank.get(seam) ?? 0) + PRIOR[seam] * PRIOR_WEIGHT) / ((seen.get(seam) ?? 0) + PRIOR_WEIGHT);
  return Object.fromEntries(SEAMS.map((seam) => [seam, share(seam)])) as BlankHabits;
}
