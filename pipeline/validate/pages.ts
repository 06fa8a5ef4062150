import { createHash } from 'node:crypto';
import type { ArticleRow, BlockRow } from '../../schemas/index.js';
import { ENCODINGS } from '../ingest/encodings.js';
import { countCharacters, withoutWhiteSpace } from '../text/white-space.js';
import type { Lookup } from './lookup.js';
import { decode, type RawText, rawReader } from './raw-text.js';
import { broken, type Violation } from './violation.js';

/** Blocks of an issue do not overlap and lie inside its file. */
export function* checkBlockOrder({ blocksOf, issues }: Lookup): Generator<Violation> {
  for (const [issueId, blocks] of blocksOf) {
    let end = 0;
    for (const block of blocks) {
      const place = { table: 'blocks', id: block.block_id };
      const size = issues.get(issueId)?.bytes ?? block.raw_end;
      const range = [block.raw_start, block.raw_end];
      if (block.raw_start < end)
        yield broken(place, 'raw_start', 'blocks.overlap', range, `a start from ${end}`);
      if (block.raw_end <= block.raw_start || block.raw_end > size)
        yield broken(
          place,
          'raw_end',
          'blocks.range',
          range,
          `a range that is not empty, up to byte ${size}`,
        );
      end = Math.max(end, block.raw_end);
    }
  }
}

/** An article's text is its headline and the paragraphs of its blocks; its bytes are theirs. */
export function* checkArticles({ dataset, issues, blocksOfArticle }: Lookup): Generator<Violation> {
  for (const article of dataset.articles) {
    const place = { table: 'articles', id: article.article_id };
    const own = blocksOfArticle.get(article.article_id) ?? [];
    const size = issues.get(article.issue_id)?.bytes ?? article.raw_end;
    if (!(article.raw_start >= 0 && article.raw_start < article.raw_end && article.raw_end <= size))
      yield broken(
        place,
        'raw_start',
        'article.range',
        [article.raw_start, article.raw_end],
        `bytes of 0 to ${size}`,
      );
    yield* checkArticleText(article, own);
    for (const block of own)
      if (block.issue_id !== article.issue_id)
        yield broken(
          { table: 'blocks', id: block.block_id },
          'article_id',
          'blocks.issue',
          block.article_id,
          'an article of its issue',
        );
  }
}

function* checkArticleText(article: ArticleRow, blocks: readonly BlockRow[]): Generator<Violation> {
  const place = { table: 'articles', id: article.article_id };
  const [headline, ...paragraphs] = article.text.split('\n');
  if (headline !== article.headline)
    yield broken(
      place,
      'headline',
      'article.headline',
      article.headline,
      `${JSON.stringify(headline)}, the first line of the text`,
    );
  if (paragraphs.length !== article.paragraphs)
    yield broken(
      place,
      'paragraphs',
      'article.paragraphs',
      article.paragraphs,
      `${paragraphs.length}, the lines after the headline`,
    );
  // A paragraph that goes on behind a page's furniture lies in two blocks, so lines and blocks need not pair.
  const parts = (['headline', 'paragraph'] as const).map((kind) =>
    blocks.filter((block) => block.kind === kind),
  );
  const written = parts
    .flat()
    .map((block) => withoutWhiteSpace(block.text))
    .join('');
  if (written !== withoutWhiteSpace(article.text))
    yield broken(place, 'text', 'article.text', article.text, 'the headline and paragraphs of its blocks');
  const [first, last] = [
    blockRange(parts.flat(), Math.min, 'raw_start'),
    blockRange(parts.flat(), Math.max, 'raw_end'),
  ];
  if (first !== article.raw_start || last !== article.raw_end)
    yield broken(
      place,
      'raw_start',
      'article.blocks',
      [article.raw_start, article.raw_end],
      `[${first}, ${last}], the bytes of its blocks`,
    );
}

function blockRange(
  blocks: readonly BlockRow[],
  choose: (a: number, b: number) => number,
  column: 'raw_start' | 'raw_end',
): number | null {
  return blocks.reduce<number | null>(
    (best, block) => (best === null ? block[column] : choose(best, block[column])),
    null,
  );
}

/** The encoding of an issue is one that this program reads. */
export function* checkEncodings({ dataset }: Lookup): Generator<Violation> {
  for (const { issue_id, encoding } of dataset.issues)
    if (!(ENCODINGS as readonly string[]).includes(encoding)) {
      const place = { table: 'issues', id: issue_id };
      yield broken(place, 'encoding', 'issue.encoding', encoding, `one of ${ENCODINGS.join(', ')}`);
    }
}

/** What `issues` says of a raw file is true, and its blocks hold every character that is not white space once. */
export function* checkConservation(lookup: Lookup): Generator<Violation> {
  const read = rawReader(lookup);
  for (const issue of lookup.dataset.issues) {
    const raw = read(issue.issue_id);
    const place = { table: 'issues', id: issue.issue_id };
    if (raw === null) continue;
    const sha256 = createHash('sha256').update(raw.bytes).digest('hex');
    if (issue.bytes !== raw.bytes.length)
      yield broken(
        place,
        'bytes',
        'issue.bytes',
        issue.bytes,
        `${raw.bytes.length}, the size of ${issue.source_file}`,
      );
    if (issue.sha256 !== sha256) {
      yield broken(
        place,
        'sha256',
        'issue.sha256',
        issue.sha256,
        `${sha256}, the hash of ${issue.source_file}`,
      );
      continue;
    }
    const characters = countCharacters(decode(raw, 0, raw.bytes.length));
    if (issue.characters !== characters)
      yield broken(
        place,
        'characters',
        'issue.characters',
        issue.characters,
        `${characters}, as counted in the file`,
      );
    yield* checkBlockBytes(issue.issue_id, lookup.blocksOf.get(issue.issue_id) ?? [], raw);
  }
}

function* checkBlockBytes(issueId: string, blocks: readonly BlockRow[], raw: RawText): Generator<Violation> {
  let end = 0;
  const gapTo = function* (start: number): Generator<Violation> {
    const gap = withoutWhiteSpace(decode(raw, Math.min(end, start), start));
    if (gap !== '')
      yield broken(
        { table: 'issues', id: issueId },
        null,
        'blocks.conservation',
        gap,
        `white space alone between blocks, in bytes [${end}, ${start})`,
      );
  };
  for (const block of blocks) {
    yield* gapTo(block.raw_start);
    const found = decode(raw, block.raw_start, block.raw_end);
    if (withoutWhiteSpace(found) !== withoutWhiteSpace(block.text))
      yield broken(
        { table: 'blocks', id: block.block_id },
        'text',
        'blocks.text',
        block.text,
        `${JSON.stringify(found.slice(0, 80))}, the bytes of the block`,
      );
    end = Math.max(end, block.raw_end);
  }
  yield* gapTo(raw.bytes.length);
}
