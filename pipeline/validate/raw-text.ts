import { TextDecoder } from 'node:util';
import type { Lookup } from './lookup.js';

/** A raw file with the decoder of its encoding. */
export interface RawText {
  readonly bytes: Uint8Array;
  readonly decoder: TextDecoder;
}

/**
 * Gives raw files with their decoders; null where the raw folder, the issue or its encoding is unknown.
 * Rows stand issue by issue, so that one file is kept at a time.
 */
export function rawReader(lookup: Lookup): (issueId: string) => RawText | null {
  let last: { readonly issueId: string; readonly raw: RawText | null } | null = null;
  return (issueId) => {
    if (last?.issueId !== issueId) last = { issueId, raw: rawTextOf(lookup, issueId) };
    return last.raw;
  };
}

function rawTextOf({ issues, raw }: Lookup, issueId: string): RawText | null {
  const issue = issues.get(issueId);
  const bytes = issue === undefined ? null : raw(issueId);
  if (issue === undefined || bytes === null) return null;
  try {
    // A byte order mark stays in the text, where it counts as white space.
    return { bytes, decoder: new TextDecoder(issue.encoding, { ignoreBOM: true }) };
  } catch {
    return null;
  }
}

/** The text of a range of bytes; bytes that are cut out of a character become U+FFFD. */
export function decode({ bytes, decoder }: RawText, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
