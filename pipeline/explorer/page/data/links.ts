import type { PageDataset } from './dataset.js';
import type { Filtered } from './filtering.js';

/** Two bodies that act or stand together. */
export interface BodyLink {
  readonly a: string;
  readonly b: string;
  /** Events in which both take part. */
  readonly events: number;
  /** Paragraphs that name both. */
  readonly paragraphs: number;
}

interface Counts {
  readonly a: string;
  readonly b: string;
  events: number;
  paragraphs: number;
}

/** Links between the bodies of the articles that pass, those who act together first. */
export function linksOf(data: PageDataset, { articles, events }: Filtered): readonly BodyLink[] {
  const links = new Map<string, Counts>();
  const count = (bodies: ReadonlySet<string>, kind: 'events' | 'paragraphs') => {
    for (const [a, b] of pairsOf(bodies)) {
      const key = `${a}\n${b}`;
      const link = links.get(key) ?? { a, b, events: 0, paragraphs: 0 };
      link[kind]++;
      links.set(key, link);
    }
  };
  const participants = data.groups('event_participants', 'event_id');
  for (const { event_id } of events) {
    const bodies = (participants.get(event_id) ?? []).flatMap(({ organization_id }) => organization_id ?? []);
    count(new Set(bodies), 'events');
  }
  for (const { article_id } of articles)
    for (const bodies of bodiesByParagraph(data, article_id)) count(bodies, 'paragraphs');
  return [...links.values()].sort(
    (x, y) =>
      y.events - x.events || y.paragraphs - x.paragraphs || (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1),
  );
}

/** Bodies named in each paragraph of an article that names any. */
function bodiesByParagraph(data: PageDataset, articleId: string): readonly ReadonlySet<string>[] {
  const mentions = data.groups('organization_mentions', 'article_id').get(articleId) ?? [];
  if (mentions.length < 2) return [];
  const text = data.text(articleId);
  const paragraphs = new Map<number, Set<string>>();
  for (const { start, organization_id } of mentions) {
    const line = text.text.lastIndexOf('\n', text.unitAt(start));
    const bodies = paragraphs.get(line) ?? new Set();
    bodies.add(organization_id);
    paragraphs.set(line, bodies);
  }
  return [...paragraphs.values()];
}

function* pairsOf(bodies: ReadonlySet<string>): Generator<readonly [string, string]> {
  const sorted = [...bodies].sort();
  for (const [i, a] of sorted.entries()) for (const b of sorted.slice(i + 1)) yield [a, b];
}
