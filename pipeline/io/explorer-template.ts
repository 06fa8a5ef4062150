import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt } from './io-error.js';

/** Where the bundled page of the explorer lies, from the root of the package. */
export const EXPLORER_TEMPLATE = 'build/explorer.html';

/** The bundled page of the explorer, as `npm run compile` left it. */
export function readExplorerTemplate(): string {
  const path = join(packageRoot(), EXPLORER_TEMPLATE);
  return attempt('read', path, () => readFileSync(path, 'utf8'));
}

/** The folder of package.json above this file, which lies in the sources or in the compiled tree. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
