import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly copyright: readonly string[];
  /** The licence without its lines of copyright. */
  readonly terms: string;
}

/** The notices of the packages whose modules are in a bundle, as their licences ask; each licence is written once. */
export function noticesOf(moduleIds: readonly string[]): string {
  const modules = moduleIds
    .map((id) => id.replaceAll('\\', '/'))
    .filter((id) => id.includes('/node_modules/'));
  const folders = new Set(modules.map(packageFolder));
  const byTerms = new Map<string, Bundled[]>();
  for (const bundled of [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const key = bundled.terms.replaceAll(/\s+/gu, ' ');
    byTerms.set(key, [...(byTerms.get(key) ?? []), bundled]);
  }
  return [...byTerms.values()]
    .map((group) => {
      const names = group.map(
        ({ name, version, license, copyright }) => `${name} ${version} (${license}): ${copyright.join('; ')}`,
      );
      return `${names.join('\n')}\n\n${group[0]?.terms ?? ''}`;
    })
    .join('\n\n---\n\n');
}

/** `…/node_modules/@observablehq/plot` of a module in it; preact has a package.json in folders of its own as well. */
function packageFolder(moduleId: string): string {
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(moduleId) ?? [];
  if (folder === undefined) throw new Error(`explorer: ${moduleId} is in no package`);
  return folder;
}

function readPackage(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`explorer: ${name} is bundled and has no licence file`);
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/u);
  const isCopyright = (line: string) => /^\s*copyright\s.*\d{4}/iu.test(line);
  return {
    name,
    version,
    license,
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    terms: lines
      .filter((line) => !isCopyright(line))
      .join('\n')
      .trim(),
  };
}
