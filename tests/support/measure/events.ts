import { withoutWhiteSpace } from '../../../pipeline/text/white-space.js';
import type { ArticleRow, Dataset, EventRow } from '../../../schemas/index.js';
import { type GoldArticle, type GoldMention, squeezedOffsets } from '../gold.js';
import { placed } from './match.js';
import type { Found, Pair } from './pair.js';

/** The main event of an article beside gold's; right where its type and its first day are. */
export function pairMainEvents(
  { event }: GoldArticle,
  article: ArticleRow | undefined,
  dataset: Dataset,
): readonly Pair[] {
  const gold: GoldMention = { ...event, text: event.trigger ?? '' };
  const row = dataset.events.find((one) => one.is_main && one.article_id === article?.article_id);
  if (row === undefined) return [{ gold, found: null, right: false }];
  const found = {
    text: row.trigger,
    from: 0,
    to: 0,
    row: { ...row, participants: participantsOf(row, dataset) },
  };
  return [{ gold, found, right: isTyped(gold, row) && isDated(gold, row) }];
}

/** Name and other names of every organization that takes part. */
function participantsOf({ event_id }: EventRow, dataset: Dataset): readonly (readonly string[])[] {
  const own = new Set(
    dataset.event_participants
      .filter((one) => one.event_id === event_id)
      .map(({ organization_id }) => organization_id),
  );
  return dataset.organizations
    .filter(({ organization_id }) => own.has(organization_id))
    .map(({ name, aliases }) => [name, ...aliases]);
}

/**
 * The other events of an article. One is found where a trigger of the dataset overlaps gold's, or another accepted
 * trigger of its sentence; what stands on an optional event or on the main one is not held against it.
 */
export function pairOtherEvents(
  article: GoldArticle,
  published: ArticleRow | undefined,
  dataset: Dataset,
): readonly Pair[] {
  const found = published === undefined ? [] : triggersOf(published, dataset);
  const text = article.paragraphs.join('\n');
  const spans = (gold: GoldMention) => spansOf(gold, text);
  const overlaps = (gold: GoldMention, { from, to }: Found) =>
    spans(gold).some(([start, end]) => from < end && to > start);
  const all = article.events.map((event): GoldMention => ({ ...event, text: event.trigger ?? '' }));
  const used = new Set<Found>();
  const pairs = all
    .filter(({ optional }) => optional !== true)
    .map((gold): Pair => {
      const near = found.filter((one) => !used.has(one) && overlaps(gold, one));
      const right = near.find(({ row }) => isTyped(gold, row) && isDated(gold, row));
      const hit = right ?? near.find(({ row }) => isTyped(gold, row)) ?? near[0];
      if (hit === undefined) return { gold, found: null, right: false };
      used.add(hit);
      return { gold, found: hit, right: right !== undefined };
    });
  const free = [...all.filter(({ optional }) => optional === true), article.event as GoldMention];
  const surplus = found.filter(
    (one) => !used.has(one) && one.row.is_main !== true && !free.some((gold) => overlaps(gold, one)),
  );
  return [...pairs, ...surplus.map((one): Pair => ({ gold: null, found: one, right: false }))];
}

/** Main events too: what gold tells beside the main event may be the one that the dataset takes for it. */
function triggersOf(article: ArticleRow, { events }: Dataset): readonly Found[] {
  const own = events.filter(({ article_id }) => article_id === article.article_id);
  return placed(
    own.map((row) => ({ ...row, text: row.trigger, start: row.trigger_start, end: row.trigger_end })),
    article,
  );
}

function spansOf(gold: GoldMention, text: string): readonly (readonly [number, number])[] {
  const offsets = squeezedOffsets(text);
  const sentence = withoutWhiteSpace(gold.sentence ?? '');
  const start = sentence === '' ? -1 : withoutWhiteSpace(text).indexOf(sentence);
  const others = start < 0 ? [] : (gold.acceptTriggers ?? []).map(withoutWhiteSpace);
  return [
    [offsets[gold.start] ?? 0, offsets[gold.end] ?? 0],
    ...others.flatMap((word): readonly (readonly [number, number])[] => {
      const at = sentence.indexOf(word);
      const from = lengthOf(withoutWhiteSpace(text).slice(0, start)) + lengthOf(sentence.slice(0, at));
      return at < 0 ? [] : [[from, from + lengthOf(word)]];
    }),
  ];
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function isTyped(gold: GoldMention, row: { readonly type?: unknown }): boolean {
  return [gold.type, ...(gold.types ?? []), ...(gold.acceptTypes ?? [])].some(
    (type) => type !== undefined && type === row.type,
  );
}

function isDated(gold: GoldMention, row: { readonly start_date?: unknown }): boolean {
  const days = [gold.startDate ?? null, ...(gold.acceptBounds ?? []).map(([start]) => start ?? null)];
  return days.some((day) => (day?.slice(0, 10) ?? null) === (row.start_date ?? null));
}
