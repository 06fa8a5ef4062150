import type { Expectations, TableBounds } from '../../schemas/expectations.js';
import type { TableName } from '../../schemas/index.js';
import { type Breach, countOf, percent } from './breach.js';
import { type IssueProfile, type Profile, sumProfiles } from './profile.js';

/** Bounds of an issue that were not checked, and why. */
export interface Unchecked {
  readonly issueId: string;
  readonly cause: string;
}

/** Checks the bounds that people set; those of an issue as long as its raw file is the one they were set for. */
export function checkBounds(
  { dataset = {}, issues = {} }: Expectations,
  profiles: readonly IssueProfile[],
  rows: Profile['rows'],
): { readonly breaches: readonly Breach[]; readonly unchecked: readonly Unchecked[] } {
  const total = { rows, filled: sumProfiles(profiles).filled };
  const summed = sumProfiles(profiles).rows;
  const breaches = [...checkTables('', dataset, total, summed)];
  const unchecked: Unchecked[] = [];
  for (const [issueId, { sha256, tables }] of Object.entries(issues)) {
    const profile = profiles.find(({ issue_id }) => issue_id === issueId);
    if (profile === undefined) unchecked.push({ issueId, cause: `there is no ${issueId}.txt` });
    else if (sha256 !== undefined && sha256 !== profile.sha256)
      unchecked.push({ issueId, cause: `they were set for another ${issueId}.txt, by its sha256` });
    else breaches.push(...checkTables(` of issue ${issueId}`, tables, profile, profile.rows));
  }
  return { breaches, unchecked };
}

/** `base` are the rows of which the share is taken: bodies and titles count once for each issue there. */
function* checkTables(
  where: string,
  tables: TableBounds,
  profile: Profile,
  base: Profile['rows'],
): Generator<Breach> {
  for (const [name, { rows = {}, filled = {} }] of Object.entries(tables)) {
    const table = name as TableName;
    const found = profile.rows[table];
    const { min = 0, max = Number.POSITIVE_INFINITY } = rows;
    if (found < min || found > max)
      yield {
        what: `rows of ${table}${where}`,
        expected: range(min, max),
        found: countOf(found),
        fall: null,
      };
    for (const [column, share] of Object.entries(filled)) {
      const part = base[table] === 0 ? 0 : (profile.filled[`${table}.${column}`] ?? 0) / base[table];
      if (part < share)
        yield {
          what: `${table}.${column}${where}`,
          expected: `filled in ${percent(share)} or more`,
          found: percent(part),
          fall: null,
        };
    }
  }
}

function range(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `${countOf(min)} or more`;
  return min === 0 ? `${countOf(max)} or fewer` : `${countOf(min)} to ${countOf(max)}`;
}
