import type { Candidate } from '../engine/rule.js';

/** What a title in 《》 says by itself. */
export type DocumentReading = Readonly<Record<string, never>>;

/** Finds titles in 《》. */
export function findDocuments(_text: string): readonly Candidate<DocumentReading>[] {
  return [];
}
