import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';

/** Says which issues the page leaves out, if any. */
export function OmittedNote() {
  const { t, data, href } = useApp();
  const { issues, first, last } = data.core.omitted;
  if (issues === 0) return null;
  return (
    <p class="note" data-omitted>
      {t.omitted(formatNumber(issues), first ?? '', last ?? '')}{' '}
      <a href={href({ view: 'data' })}>{t.views.data}</a>
    </p>
  );
}
