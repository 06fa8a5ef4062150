import type { ArticleRow, BlockRow, IssueRow } from '../../schemas/index.js';
import type { Section } from '../../schemas/vocabularies.js';
import { countCharacters } from '../text/white-space.js';
import { articleId, blockId } from './ids.js';
import type { IssueReading } from './issue.js';

export function issueRow(reading: IssueReading): IssueRow {
  const { page, segmented } = reading;
  return {
    issue_id: reading.issueId,
    publication: reading.publication,
    title: reading.title,
    reference_date: reading.referenceDate,
    source_file: page.fileName,
    sha256: page.sha256,
    encoding: page.encoding,
    bytes: page.bytes,
    characters: countCharacters(page.text.text),
    articles: segmented.articles.length,
    unassigned_characters: segmented.blocks
      .filter(({ kind }) => kind === 'unassigned')
      .reduce((sum, { content }) => sum + countCharacters(content.text), 0),
  };
}

export function blockRows({ issueId, segmented }: IssueReading): readonly BlockRow[] {
  return segmented.blocks.map(({ kind, content, article }) => {
    const raw = content.rawSpan(0, content.length);
    return {
      block_id: blockId(issueId, raw.start),
      issue_id: issueId,
      article_id: article === null ? null : articleId(issueId, article + 1),
      kind,
      text: content.text,
      raw_start: raw.start,
      raw_end: raw.end,
    };
  });
}

export function articleRows({ issueId, segmented }: IssueReading): readonly ArticleRow[] {
  const inSection = new Map<Section, number>();
  return segmented.articles.map(({ headline, paragraphs, text, section, correction = null }, i) => {
    const place = (inSection.get(section) ?? 0) + 1;
    inSection.set(section, place);
    const raw = text.rawSpan(0, text.length);
    return {
      article_id: articleId(issueId, i + 1),
      issue_id: issueId,
      position: i + 1,
      section,
      section_position: place,
      headline: headline.text,
      text: text.text,
      paragraphs: paragraphs.length,
      characters: countCharacters(text.text),
      raw_start: raw.start,
      raw_end: raw.end,
      correction,
    };
  });
}
