import type { Mark } from './article-view.js';
import { hasColors, colors as pc } from './colors.js';

/**
 * Paints mentions into a text, or brackets them with their kind where there is no colour. Of mentions that overlap
 * (the trigger in a name) the one that starts first is painted.
 */
export function markText(text: string, marks: readonly Mark[]): string {
  const points = Array.from(text);
  let shown = '';
  let at = 0;
  for (const { start, end, kind, paint } of marks) {
    if (start < at) continue;
    const mention = points.slice(start, end).join('');
    shown +=
      points.slice(at, start).join('') + (hasColors ? paint(pc.underline(mention)) : `[${kind} ${mention}]`);
    at = end;
  }
  return shown + points.slice(at).join('');
}
