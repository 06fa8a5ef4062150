import { col, correctionColumn, spanColumns, table } from './table.js';
import { RESOLUTIONS } from './vocabularies.js';

export const organizationMentions = table({
  name: 'organization_mentions',
  title: 'Mentions of organizations',
  description: 'Every mention of an organization. A word for several bodies (沪深交易所) has a row for each.',
  key: ['mention_id'],
  correctable: ['text', 'start', 'organization_id', 'resolution'],
  columns: {
    mention_id: col.string(
      "Article and offset, such as '2020-03/o2'; a second body of the same span adds '.2'.",
    ),
    article_id: col.string({ description: 'Article of the mention.', references: 'articles.article_id' }),
    organization_id: col.string({
      description: 'The body meant.',
      references: 'organizations.organization_id',
    }),
    ...spanColumns,
    resolution: col.enum(RESOLUTIONS, 'How the mention leads to the canonical name.'),
    rule: col.string('Rule that found or resolved the mention.'),
    ...correctionColumn,
  },
});
