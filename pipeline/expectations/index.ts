import { parseExpectations } from '../../schemas/expectations.js';
import type { Problem } from '../problem.js';
import { checkBounds } from './bounds.js';
import type { Breach } from './breach.js';
import { checkFalls } from './falls.js';
import type { IssueProfile, Profile } from './profile.js';

export type { Breach } from './breach.js';
export { type IssueProfile, type Profile, profileOf, readProfiles } from './profile.js';

/** The file of bounds, beside the issues in the raw folder. */
export const EXPECTATIONS = 'expectations.json';

/** What a build is measured by. */
export interface Measures {
  /** Text of raw/expectations.json, or null without one. */
  readonly text: string | null;
  /** Profiles of the dataset that lies in the output folder, or null where there is nothing to compare with. */
  readonly published: readonly IssueProfile[] | null;
}

/** Expectations that do not hold, and what is wrong with the file itself: an error, or bounds that were not checked. */
export interface Verdict {
  readonly breaches: readonly Breach[];
  readonly problems: readonly Problem[];
}

/** Checks what a build found in its issues against the bounds that people set and against what is published. */
export function checkExpectations(
  { text, published }: Measures,
  issues: readonly { readonly issue: IssueProfile }[],
  rows: Profile['rows'],
): Verdict {
  const parsed = text === null ? ({ ok: true, expectations: {} } as const) : parseExpectations(text);
  if (!parsed.ok) return { breaches: [], problems: [problem('error', null, parsed.message)] };
  const profiles = issues.map(({ issue }) => issue);
  const { breaches, unchecked } = checkBounds(parsed.expectations, profiles, rows);
  const falls = published === null ? [] : checkFalls(published, profiles, parsed.expectations.accepted ?? []);
  const problems = unchecked.map(({ issueId, cause }) =>
    problem('warning', `issues.${issueId}`, `these bounds were not checked: ${cause}`),
  );
  return { breaches: [...breaches, ...falls], problems };
}

function problem(severity: Problem['severity'], place: string | null, message: string): Problem {
  return { severity, rule: 'expectations', file: EXPECTATIONS, place, message };
}
