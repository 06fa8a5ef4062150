import { col, correctionColumn, spanColumns, table } from './table.js';

export const personMentions = table({
  name: 'person_mentions',
  title: 'Mentions of people',
  description: 'Every mention of a personal name.',
  key: ['mention_id'],
  correctable: ['text', 'start', 'person_id', 'title'],
  columns: {
    mention_id: col.string("Article and offset, such as '2020-01/p201'."),
    article_id: col.string({ description: 'Article of the mention.', references: 'articles.article_id' }),
    person_id: col.string({ description: 'The person meant.', references: 'people.person_id' }),
    ...spanColumns,
    title: col.optional.string('Title next to this mention.'),
    rule: col.string('Rule that found the mention.'),
    ...correctionColumn,
  },
});
