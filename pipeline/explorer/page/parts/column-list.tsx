import type { TableName } from '../../../../schemas/index.js';
import { useApp } from '../app-context.js';
import type { PageDataset } from '../data/dataset.js';
import type { Mark, MarkKind } from '../data/rows.js';
import { COLUMNS_ZH } from '../words/columns-zh.js';

const TABLE_OF: Readonly<Record<MarkKind, TableName>> = {
  event: 'events',
  date: 'dates',
  amount: 'amounts',
  organization: 'organization_mentions',
  person: 'person_mentions',
  document: 'document_mentions',
};

/** Every column of a record as published, with the codebook's words. */
export function ColumnList({ mark }: { readonly mark: Mark }) {
  const { t, data, language } = useApp();
  const table = TABLE_OF[mark.kind];
  return (
    <details class="columns">
      <summary>
        {t.record.columns} <code>{table}</code>
      </summary>
      <dl>
        {data.core.notes[table].columns.map(({ name, description, unit }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <span class="column-value" lang="zh-CN">
                {showValue(columnValueOf(data, mark, name))}
              </span>
              <span class="hint">
                {language === 'zh' ? (COLUMNS_ZH[table][name] ?? description) : description}
                {unit !== null && language === 'en' && ` (${unit})`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A column's value; slices of the text are cut out of the article. */
function columnValueOf(data: PageDataset, mark: Mark, column: string): unknown {
  const { row, articleId, start, end } = mark;
  if (column === 'text' || column === 'trigger') return data.slice(articleId, start, end);
  if (column === 'sentence' && mark.kind === 'event')
    return data.slice(articleId, mark.row.sentence_start, mark.row.sentence_end);
  return (row as Readonly<Record<string, unknown>>)[column];
}

function showValue(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? `[${value.join('; ')}]` : String(value);
}
