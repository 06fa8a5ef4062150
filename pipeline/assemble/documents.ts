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
      text: place.text,
      start: place.start,
      end: place.end,
      raw_start: place.raw_start,
      raw_end: place.raw_end,
      rule: mention.rule,
      correction: mention.correction ?? null,
    };
  });
}

interface Draft {
  readonly title: string;
  kind: DocumentKind | null;
  issuer: string | null;
  mentions: number;
  correction: string | null;
}

/** One row for each title in the dataset; what a person corrected stands before what rules found. */
export function documentRows(articles: readonly ArticleReading[]): readonly DocumentRow[] {
  const rows = new Map<string, Draft>();
  for (const { findings } of articles) {
    for (const { title, kind, issuer, entityCorrection = null } of findings.documents) {
      const id = documentId(title);
      const row = rows.get(id) ?? { title, kind: null, issuer: null, mentions: 0, correction: null };
      if (row.correction === null) {
        row.kind = entityCorrection === null ? (row.kind ?? kind) : kind;
        row.issuer = entityCorrection === null ? (row.issuer ?? issuer) : issuer;
        row.correction = entityCorrection;
      }
      row.mentions++;
      rows.set(id, row);
    }
  }
  return [...rows].map(([id, { title, kind, issuer, mentions, correction }]) => ({
    document_id: id,
    title,
    kind,
    issuer_id: issuer === null ? null : organizationId(issuer),
    mentions,
    correction,
  }));
}
