import { col, table } from './table.js';
import { BLOCK_KINDS } from './vocabularies.js';

export const blocks = table({
  name: 'blocks',
  title: 'Blocks',
  description:
    'The whole raw file cut into blocks: every character that is not white space lies in exactly one of them.',
  key: ['block_id'],
  columns: {
    block_id: col.string("Issue and first byte of the block, such as '2020/b37'."),
    issue_id: col.string({ description: 'Issue of the block.', references: 'issues.issue_id' }),
    article_id: col.optional.string({
      description: 'Article of the block; null for section headings, credits, furniture and unassigned text.',
      references: 'articles.article_id',
    }),
    kind: col.enum(BLOCK_KINDS, 'What the block is on the page.'),
    text: col.string('Clean text of the block.'),
    raw_start: col.int({ description: 'First byte of the block in the raw file, from 0.', unit: 'byte' }),
    raw_end: col.int({ description: 'Byte after the block in the raw file.', unit: 'byte' }),
  },
});
