import type { AmountRow, DateRow } from '../../schemas/index.js';
import { mentionId, organizationId } from './ids.js';
import type { ArticleReading } from './issue.js';
import type { Offsets } from './offsets.js';

/** Ids of an article's dates, by index in its findings. */
export function dateIds({ articleId, findings }: ArticleReading, offsets: Offsets): readonly string[] {
  return findings.dates.map((date) => mentionId(articleId, 'd', offsets.points(date).start));
}

export function dateRows(reading: ArticleReading, offsets: Offsets): readonly DateRow[] {
  const { articleId, findings } = reading;
  // Written out, not spread: a dataset has tens of thousands of these rows.
  return findings.dates.map((date) => {
    const place = offsets.place(date);
    return {
      date_id: mentionId(articleId, 'd', place.start),
      article_id: articleId,
      text: place.text,
      start: place.start,
      end: place.end,
      raw_start: place.raw_start,
      raw_end: place.raw_end,
      kind: date.kind,
      start_date: date.startDate,
      end_date: date.endDate,
      start_time: date.startTime,
      end_time: date.endTime,
      edtf: date.edtf,
      precision: date.precision,
      duration: date.duration,
      direction: date.direction,
      modifier: date.modifier,
      rule: date.rule,
      correction: date.correction ?? null,
    };
  });
}

export function amountRows(reading: ArticleReading, offsets: Offsets): readonly AmountRow[] {
  const { articleId, findings } = reading;
  const dates = dateIds(reading, offsets);
  const eventOf = eventsByAmount(reading, offsets);
  return findings.amounts.map((amount, i) => {
    const place = offsets.place(amount);
    const item = amount.item === null ? null : offsets.points(amount.item);
    const body = amount.organization === null ? undefined : findings.organizations[amount.organization];
    return {
      amount_id: mentionId(articleId, 'a', place.start),
      article_id: articleId,
      text: place.text,
      start: place.start,
      end: place.end,
      raw_start: place.raw_start,
      raw_end: place.raw_end,
      kind: amount.kind,
      value: numberOf(amount.value),
      min: numberOf(amount.min),
      max: numberOf(amount.max),
      unit: amount.unit,
      unit_code: amount.unitCode,
      per: amount.per,
      modifier: amount.modifier,
      item: amount.item === null ? null : offsets.textOf(amount.item),
      item_start: item?.start ?? null,
      item_end: item?.end ?? null,
      date_id: amount.date === null ? null : (dates[amount.date] ?? null),
      organization_id: body === undefined ? null : organizationId(body.name),
      event_id: eventOf.get(i) ?? null,
      rule: amount.rule,
      correction: amount.correction ?? null,
    };
  });
}

/** The event of each amount: the main event where several claim it. */
function eventsByAmount(
  { articleId, findings }: ArticleReading,
  offsets: Offsets,
): ReadonlyMap<number, string> {
  const owner = new Map<number, string>();
  for (const event of [...findings.events].sort((a, b) => Number(b.isMain) - Number(a.isMain))) {
    const id = mentionId(articleId, 'e', offsets.points(event).start);
    for (const amount of event.amounts) if (!owner.has(amount)) owner.set(amount, id);
  }
  return owner;
}

/** Exact decimal to the nearest double, once, at the very end. */
export function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
