import { withoutOverlaps } from '../../extract/engine/overlap.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { OrganizationMention, PersonMention } from '../../extract/mentions.js';
import type { PersonReading } from '../../extract/people/index.js';
import type { Span } from '../../text/mapped-text.js';

import { firstFrom } from '../spans.js';
import { familyNameOf, LaterMentions } from './later-mentions.js';

import { bodyOfTitle } from './title-bodies.js';

/** Resolves the names of one issue: later mentions, titles, the organization named with the title. */
export function resolvePeople(
  passages: readonly {
    readonly text: string;
    readonly candidates: readonly Candidate<PersonReading>[];
    readonly organizations: readonly OrganizationMention[];
  }[],
): readonly (readonly PersonMention[])[] {
  const found = passages.map(({ text, candidates, organizations }) =>
    withFullNames(candidates)
      .filter(
        (candidate) =>
          candidate.rule === 'person.byline' || !isInsideBody(candidate, candidate.reading, organizations),
      )
      .map((candidate) => mentionOf(text, candidate, organizations)),
  );
  const known = new LaterMentions(new Set(found.flat().map(({ name }) => name)));
  return passages.map(({ text, organizations }, i) => {
    const first = found[i] ?? [];
    const local = new Set(first.map(({ name }) => name));
    const later = known.in(text, local).filter((one) => !isInsideBody(one, null, organizations));
    return withoutOverlaps([...first, ...later]);
  });
}

/** 沃克说 behind 艾伦·沃克 names the same person. */
function withFullNames(candidates: readonly Candidate<PersonReading>[]): readonly Candidate<PersonReading>[] {
  const full = new Map<string, string>();
  for (const { reading } of candidates) {
    const last = familyNameOf(reading.name);
    if (last !== null && !full.has(last)) full.set(last, reading.name);
  }
  return candidates.map((one) => {
    const name = full.get(one.reading.name);
    return name === undefined ? one : { ...one, reading: { ...one.reading, name } };
  });
}

function mentionOf(
  text: string,
  { start, end, rule, text: word, reading }: Candidate<PersonReading>,
  organizations: readonly OrganizationMention[],
): PersonMention {
  const title = reading.title === null ? null : text.slice(reading.title.start, reading.title.end);
  const organization =
    reading.title === null ? null : bodyOfTitle(text, reading.title, { start, end }, organizations);
  return { start, end, text: word, rule, name: reading.name, title, organization };
}

/**
 * A name inside that of a body (鲁迅纪念馆) is no mention, one that a team is named after is (王立群团队);
 * one that may as well be the whole name of a company (高盛说) is left to it.
 */
function isInsideBody(
  { start, end }: Span,
  reading: PersonReading | null,
  organizations: readonly OrganizationMention[],
): boolean {
  for (let i = firstFrom(organizations, end) - 1; i >= 0; i--) {
    const body = organizations[i] as OrganizationMention;
    if (body.end <= start) return false;
    if (takesName(body, start, end, reading)) return true;
  }
  return false;
}

/** Whether a body that overlaps a name leaves no mention of it. */
function takesName(
  body: OrganizationMention,
  start: number,
  end: number,
  reading: PersonReading | null,
): boolean {
  const sure = reading?.doubtful === false;
  // 审判|长沈知远: a guessed short name that cuts into the title before a person is no body.
  const title = reading?.title;
  if (
    sure &&
    title &&
    body.rule.startsWith('org.short') &&
    body.start > title.start &&
    body.start < title.end
  )
    return false;
  // 省长柏崇安|率省政府, 何清华|院士: a body that a sure name only touches is none.
  if (sure && title && title.end <= start && body.start === start && body.end > end) return false;
  if (body.start >= start && body.end <= end && body.end - body.start < end - start) return false;
  if (body.start <= start && body.end >= end) {
    if (body.start === start && /(?:团队|课题组|小组|工作室)$/u.test(body.text)) return false;
    return !(sure && body.start === start && body.end === end);
  }
  return !sure;
}
