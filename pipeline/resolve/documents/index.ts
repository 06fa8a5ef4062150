import type { DocumentReading } from '../../extract/documents/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { DocumentMention, OrganizationMention } from '../../extract/mentions.js';

/** Leads short titles (《决定》) to the document they abbreviate, and finds the issuer. */
export function resolveDocuments(
  passages: readonly {
    readonly text: string;
    readonly candidates: readonly Candidate<DocumentReading>[];
    readonly organizations: readonly OrganizationMention[];
  }[],
): readonly (readonly DocumentMention[])[] {
  return passages.map(() => []);
}
