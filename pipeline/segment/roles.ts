/**
 * What a line is on the page. `headline+` and `body` go on with the line before; `tail` is a byline at the end,
 * `subhead` a line that heads a part of the article.
 */
export const LINE_ROLES = [
  'section',
  'headline',
  'headline+',
  'byline',
  'source',
  'subhead',
  'open',
  'body',
  'tail',
  'credit',
  'furniture',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Cost of one role after another, apart from what the two lines say; missing: it never happens. What only a page that
 * lost its order shows (a source line before a headline) is dear, not impossible: `disorder` looks for it.
 */
const AFTER: Readonly<Record<LineRole | 'start', Partial<Record<LineRole | 'end', number>>>> = {
  start: { section: 0, headline: 0, furniture: 0, open: 6, byline: 6, source: 6, credit: 3 },
  section: { headline: 0, section: 0.5, furniture: 3, open: 6, end: 4 },
  headline: { 'headline+': 0.5, byline: 0, source: 0, subhead: 0.5, open: 0, end: 8 },
  'headline+': { 'headline+': 0.9, byline: 0, source: 0, subhead: 0.5, open: 0, end: 8 },
  byline: { byline: 0.5, source: 0, subhead: 0.3, open: 0, headline: 5, section: 6, end: 6 },
  source: { byline: 0, source: 1, subhead: 0.3, open: 0, headline: 5, section: 6, end: 6 },
  subhead: { subhead: 1.5, open: 0, byline: 4, headline: 8, end: 8 },
  open: { body: 0, open: 0, subhead: 0, headline: 0, section: 0, tail: 0, credit: 0, furniture: 4, end: 0 },
  body: { body: 0, open: 0, subhead: 0, headline: 0, section: 0, tail: 0, credit: 0, furniture: 4, end: 0 },
  tail: { tail: 0.5, subhead: 2, headline: 0, section: 0, credit: 0, furniture: 1, open: 3, end: 0 },
  credit: { credit: 0, furniture: 0, headline: 2, section: 1, end: 0 },
  furniture: { furniture: 0, section: 0, headline: 0, open: 6, credit: 0, end: 0 },
};

export function transitionCost(from: LineRole | 'start', to: LineRole | 'end'): number {
  return AFTER[from][to] ?? NEVER;
}

export function isText(role: LineRole | 'start' | 'end'): boolean {
  return role === 'open' || role === 'body';
}
