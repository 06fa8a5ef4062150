import { describe, expect, it } from 'vitest';
import { COLUMNS_ZH } from '../../pipeline/explorer/page/words/columns-zh.js';
import { WORDS } from '../../pipeline/explorer/page/words/index.js';
import { TABLE_NAMES, TABLES } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import * as vocabularies from '../../schemas/vocabularies.js';

const LABELS = {
  section: vocabularies.SECTIONS,
  block: vocabularies.BLOCK_KINDS,
  dateKind: vocabularies.DATE_KINDS,
  precision: vocabularies.DATE_PRECISIONS,
  direction: vocabularies.DATE_DIRECTIONS,
  amountKind: vocabularies.AMOUNT_KINDS,
  modifier: vocabularies.MODIFIERS,
  organizationType: vocabularies.ORGANIZATION_TYPES,
  resolution: vocabularies.RESOLUTIONS,
  documentKind: vocabularies.DOCUMENT_KINDS,
  eventType: vocabularies.EVENT_TYPES,
  modality: vocabularies.MODALITIES,
  role: vocabularies.ROLES,
} as const;

describe('the words of the page', () => {
  it.each(['zh', 'en'] as const)('%s names every value of every vocabulary', (language) => {
    const labels: Readonly<Record<string, unknown>> = WORDS[language].labels;
    for (const [group, values] of Object.entries(LABELS))
      for (const value of values) expect(labels[group], `${group} ${value}`).toHaveProperty(value);
  });

  it.each(TABLE_NAMES)('the Chinese codebook has every column of %s and no other', (table) => {
    expect(Object.keys(COLUMNS_ZH[table]).sort()).toEqual(
      columnsOf(TABLES[table])
        .map(({ name }) => name)
        .sort(),
    );
  });
});
