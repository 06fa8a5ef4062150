/** Rows that are written at once, so that no text of a whole large table is ever one string. */
export const BATCH_ROWS = 8192;

/** Cuts rows into batches of bounded size; no rows give no batch. */
export function* batchesOf<T>(rows: readonly T[], size: number = BATCH_ROWS): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
