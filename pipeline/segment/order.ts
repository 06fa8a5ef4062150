import type { Line } from '../clean/lines.js';
import { endsListItem, endsSentence, isBulleted, pairsOf } from './cues.js';
import { sectionOfHeading } from './headings.js';
import type { LineRole } from './roles.js';

const INTERLEAVED_LINES = 6;
const INTERLEAVED_SHARE = 0.15;
const GUTTER_SPREAD = 4;
/** The page may have two columns above and three below. */
const ALIGNED_SHARE = 0.3;

/**
 * Whether columns of type lie side by side in the lines: many lines hold text on both sides of a wide gap, and the
 * gaps end at the same columns. Their order cannot be restored from the text alone.
 */
export function columnsInterleaved(lines: readonly Line[]): boolean {
  const split = lines.filter((line) => line.gutters.length > 0 && isTwoSided(line));
  if (split.length < INTERLEAVED_LINES || split.length < lines.length * INTERLEAVED_SHARE) return false;
  const at = new Map<number, number>();
  for (const gutter of split.flatMap((line) => line.gutters)) {
    const slot = Math.round(gutter / GUTTER_SPREAD);
    for (const near of [slot - 1, slot, slot + 1]) at.set(near, (at.get(near) ?? 0) + 1);
  }
  return [...at.values()].some((count) => count >= split.length * ALIGNED_SHARE);
}

/** Prose on both sides of the gap, not the cells of a table. */
function isTwoSided(line: Line): boolean {
  const { text } = line.content;
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12;
}

/** Pairs of ideographs that a headline must share with a text elsewhere, and at most with its own, to be misplaced. */
const SHARED_ELSEWHERE = 0.4;
const SHARED_AT_MOST = 0.12;
const NEIGHBOURS = 8;

/** A headline's line and the article it was put above (an index into the texts). */
export interface PlacedLine {
  readonly line: Line;
  readonly article: number;
}

/**
 * Lines of headlines that tell of another article on the page than their own: columns were read across. Returns their
 * numbers. Headlines nearly always share words with their text.
 */
export function strayHeadlines(
  headlines: readonly PlacedLine[],
  texts: readonly string[],
): readonly number[] {
  const pairs = texts.map((text) => new Set(pairsOf(text)));
  const stray = headlines.filter(({ line, article }) => {
    const own = pairsOf(line.content.text);
    if (own.length < 5) return false;
    const shareIn = (at: number) => own.filter((pair) => pairs[at]?.has(pair)).length / own.length;
    if (shareIn(article) > SHARED_AT_MOST) return false;
    for (let at = Math.max(0, article - NEIGHBOURS); at <= article + NEIGHBOURS; at++) {
      if (at !== article && shareIn(at) >= SHARED_ELSEWHERE) return true;
    }
    return false;
  });
  return stray.map(({ line }) => line.number);
}

const BROKEN_SHARE = 0.12;
const BROKEN_LEAST = 2;

/**
 * Signs that the lines do not stand in reading order: paragraphs that stop in mid-sentence or stand before any
 * headline, headlines and source lines with no text behind them. Returns the numbers of such lines, or none if
 * they are few enough to be the page's own.
 */
export function disorder(
  lines: readonly Line[],
  roles: readonly LineRole[],
  tables: readonly boolean[],
): readonly number[] {
  const broken: number[] = [];
  let headlines = 0;
  let inArticle = false;
  for (const [i, role] of roles.entries()) {
    const next = roles[i + 1];
    const line = lines[i] as Line;
    const { text } = line.content;
    if (role === 'headline') {
      headlines++;
      inArticle = true;
      // 金融 alone above text that has no headline: the section's first article went elsewhere. Above briefs it may.
      const briefs = /讯$/u.test(text) || isBulleted(lines[i + 1]?.content.text ?? '');
      if (sectionOfHeading(text) !== null && !briefs) broken.push(line.number);
    }
    if (role === 'section' || role === 'furniture') inArticle = false;
    // The line that says who made the page stands at its foot.
    if (role === 'credit' && (next === 'headline' || next === 'section')) broken.push(line.number);
    if (role === 'open' && !inArticle) broken.push(line.number);
    const stops = (role === 'open' || role === 'body') && next !== 'body';
    if (stops && !endsSentence(text) && !endsListItem(text) && !tables[i]) broken.push(line.number);
    if ((role === 'source' || role === 'byline') && (next === 'headline' || next === 'section'))
      broken.push(line.number);
  }
  return broken.length >= BROKEN_LEAST && broken.length > headlines * BROKEN_SHARE ? broken : [];
}
