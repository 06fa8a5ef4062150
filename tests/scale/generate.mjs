#!/usr/bin/env node
// Writes raw issues of any number for measuring: npm run generate -- --issues 2000 --out DIR [--from N]
// The same numbers give the same issues.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});
const [count, from] = [Number(values.issues), Number(values.from)];
if (values.out === undefined || !Number.isInteger(count) || !Number.isInteger(from)) {
  process.stderr.write('usage: npm run generate -- --issues 2000 --out DIR [--from N]\n');
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = join(root, 'build/scale');
execFileSync(process.execPath, [
  join(root, 'node_modules/typescript/bin/tsc'),
  '-p',
  join(root, 'tests/scale/tsconfig.json'),
]);
// The texts lie beside the sources, and are looked for beside what was compiled.
for (const name of ['raw', 'tests/pages', 'tests/gold']) {
  rmSync(join(compiled, name), { force: true });
  symlinkSync(join(root, name), join(compiled, name));
}
const { IssueGenerator } = await import(join(compiled, 'tests/scale/issues.js'));

const generator = new IssueGenerator();
mkdirSync(values.out, { recursive: true });
let bytes = 0;
for (let number = from; number < from + count; number++) {
  const { issueId, text, sidecar } = generator.issue(number);
  bytes += Buffer.byteLength(text);
  writeFileSync(join(values.out, `${issueId}.txt`), text);
  writeFileSync(join(values.out, `${issueId}.json`), sidecar);
}
process.stdout.write(`${count} issues, ${(bytes / 1e6).toFixed(1)} MB, in ${values.out}\n`);
