import type { Dataset } from '../../schemas/index.js';

type Mentions = Pick<Dataset, 'organization_mentions' | 'person_mentions' | 'document_mentions'>;

/** How often bodies, people and documents are mentioned. */
export class MentionTally {
  private readonly organizations = new Map<string, { mentions: number; articles: number }>();
  private readonly people = new Map<string, number>();
  private readonly documents = new Map<string, number>();

  constructor(mentions: Mentions | null = null) {
    if (mentions !== null) this.add(mentions);
  }

  /** Adds the mentions of some articles; all those of one article come at once. */
  add({ organization_mentions, person_mentions, document_mentions }: Mentions): void {
    const articles = new Map<string, Set<string>>();
    for (const { organization_id, article_id } of organization_mentions) {
      const count = this.organizations.get(organization_id) ?? { mentions: 0, articles: 0 };
      this.organizations.set(organization_id, count);
      count.mentions++;
      const known = articles.get(organization_id) ?? new Set();
      articles.set(organization_id, known.add(article_id));
    }
    for (const [id, { size }] of articles) {
      const count = this.organizations.get(id);
      if (count !== undefined) count.articles += size;
    }
    for (const { person_id } of person_mentions) countUp(this.people, person_id);
    for (const { document_id } of document_mentions) countUp(this.documents, document_id);
  }

  ofOrganization(id: string): { readonly mentions: number; readonly articles: number } {
    return this.organizations.get(id) ?? { mentions: 0, articles: 0 };
  }

  ofPerson(id: string): number {
    return this.people.get(id) ?? 0;
  }

  ofDocument(id: string): number {
    return this.documents.get(id) ?? 0;
  }
}

function countUp(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
