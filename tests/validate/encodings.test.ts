import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { validateDataset } from '../../pipeline/validate/index.js';
import type { Dataset } from '../../schemas/index.js';

const HEADLINE = '浙江成立😀机构';
const PARAGRAPH = '6月17日，㐀镕朱﨎，投入8600万元。';
const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [],
};

/** One article in a file of an encoding, a hard wrap in the middle of its date. */
function issueIn(encoding: string): { readonly dataset: Dataset; readonly bytes: Uint8Array } {
  const encode = (text: string) => iconv.encode(text, encoding, { addBOM: false });
  const [mark, date] = [Buffer.from(MARKS[encoding] ?? []), '6月17日'];
  const written = PARAGRAPH.replace('6月17', '6月\r\n 17');
  const bytes = Buffer.concat([mark, encode(`${HEADLINE}\r\n${written}\r\n`)]);
  const at = (text: string) => mark.length + encode(text).length;
  const range = (before: string, inside: string) => ({ raw_start: at(before), raw_end: at(before + inside) });
  const text = `${HEADLINE}\n${PARAGRAPH}`;
  const count = (part: string) => [...part.replace(/\s/g, '')].length;
  const headline = range('', HEADLINE);
  const paragraph = range(`${HEADLINE}\r\n`, written);
  const start = [...HEADLINE].length + 1;
  const dataset = {
    issues: [
      {
        issue_id: 'i',
        publication: null,
        title: null,
        reference_date: '2020-12-31',
        source_file: 'i.txt',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        encoding,
        bytes: bytes.length,
        characters: count(text),
        articles: 1,
        unassigned_characters: 0,
      },
    ],
    blocks: [
      { block_id: 'b1', issue_id: 'i', article_id: 'i-01', kind: 'headline', text: HEADLINE, ...headline },
      { block_id: 'b2', issue_id: 'i', article_id: 'i-01', kind: 'paragraph', text: PARAGRAPH, ...paragraph },
    ],
    articles: [
      {
        article_id: 'i-01',
        issue_id: 'i',
        position: 1,
        section: null,
        section_position: null,
        headline: HEADLINE,
        text,
        paragraphs: 1,
        characters: count(text),
        raw_start: headline.raw_start,
        raw_end: paragraph.raw_end,
        correction: null,
      },
    ],
    dates: [
      {
        date_id: 'i-01/d9',
        article_id: 'i-01',
        text: date,
        start,
        end: start + date.length,
        ...range(`${HEADLINE}\r\n`, '6月\r\n 17日'),
        kind: 'date',
        start_date: '2020-06-17',
        end_date: '2020-06-17',
        start_time: null,
        end_time: null,
        edtf: '2020-06-17',
        precision: 'day',
        duration: null,
        direction: null,
        modifier: null,
        rule: 'date.month-day',
        correction: null,
      },
    ],
    events: [
      {
        event_id: 'i-01/e2',
        article_id: 'i-01',
        type: 'organization_established',
        is_main: true,
        trigger: '成立',
        trigger_start: 2,
        trigger_end: 4,
        sentence: HEADLINE,
        sentence_start: 0,
        sentence_end: [...HEADLINE].length,
        date_id: null,
        start_date: null,
        end_date: null,
        date_precision: null,
        edtf: null,
        place: null,
        place_code: null,
        modality: 'occurred',
        rule: 'event.established',
        correction: null,
        document_ids: [],
      },
    ],
    amounts: [],
    organizations: [],
    organization_mentions: [],
    people: [],
    person_mentions: [],
    documents: [],
    document_mentions: [],
    event_participants: [],
  } as const satisfies Dataset;
  return { dataset, bytes };
}

describe.each(Object.keys(MARKS))('a raw file in %s', (encoding) => {
  const { dataset, bytes } = issueIn(encoding);

  it('keeps every rule, its byte order mark counted', () => {
    expect(validateDataset(dataset, () => bytes)).toEqual([]);
  });

  it.each(['raw_start', 'raw_end'] as const)('with %s of a mention one byte off is found out', (column) => {
    const [date] = dataset.dates;
    if (date === undefined) throw new Error('no date');
    const shifted = { ...dataset, dates: [{ ...date, [column]: date[column] + 1 }] } as Dataset;
    expect(validateDataset(shifted, () => bytes).map(({ rule }) => rule)).toEqual(['raw.span']);
  });

  it('under another encoding is found out', () => {
    const [issue] = dataset.issues;
    const other = encoding === 'utf-8' ? 'gb18030' : 'utf-8';
    const renamed = { ...dataset, issues: [{ ...issue, encoding: other }] } as Dataset;
    expect(validateDataset(renamed, () => bytes).map(({ rule }) => rule)).toContain('raw.span');
  });
});
