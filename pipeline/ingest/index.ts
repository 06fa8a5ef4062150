import { createHash } from 'node:crypto';
import type { Problem, Result } from '../problem.js';
import type { MappedText } from '../text/mapped-text.js';
import { mapBytes } from './byte-map.js';
import { detectEncoding } from './detect.js';
import { decodeStrictly, type Encoding, encodingOfMark, firstInvalidByte } from './encodings.js';

/** A raw file as it lies on disk, and what its sidecar says of the encoding. */
export interface RawFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Encoding given by the sidecar; null: detect it. */
  readonly encoding: Encoding | null;
}

/** A decoded raw file: every character knows its bytes. */
export interface Page {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly text: MappedText;
}

/** Decodes a raw file. Fails on an empty or binary file, and on one that is not in the encoding it claims. */
export function ingest(file: RawFile): Result<Page> {
  const { bytes, fileName } = file;
  const decoded = file.encoding === null ? detect(file) : decodeAs(file, file.encoding);
  if (!decoded.ok) return decoded;
  const { encoding, text } = decoded.value;
  if (text.trim() === '')
    return failure(file, 'ingest.empty', 'the file holds no text; put the page in it or take it out');
  return {
    ok: true,
    value: {
      fileName,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding,
      text: mapBytes(text, bytes, encoding),
    },
  };
}

interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

function detect(file: RawFile): Result<Decoded> {
  const found = detectEncoding(file.bytes);
  if (found.encoding !== null) return { ok: true, value: found };
  return failure(file, 'ingest.encoding', `${found.reason}; ${found.remedy}`);
}

/** The sidecar's word is checked: bytes that cannot be of that encoding, or plainly are of another, stop the build. */
function decodeAs(file: RawFile, encoding: Encoding): Result<Decoded> {
  const { bytes } = file;
  const seen = detectEncoding(bytes);
  const hint = seen.encoding === null ? '' : `, they read as ${seen.encoding}`;
  const text = decodeStrictly(bytes, encoding);
  if (text === null) {
    const at = firstInvalidByte(bytes, encoding);
    return failure(
      file,
      'ingest.encoding',
      `the sidecar says ${encoding}, but the bytes from here on are not ${encoding}${hint}; correct "encoding" in the sidecar or leave it out`,
      `byte ${at} (line ${lineOf(bytes, at)})`,
    );
  }
  const mark = encodingOfMark(bytes);
  if (
    (mark !== null && mark !== encoding) ||
    (seen.encoding === 'utf-8' && encoding !== 'utf-8' && !isAscii(bytes))
  ) {
    return failure(
      file,
      'ingest.encoding',
      `the sidecar says ${encoding}, but the bytes are ${mark ?? seen.encoding}; correct "encoding" in the sidecar or leave it out`,
    );
  }
  return { ok: true, value: { encoding, text } };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

function failure<T>(file: RawFile, rule: string, message: string, place: string | null = null): Result<T> {
  const problem: Problem = { severity: 'error', rule, file: file.fileName, place, message };
  return { ok: false, problem };
}
