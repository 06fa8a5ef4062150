/** A text that is cut by code points, as all offsets of the dataset count. */
export class CodePointText {
  readonly text: string;
  /** Where each code point begins, for a text beyond the basic plane; null when both counts are one. */
  readonly #starts: readonly number[] | null;

  constructor(text: string) {
    this.text = text;
    this.#starts = /[\ud800-\udbff]/.test(text) ? startsOf(text) : null;
  }

  /** UTF-16 place of a code point. */
  unitAt(point: number): number {
    return this.#starts === null ? point : (this.#starts[point] ?? this.text.length);
  }

  /** Code point at a UTF-16 place. */
  pointAt(unit: number): number {
    if (this.#starts === null) return unit;
    const found = this.#starts.indexOf(unit);
    return found < 0 ? this.#starts.length - 1 : found;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unitAt(start), this.unitAt(end));
  }
}

function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const point of text) {
    starts.push(at);
    at += point.length;
  }
  starts.push(at);
  return starts;
}
