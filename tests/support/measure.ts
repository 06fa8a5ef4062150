import { withoutWhiteSpace } from '../../pipeline/text/white-space.js';
import type { ArticleRow, Dataset } from '../../schemas/index.js';
import { type GoldArticle, type GoldIssue, type GoldMention, squeezedOffsets } from './gold.js';

/** Counts of one kind of mention. `strict`: span and value right. */
export interface Tally {
  gold: number;
  found: number;
  span: number;
  strict: number;
  /** Right and all, of further fields: modifier, item, type. */
  readonly fields: Record<string, [number, number]>;
  /** Strictly right and all, of what each rule found. */
  readonly rules: Record<string, [number, number]>;
}

export const KINDS = ['dates', 'amounts', 'organizations', 'people'] as const;
export type Kind = (typeof KINDS)[number];

/** Main events of an issue: how many have each thing right, of how many. */
export interface EventTally {
  type: [number, number];
  date: [number, number];
  participants: [number, number];
}

interface Found {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Compares an issue with its gold: mentions by span and value, optional ones neither asked for nor held against. */
export function measureMentions({ articles, dataset }: GoldIssue, kind: Kind): Tally {
  const tally: Tally = { gold: 0, found: 0, span: 0, strict: 0, fields: {}, rules: {} };
  for (const gold of articles) {
    const article = articleOf(gold, dataset);
    compare(kind, gold, article === undefined ? [] : foundIn(kind, article, dataset), tally);
  }
  return tally;
}

function articleOf(
  { headline, acceptHeadlines = [] }: GoldArticle,
  { articles }: Dataset,
): ArticleRow | undefined {
  const forms = [headline, ...acceptHeadlines].map(withoutWhiteSpace);
  return articles.find((article) => forms.includes(withoutWhiteSpace(article.headline)));
}

/** Mentions of a published article, their offsets squeezed and counted from behind the headline. */
function foundIn(kind: Kind, article: ArticleRow, dataset: Dataset): readonly Found[] {
  const offsets = squeezedOffsets(article.text);
  const head = Array.from(withoutWhiteSpace(article.headline)).length;
  return rowsOf(kind, dataset)
    .filter((row) => row.article_id === article.article_id)
    .map((row) => ({
      text: row.text,
      from: (offsets[row.start] ?? 0) - head,
      to: (offsets[row.end] ?? 0) - head,
      row: row as unknown as Readonly<Record<string, unknown>>,
    }))
    .filter(({ from }) => from >= 0);
}

function rowsOf(kind: Kind, dataset: Dataset) {
  if (kind === 'people') return dataset.person_mentions;
  if (kind !== 'organizations') return dataset[kind];
  const bodies = new Map(dataset.organizations.map((body) => [body.organization_id, body]));
  return dataset.organization_mentions.map((row) => {
    const body = bodies.get(row.organization_id);
    return { ...row, name: body?.name, type: body?.type };
  });
}

function compare(kind: Kind, article: GoldArticle, found: readonly Found[], tally: Tally): void {
  const offsets = squeezedOffsets(article.paragraphs.join('\n'));
  const place = (mention: GoldMention) => ({
    from: offsets[mention.start] ?? 0,
    to: offsets[mention.end] ?? 0,
  });
  const used = new Set<Found>();
  for (const gold of article[kind].filter(({ optional }) => optional !== true)) {
    tally.gold++;
    const { from, to } = place(gold);
    const hit = found.find((one) => !used.has(one) && sameSpan(gold, one, from, to));
    if (hit === undefined) continue;
    used.add(hit);
    tally.span++;
    const right = gold.anyValue === true || isRight(kind, gold, hit.row);
    if (right) tally.strict++;
    countIn(tally.rules, String(hit.row.rule), right);
    countFields(kind, gold, hit.row, tally);
  }
  const excused = article[kind].filter(({ optional }) => optional === true).map(place);
  const wrong = found.filter(
    (one) => !used.has(one) && !excused.some(({ from, to }) => one.from < to && from < one.to),
  );
  for (const { row } of wrong) countIn(tally.rules, String(row.rule), false);
  tally.found += used.size + wrong.length;
}

/** Words at the edges of a mention on which careful annotators differ: 约, 左右, 以上, 期间. */
const EDGES =
  /^(?:截至|自从|自|从|到|至|约|近|超|逾|达|共|连续|不到|于|在)(?=.)|(?:以来|期间|时期|左右|上下|及?以上|及?以下|以内|之内|内|里|间|起|以前|之前|前|以后|之后|后|来)$/gu;

function sameSpan(gold: GoldMention, found: Found, from: number, to: number): boolean {
  if (found.from === from && found.to === to) return true;
  if (found.from >= to || from >= found.to) return false;
  const alternatives = [
    gold.text,
    gold.fullText,
    ...(gold.altSpans ?? []).map((one) => (typeof one === 'string' ? one : one.text)),
  ];
  return alternatives.some((text) => text !== undefined && core(text) === core(found.text));
}

function core(text: string): string {
  return withoutWhiteSpace(text).replace(EDGES, '');
}

function isRight(kind: Kind, gold: GoldMention, row: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'dates') return isDateRight(gold, row);
  if (kind === 'amounts') return isAmountRight(gold, row);
  return kind === 'people' || isNameRight(gold, row);
}

