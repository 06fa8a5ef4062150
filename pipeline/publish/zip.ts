import { Zip, ZipDeflate } from 'fflate';

/** A zip file that is written piece by piece, the same bytes at any time and in any zone. */
export class ZipFile {
  private chunks: Uint8Array[] = [];
  private entry: ZipDeflate | null = null;
  private readonly zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.chunks.push(chunk);
  });

  /** Begins the next file inside; what is written goes into it. */
  begin(path: string): void {
    this.entry?.push(new Uint8Array(), true);
    // Level 4: a tenth larger than 6 and twice as fast.
    this.entry = new ZipDeflate(path, { level: 4 });
    // The clock of a zip entry is local time; noon of its first day, in the zone of the machine, reads the same in all.
    this.entry.mtime = new Date(1980, 0, 1, 12);
    this.zip.add(this.entry);
  }

  write(bytes: Uint8Array): void {
    this.entry?.push(bytes);
  }

  end(): void {
    this.entry?.push(new Uint8Array(), true);
    this.zip.end();
  }

  /** The bytes that are ready. */
  take(): Uint8Array {
    const bytes = Buffer.concat(this.chunks);
    this.chunks = [];
    return bytes;
  }
}
