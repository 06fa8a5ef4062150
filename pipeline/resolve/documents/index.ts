import type { DocumentReading } from '../../extract/documents/index.js';
import { kindOf } from '../../extract/documents/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { DocumentMention, OrganizationMention } from '../../extract/mentions.js';
import { issuerOf } from './issuers.js';
import { fullTitles } from './short-titles.js';

/** Leads short titles (《决定》) to the document they abbreviate, and finds the issuer. */
export function resolveDocuments(
  passages: readonly {
    readonly text: string;
    readonly candidates: readonly Candidate<DocumentReading>[];
    readonly organizations: readonly OrganizationMention[];
  }[],
): readonly (readonly DocumentMention[])[] {
  if (passages.every(({ candidates }) => candidates.length === 0)) return passages.map(() => []);
  let known: ReadonlyMap<string, string> | null = null;
  // Few titles name their issuer: most issues need no list of all names.
  const names = (): ReadonlyMap<string, string> =>
    (known ??= namesOf(passages.flatMap(({ organizations }) => organizations)));
  const resolved = passages.map(({ text, candidates, organizations }) => {
    const titles = fullTitles(text, candidates);
    return candidates.map((candidate, i): Draft => {
      const title = titles[i] ?? candidate.reading.title;
      return {
        start: candidate.start,
        end: candidate.end,
        text: candidate.text,
        rule: title === candidate.reading.title ? candidate.rule : 'document.short-title',
        title,
        kind: kindOf(title) ?? candidate.reading.kind,
        issuer: issuerOf(text, candidate, title, organizations, names),
      };
    });
  });
  shareIssuers(resolved);
  return resolved;
}

/** A mention whose issuer the rest of the issue may still tell. */
interface Draft extends DocumentMention {
  issuer: string | null;
}

/** Every word by which a body is named in the issue, to its canonical name. */
function namesOf(mentions: readonly OrganizationMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text, name } of mentions) {
    names.set(name, name);
    if (!names.has(text)) names.set(text, name);
  }
  return names;
}

/** A document has one issuer: the first that the issue names. */
function shareIssuers(resolved: readonly (readonly Draft[])[]): void {
  const issuers = new Map<string, string>();
  for (const mentions of resolved)
    for (const { title, issuer } of mentions)
      if (issuer !== null && !issuers.has(title)) issuers.set(title, issuer);
  for (const mentions of resolved) for (const one of mentions) one.issuer = issuers.get(one.title) ?? null;
}
