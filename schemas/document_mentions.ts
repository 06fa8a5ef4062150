import { col, correctionColumn, spanColumns, table } from './table.js';

export const documentMentions = table({
  name: 'document_mentions',
  title: 'Mentions of documents',
  description: 'Every mention of a document, its 《》 included.',
  key: ['mention_id'],
  correctable: ['text', 'start', 'document_id'],
  columns: {
    mention_id: col.string("Article and offset, such as '2020-01/w40'."),
    article_id: col.string({ description: 'Article of the mention.', references: 'articles.article_id' }),
    document_id: col.string({ description: 'The document meant.', references: 'documents.document_id' }),
    ...spanColumns,
    rule: col.string('Rule that found or resolved the mention.'),
    ...correctionColumn,
  },
});
