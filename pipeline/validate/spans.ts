import { TABLES, type TableName } from '../../schemas/index.js';
import { withoutWhiteSpace } from '../text/white-space.js';
import type { Lookup } from './lookup.js';
import { decode, rawReader } from './raw-text.js';
import { broken, type Violation } from './violation.js';

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

/** `articles.text[start:end]` is the mention, by code points. */
export function* checkSpans(lookup: Lookup): Generator<Violation> {
  for (const { place, row, spans } of spanRows(lookup)) {
    const text = lookup.texts.get(row.article_id);
    if (text === undefined) continue;
    for (const span of spans) {
      const [mention, start, end] = [row[span.text], row[span.start], row[span.end]];
      if (mention === null && start === null && end === null) continue;
      const found = typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : null;
      if (found === null || found === '')
        yield broken(place, span.start, 'text.range', [start, end], `a range inside 0 to ${text.length}`);
      else if (found !== mention)
        yield broken(
          place,
          span.text,
          'text.span',
          mention,
          `${JSON.stringify(found)}, the text at [${start}, ${end})`,
        );
    }
  }
}

/** The raw bytes of a mention, decoded and without white space, are the mention without white space. */
export function* checkRawSpans(lookup: Lookup): Generator<Violation> {
  const read = rawReader(lookup);
  for (const { place, row } of spanRows(lookup)) {
    const [mention, start, end] = [row.text, row.raw_start, row.raw_end];
    if (typeof mention !== 'string' || typeof start !== 'number' || typeof end !== 'number') continue;
    const article = lookup.articles.get(row.article_id);
    if (article === undefined) continue;
    if (!(article.raw_start <= start && start < end && end <= article.raw_end)) {
      const range = `a range inside the article's ${article.raw_start} to ${article.raw_end}`;
      yield broken(place, 'raw_start', 'raw.range', [start, end], range);
      continue;
    }
    const raw = read(article.issue_id);
    if (raw === null) continue;
    const found = decode(raw, start, end);
    if (withoutWhiteSpace(found) !== withoutWhiteSpace(mention))
      yield broken(
        place,
        'text',
        'raw.span',
        mention,
        `${JSON.stringify(found)}, the bytes [${start}, ${end})`,
      );
  }
}

/** How many spans `checkSpans` looks at. */
export function countSpans(dataset: Lookup['dataset']): number {
  let count = 0;
  for (const { row, spans } of spanRows({ dataset }))
    count += spans.filter((span) => row[span.text] !== null).length;
  return count;
}

function* spanRows({ dataset }: Pick<Lookup, 'dataset'>) {
  for (const table of Object.keys(SPANS) as SpanTable[]) {
    for (const row of dataset[table] as readonly SpanRow[]) {
      const id = String(row[TABLES[table].key[0] ?? '']);
      yield { place: { table, id }, row, spans: SPANS[table] as readonly SpanColumns[] };
    }
  }
}
