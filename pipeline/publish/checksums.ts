/** One published file as the checksums and the dataset's descriptors list it. */
export interface FileEntry {
  /** Relative to the published folder, with '/'. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The content of SHA256SUMS, as `sha256sum -c` reads it, sorted by path. */
export function renderChecksums(files: readonly FileEntry[]): Uint8Array {
  const lines = files.map(({ path, sha256 }) => ({ path, line: `${sha256}  ${path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return Buffer.from(lines.map(({ line }) => line).join(''));
}
