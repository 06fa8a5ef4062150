import type { Lookup } from './lookup.js';
import { broken, type Violation } from './violation.js';

/** An amount has a value, or a range that is in order, or neither (数百万元); its links stay in its article. */
export function* checkAmounts({ dataset, date, event }: Lookup): Generator<Violation> {
  for (const row of dataset.amounts) {
    const place = { table: 'amounts', id: row.amount_id };
    const { value, min, max } = row;
    if (value !== null && (min !== null || max !== null))
      yield broken(place, 'value', 'amount.range', [value, min, max], 'a value or a range, not both');
    if (min !== null && max !== null && min > max)
      yield broken(place, 'max', 'amount.order', max, `a number from ${min}`);
    for (const [column, id, find] of [
      ['date_id', row.date_id, date],
      ['event_id', row.event_id, event],
    ] as const) {
      const linked = id === null ? undefined : find(id);
      if (linked !== undefined && linked.article_id !== row.article_id)
        yield broken(place, column, 'amount.article', id, `one of article ${row.article_id}`);
    }
  }
}
