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

/** What was extracted from the passages of one issue, and how the issue is to be understood. */
export interface ExtractedIssue {
  readonly extractions: readonly Extraction[];
  readonly context: Context;
}

/** Resolves all passages of one issue together: names introduced in one article are known in the next. */
export function resolve(extractions: readonly Extraction[], context: Context): Resolution {
  return resolveAll([{ extractions, context }])[0] as Resolution;
}

/**
 * Resolves issues that know nothing of each other, one kind of mention in all of them before the next: what a kind needs
 * stays near the processor, as in `extractAll`.
 */
export function resolveAll(issues: readonly ExtractedIssue[]): readonly Resolution[] {
  const bodies = issues.map(({ extractions, context }) =>
    resolveOrganizations(
      extractions.map(({ passage, documents, organizations }) => ({
        text: passage.text,
        titles: documents,
        candidates: organizations,
      })),
      context,
    ),
  );
  /** The organizations of a passage of an issue. */
  const named = (issue: number, passage: number) => bodies[issue]?.mentions[passage] ?? [];
  const people = issues.map(({ extractions }, k) =>
    resolvePeople(
      extractions.map(({ passage, people: candidates }, i) => ({
        text: passage.text,
        candidates,
        organizations: named(k, i),
      })),
    ),
  );
  const documents = issues.map(({ extractions }, k) =>
    resolveDocuments(
      extractions.map(({ passage, documents: candidates }, i) => ({
        text: passage.text,
        candidates,
        organizations: named(k, i),
      })),
    ),
  );
  const dates = issues.map(({ extractions, context }) =>
    extractions.map((one) => resolveDates(one.passage.text, one.dates, context)),
  );
  const amounts = issues.map(({ extractions }, k) =>
    extractions.map((one, i) =>
      resolveAmounts(one.passage.text, one.amounts, dates[k]?.[i] ?? [], named(k, i), one.words),
    ),
  );
  return issues.map(({ extractions, context }, k) => {
    const passages = extractions.map(({ passage, triggers }, i) => ({
      passage,
      triggers,
      found: {
        dates: dates[k]?.[i] ?? [],
        amounts: amounts[k]?.[i] ?? [],
        organizations: named(k, i),
        people: people[k]?.[i] ?? [],
        documents: documents[k]?.[i] ?? [],
      },
    }));
    const events = resolveEvents(passages, context);
    return {
      findings: passages.map(({ found }, i) => ({ ...found, events: events[i] ?? [] })),
      organizations: bodies[k]?.organizations ?? new Map(),
    };
  });
}
