import { MappedText } from '../text/mapped-text.js';
import type { Encoding } from './encodings.js';

/** Gives every character of a decoded text the bytes it was read from. */
export function mapBytes(text: string, bytes: Uint8Array, encoding: Encoding): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const sizeAt = SIZES[encoding];
  let byte = 0;
  for (let unit = 0; unit < text.length; ) {
    const code = text.codePointAt(unit) as number;
    const units = code > 0xffff ? 2 : 1;
    const size = sizeAt(bytes, byte, code);
    starts.fill(byte, unit, unit + units);
    ends.fill(byte + size, unit, unit + units);
    byte += size;
    unit += units;
  }
  if (byte !== bytes.length) {
    throw new Error(`byte map: ${encoding} text accounts for ${byte} of ${bytes.length} bytes`);
  }
  return MappedText.of(text, starts, ends);
}

/** Bytes that one character takes at a place of a file in each encoding. */
const SIZES: Readonly<Record<Encoding, (bytes: Uint8Array, at: number, code: number) => number>> = {
  'utf-8': (_bytes, _at, code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4),
  'utf-16le': (_bytes, _at, code) => (code > 0xffff ? 4 : 2),
  'utf-16be': (_bytes, _at, code) => (code > 0xffff ? 4 : 2),
  gb18030: sizeInGb18030,
};

/** GB 18030: one byte up to 0x80; four where the second byte is a digit; else two. */
function sizeInGb18030(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
