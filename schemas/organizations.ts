import { col, correctionColumn, table } from './table.js';
import { ORGANIZATION_TYPES } from './vocabularies.js';

export const organizations = table({
  name: 'organizations',
  title: 'Organizations',
  description: 'Named organizations, one entry for each body, under its canonical name.',
  key: ['organization_id'],
  correctable: ['type', 'parent_id', 'region', 'region_code'],
  columns: {
    organization_id: col.string(
      "The canonical name without white space behind 'o-', such as 'o-中国人民银行'.",
    ),
    name: col.string('Canonical name: the legal or full name, else the fullest form in the text.'),
    type: col.enum(ORGANIZATION_TYPES, 'Kind of organization.'),
    parent_id: col.optional.string({
      description: 'Organization of which this one is a unit, where known.',
      references: 'organizations.organization_id',
    }),
    region: col.optional.string('Province, city or county of the body, where its name or seat gives it.'),
    region_code: col.optional.string('GB/T 2260 code of the region.'),
    aliases: col.list('Other forms under which the body is mentioned.'),
    mentions: col.int('Mentions in the dataset.'),
    articles: col.int('Articles that mention it.'),
    ...correctionColumn,
  },
});
