import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type { readText } from '../read-text.js';
import type { extractLines } from './extract.js';

/** What the bundle of `extract` holds: the command, and the function for one text that it calls. */
export interface ExtractBundle {
  readonly extractLines: typeof extractLines;
  readonly readText: typeof readText;
}

const COMPILED = fileURLToPath(new URL('extract.js', import.meta.url));
/** `extract` with all that it imports as one CommonJS file, and the engine's code for it. */
export const BUNDLE_FILE: string = fileURLToPath(new URL('../../bundle/extract.cjs', import.meta.url));
export const CODE_FILE = `${BUNDLE_FILE}.code`;

/** The bundle as a script of the engine, with its code where that was kept by the same version of Node. */
export function bundleScript(code?: Buffer): Script {
  const source = readFileSync(BUNDLE_FILE, 'utf8');
  return new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: BUNDLE_FILE,
    ...(code === undefined ? {} : { cachedData: code }),
  });
}

/** Runs the script of the bundle and returns what it exports. */
export function runBundle(script: Script): ExtractBundle {
  const module = { exports: {} };
  const wrapper = script.runInThisContext({ displayErrors: true }) as (
    exports: object,
    require: NodeJS.Require,
    module: { exports: object },
    file: string,
  ) => void;
  wrapper(module.exports, createRequire(BUNDLE_FILE), module, BUNDLE_FILE);
  return module.exports as ExtractBundle;
}

/**
 * The bundle of what is compiled now; null where there is none. The engine's code for it, which spares compiling, is
 * taken where it is not older than the bundle; the engine itself refuses code of another version.
 */
export function loadBundle(): ExtractBundle | null {
  const bundled = changedAt(BUNDLE_FILE);
  if (bundled <= changedAt(COMPILED)) return null;
  return runBundle(bundleScript(changedAt(CODE_FILE) >= bundled ? readFileSync(CODE_FILE) : undefined));
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
