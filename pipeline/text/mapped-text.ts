/** Half-open range of positions, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text in which every UTF-16 unit knows the bytes of the raw file that it was read from.
 * All later text (lines, blocks, articles) is cut and joined from it, so that no offset is ever computed twice.
 * Both units of a surrogate pair carry the bytes of their whole code point.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
  ) {
    if (starts.length !== text.length || ends.length !== text.length) {
      throw new RangeError(
        `mapped text: ${text.length} units with ${starts.length}/${ends.length} byte offsets`,
      );
    }
  }

  static readonly empty = new MappedText('', new Uint32Array(0), new Uint32Array(0));

  /**
   * @param text decoded text
   * @param starts first byte of each UTF-16 unit, ascending
   * @param ends byte after each UTF-16 unit
   */
  static of(text: string, starts: Uint32Array, ends: Uint32Array): MappedText {
    return new MappedText(text, starts, ends);
  }

  /** Text that was not read from a file: byte offsets as if it were UTF-8 on disk. */
  static fromString(text: string): MappedText {
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    let byte = 0;
    for (let i = 0; i < text.length; ) {
      const code = text.codePointAt(i) as number;
      const units = code > 0xffff ? 2 : 1;
      const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      starts.fill(byte, i, i + units);
      ends.fill(byte + bytes, i, i + units);
      byte += bytes;
      i += units;
    }
    return new MappedText(text, starts, ends);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end: number = this.length): MappedText {
    return new MappedText(
      this.text.slice(start, end),
      this.starts.subarray(start, end),
      this.ends.subarray(start, end),
    );
  }

  /** Keeps the units for which `keep` is not 0 (one flag a unit; both units of a pair get the same flag). */
  select(keep: Uint8Array): MappedText {
    let kept = '';
    let from = -1;
    let length = 0;
    for (let i = 0; i <= this.length; i++) {
      const wanted = i < this.length && keep[i] !== 0;
      if (wanted) {
        length++;
        if (from < 0) from = i;
      } else if (from >= 0) {
        kept += this.text.slice(from, i);
        from = -1;
      }
    }
    const starts = new Uint32Array(length);
    const ends = new Uint32Array(length);
    for (let i = 0, to = 0; i < this.length; i++) {
      if (keep[i] === 0) continue;
      starts[to] = this.starts[i] as number;
      ends[to++] = this.ends[i] as number;
    }
    return new MappedText(kept, starts, ends);
  }

  /**
   * Joins parts in page order. A separator (one for all seams, or one for each) stands for no byte and sits where the
   * part before it ends.
   */
  static join(parts: readonly MappedText[], separators: string | readonly string[] = ''): MappedText {
    const separatorAt = (k: number) => (typeof separators === 'string' ? separators : (separators[k] ?? ''));
    const text = parts.map((part, k) => (k === 0 ? '' : separatorAt(k - 1)) + part.text).join('');
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    let to = 0;
    for (const [k, part] of parts.entries()) {
      const { length } = k === 0 ? '' : separatorAt(k - 1);
      const seam = to > 0 ? (ends[to - 1] as number) : 0;
      starts.fill(seam, to, to + length);
      ends.fill(seam, to, to + length);
      to += length;
      starts.set(part.starts, to);
      ends.set(part.ends, to);
      to += part.length;
    }
    return new MappedText(text, starts, ends);
  }

  /** Bytes of the raw file behind a range of units that is not empty. */
  rawSpan(start: number, end: number): Span {
    if (!(start >= 0 && start < end && end <= this.length)) {
      throw new RangeError(`mapped text: no raw span for [${start}, ${end}) in ${this.length} units`);
    }
    return { start: this.starts[start] as number, end: this.ends[end - 1] as number };
  }
}
