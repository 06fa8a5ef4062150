import { analyse } from 'chardet';
import { decodeStrictly, ENCODINGS, type Encoding, encodingOfMark } from './encodings.js';

/** Either the encoding, or why there is none. */
export type Detection =
  | { readonly encoding: Encoding; readonly text: string }
  | { readonly encoding: null; readonly reason: string; readonly remedy: string };

const CONVERT = 'convert the file to UTF-8';
const NAME_IT = `${CONVERT}, or name its encoding in the sidecar`;

const NAMES: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  ASCII: 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  GB18030: 'gb18030',
};
/** Least share of characters that a page of Chinese news could hold; bytes read wrongly fall far below. */
const PLAUSIBLE = 0.85;
const EXPECTED =
  /[\s\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u2010-\u205e\u20a0-\u20bf\u2100-\u22ff\u2460-\u24ff\u2500-\u26ff\u3000-\u30ff\u3220-\u33ff\u4e00-\u9fff\uff00-\uffef]/gu;

/**
 * Finds the encoding of a raw file: a byte order mark, else strict UTF-8, else what chardet's statistics rank first
 * among the encodings that decode strictly and give plausible text.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
  const mark = encodingOfMark(bytes);
  if (mark !== null) {
    const text = decodeStrictly(bytes, mark);
    return text === null
      ? {
          encoding: null,
          reason: `the byte order mark says ${mark}, but the bytes are not ${mark}`,
          remedy: NAME_IT,
        }
      : accept(mark, text);
  }
  const unicode = decodeStrictly(bytes, 'utf-8');
  if (unicode !== null && !looksBinary(unicode)) return { encoding: 'utf-8', text: unicode };
  const ranked = analyse(bytes);
  const [first] = ranked;
  const guesses = ranked.map(({ name }) => NAMES[name]).filter((name) => name !== undefined);
  for (const encoding of new Set([...guesses, ...ENCODINGS])) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && plausibility(text) >= PLAUSIBLE && !looksBinary(text)) {
      if (encoding === 'gb18030' && first?.name === 'Big5' && first.confidence >= 80) break;
      return { encoding, text };
    }
  }
  const reason = `the bytes are no text in ${ENCODINGS.join(', ')}`;
  if (first === undefined || NAMES[first.name] !== undefined)
    return { encoding: null, reason, remedy: NAME_IT };
  // No sidecar can name what is not read at all, such as Big5.
  return { encoding: null, reason: `${reason} (it looks most like ${first.name})`, remedy: CONVERT };
}

function accept(encoding: Encoding, text: string): Detection {
  return looksBinary(text)
    ? {
        encoding: null,
        reason: `a byte order mark of ${encoding} stands before bytes that are no text`,
        remedy: NAME_IT,
      }
    : { encoding, text };
}

/** Share of characters that Chinese news uses. */
export function plausibility(text: string): number {
  return text.length === 0 ? 1 : (text.match(EXPECTED)?.length ?? 0) / text.length;
}

/** Control characters beyond a stray few: a binary file, or one read in the wrong encoding. */
export function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/gu)?.length ?? 0;
  return controls > 2 && controls > text.length / 200;
}
