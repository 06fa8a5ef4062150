import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(new URL('../..', import.meta.url).pathname);

/** Compiles sources of the project into a folder of their own, for children that are killed or run in other zones. */
export function compile(...sources: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhewen-compiled-'));
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      rootDir: ROOT,
      outDir: folder,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    },
    include: sources.map((source) => join(ROOT, source)),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(folder, 'tsconfig.json'),
  ]);
  return folder;
}
