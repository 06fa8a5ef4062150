import { createHash } from 'node:crypto';
import { CodePointIndex } from '../../pipeline/text/code-points.js';
import { countCharacters } from '../../pipeline/text/white-space.js';
import type { ArticleRow, BlockRow, Dataset } from '../../schemas/index.js';

/** A whole dataset written by hand, with the raw bytes it speaks of; every rule of the validator holds for it. */
export interface Fixture {
  readonly dataset: Dataset;
  readonly raw: (issueId: string) => Uint8Array;
}

const TITLE = '浙江😀成立新机构';
const FIRST =
  '6月17日，浙江省科技厅厅长高鹰忠宣布成立新机构，投入8600万元，"试点"; 近日见《决定》\\，涨2.5%。';
const SECOND = '=省科技厅说：“去年前三季度约50至80项”。';
const CREDIT = '（本报编辑部评出）';
const ISSUE = '2020';
const ARTICLE = '2020-01';

/** Builds the fixture; hard wraps fall into the middle of a word, and the file begins with a byte order mark. */
export function fixture(): Fixture {
  const parts = [TITLE, FIRST, SECOND, CREDIT];
  const wrapped = parts.map((part) => part.replace('高鹰', '高\r\n鹰').replace('三季', '三\n\n 季'));
  const raw = `\ufeff${wrapped.join('\n')}\n`;
  const bytes = Buffer.from(raw);
  const text = [TITLE, FIRST, SECOND].join('\n');
  const index = new CodePointIndex(text);

  /** Bytes of a piece of clean text: the n-th character that is not white space, in the raw file. */
  const places = placesOf(raw);
  const clean = [...text].filter((character) => character.trim() !== '');
  const rawSpan = (start: number, end: number) => {
    const before = [...text].slice(0, start).filter((character) => character.trim() !== '').length;
    const inside = [...text].slice(start, end).filter((character) => character.trim() !== '').length;
    return {
      raw_start: places[before]?.start ?? -1,
      raw_end: places[before + inside - 1]?.end ?? -1,
    };
  };
  const span = (mention: string, from = 0) => {
    const unit = text.indexOf(mention, from);
    if (unit < 0) throw new Error(`fixture: no ${mention}`);
    const start = index.at(unit);
    const end = index.at(unit + mention.length);
    return { text: mention, start, end, ...rawSpan(start, end) };
  };
  const inText = { article_id: ARTICLE };

  const block = (kind: BlockRow['kind'], part: string, at: number): BlockRow => {
    const length = [...part].filter((character) => character.trim() !== '').length;
    const raw_start = places[at]?.start ?? -1;
    return {
      block_id: `${ISSUE}/b${raw_start}`,
      issue_id: ISSUE,
      article_id: kind === 'credit' ? null : ARTICLE,
      kind,
      text: part,
      raw_start,
      raw_end: places[at + length - 1]?.end ?? -1,
    };
  };
  const count = (part: string) => countCharacters(part);
  const blocks = [
    block('headline', TITLE, 0),
    block('paragraph', FIRST, count(TITLE)),
    block('paragraph', SECOND, count(TITLE) + count(FIRST)),
    block('credit', CREDIT, clean.length),
  ];
  const article: ArticleRow = {
    article_id: ARTICLE,
    issue_id: ISSUE,
    position: 1,
    section: 'science_technology',
    section_position: 1,
    headline: TITLE,
    text,
    paragraphs: 2,
    characters: count(text),
    raw_start: blocks[0]?.raw_start ?? -1,
    raw_end: blocks[2]?.raw_end ?? -1,
    correction: null,
  };
  const day = { ...inText, ...span('6月17日') };
  const quarter = { ...inText, ...span('去年前三季度') };
  const recently = { ...inText, ...span('近日') };
  const money = { ...inText, ...span('8600万元') };
  const range = { ...inText, ...span('50至80项') };
  const percent = { ...inText, ...span('2.5%') };
  const item = span('投入');
  const trigger = span('成立', TITLE.length);
  const sentence = span(FIRST);
  const noDate = { start_date: null, end_date: null, start_time: null, end_time: null, edtf: null };
  const noAmount = { value: null, min: null, max: null, unit_code: null, per: null };
  const noItem = { item: null, item_start: null, item_end: null };
  const noLinks = { date_id: null, organization_id: null, event_id: null };
  const eventId = `${ARTICLE}/e${trigger.start}`;
  const dataset: Dataset = {
    issues: [
      {
        issue_id: ISSUE,
        publication: null,
        title: '2020年浙江十大科技新闻',
        reference_date: '2020-12-31',
        source_file: '2020.txt',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        encoding: 'utf-8',
        bytes: bytes.length,
        characters: count(raw),
        articles: 1,
        unassigned_characters: 0,
      },
    ],
    blocks: sortBy(blocks, (row) => row.block_id),
    articles: [article],
    dates: sortBy(
      [
        {
          ...day,
          date_id: `${ARTICLE}/d${day.start}`,
          kind: 'date',
          ...noDate,
          start_date: '2020-06-17',
          end_date: '2020-06-17',
          edtf: '2020-06-17',
          precision: 'day',
          duration: null,
          direction: null,
          modifier: null,
          rule: 'date.month-day',
          correction: null,
        },
        {
          ...quarter,
          date_id: `${ARTICLE}/d${quarter.start}`,
          kind: 'range',
          ...noDate,
          start_date: '2019-01-01',
          end_date: '2019-09-30',
          edtf: '2019-01/2019-09',
          precision: 'quarter',
          duration: null,
          direction: 'in',
          modifier: null,
          rule: 'date.first-quarters',
          correction: null,
        },
        {
          ...recently,
          date_id: `${ARTICLE}/d${recently.start}`,
          kind: 'vague',
          ...noDate,
          precision: null,
          duration: null,
          direction: null,
          modifier: 'about',
          rule: 'date.vague',
          correction: null,
        },
      ],
      (row) => row.date_id,
    ),
    amounts: sortBy(
      [
        {
          ...money,
          amount_id: `${ARTICLE}/a${money.start}`,
          kind: 'money',
          ...noAmount,
          value: 86_000_000,
          unit: '元',
          unit_code: 'CNY',
          modifier: 'exact',
          item: item.text,
          item_start: item.start,
          item_end: item.end,
          date_id: `${ARTICLE}/d${day.start}`,
          organization_id: 'o-000000000001',
          event_id: eventId,
          rule: 'amount.money',
          correction: null,
        },
        {
          ...range,
          amount_id: `${ARTICLE}/a${range.start}`,
          kind: 'count',
          ...noAmount,
          min: 50,
          max: 80,
          unit: '项',
          modifier: 'about',
          ...noItem,
          ...noLinks,
          rule: 'amount.range',
          correction: null,
        },
        {
          ...percent,
          amount_id: `${ARTICLE}/a${percent.start}`,
          kind: 'percent',
          ...noAmount,
          value: 2.5,
          unit: '%',
          unit_code: '%',
          modifier: 'exact',
          ...noItem,
          ...noLinks,
          rule: 'amount.percent',
          correction: 'item: 涨的是“价格”; 见第2版 (甲, 2026-11-22)',
        },
      ],
      (row) => row.amount_id,
    ),
    organizations: [
      {
        organization_id: 'o-000000000001',
        name: '浙江省科学技术厅',
        type: 'government',
        parent_id: null,
        region: '浙江',
        region_code: '330000',
        aliases: ['浙江省科技厅', '省科技厅', 'a;b\\c'],
        mentions: 2,
        articles: 1,
        correction: null,
      },
    ],
    organization_mentions: sortBy(
      (['浙江省科技厅', '=省科技厅'] as const).map((mention, i) => {
        const place = span(mention.replace('=', ''), i * (TITLE.length + FIRST.length));
        return {
          mention_id: `${ARTICLE}/o${place.start}`,
          ...inText,
          organization_id: 'o-000000000001',
          ...place,
          resolution: i === 0 ? ('abbreviation' as const) : ('ellipsis' as const),
          rule: 'organization.government',
          correction: null,
        };
      }),
      (row) => row.mention_id,
    ),
    people: [
      {
        person_id: '2020/p-000000000001',
        name: '高鹰忠',
        titles: ['厅长'],
        organization_id: 'o-000000000001',
        mentions: 1,
        correction: null,
      },
    ],
    person_mentions: [
      {
        mention_id: `${ARTICLE}/p${span('高鹰忠').start}`,
        ...inText,
        person_id: '2020/p-000000000001',
        ...span('高鹰忠'),
        title: '厅长',
        rule: 'person.title-before',
        correction: null,
      },
    ],
    documents: [
      {
        document_id: 'w-000000000001',
        title: '决定',
        kind: 'decision',
        issuer_id: null,
        mentions: 1,
        correction: null,
      },
    ],
    document_mentions: [
      {
        mention_id: `${ARTICLE}/w${span('《决定》').start}`,
        ...inText,
        document_id: 'w-000000000001',
        ...span('《决定》'),
        rule: 'document.title',
        correction: null,
      },
    ],
    events: [
      {
        event_id: eventId,
        article_id: ARTICLE,
        type: 'organization_established',
        is_main: true,
        trigger: trigger.text,
        trigger_start: trigger.start,
        trigger_end: trigger.end,
        sentence: sentence.text,
        sentence_start: sentence.start,
        sentence_end: sentence.end,
        date_id: `${ARTICLE}/d${day.start}`,
        start_date: '2020-06-17',
        end_date: '2020-06-17',
        date_precision: 'day',
        edtf: '2020-06-17',
        place: '浙江',
        place_code: '330000',
        modality: 'occurred',
        rule: 'event.established',
        correction: null,
        document_ids: ['w-000000000001'],
      },
    ],
    event_participants: [
      {
        event_id: eventId,
        organization_id: 'o-000000000001',
        person_id: null,
        mention_id: `${ARTICLE}/o${span('浙江省科技厅').start}`,
        role: 'agent',
        correction: null,
      },
      {
        event_id: eventId,
        organization_id: null,
        person_id: '2020/p-000000000001',
        mention_id: `${ARTICLE}/p${span('高鹰忠').start}`,
        role: 'co_agent',
        correction: null,
      },
    ],
  };
  return { dataset, raw: () => bytes };
}

/** First byte and byte after each character of a UTF-8 file that is not white space. */
function placesOf(raw: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  let byte = 0;
  for (const character of raw) {
    const size = Buffer.byteLength(character);
    if (character.trim() !== '') places.push({ start: byte, end: byte + size });
    byte += size;
  }
  return places;
}

function sortBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
