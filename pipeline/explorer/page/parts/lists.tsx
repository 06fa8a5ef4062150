import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';

interface PagedProps<T> {
  readonly items: readonly T[];
  readonly size?: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
  /** What to say when there is nothing. */
  readonly empty?: string;
}

/** Shows the first items and, on demand, more: a page of 200 issues draws no more than is looked at. */
export function Paged<T>({ items, size = 50, children, empty }: PagedProps<T>) {
  const { t } = useApp();
  const [pages, show] = useState(1);
  const status = useRef<HTMLParagraphElement>(null);
  if (items.length === 0) return <p class="empty">{empty ?? t.nothing}</p>;
  const shown = items.slice(0, pages * size);
  const rest = items.length - shown.length;
  const showMore = () => {
    show(pages + 1);
    // The button may be gone after the last page.
    if (rest <= size) status.current?.focus();
  };
  return (
    <>
      {children(shown)}
      <p class="paging" ref={status} tabIndex={-1}>
        {rest > 0 && (
          <button type="button" onClick={showMore}>
            {t.more(formatNumber(Math.min(rest, size)))}
          </button>
        )}
        {items.length > size && (
          <span role="status">{t.shown(formatNumber(shown.length), formatNumber(items.length))}</span>
        )}
      </p>
    </>
  );
}

/** Heading of a view with a line that tells a screen reader how many there are. */
export function ViewHeading({ title, count }: { readonly title: string; readonly count?: string }) {
  return (
    <div class="view-heading">
      <h1>{title}</h1>
      {count !== undefined && (
        <p class="count" role="status">
          {count}
        </p>
      )}
    </div>
  );
}
