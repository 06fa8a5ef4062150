import { col, correctionColumn, table } from './table.js';
import { SECTIONS } from './vocabularies.js';

export const articles = table({
  name: 'articles',
  title: 'Articles',
  description: 'One article: its headline and its paragraphs, in the clean text that all offsets refer to.',
  key: ['article_id'],
  correctable: ['section', 'headline'],
  columns: {
    article_id: col.string("Issue and position, such as '2020-03'; the position has two digits or more."),
    issue_id: col.string({ description: 'Issue of the article.', references: 'issues.issue_id' }),
    position: col.int('Position in the issue, from 1.'),
    section: col.optional.enum(
      SECTIONS,
      'Section by the heading above the article or, without one, by its words and its neighbours.',
    ),
    section_position: col.optional.int(
      'Position among the articles of the same section in the issue, from 1.',
    ),
    headline: col.string('Headline without its line breaks.'),
    text: col.string(
      'Headline and paragraphs joined by a line feed; hard wraps and the stray spaces of the extraction are gone, nothing else is changed.',
    ),
    paragraphs: col.int('Paragraphs, the headline not counted.'),
    characters: col.int({
      description: 'Characters of the text that are not white space.',
      unit: 'code point',
    }),
    raw_start: col.int({ description: 'First byte of the article in the raw file, from 0.', unit: 'byte' }),
    raw_end: col.int({ description: 'Byte after the article in the raw file.', unit: 'byte' }),
    ...correctionColumn,
  },
});
