import { col, correctionColumn, table } from './table.js';
import { DOCUMENT_KINDS } from './vocabularies.js';

export const documents = table({
  name: 'documents',
  title: 'Documents',
  description: 'Titled works in 《》: laws, regulations, plans, decisions, declarations.',
  key: ['document_id'],
  correctable: ['kind', 'issuer_id'],
  columns: {
    document_id: col.string(
      "The canonical title without white space behind 'w-', such as 'w-中华人民共和国数据安全法'.",
    ),
    title: col.string('Fullest title in the text, without 《》.'),
    kind: col.optional.enum(
      DOCUMENT_KINDS,
      'Kind by the last word of the title; null where it tells nothing.',
    ),
    issuer_id: col.optional.string({
      description: 'Organization that issued it, where the text says so.',
      references: 'organizations.organization_id',
    }),
    mentions: col.int('Mentions in the dataset.'),
    ...correctionColumn,
  },
});
