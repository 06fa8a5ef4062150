import type { Extraction } from '../extract/index.js';
import type { Context, Findings, Organization } from '../extract/mentions.js';
import { resolveAmounts } from './amounts/index.js';
import { resolveDates } from './dates/index.js';
import { resolveDocuments } from './documents/index.js';
import { resolveEvents } from './events/index.js';
import { resolveOrganizations } from './organizations/index.js';
import { resolvePeople } from './people/index.js';

/** The findings of an issue, by passage, and the bodies they mention, by canonical name. */
export interface Resolution {
  readonly findings: readonly Findings[];
  readonly organizations: ReadonlyMap<string, Organization>;
}

/** Resolves all passages of one issue together: names introduced in one article are known in the next. */
export function resolve(extractions: readonly Extraction[], context: Context): Resolution {
  const { mentions, organizations } = resolveOrganizations(
    extractions.map(({ passage, documents, organizations: candidates }) => ({
      text: passage.text,
      titles: documents,
      candidates,
    })),
    context,
  );
  const people = resolvePeople(
    extractions.map(({ passage, people: candidates }, i) => ({
      text: passage.text,
      candidates,
      organizations: mentions[i] ?? [],
    })),
  );
  const documents = resolveDocuments(
    extractions.map(({ passage, documents: candidates }, i) => ({
      text: passage.text,
      candidates,
      organizations: mentions[i] ?? [],
    })),
  );
  const dates = extractions.map((one) => resolveDates(one.passage.text, one.dates, context));
  const amounts = extractions.map((one, i) =>
    resolveAmounts(one.passage.text, one.amounts, dates[i] ?? [], mentions[i] ?? []),
  );
  const passages = extractions.map(({ passage, triggers }, i) => ({
    passage,
    triggers,
    found: {
      dates: dates[i] ?? [],
      amounts: amounts[i] ?? [],
      organizations: mentions[i] ?? [],
      people: people[i] ?? [],
      documents: documents[i] ?? [],
    },
  }));
  const events = resolveEvents(passages, context);
  const findings = passages.map(({ found }, i) => ({ ...found, events: events[i] ?? [] }));
  return { findings, organizations };
}
