import type { Span } from '../../text/mapped-text.js';
import type { Candidate } from '../engine/rule.js';

/** What a name says by itself. */
export type OrganizationReading = Readonly<Record<string, never>>;

/** Finds names of organizations outside `titles` (《》). */
export function findOrganizations(
  _text: string,
  _titles: readonly Span[],
): readonly Candidate<OrganizationReading>[] {
  return [];
}
