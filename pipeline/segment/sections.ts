import { SECTIONS, type Section } from '../../schemas/vocabularies.js';
import words from './section-words.json' with { type: 'json' };

/** What tells the section of one article. */
export interface SectionEvidence {
  readonly headline: string;
  readonly text: string;
  /** Section of the heading above it on the page; null: no heading stands above. */
  readonly heading: Section | null;
  /** Whether the page hints at a new section just before it (a leading space). */
  readonly hint: boolean;
}

const WEIGHTS: ReadonlyMap<string, readonly [Section, number]> = new Map(
  SECTIONS.flatMap((section) =>
    Object.entries(words[section]).flatMap(([weight, list]) =>
      list.map((word) => [word, [section, Number(weight)] as const] as const),
    ),
  ),
);
const LONGEST = Math.max(...[...WEIGHTS.keys()].map((word) => word.length));
/** Words of a headline count this much more. */
const HEADLINE = 3;
/** Cost of neighbours lying in different sections, and what is left of it where the page hints at a change. */
const SWITCH = 1.2;
const HINTED_SWITCH = 0.2;

/**
 * The section of each article: by the heading above it, else by its own words and its neighbours', since articles of
 * a section stand together (Viterbi over the run without headings). `title` is the page's, where known.
 */
export function sectionsOf(articles: readonly SectionEvidence[], title: string): readonly Section[] {
  const named = SECTIONS.filter((section) => TITLE_WORDS[section].test(title));
  const costs = articles.map((article) => costsOf(article, named));
  let best = SECTIONS.map((_, k) => costs[0]?.[k] ?? 0);
  const from: number[][] = [];
  for (let i = 1; i < articles.length; i++) {
    const change = articles[i]?.hint ? HINTED_SWITCH : SWITCH;
    const origins = SECTIONS.map((_, to) => cheapest(best, (k) => (k === to ? 0 : change)));
    from.push(origins);
    best = SECTIONS.map(
      (_, to) => (best[origins[to] ?? 0] ?? 0) + (origins[to] === to ? 0 : change) + (costs[i]?.[to] ?? 0),
    );
  }
  return trace(
    from,
    cheapest(best, () => 0),
    articles.length,
  );
}

const TITLE_WORDS: Readonly<Record<Section, RegExp>> = {
  science_technology: /科技|科学/u,
  finance: /金融|财经|经济/u,
  other: /要闻|社会|综合|民生|体育|文化|教育/u,
};
const IMPOSSIBLE = 1e6;

function costsOf(article: SectionEvidence, named: readonly Section[]): readonly number[] {
  if (article.heading !== null)
    return SECTIONS.map((section) => (section === article.heading ? 0 : IMPOSSIBLE));
  const score = scoresOf(article);
  const sum = SECTIONS.reduce((total, section) => total + score[section], 0);
  return SECTIONS.map((section) => {
    const unnamed = named.length > 0 && !named.includes(section) ? 1.5 : 0;
    return 4 * (1 - score[section] / sum) + unnamed;
  });
}

/** Each word counts by its weight and the logarithm of how often it stands there. */
function scoresOf({ headline, text }: SectionEvidence): Record<Section, number> {
  const counts = countWords(text);
  for (const [word, count] of countWords(headline))
    counts.set(word, (counts.get(word) ?? 0) + HEADLINE * count);
  const score: Record<Section, number> = { science_technology: 1, finance: 1, other: 3 };
  for (const [word, count] of counts) {
    const [section, weight] = WEIGHTS.get(word) ?? ['other', 0];
    score[section] += weight * Math.log2(1 + count);
  }
  return score;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    for (let length = Math.min(LONGEST, text.length - i); length > 1; length--) {
      const word = text.slice(i, i + length);
      if (!WEIGHTS.has(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      i += length - 1;
      break;
    }
  }
  return counts;
}

function cheapest(costs: readonly number[], extra: (k: number) => number): number {
  let at = 0;
  for (let k = 1; k < costs.length; k++) {
    if ((costs[k] ?? 0) + extra(k) < (costs[at] ?? 0) + extra(at)) at = k;
  }
  return at;
}

function trace(from: readonly (readonly number[])[], last: number, length: number): readonly Section[] {
  const path: Section[] = [];
  let at = last;
  for (let i = length - 1; i >= 0; i--) {
    path.push(SECTIONS[at] as Section);
    at = from[i - 1]?.[at] ?? at;
  }
  return path.reverse();
}
