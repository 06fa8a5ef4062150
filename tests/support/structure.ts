import { linesOf } from '../../pipeline/clean/index.js';
import { ingest } from '../../pipeline/ingest/index.js';
import { type SegmentedPage, segment } from '../../pipeline/segment/index.js';
import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';

/** An article as it should come out. */
export interface WantedArticle {
  readonly headline: string;
  readonly section?: string;
  readonly paragraphs: readonly string[];
}

/** How well the articles of a page were found. */
export interface StructureScore {
  readonly wanted: number;
  readonly found: number;
  readonly headlines: number;
  readonly texts: number;
  readonly sections: number;
  readonly paragraphHits: number;
  readonly paragraphsWanted: number;
  readonly paragraphsFound: number;
}

/** Reads a page from its bytes and cuts it. */
export function readPage(bytes: Uint8Array, fileName = 'page.txt'): SegmentedPage {
  const page = ingest({ fileName, bytes, encoding: null });
  if (!page.ok) throw new Error(page.problem.message);
  return segment(linesOf(page.value.text), { title: null, publication: null }, fileName);
}

/** Compares the articles of a page with the wanted ones, white space apart; paragraphs by where they end. */
export function scoreStructure(
  { articles }: SegmentedPage,
  wanted: readonly WantedArticle[],
): StructureScore {
  const score = { headlines: 0, texts: 0, sections: 0, paragraphHits: 0 };
  for (const one of wanted) {
    const headline = withoutWhiteSpace(one.headline);
    const article = articles.find((found) => withoutWhiteSpace(found.headline.text) === headline);
    if (article === undefined) continue;
    const paragraphs = article.paragraphs.map(({ text }) => text);
    const ends = new Set(endsOf(paragraphs));
    score.headlines++;
    if (article.section === one.section) score.sections++;
    if (withoutWhiteSpace(paragraphs.join('')) === withoutWhiteSpace(one.paragraphs.join(''))) score.texts++;
    score.paragraphHits += endsOf(one.paragraphs).filter((end) => ends.has(end)).length;
  }
  return {
    ...score,
    wanted: wanted.length,
    found: articles.length,
    paragraphsWanted: wanted.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    paragraphsFound: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
  };
}

export function paragraphF1(scores: readonly StructureScore[]): number {
  const sum = (pick: (score: StructureScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  return (2 * sum((s) => s.paragraphHits)) / (sum((s) => s.paragraphsWanted) + sum((s) => s.paragraphsFound));
}

/** Share of a count among the wanted articles. */
export function share(scores: readonly StructureScore[], field: 'headlines' | 'texts' | 'sections'): number {
  const sum = (pick: (score: StructureScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  return sum((s) => s[field]) / sum((s) => s.wanted);
}

function endsOf(paragraphs: readonly string[]): readonly number[] {
  let end = 0;
  return paragraphs.map((paragraph) => {
    end += withoutWhiteSpace(paragraph).length;
    return end;
  });
}
