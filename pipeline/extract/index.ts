import type { AmountReading } from './amounts/index.js';
import { findAmounts } from './amounts/index.js';
import type { DateReading } from './dates/index.js';
import { findDates } from './dates/index.js';
import type { DocumentReading } from './documents/index.js';
import { findDocuments } from './documents/index.js';
import { outside } from './engine/overlap.js';
import type { Candidate } from './engine/rule.js';
import type { TriggerReading } from './events/index.js';
import { findTriggers } from './events/index.js';
import type { Passage } from './mentions.js';
import type { OrganizationReading } from './organizations/index.js';
import { findOrganizations } from './organizations/index.js';
import type { PersonReading } from './people/index.js';
import { findPeople } from './people/index.js';

/** What the rules found in one passage, not yet resolved against its context. */
export interface Extraction {
  readonly passage: Passage;
  readonly documents: readonly Candidate<DocumentReading>[];
  readonly organizations: readonly Candidate<OrganizationReading>[];
  readonly people: readonly Candidate<PersonReading>[];
  readonly dates: readonly Candidate<DateReading>[];
  readonly amounts: readonly Candidate<AmountReading>[];
  readonly triggers: readonly Candidate<TriggerReading>[];
}

/**
 * Runs every extractor over one passage. The order is the policy between kinds: a title takes all inside it,
 * a name of an organization its numbers, a date its digits; amounts get the rest.
 */
export function extract(passage: Passage): Extraction {
  const { text } = passage;
  const documents = findDocuments(text);
  const organizations = findOrganizations(text, documents);
  const people = findPeople(text, documents);
  const dates = outside(findDates(text), [...documents, ...organizations]);
  const amounts = findAmounts(text, [...documents, ...organizations, ...dates]);
  return { passage, documents, organizations, people, dates, amounts, triggers: findTriggers(text) };
}
