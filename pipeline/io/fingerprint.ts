import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt } from './io-error.js';

/** The folder that holds `pipeline` and `schemas`: the sources, or what was compiled of them. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Names the rules by all that a part of the dataset depends on beside its raw file: the program's files and lexicons,
 * the versions of its packages, and the engine, whose Unicode tables the patterns use.
 */
export function fingerprintOfRules(root: string = ROOT): string {
  const hash = createHash('sha256');
  for (const path of [...programFiles(root), ...packageFiles(root)]) {
    hash.update(`${path.slice(root.length)}\n`);
    hash.update(attempt('read', path, () => readFileSync(path)));
  }
  const { node, unicode = '', icu = '' } = process.versions;
  return hash.update(`\n${node} ${unicode} ${icu}`).digest('hex');
}

function programFiles(root: string): readonly string[] {
  return ['pipeline', 'schemas'].flatMap((folder) => {
    const path = join(root, folder);
    return attempt('read', path, () => readdirSync(path, { recursive: true, encoding: 'utf8' }))
      .filter((name) => /\.(?:js|ts|json)$/.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}

/** The lock file names every version; it lies beside the sources, one folder above what was compiled. */
function packageFiles(root: string): readonly string[] {
  const names = ['package.json', 'package-lock.json'];
  return [root, join(root, '..')]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter(existsSync);
}
