import type { Encoding } from '../../schemas/sidecar.js';

export type { Encoding };

/** Encodings in which a raw file may be written, under their WHATWG names. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const satisfies readonly Encoding[];

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark names, or null. */
export function encodingOfMark(bytes: Uint8Array): Encoding | null {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return encoding;
  }
  return null;
}

/** Decodes strictly: null where the bytes are not of that encoding. A byte order mark stays in the text. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that does not belong to the encoding; bytes.length if only the end is cut off. */
export function firstInvalidByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return isPrefix(bytes, encoding) ? bytes.length : good;
}

function isPrefix(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
