import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointIndex, sliceCodePoints } from '../../pipeline/text/code-points.js';
import { MappedText } from '../../pipeline/text/mapped-text.js';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const decode = (raw: string, start: number, end: number) => Buffer.from(raw).subarray(start, end).toString();

describe('MappedText', () => {
  it('knows the bytes of every stretch of a text read from UTF-8', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const points = Array.from(raw);
        if (points.length === 0) return;
        const from = a % points.length;
        const to = from + 1 + (b % (points.length - from));
        const start = points.slice(0, from).join('').length;
        const end = points.slice(0, to).join('').length;
        const span = MappedText.fromString(raw).rawSpan(start, end);
        expect(decode(raw, span.start, span.end)).toBe(raw.slice(start, end));
      }),
    );
  });

  it('keeps the bytes of what is selected, in order', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (raw, flags) => {
        const keep = new Uint8Array(raw.length);
        for (const [unit, size] of unitsOf(raw)) keep.fill(flags.next().value ? 1 : 0, unit, unit + size);
        const kept = MappedText.fromString(raw).select(keep);
        for (const [unit, size] of unitsOf(kept.text)) {
          const span = kept.rawSpan(unit, unit + size);
          expect(decode(raw, span.start, span.end)).toBe(kept.text.slice(unit, unit + size));
        }
        const starts = [...unitsOf(kept.text)].map(([unit, size]) => kept.rawSpan(unit, unit + size).start);
        expect(starts).toEqual([...starts].sort((x, y) => x - y));
      }),
    );
  });

  it('joins parts with a separator that stands for no byte', () => {
    const whole = MappedText.fromString('甲乙丙丁');
    const joined = MappedText.join([whole.slice(0, 1), whole.slice(2, 4)], '\n');
    expect(joined.text).toBe('甲\n丙丁');
    expect(joined.rawSpan(0, 1)).toEqual({ start: 0, end: 3 });
    expect(joined.rawSpan(2, 4)).toEqual({ start: 6, end: 12 });
    expect(joined.rawSpan(0, 4)).toEqual({ start: 0, end: 12 });
  });

  it('refuses an empty or outlying span', () => {
    expect(() => MappedText.fromString('甲').rawSpan(0, 0)).toThrow(RangeError);
    expect(() => MappedText.fromString('甲').rawSpan(0, 2)).toThrow(RangeError);
  });
});

describe('CodePointIndex', () => {
  it('counts as Python does', () => {
    const index = new CodePointIndex('a𠮷b👍');
    expect([0, 1, 3, 4, 6].map((unit) => index.at(unit))).toEqual([0, 1, 2, 3, 4]);
    expect(index.length).toBe(4);
    expect(sliceCodePoints('a𠮷b👍', 1, 3)).toBe('𠮷b');
  });
});

function* unitsOf(raw: string): Generator<readonly [number, number]> {
  for (let unit = 0; unit < raw.length; ) {
    const size = (raw.codePointAt(unit) as number) > 0xffff ? 2 : 1;
    yield [unit, size];
    unit += size;
  }
}
