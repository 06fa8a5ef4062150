import { useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import { MARK_KINDS, type Mark, type MarkKind } from '../data/rows.js';

export type Shown = ReadonlySet<MarkKind | 'unread'>;

interface LegendState {
  readonly shown: Shown;
  readonly toggle: (kind: MarkKind | 'unread') => void;
}

/** Which kinds of marks are shown; figures without a record are shown as well. */
export function useLegend(): LegendState {
  const [shown, show] = useState<Shown>(new Set<MarkKind | 'unread'>([...MARK_KINDS, 'unread']));
  const toggle = (kind: MarkKind | 'unread') => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    show(next);
  };
  return { shown, toggle };
}

/** What the colours and lines mean, with switches. */
export function Legend({ shown, toggle, marks }: LegendState & { readonly marks: readonly Mark[] }) {
  const { t } = useApp();
  const count = (kind: MarkKind) => formatNumber(marks.filter((mark) => mark.kind === kind).length);
  return (
    <fieldset class="legend">
      <legend class="vh">{t.reader.legend}</legend>
      {MARK_KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span class={`m m-${kind}`}>{t.kinds[kind]}</span> <span class="n">{count(kind)}</span>
        </label>
      ))}
      <label>
        <input type="checkbox" checked={shown.has('unread')} onChange={() => toggle('unread')} />
        <span class="m-unread">{t.unread}</span>
      </label>
      <p class="hint keys">{t.reader.keys}</p>
    </fieldset>
  );
}
