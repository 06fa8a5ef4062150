import { createHash } from 'node:crypto';
import type { PublishedFolder } from '../io/index.js';
import { CHECKSUMS } from '../publish/index.js';
import { broken, type Violation } from '../validate/violation.js';
import { bytesIn, chunksOf, openFile, wholeFile } from './files.js';
import { ByteCount, unwatched, type Watch } from './watch.js';

/** SHA256SUMS lists every other file with its hash, sorted. */
export function* checkSums(files: PublishedFolder, watch: Watch = unwatched): Generator<Violation> {
  const present = new Set(files.paths);
  const listed = new Map<string, string>();
  for (const line of sumsOf(files).split('\n').slice(0, -1)) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined)
      yield broken(wholeFile(CHECKSUMS), null, 'file.sums', line, 'a hash, two spaces and a path');
    else listed.set(path, sha256);
  }
  const count = new ByteCount(watch, 'hash', bytesIn(files, [...listed.keys()]));
  for (const [path, sha256] of listed) {
    if (!present.has(path)) {
      const expected = `the file that ${CHECKSUMS} lists`;
      yield broken(wholeFile(path), null, 'file.missing', 'no file', expected);
      continue;
    }
    const found = hashOf(files, path, count);
    if (found !== sha256)
      yield broken(wholeFile(path), null, 'file.hash', found, `${sha256}, as ${CHECKSUMS} says`);
  }
  for (const path of files.paths)
    if (path !== CHECKSUMS && !listed.has(path))
      yield broken(wholeFile(path), null, 'file.unlisted', 'a file', `a line for it in ${CHECKSUMS}`);
}

function sumsOf(files: PublishedFolder): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.read(CHECKSUMS));
}

function hashOf(files: PublishedFolder, path: string, count: ByteCount): string {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(openFile(files, path), count.of(path))) hash.update(chunk);
  return hash.digest('hex');
}
