import type { CodePointText } from './code-points.js';
import type { PageDataset } from './dataset.js';
import type { Filtered } from './filtering.js';
import type { Article, Document, Organization, Person } from './rows.js';

/** A place of a text at which a search term stands; code points. */
export interface Hit {
  readonly article: Article;
  /** Where the first term stands, and how many places of the article hold it. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly organizations: readonly Organization[];
  readonly documents: readonly Document[];
  readonly people: readonly Person[];
}

/** Finds what holds every word of the query, in the text or in a name; half and full width are the same. */
export function search(
  data: PageDataset,
  { articles, organizations, documents, people }: Filtered,
  query: string,
): Found {
  const terms = termsOf(query);
  if (terms.length === 0) return { hits: [], organizations: [], documents: [], people: [] };
  const holds = (...texts: readonly string[]) => {
    const folded = fold(texts.join('\n'));
    return terms.every((term) => folded.includes(term));
  };
  return {
    hits: articles.flatMap((article) => hitIn(data, article, terms)),
    organizations: organizations.filter(({ organization_id, name, aliases }) =>
      holds(organization_id, name, ...aliases),
    ),
    documents: documents.filter(({ document_id, title }) => holds(document_id, title)),
    people: people.filter(({ person_id, name, titles }) => holds(person_id, name, ...titles)),
  };
}

function hitIn(data: PageDataset, article: Article, terms: readonly string[]): readonly Hit[] {
  const text = data.text(article.article_id);
  const folded = data.once(`folded ${article.article_id}`, () => fold(text.text));
  const [first = '', ...others] = terms;
  // Words of the body tell more than the headline, which stands above them anyway.
  const inBody = folded.indexOf(first, folded.indexOf('\n'));
  const at = inBody < 0 ? folded.indexOf(first) : inBody;
  if (at < 0 || !others.every((term) => folded.includes(term))) return [];
  const count = folded.split(first).length - 1;
  return [{ article, start: text.pointAt(at), end: text.pointAt(at + first.length), count }];
}

function termsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((term) => term !== '');
}

/** Every place of a text at which a word of the query stands; code points. */
export function placesOf(
  text: CodePointText,
  query: string,
): readonly { readonly start: number; readonly end: number }[] {
  const folded = fold(text.text);
  return termsOf(query).flatMap((term) => {
    const places: { start: number; end: number }[] = [];
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      places.push({ start: text.pointAt(at), end: text.pointAt(at + term.length) });
    return places;
  });
}

/** Small letters and half width; each character stays one, so that places stay the same. */
export function fold(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
