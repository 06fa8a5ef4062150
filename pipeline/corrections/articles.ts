import type { Change } from '../../schemas/corrections.js';
import type { Section } from '../../schemas/vocabularies.js';
import { articleId } from '../assemble/ids.js';
import type { Article, Block, SegmentedPage } from '../segment/index.js';
import { MappedText } from '../text/mapped-text.js';
import { shown } from '../validate/violation.js';
import { didYouMean } from './nearest.js';

/** What a correction of an article did, by column. */
export interface ArticleEffect {
  readonly page: SegmentedPage;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * Corrects an article before anything is extracted from it: its section, or where its headline ends. A string says
 * what stands against it.
 */
export function correctArticle(
  issueId: string,
  page: SegmentedPage,
  { record, expect, set }: Change,
  note: string,
): ArticleEffect | string {
  const at = page.articles.findIndex((_, i) => articleId(issueId, i + 1) === record);
  const article = page.articles[at];
  if (article === undefined) return `no such article${didYouMean(alike(issueId, page, expect.headline))}`;
  if (article.correction !== undefined)
    return `is corrected already (${article.correction}); put both corrections into one`;
  const before = valuesOf(article);
  const missed = Object.keys(expect).filter((column) => before[column] !== expect[column]);
  if (missed.length > 0) {
    const told = missed.map((c) => `${c}: expected ${shown(expect[c])}, found ${shown(before[c])}`);
    return `${told.join('; ')}${didYouMean(alike(issueId, page, expect.headline))}`;
  }
  const headed =
    typeof set.headline === 'string' && set.headline !== article.headline.text
      ? withHeadline(page, at, set.headline)
      : { article, blocks: page.blocks };
  if (typeof headed === 'string') return `set.headline: ${headed}`;
  const section = (set.section as Section | null | undefined) ?? article.section;
  const corrected = { ...headed.article, section, correction: note };
  const articles = page.articles.map((other, i) => (i === at ? corrected : other));
  return { page: { ...page, blocks: headed.blocks, articles }, before, after: valuesOf(corrected) };
}

function valuesOf({ headline, section }: Article): Readonly<Record<string, unknown>> {
  return { headline: headline.text, section };
}

/** Articles of the headline that was expected. */
function alike(issueId: string, { articles }: SegmentedPage, headline: unknown): readonly string[] {
  return articles.flatMap((one, i) =>
    one.headline.text === headline ? [`${articleId(issueId, i + 1)} ${shown(headline)}`] : [],
  );
}

/**
 * Lets the headline end somewhere else: earlier, and what is left of it becomes a paragraph of its own; or later,
 * at the end of a paragraph. No character is added or lost.
 */
function withHeadline(
  { blocks, articles }: SegmentedPage,
  at: number,
  headline: string,
): { readonly article: Article; readonly blocks: readonly Block[] } | string {
  const article = articles[at] as Article;
  const old = article.headline;
  if (headline !== '' && old.text.startsWith(headline)) {
    const rest = old.slice(headline.length);
    const paragraphs = [rest, ...article.paragraphs];
    return {
      article: articleWith(article, old.slice(0, headline.length), paragraphs),
      blocks: blocks.flatMap((block) =>
        block.article === at && block.kind === 'headline'
          ? cutBlock(block, rest.rawSpan(0, 1).start)
          : [block],
      ),
    };
  }
  for (let taken = 1; taken <= article.paragraphs.length; taken++) {
    const joined = MappedText.join([old, ...article.paragraphs.slice(0, taken)]);
    if (joined.text !== headline) continue;
    const end = joined.rawSpan(0, joined.length).end;
    return {
      article: articleWith(article, joined, article.paragraphs.slice(taken)),
      blocks: blocks.map((block) =>
        block.article === at && block.kind === 'paragraph' && startOf(block) < end
          ? { ...block, kind: 'headline' }
          : block,
      ),
    };
  }
  return 'is no beginning of the old one, nor the old one with the paragraphs that follow it';
}

function articleWith(article: Article, headline: MappedText, paragraphs: readonly MappedText[]): Article {
  return { ...article, headline, paragraphs, text: MappedText.join([headline, ...paragraphs], '\n') };
}

function startOf({ content }: Block): number {
  return content.rawSpan(0, content.length).start;
}

/** The part of a block of a headline from a byte on becomes a paragraph. */
function cutBlock(block: Block, byte: number): readonly Block[] {
  const { content } = block;
  let at = 0;
  while (at < content.length && content.rawSpan(at, at + 1).start < byte) at++;
  if (at === 0) return [{ ...block, kind: 'paragraph' }];
  if (at === content.length) return [block];
  return [
    { ...block, content: content.slice(0, at) },
    { ...block, kind: 'paragraph', content: content.slice(at) },
  ];
}
