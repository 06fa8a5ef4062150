// The text of an issue in the page: its raw bytes and its clean articles. Shared by the build and the page.

/** An issue's articles as published and its raw file as it lies on disk. */
export interface IssueText {
  readonly texts: readonly string[];
  /** Null when the raw file was not at hand. */
  readonly raw: Uint8Array | null;
}

/** Bytes in which a raw slice stands before the clean text made of it, and the lengths to cut them apart again. */
export interface PackedText {
  readonly bytes: Uint8Array;
  /** Lengths of raw slice and text, in turn; the last one is the rest of the raw file. */
  readonly lengths: readonly number[];
}

/**
 * Packs an issue. Raw slice and clean text stand side by side, so that a deflater writes the second as a reference to
 * the first: the raw bytes cost next to nothing.
 */
export function packIssueText({ texts, raw }: IssueText, rawEnds: readonly number[]): PackedText {
  const encoder = new TextEncoder();
  const source = raw ?? new Uint8Array();
  const parts: Uint8Array[] = [];
  let taken = 0;
  for (const [i, text] of texts.entries()) {
    const end = Math.min(source.length, Math.max(taken, rawEnds[i] ?? taken));
    parts.push(source.subarray(taken, end), encoder.encode(text));
    taken = end;
  }
  parts.push(source.subarray(taken));
  return { bytes: joinBytes(parts), lengths: parts.map((part) => part.length) };
}

/** Gives the articles and the raw file back. */
export function unpackIssueText({ bytes, lengths }: PackedText): IssueText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts: string[] = [];
  const slices: Uint8Array[] = [];
  let at = 0;
  for (const [i, length] of lengths.entries()) {
    const part = bytes.subarray(at, at + length);
    at += length;
    if (i % 2 === 0) slices.push(part);
    else texts.push(decoder.decode(part));
  }
  const raw = joinBytes(slices);
  return { texts, raw: raw.length === 0 ? null : raw };
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
