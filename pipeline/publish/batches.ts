/** Rows that are written at once; the same on every machine, since the bytes of Arrow and Parquet depend on it. */
export const BATCH_ROWS = 8192;
/** UTF-16 units of text in a batch, so that one of long articles is no larger than one of short dates. */
export const BATCH_UNITS = 2 ** 22;

/** Cuts rows into batches of bounded size; no rows give no batch. */
export function* batchesOf<T extends object>(
  rows: Iterable<T>,
  { size = BATCH_ROWS, units = BATCH_UNITS } = {},
): Generator<readonly T[]> {
  let batch: T[] = [];
  let held = 0;
  for (const row of rows) {
    batch.push(row);
    held += unitsOf(row);
    if (batch.length < size && held < units) continue;
    yield batch;
    batch = [];
    held = 0;
  }
  if (batch.length > 0) yield batch;
}

/** How much text a row holds. */
export function unitsOf(row: object): number {
  let units = 0;
  for (const value of Object.values(row)) {
    if (typeof value === 'string') units += value.length;
    else if (Array.isArray(value)) for (const item of value) units += String(item).length;
  }
  return units;
}
