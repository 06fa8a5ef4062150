import { type AcceptedFall, fillableColumns } from '../../schemas/expectations.js';
import { TABLE_NAMES, type TableName } from '../../schemas/index.js';
import { type Breach, countOf, type Fall, percent } from './breach.js';
import { type IssueProfile, type Profile, sumProfiles } from './profile.js';

/** A loss of this share of the rows of a table stops a build… */
export const LOST_SHARE = 0.2;
/** …if it is at least so many rows: of three mentions one may go. */
export const LOST_ROWS = 5;
/** A column that loses so many of a hundred values stops a build, if it is at least LOST_ROWS values. */
export const LOST_POINTS = 10;

/**
 * Compares with what is published: issues whose raw files are the same must not lose a fifth of the rows of a table,
 * all together or one by itself, and columns not a tenth of their values. Accepted falls pass.
 */
export function checkFalls(
  published: readonly IssueProfile[],
  fresh: readonly IssueProfile[],
  accepted: readonly AcceptedFall[],
): readonly Breach[] {
  const known = new Map(published.map((profile) => [profile.issue_id, profile]));
  const pairs = fresh.flatMap((profile) => {
    const old = known.get(profile.issue_id);
    return old !== undefined && old.sha256 === profile.sha256 ? [{ old, fresh: profile }] : [];
  });
  if (pairs.length === 0) return [];
  const old = sumProfiles(pairs.map((pair) => pair.old));
  const now = sumProfiles(pairs.map((pair) => pair.fresh));
  return TABLE_NAMES.flatMap((table) => {
    const whole = rowFall(table, old, now);
    const columns = columnFalls(table, old, now).filter(({ fall }) => !isAccepted(fall, accepted));
    // A fall that is accepted for the dataset is accepted for its issues.
    if (whole !== null && isAccepted(whole.fall, accepted)) return columns;
    const single = pairs.flatMap((pair) => rowFall(table, pair.old, pair.fresh, pair.fresh.issue_id) ?? []);
    const unaccepted =
      pairs.length === 1 && whole !== null ? [] : single.filter((one) => !isAccepted(one.fall, accepted));
    return [...(whole === null ? [] : [whole]), ...unaccepted, ...columns];
  });
}

/** Rows lost; a whole dataset must not lose a table either, however small it was. */
function rowFall(table: TableName, old: Profile, fresh: Profile, issue?: string): Breach | null {
  const [from, to] = [old.rows[table] ?? 0, fresh.rows[table]];
  const lost = from - to;
  const emptied = issue === undefined && from > 0 && to === 0;
  if (!emptied && (lost < LOST_ROWS || lost < from * LOST_SHARE)) return null;
  const least = Math.floor(Math.min(from * (1 - LOST_SHARE), from - LOST_ROWS)) + 1;
  return {
    what: `rows of ${table}${issue === undefined ? '' : ` of issue ${issue}`}`,
    expected: `${countOf(Math.max(1, least))} or more, of ${countOf(from)} published`,
    found: countOf(to),
    fall: { table, ...(issue === undefined ? {} : { issue }), from, to },
  };
}

function columnFalls(table: TableName, old: Profile, fresh: Profile): readonly Breach[] {
  const [before, after] = [old.rows[table] ?? 0, fresh.rows[table]];
  if (before === 0 || after === 0) return [];
  return fillableColumns(table).flatMap((column) => {
    const [had, has] = [old.filled[`${table}.${column}`] ?? 0, fresh.filled[`${table}.${column}`] ?? 0];
    const [from, to] = [had / before, has / after];
    // In whole numbers, so that a tenth is a tenth.
    const lost = had * after - has * before;
    if (lost * 100 < LOST_POINTS * before * after || lost < LOST_ROWS * before) return [];
    return [
      {
        what: `${table}.${column}`,
        expected: `filled in more than ${percent(from - LOST_POINTS / 100)}, of ${percent(from)} published`,
        found: percent(to),
        fall: { table, column, from: rounded(from), to: rounded(to) },
      },
    ];
  });
}

function rounded(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}

function isAccepted(fall: Fall | null, accepted: readonly AcceptedFall[]): boolean {
  return accepted.some(
    ({ table, column, issue, from, to }) =>
      fall !== null &&
      table === fall.table &&
      column === fall.column &&
      issue === fall.issue &&
      from === fall.from &&
      to <= fall.to,
  );
}
