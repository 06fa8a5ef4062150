import type { BlockKind, Section } from '../../schemas/vocabularies.js';
import { joinLines } from '../clean/join.js';
import type { Line } from '../clean/lines.js';
import type { Problem } from '../problem.js';
import { MappedText } from '../text/mapped-text.js';
import { simplify } from '../text/simplify.js';
import { furnitureOf, type Masthead } from './furniture.js';
import { sectionOfHeading } from './headings.js';
import { labelLines } from './label.js';
import { measuresOf } from './measure.js';
import { neighboursOf } from './neighbours.js';
import { columnsInterleaved, disorder, strayHeadlines } from './order.js';
import type { LineRole } from './roles.js';
import { sectionsOf } from './sections.js';

/** A stretch of the page: what it is, its clean text, and the article it belongs to (index, or null). */
export interface Block {
  readonly kind: BlockKind;
  readonly content: MappedText;
  readonly article: number | null;
}

/** An article as printed. `text` is the headline and the paragraphs joined by line feeds. */
export interface Article {
  readonly headline: MappedText;
  readonly paragraphs: readonly MappedText[];
  readonly text: MappedText;
  readonly section: Section;
  /** What a person corrected in it; absent where nobody did. */
  readonly correction?: string;
}

/** A page cut into blocks and articles; every character of its lines lies in exactly one block. */
export interface SegmentedPage {
  readonly blocks: readonly Block[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Cuts the lines of a page into blocks and articles. */
export function segment(lines: readonly Line[], masthead: Masthead, fileName: string): SegmentedPage {
  if (columnsInterleaved(lines)) return unreadable(lines, fileName);
  const furniture = furnitureOf(lines, masthead);
  const text = lines.filter((_, i) => !furniture[i]);
  const { roles, tables } = labelLines(text, measuresOf(text), neighboursOf(lines, furniture));
  let taken = 0;
  const allRoles = lines.map((_, i) => (furniture[i] ? 'furniture' : (roles[taken++] as LineRole)));
  const drafts = draftBlocks(lines, allRoles);
  const articles = buildArticles(drafts, masthead.title ?? '');
  const blocks = drafts.map(({ kind, lines: own, article }) => ({ kind, content: joinLines(own), article }));
  const stray = strayIn(drafts, articles);
  const broken = [...disorder(text, roles, tables), ...(stray.length > 1 ? stray : [])].sort((a, b) => a - b);
  return { blocks, articles, problems: problemsOf(broken, blocks, articles, fileName) };
}

interface Draft {
  readonly kind: BlockKind;
  readonly lines: Line[];
  readonly article: number | null;
  /** Whether it goes on with the paragraph before it, from which a page's furniture parts it. */
  readonly continues: boolean;
}

const KINDS: Readonly<Record<LineRole, BlockKind>> = {
  section: 'section_heading',
  headline: 'headline',
  'headline+': 'headline',
  byline: 'byline',
  source: 'source_line',
  subhead: 'paragraph',
  open: 'paragraph',
  body: 'paragraph',
  tail: 'byline',
  credit: 'credit',
  furniture: 'furniture',
};

function draftBlocks(lines: readonly Line[], roles: readonly LineRole[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let article = -1;
  let inArticle = false;
  for (const [i, line] of lines.entries()) {
    const role = roles[i] as LineRole;
    const previous = drafts.at(-1);
    const goesOn = role === 'body' || role === 'headline+';
    if (goesOn && previous !== undefined && previous.kind !== 'furniture') {
      previous.lines.push(line);
      continue;
    }
    if (role === 'headline') {
      article++;
      inArticle = true;
    }
    if (role === 'section' || role === 'credit') inArticle = false;
    const belongs = role !== 'section' && role !== 'credit' && role !== 'furniture';
    const kind = belongs && !inArticle ? 'unassigned' : KINDS[role];
    drafts.push({ kind, lines: [line], article: belongs && inArticle ? article : null, continues: goesOn });
  }
  return drafts;
}

function buildArticles(drafts: readonly Draft[], title: string): readonly Article[] {
  const parts: { headline: MappedText; paragraphs: Line[][]; heading: Section | null; hint: boolean }[] = [];
  let heading: Section | null = null;
  for (const draft of drafts) {
    const content = joinLines(draft.lines);
    const part = draft.article === null ? undefined : parts[draft.article];
    if (draft.kind === 'section_heading') heading = sectionOfHeading(simplify(content.text));
    else if (draft.kind === 'headline' && draft.article !== null) {
      const [first] = draft.lines;
      if (part === undefined)
        parts.push({ headline: content, paragraphs: [], heading, hint: first?.indent === 1 });
      else part.headline = MappedText.join([part.headline, content]);
    } else if (draft.kind === 'paragraph' && part !== undefined) {
      if (!draft.continues) part.paragraphs.push([]);
      for (const line of draft.lines) part.paragraphs.at(-1)?.push(line);
    }
  }
  const texts = parts.map(({ headline, paragraphs, ...rest }) => {
    const joined = paragraphs.map(joinLines);
    return { ...rest, headline, paragraphs: joined, text: MappedText.join([headline, ...joined], '\n') };
  });
  const sections = sectionsOf(
    texts.map(({ headline, text, heading: above, hint }) => ({
      headline: headline.text,
      text: text.text,
      heading: above,
      hint,
    })),
    title,
  );
  return texts.map(({ headline, paragraphs, text }, i) => ({
    headline,
    paragraphs,
    text,
    section: sections[i] ?? 'other',
  }));
}

function unreadable(lines: readonly Line[], fileName: string): SegmentedPage {
  return {
    blocks: lines.map((line) => ({ kind: 'unassigned', content: line.content, article: null })),
    articles: [],
    problems: [
      {
        severity: 'warning',
        rule: 'segment.columns-interleaved',
        file: fileName,
        place: null,
        message:
          'columns of type stand side by side in the lines, so that the reading order is lost; nothing was extracted: extract the page again column by column (pdftotext without -layout)',
      },
    ],
  };
}

/** Lines of headlines that belong to other articles than the one they stand above. */
function strayIn(drafts: readonly Draft[], articles: readonly Article[]): readonly number[] {
  const headlines = drafts.flatMap(({ kind, lines, article }) =>
    kind === 'headline' && article !== null ? lines.map((line) => ({ line, article })) : [],
  );
  const texts = articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'));
  return strayHeadlines(headlines, texts);
}

function problemsOf(
  broken: readonly number[],
  blocks: readonly Block[],
  articles: readonly Article[],
  file: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (broken.length > 0) {
    problems.push({
      severity: 'warning',
      rule: 'segment.order-lost',
      file,
      place: `lines ${broken.slice(0, 8).join(', ')}${broken.length > 8 ? ` and ${broken.length - 8} more` : ''}`,
      message: `${broken.length} places where text stops in mid-sentence or stands with a headline that is not its own: the columns may be out of order; compare with the page`,
    });
  }
  const unassigned = blocks.filter(({ kind }) => kind === 'unassigned').length;
  if (unassigned > 0) {
    problems.push({
      severity: 'warning',
      rule: 'segment.unassigned',
      file,
      place: null,
      message: `${unassigned} ${unassigned === 1 ? 'block belongs' : 'blocks belong'} to no article: no headline stands above`,
    });
  }
  if (articles.length === 0) {
    problems.push({
      severity: 'warning',
      rule: 'segment.no-article',
      file,
      place: null,
      message: 'no article was found in the file',
    });
  }
  return problems;
}
