import type { DocumentMentionRow, DocumentRow } from '../../schemas/index.js';
import type { DocumentKind } from '../../schemas/vocabularies.js';
import { documentId, mentionId, organizationId } from './ids.js';
import type { ArticleReading } from './issue.js';
import type { Offsets } from './offsets.js';

export function documentMentionRows(
  reading: ArticleReading,
  offsets: Offsets,
): readonly DocumentMentionRow[] {
  return reading.findings.documents.map((mention) => {
    const place = offsets.place(mention);
    return {
      mention_id: mentionId(reading.articleId, 'w', place.start),
      article_id: reading.articleId,
      document_id: documentId(mention.title),
      ...place,
      rule: mention.rule,
    };
  });
}

/** One row for each title in the dataset. */
export function documentRows(articles: readonly ArticleReading[]): readonly DocumentRow[] {
  const rows = new Map<
    string,
    { title: string; kind: DocumentKind | null; issuer: string | null; mentions: number }
  >();
  for (const { findings } of articles) {
    for (const { title, kind, issuer } of findings.documents) {
      const id = documentId(title);
      const row = rows.get(id) ?? { title, kind: null, issuer: null, mentions: 0 };
      row.kind ??= kind;
      row.issuer ??= issuer;
      row.mentions++;
      rows.set(id, row);
    }
  }
  return [...rows].map(([id, { title, kind, issuer, mentions }]) => ({
    document_id: id,
    title,
    kind,
    issuer_id: issuer === null ? null : organizationId(issuer),
    mentions,
  }));
}
