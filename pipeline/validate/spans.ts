import { TABLES, type TableName } from '../../schemas/index.js';
import { withoutWhiteSpace } from '../text/white-space.js';
import type { Check, Lookup } from './lookup.js';
import { decode, rawReader } from './raw-text.js';
import { broken, type Place, type Violation } from './violation.js';

/** The columns of one span: its text and its offsets in the article. */
interface SpanColumns {
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

const MENTION: SpanColumns = { text: 'text', start: 'start', end: 'end' };

/** Every span that a table publishes, by its columns. */
const SPANS = {
  dates: [MENTION],
  amounts: [MENTION, { text: 'item', start: 'item_start', end: 'item_end' }],
  organization_mentions: [MENTION],
  person_mentions: [MENTION],
  document_mentions: [MENTION],
  events: [
    { text: 'trigger', start: 'trigger_start', end: 'trigger_end' },
    { text: 'sentence', start: 'sentence_start', end: 'sentence_end' },
  ],
} as const satisfies Partial<Record<TableName, readonly SpanColumns[]>>;

type SpanTable = keyof typeof SPANS;
type SpanRow = Readonly<Record<string, string | number | boolean | null>> & { readonly article_id: string };

const SPAN_TABLES = Object.keys(SPANS) as readonly SpanTable[];

/** `articles.text[start:end]` is the mention, by code points; one check for each table. */
export const SPAN_CHECKS: readonly Check[] = SPAN_TABLES.map(
  (table) =>
    function* (lookup) {
      for (const row of rowsOf(lookup.dataset, table))
        for (const span of SPANS[table]) yield* checkSpan(lookup, table, row, span);
    },
);

function* checkSpan(
  { texts }: Lookup,
  table: SpanTable,
  row: SpanRow,
  span: SpanColumns,
): Generator<Violation> {
  const text = texts.get(row.article_id);
  const [mention, start, end] = [row[span.text], row[span.start], row[span.end]];
  if (text === undefined || (mention === null && start === null && end === null)) return;
  const found = typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : null;
  if (found === null || found === '')
    yield broken(
      placeOf(table, row),
      span.start,
      'text.range',
      [start, end],
      `a range inside 0 to ${text.length}`,
    );
  else if (found !== mention)
    yield broken(
      placeOf(table, row),
      span.text,
      'text.span',
      mention,
      `${JSON.stringify(found)}, the text at [${start}, ${end})`,
    );
}

/** The raw bytes of a mention lie in those of its article; one check for each table. */
export const RAW_RANGE_CHECKS: readonly Check[] = SPAN_TABLES.map(
  (table) =>
    function* (lookup) {
      for (const { row, article, start, end, isInside } of rawSpans(lookup, table))
        if (!isInside)
          yield broken(
            placeOf(table, row),
            'raw_start',
            'raw.range',
            [start, end],
            `a range inside the article's ${article.raw_start} to ${article.raw_end}`,
          );
    },
);

/** The raw bytes of a mention, decoded and without white space, are the mention without white space. */
export const RAW_SPAN_CHECKS: readonly Check[] = SPAN_TABLES.map(
  (table) =>
    function* (lookup) {
      const read = rawReader(lookup);
      for (const { row, article, mention, start, end, isInside } of rawSpans(lookup, table)) {
        const raw = isInside ? read(article.issue_id) : null;
        if (raw === null) continue;
        const found = decode(raw, start, end);
        if (withoutWhiteSpace(found) !== withoutWhiteSpace(mention))
          yield broken(
            placeOf(table, row),
            'text',
            'raw.span',
            mention,
            `${JSON.stringify(found)}, the bytes [${start}, ${end})`,
          );
      }
    },
);

/** The rows of a table that have a place in the raw file and an article. */
function* rawSpans({ dataset, articles }: Lookup, table: SpanTable) {
  for (const row of rowsOf(dataset, table)) {
    const { text: mention, raw_start: start, raw_end: end } = row;
    const article = articles.get(row.article_id);
    if (typeof mention !== 'string' || typeof start !== 'number' || typeof end !== 'number') continue;
    if (article === undefined) continue;
    const isInside = article.raw_start <= start && start < end && end <= article.raw_end;
    yield { row, article, mention, start, end, isInside };
  }
}

/** How many spans of a row `SPAN_CHECKS` look at. */
export function countRowSpans(table: TableName, row: object): number {
  if (!(table in SPANS)) return 0;
  let count = 0;
  for (const { text } of SPANS[table as SpanTable]) if ((row as SpanRow)[text] !== null) count++;
  return count;
}

function rowsOf(dataset: Lookup['dataset'], table: SpanTable): readonly SpanRow[] {
  return dataset[table] as readonly SpanRow[];
}

function placeOf(table: SpanTable, row: SpanRow): Place {
  return { table, id: String(row[TABLES[table].key[0] ?? '']) };
}
