/** Places are counted through all texts up to this number; then the count starts anew. */
const MOST_PLACES = 2 ** 30;

let current = '';
/** Number of the first place of the text that is being read. */
let base = 1;

/** To be called before a text is read, which may be equal to the last one. */
export function beginText(text: string): void {
  base += current.length + 2;
  if (base + text.length >= MOST_PLACES) base = 1;
  current = text;
}

/**
 * The number of a place in the text that is being read. No place of another text has it, so that what was looked up at
 * a place can be remembered under it in a small table that nobody has to clear: a name is looked at with its neighbours
 * only, and the table needs to reach no further.
 */
export function numberOf(text: string, at: number): number {
  if (text !== current) beginText(text);
  return base + at;
}
