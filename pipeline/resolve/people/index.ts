import type { Candidate } from '../../extract/engine/rule.js';
import type { OrganizationMention, PersonMention } from '../../extract/mentions.js';
import type { PersonReading } from '../../extract/people/index.js';

/** Resolves the names of one issue: later mentions, titles, the organization named with the title. */
export function resolvePeople(
  passages: readonly {
    readonly text: string;
    readonly candidates: readonly Candidate<PersonReading>[];
    readonly organizations: readonly OrganizationMention[];
  }[],
): readonly (readonly PersonMention[])[] {
  return passages.map(() => []);
}
