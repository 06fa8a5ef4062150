import { chunksOf, type OpenFile } from './files.js';

/** The bytes of one element of a JSON array, from `start` to `end` in the file. */
export interface Element {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What a byte is: white space, part of a value, or one of the two that end an element. */
type Role = 'space' | 'value' | 'comma' | 'end';

/** Follows the nesting of a JSON text byte by byte; an array stands at the top. */
class Nesting {
  private depth = 0;
  private inString = false;
  private escaped = false;

  next(byte: number): Role {
    if (this.inString) {
      this.followString(byte);
      return 'value';
    }
    switch (byte) {
      case QUOTE:
        this.inString = true;
        return 'value';
      case OPEN_ARRAY:
      case OPEN_OBJECT:
        this.depth++;
        return 'value';
      case CLOSE_ARRAY:
      case CLOSE_OBJECT:
        if (this.depth > 0 || byte === CLOSE_OBJECT) {
          this.depth--;
          return 'value';
        }
        return 'end';
      case COMMA:
        return this.depth === 0 ? 'comma' : 'value';
      default:
        return isSpace(byte) ? 'space' : 'value';
    }
  }

  private followString(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * The elements of a file that holds one JSON array, in whatever layout; only their commas and brackets are looked at.
 * Holds one chunk of the file and one element. Throws an Error where the file is no array or does not end as one.
 */
export function* elementsOf(
  file: OpenFile,
  onBytes: (count: number) => void = () => {},
): Generator<Element, void, undefined> {
  const nesting = new Nesting();
  let state: 'before' | 'inside' | 'after' = 'before';
  let [start, elements, isBlank] = [0, 0, true];
  let base = 0;
  for (const chunk of chunksOf(file, onBytes)) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (state !== 'inside') {
        if (isSpace(byte)) continue;
        if (state === 'after') throw new Error('text after the array of rows');
        if (byte !== OPEN_ARRAY) throw new Error('not an array of rows');
        state = 'inside';
        start = base + i + 1;
        continue;
      }
      const role = nesting.next(byte);
      if (role === 'space') continue;
      if (role === 'value') {
        isBlank = false;
        continue;
      }
      const end = base + i;
      if (role === 'end') state = 'after';
      if (role === 'end' && isBlank && elements === 0) continue;
      if (isBlank) throw new Error(`row ${elements + 1}: empty`);
      const bytes = start >= base ? chunk.subarray(start - base, i) : file.slice(start, end);
      yield { bytes, start, end };
      [start, elements, isBlank] = [end + 1, elements + 1, true];
    }
    base += chunk.length;
  }
  if (state !== 'after') throw new Error(`the array of rows does not end; it has ${elements} whole rows`);
}
