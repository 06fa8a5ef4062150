const DAY = 86_400_000;

/** Days from 1970-01-01 to an ISO date, by the UTC calendar, as Arrow and Parquet store dates. */
export function dayNumberOf(date: string): number {
  // Date.parse reads a bare ISO date as UTC in every time zone, and 0012-01-01 as the year 12.
  const time = Date.parse(date);
  // It also takes 2021-02-30 for 2 March, and other spellings in local time.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new RangeError(`publish: ${JSON.stringify(date)} is not a calendar day`);
  return time / DAY;
}
