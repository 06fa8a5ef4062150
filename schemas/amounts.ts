import { col, correctionColumn, spanColumns, table } from './table.js';
import { AMOUNT_KINDS, MODIFIERS } from './vocabularies.js';

export const amounts = table({
  name: 'amounts',
  title: 'Amounts',
  description: 'Mentions of money, percentages, counts, measures, ratios and multiples, with exact values.',
  key: ['amount_id'],
  correctable: [
    'text',
    'start',
    'kind',
    'value',
    'min',
    'max',
    'unit',
    'unit_code',
    'per',
    'modifier',
    'item',
    'item_start',
    'date_id',
    'organization_id',
    'event_id',
  ],
  columns: {
    amount_id: col.string("Article and offset, such as '2020-04/a52'."),
    article_id: col.string({ description: 'Article of the mention.', references: 'articles.article_id' }),
    ...spanColumns,
    kind: col.enum(
      AMOUNT_KINDS,
      'money; percent (also 个百分点); count; measure; ratio (成, 分之, a:b); multiple (倍, 番).',
    ),
    value: col.optional.number({
      description:
        'Value in the base of the unit (8600亿元 is 860000000000); null for a range or a vague number.',
      unit: 'unit_code, else unit',
    }),
    min: col.optional.number('Lower end of a range or of a vague number.'),
    max: col.optional.number('Upper end of a range or of a vague number.'),
    unit: col.optional.string('Unit, counter or currency as written, without its scale (元, 项, %).'),
    unit_code: col.optional.string('ISO 4217 code for money, UCUM code for physical units and percent.'),
    per: col.optional.string('Denominator of a per-unit amount: 股 in 每股9.8元.'),
    modifier: col.enum(
      MODIFIERS,
      'Approximation: 超 over, 约 about, 近 nearly, 不超过 at_most, 以上 at_least.',
    ),
    item: col.optional.string('The noun phrase counted or measured, as written.'),
    item_start: col.optional.int({
      description: 'First code point of the item in articles.text.',
      unit: 'code point',
    }),
    item_end: col.optional.int({
      description: 'Code point after the item in articles.text.',
      unit: 'code point',
    }),
    date_id: col.optional.string({
      description: 'Date or period that the text gives the amount.',
      references: 'dates.date_id',
    }),
    organization_id: col.optional.string({
      description: 'Organization whose amount it is, where the text says so.',
      references: 'organizations.organization_id',
    }),
    event_id: col.optional.string({
      description: 'Event that the amount belongs to.',
      references: 'events.event_id',
    }),
    rule: col.string('Rule that found the mention.'),
    ...correctionColumn,
  },
});
