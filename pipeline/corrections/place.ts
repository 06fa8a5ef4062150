import type { Span } from '../text/mapped-text.js';

/** Where a text stands in an article, in UTF-16 units; a string says why it cannot be placed. */
export function findPlace(article: string, text: string, start: number | null): Span | string {
  if (text === '' || text.includes('\n')) return `${JSON.stringify(text)} is no text of one line`;
  if (start !== null) {
    const at = unitsAt(article, start);
    if (article.startsWith(text, at)) return { start: at, end: at + text.length };
    const found = article.slice(at, at + text.length);
    return `at ${start} stands “${found.replaceAll('\n', '⏎')}”, not “${text}”${standsAt(article, text)}`;
  }
  const places = placesOf(article, text);
  const [only] = places;
  if (only !== undefined && places.length === 1) return { start: only, end: only + text.length };
  return only === undefined
    ? `“${text}” does not stand in the article`
    : `“${text}” stands at ${pointsOf(article, places)}: say which one`;
}

function standsAt(article: string, text: string): string {
  const places = placesOf(article, text);
  return places.length === 0 ? '' : `; it stands at ${pointsOf(article, places)}`;
}

function placesOf(article: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = article.indexOf(text); at >= 0 && places.length < 5; at = article.indexOf(text, at + 1))
    places.push(at);
  return places;
}

/** Code points, in which corrections are written, of UTF-16 offsets. */
function pointsOf(article: string, places: readonly number[]): string {
  return places.map((at) => Array.from(article.slice(0, at)).length).join(', ');
}

function unitsAt(article: string, points: number): number {
  if (!/[\ud800-\udfff]/.test(article)) return points;
  return Array.from(article).slice(0, points).join('').length;
}