function isDateRight(gold: GoldMention, row: Readonly<Record<string, unknown>>): boolean {
  if (gold.kind === 'set') return row.kind === 'set';
  if (gold.kind === 'duration') {
    const accepted = [gold.duration, gold.durationMin, gold.durationMax].filter(
      (one) => one !== undefined && one !== null,
    );
    return accepted.length === 0 || accepted.some((one) => days(one) === days(String(row.duration)));
  }
  const wanted = [gold.startDate ?? null, gold.endDate ?? null].map((day) => day?.slice(0, 10) ?? null);
  if (gold.vague === true || (wanted[0] === null && wanted[1] === null)) return true;
  const bounds = [wanted, ...(gold.acceptBounds ?? [])];
  return (
    bounds.some(([start, end]) => start === row.start_date && end === row.end_date) || isSoftRight(gold, row)
  );
}

/** 月初, 年底 have soft edges: bounds must overlap. */
function isSoftRight(
  { text, startDate, endDate }: GoldMention,
  row: Readonly<Record<string, unknown>>,
): boolean {
  if (!/[初底末旬]/u.test(text) || row.start_date === null) return false;
  return String(row.start_date) <= String(endDate) && String(row.end_date) >= String(startDate);
}

function days(duration: string): number {
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  if (parts === null) return Number.NaN;
  const [, y, m, w, d, h, min, s] = parts.map((part) => Number(part ?? 0));
  return (
    (y ?? 0) * 365 +
    (m ?? 0) * 30 +
    (w ?? 0) * 7 +
    (d ?? 0) +
    (h ?? 0) / 24 +
    (min ?? 0) / 1440 +
    (s ?? 0) / 86400
  );
}

function isAmountRight(gold: GoldMention, row: Readonly<Record<string, unknown>>): boolean {
  const none = gold.value == null && gold.min == null && gold.max == null;
  if (none) return true;
  if (gold.currency !== undefined && row.unit_code !== gold.currency) return false;
  if (gold.value != null)
    return (
      near(row.value, gold.value) ||
      (row.value === null && (near(row.min, gold.value) || near(row.max, gold.value)))
    );
  return near(row.min, gold.min ?? null) && near(row.max, gold.max ?? null);
}

function near(a: unknown, b: number | null): boolean {
  if (typeof a !== 'number' || b === null) return a === b;
  return Math.abs(a - b) <= 5e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function isNameRight(gold: GoldMention, row: Readonly<Record<string, unknown>>): boolean {
  const accepted = [gold.name, ...(gold.names ?? []), ...(gold.acceptNames ?? [])].filter(
    (name) => name !== undefined,
  );
  return accepted.length === 0 || accepted.map(nameKey).includes(nameKey(String(row.name)));
}

function nameKey(name: string): string {
  return withoutWhiteSpace(name)
    .replace(/[()（）]/gu, '')
    .replace(/^中国共产党/u, '中共')
    .replace(/^中华人民共和国/u, '');
}

function countIn(counts: Record<string, [number, number]>, key: string, right: boolean): void {
  const [hits, all] = counts[key] ?? [0, 0];
  counts[key] = [hits + (right ? 1 : 0), all + 1];
}

function countFields(
  kind: Kind,
  gold: GoldMention,
  row: Readonly<Record<string, unknown>>,
  { fields }: Tally,
): void {
  const count = (field: string, right: boolean) => countIn(fields, field, right);
  if (kind === 'amounts' && gold.modifier !== undefined) count('modifier', row.modifier === gold.modifier);
  if (kind === 'amounts' && gold.item != null) {
    const [wanted, found] = [withoutWhiteSpace(gold.item), withoutWhiteSpace(String(row.item ?? ''))];
    count('item', found !== '' && (wanted.includes(found) || found.includes(wanted)));
  }
  if (kind === 'organizations' && gold.type !== undefined) count('type', row.type === gold.type);
}

/** Compares the main events of an issue with its gold. */
export function measureEvents({ articles, dataset }: GoldIssue): EventTally {
  const tally: EventTally = { type: [0, 0], date: [0, 0], participants: [0, 0] };
  const count = (field: keyof EventTally, right: boolean) => {
    tally[field][1]++;
    if (right) tally[field][0]++;
  };
  for (const gold of articles) {
    const article = articleOf(gold, dataset);
    const main = dataset.events.find((event) => event.is_main && event.article_id === article?.article_id);
    const days_ = [gold.event.startDate, ...(gold.event.acceptBounds ?? []).map(([start]) => start)];
    count(
      'type',
      (gold.event.types ?? [gold.event.type]).some((type) => type !== undefined && type === main?.type),
    );
    count('date', main !== undefined && days_.includes(main.start_date));
    const bodies = participantsOf(main?.event_id, dataset);
    for (const name of gold.event.organizations) count('participants', bodies.has(nameKey(name)));
  }
  return tally;
}

function participantsOf(eventId: string | undefined, dataset: Dataset): ReadonlySet<string> {
  const own = new Set(
    dataset.event_participants
      .filter(({ event_id }) => event_id === eventId)
      .map((one) => one.organization_id),
  );
  return new Set(
    dataset.organizations
      .filter(({ organization_id }) => own.has(organization_id))
      .flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  );
}
