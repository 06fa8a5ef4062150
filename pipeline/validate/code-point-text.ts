/** Text that is cut by code points, as Python does it, each cut in constant time. */
export class CodePointText {
  /** UTF-16 offset of each code point; null where both offsets are the same. */
  private readonly units: Uint32Array | null;
  readonly length: number;

  constructor(readonly text: string) {
    this.units = /[\ud800-\udfff]/.test(text) ? unitsOf(text) : null;
    this.length = this.units === null ? text.length : this.units.length - 1;
  }

  /** `text[start:end]`, or null where the offsets are no range of the text. */
  slice(start: number, end: number): string | null {
    if (!(start >= 0 && start <= end && end <= this.length)) return null;
    return this.text.slice(this.units?.[start] ?? start, this.units?.[end] ?? end);
  }
}

function unitsOf(text: string): Uint32Array {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return Uint32Array.from([...units, unit]);
}
