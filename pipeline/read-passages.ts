import { extractAll } from './extract/index.js';
import type { Context, Findings, Mention, Passage } from './extract/mentions.js';
import { type Resolution, resolveAll } from './resolve/index.js';
import { simplify } from './text/simplify.js';

/** The passages of one issue, or a text by itself, and how they are to be understood. */
export interface PassagesInContext {
  readonly passages: readonly Passage[];
  readonly context: Context;
}

/**
 * Extracts from the passages of one issue and resolves them together. Traditional characters are read as the
 * simplified ones they stand for; mentions keep the characters and offsets of the text given.
 */
export function readPassages(passages: readonly Passage[], context: Context): Resolution {
  return readAllPassages([{ passages, context }])[0] as Resolution;
}

/** The same for issues that know nothing of each other. Read together, a few hundred short texts take less time. */
export function readAllPassages(issues: readonly PassagesInContext[]): readonly Resolution[] {
  const simplified = issues.map(({ passages }) =>
    passages.map((passage) => ({ ...passage, text: simplify(passage.text) })),
  );
  const extractions = extractAll(simplified.flat());
  let next = 0;
  const resolutions = resolveAll(
    issues.map(({ passages, context }) => {
      next += passages.length;
      return { extractions: extractions.slice(next - passages.length, next), context };
    }),
  );
  return resolutions.map(({ findings, organizations }, k) => ({
    organizations,
    findings: findings.map((found, i) => {
      const text = issues[k]?.passages[i]?.text ?? '';
      return text === simplified[k]?.[i]?.text ? found : withOwnText(found, text);
    }),
  }));
}

function withOwnText(found: Findings, text: string): Findings {
  const own = <T extends Mention>(mentions: readonly T[]): readonly T[] =>
    mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
  return {
    dates: own(found.dates),
    amounts: own(found.amounts),
    organizations: own(found.organizations),
    people: own(found.people),
    documents: own(found.documents),
    events: own(found.events),
  };
}
