import { useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { magnitudeOf } from '../data/amount-values.js';
import type { PageDataset } from '../data/dataset.js';
import { formatAmount, shortPeriod } from '../data/numbers.js';
import type { Amount } from '../data/rows.js';
import { BodyLink, RecordLink } from './links.js';
import { Paged } from './lists.js';
import { TableBox } from './table-box.js';

type SortKey = 'value' | 'item' | 'owner' | 'period';

/** Amounts as a table that can be sorted; each leads to its place in the text. */
export function AmountTable({ amounts }: { readonly amounts: readonly Amount[] }) {
  const { t, data } = useApp();
  const [sort, setSort] = useState<{ readonly by: SortKey; readonly down: boolean }>({
    by: 'value',
    down: true,
  });
  const sorted = amounts
    .map((amount) => ({ amount, key: keyOf(data, amount, sort.by) }))
    .sort((a, b) => (sort.down ? -1 : 1) * compare(a.key, b.key))
    .map(({ amount }) => amount);
  const header = (by: SortKey, name: string, className = '') => (
    <th
      scope="col"
      class={className}
      aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => setSort({ by, down: sort.by === by ? !sort.down : by === 'value' })}
      >
        {name}
        <span aria-hidden="true">{sort.by === by ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
  return (
    <Paged items={sorted} key={`${sort.by} ${sort.down}`}>
      {(shown) => (
        <TableBox label={t.amounts.table}>
          <table>
            <thead>
              <tr>
                {header('value', t.amounts.value, 'number')}
                <th scope="col">{t.amounts.text}</th>
                {header('item', t.amounts.item)}
                {header('owner', t.amounts.owner)}
                {header('period', t.amounts.period)}
                <th scope="col">{t.amounts.article}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((amount) => (
                <AmountLine key={amount.amount_id} amount={amount} />
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Paged>
  );
}

function AmountLine({ amount }: { readonly amount: Amount }) {
  const { data, href } = useApp();
  const { amount_id, article_id, start, end, item, organization_id, date_id } = amount;
  const date = date_id === null ? undefined : data.byId('dates', 'date_id').get(date_id);
  return (
    <tr>
      <td class="number">{formatAmount(amount)}</td>
      <td>
        <RecordLink articleId={article_id} id={amount_id}>
          {data.slice(article_id, start, end)}
        </RecordLink>
      </td>
      <td lang="zh-CN">{item ?? '—'}</td>
      <td>
        <BodyLink id={organization_id} />
      </td>
      <td class="nowrap">{shortPeriod(date?.start_date ?? null, date?.end_date ?? null)}</td>
      <td>
        <a lang="zh-CN" href={href({ view: 'article', subject: article_id })}>
          {data.article(article_id)?.headline}
        </a>
      </td>
    </tr>
  );
}

function keyOf(data: PageDataset, amount: Amount, by: SortKey): string | number {
  if (by === 'value') return magnitudeOf(amount) ?? Number.NEGATIVE_INFINITY;
  if (by === 'item') return amount.item ?? '';
  if (by === 'owner') return data.organizationName(amount.organization_id);
  return (
    (amount.date_id === null ? null : data.byId('dates', 'date_id').get(amount.date_id)?.start_date) ?? ''
  );
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
