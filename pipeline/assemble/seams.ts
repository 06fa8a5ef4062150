import type { Findings } from '../extract/mentions.js';
import type { Problem } from '../problem.js';
import type { MappedText, Span } from '../text/mapped-text.js';
import type { IssueReading } from './issue.js';

/**
 * Takes out mentions through which a page's furniture runs (a number broken by the page's foot): their bytes in the
 * raw file are not one stretch, so that they could not be proven. Each is reported. References to them become null.
 */
export function withoutBrokenMentions(
  { segmented, findings, page }: IssueReading,
  article: number,
  articleId: string,
  gaps: readonly number[],
): { readonly findings: Findings; readonly problems: readonly Problem[] } {
  const found = findings[article] ?? EMPTY;
  const text = segmented.articles[article]?.text;
  if (text === undefined || gaps.length === 0) return { findings: found, problems: [] };
  const broken = (span: Span) => isBroken(span, text, gaps);
  const all = [...found.dates, ...found.amounts, ...found.organizations, ...found.people, ...found.documents];
  const problems = all.filter(broken).map(
    (mention): Problem => ({
      severity: 'warning',
      rule: 'assemble.broken-by-furniture',
      file: page.fileName,
      place: `article ${articleId}`,
      message: `“${mention.text}” runs across a page's furniture and was left out`,
    }),
  );
  return { findings: prune(found, broken), problems };
}

/** First bytes of the blocks of no article that stand inside each article. */
export function gapsOf({ segmented: { blocks, articles } }: IssueReading): readonly (readonly number[])[] {
  const last = new Map(blocks.map(({ article }, i) => [article, i] as const));
  const gaps: number[][] = articles.map(() => []);
  let current: number | null = null;
  for (const [i, { article, content }] of blocks.entries()) {
    if (article !== null) current = article;
    else if (current !== null && i < (last.get(current) ?? 0))
      gaps[current]?.push(content.rawSpan(0, content.length).start);
  }
  return gaps;
}

const EMPTY: Findings = { dates: [], amounts: [], organizations: [], people: [], documents: [], events: [] };

function isBroken(span: Span, text: MappedText, gaps: readonly number[]): boolean {
  const raw = text.rawSpan(span.start, span.end);
  return gaps.some((at) => at > raw.start && at < raw.end);
}

function prune(found: Findings, broken: (span: Span) => boolean): Findings {
  const dates = renumber(found.dates, broken);
  const organizations = renumber(found.organizations, broken);
  const amounts = renumber(found.amounts, broken);
  const people = found.people.filter((mention) => !broken(mention));
  const named = new Set(people.map(({ name }) => name));
  return {
    dates: dates.kept,
    organizations: organizations.kept,
    amounts: amounts.kept.map((amount) => ({
      ...amount,
      date: dates.at(amount.date),
      organization: organizations.at(amount.organization),
    })),
    people,
    documents: found.documents.filter((mention) => !broken(mention)),
    events: found.events.map((event) => ({
      ...event,
      date: dates.at(event.date),
      amounts: event.amounts.map((amount) => amounts.at(amount)).filter((amount) => amount !== null),
      // A person who is named nowhere else is in no table.
      participants: event.participants
        .filter(({ person }) => person === null || named.has(person))
        .map((one) => (one.mention !== null && broken(one.mention) ? { ...one, mention: null } : one)),
    })),
  };
}

function renumber<T extends Span>(
  list: readonly T[],
  broken: (span: Span) => boolean,
): { readonly kept: readonly T[]; readonly at: (index: number | null) => number | null } {
  const index = new Map<number, number>();
  const kept = list.filter((one, i) => {
    if (broken(one)) return false;
    index.set(i, index.size);
    return true;
  });
  return { kept, at: (i) => (i === null ? null : (index.get(i) ?? null)) };
}
