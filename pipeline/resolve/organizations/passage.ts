import type { Candidate } from '../../extract/engine/rule.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Span } from '../../text/mapped-text.js';

/** One text with the names found in it; `titles` are spans of 《》 in which nothing is mentioned. */
export interface OrganizationPassage {
  readonly text: string;
  readonly titles: readonly Span[];
  readonly candidates: readonly Candidate<OrganizationReading>[];
}
