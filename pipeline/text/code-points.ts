import type { Span } from './mapped-text.js';

/** Converts UTF-16 offsets of one text, in which the code works, to the code points that are published. */
export class CodePointIndex {
  private readonly before: Uint32Array | null;
  readonly length: number;

  constructor(readonly text: string) {
    // Nearly all news text lies in the basic plane, where both offsets are the same.
    const astral = /[\ud800-\udfff]/.test(text);
    this.before = astral ? countBefore(text) : null;
    this.length = astral ? (this.before?.[text.length] ?? 0) : text.length;
  }

  /** UTF-16 offset to code point offset. */
  at(unit: number): number {
    return this.before === null ? unit : (this.before[unit] as number);
  }

  span(units: Span): Span {
    return { start: this.at(units.start), end: this.at(units.end) };
  }
}

function countBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; ) {
    const units = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
    before.fill(points, i, i + units);
    points++;
    i += units;
  }
  before[text.length] = points;
  return before;
}

/** `text[start:end]` by code points, as Python does it. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);
}
