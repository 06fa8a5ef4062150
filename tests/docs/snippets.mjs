#!/usr/bin/env node
// Runs every snippet of README.md and DATASET.md as a reader would, in the folder of the repository.
//   node tests/docs/snippets.mjs [FILE …]     the last line counts the snippets
//
// The first line of a fence says what is done with it: ```python run  or  ```sh skip="why". `prints` is the text that
// the last line of its output must be; {table} stands for the rows of a table, {money} for the yuan of all amounts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const VENV = join(ROOT, 'tests/clients/.venv/bin');
const SQL = 'import duckdb, sys; [print(*row, sep=" | ") for row in duckdb.sql(sys.stdin.read()).fetchall()]';
/** How each language is run: the program, which takes the snippet from standard input. */
const RUNNERS = {
  python: ['python', '-'],
  sql: ['python', '-c', SQL],
  js: ['node', '--input-type=module', '-'],
  r: ['Rscript', '--vanilla', '-e', 'source(file("stdin", encoding = "UTF-8"))'],
  sh: ['bash', '-euo', 'pipefail', '-s'],
};
/** Not run: documents.test.ts reads those of JSON as the build does. */
const NOT_CODE = new Set(['bibtex', 'mermaid', 'json']);

/** The fences of a Markdown document: language, what follows it, line, code. */
export function fencesOf(document) {
  const fences = [];
  let open = null;
  for (const [i, line] of document.split('\n').entries()) {
    const [, indent = '', info] = /^( *)```(.*)$/.exec(line) ?? [];
    if (info === undefined) open?.code.push(line.slice(open.indent));
    else if (open !== null) {
      fences.push({ ...open, code: `${open.code.join('\n')}\n` });
      open = null;
    } else {
      const [language = '', ...rest] = info.split(' ');
      open = { language, options: rest.join(' '), line: i + 1, indent: indent.length, code: [] };
    }
  }
  return fences;
}

const read = (table) => JSON.parse(readFileSync(join(ROOT, `dist/json/${table}.json`), 'utf8'));

function figureOf(name) {
  if (name !== 'money') return read(name).length;
  const money = read('amounts').filter(({ kind, unit_code }) => kind === 'money' && unit_code === 'CNY');
  return money.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** What is wrong with a snippet, or null. */
function runFence({ language, options, code }) {
  const [program, ...args] = RUNNERS[language] ?? [];
  if (program === undefined)
    return `no runner for ${language === '' ? 'a fence without language' : language}`;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    input: code,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${VENV}:${process.env.PATH}`, PYTHONUTF8: '1', LC_ALL: 'C.UTF-8' },
    timeout: 300_000,
  });
  if (error !== undefined) return `${program} cannot be run: ${error.message}`;
  if (status !== 0) return `ended with ${status}: ${`${stdout}\n${stderr}`.trim().slice(-800)}`;
  const [, wanted = null] = /\bprints="([^"]*)"/.exec(options) ?? [];
  if (wanted === null) return stdout.trim() === '' && language !== 'sh' ? 'printed nothing' : null;
  const expected = wanted.replaceAll(/\{(\w+)\}/g, (_, name) => String(figureOf(name)));
  const last = stdout.trim().split('\n').at(-1);
  return last === expected ? null : `printed ${JSON.stringify(last)}, expected ${JSON.stringify(expected)}`;
}

function main(files) {
  const hasR = spawnSync('Rscript', ['--version']).error === undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    for (const fence of fencesOf(readFileSync(join(ROOT, file), 'utf8'))) {
      if (NOT_CODE.has(fence.language)) continue;
      const place = `${file}:${fence.line} (${fence.language})`;
      const [, why = null] = /\bskip="([^"]+)"/.exec(fence.options) ?? [];
      if (why !== null || (fence.language === 'r' && !hasR)) {
        counts.skipped++;
        console.log(`skipped ${place}: ${why ?? 'there is no R here'}`);
        continue;
      }
      const says = /^run\b/.test(fence.options) ? null : 'neither "run" nor a reason to skip it';
      const problem = says ?? runFence(fence);
      counts[problem === null ? 'passed' : 'failed']++;
      if (problem !== null) console.log(`FAILED ${place}: ${problem}`);
    }
  }
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${skipped} skipped, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  main(files.length > 0 ? files : ['README.md', 'DATASET.md']);
}
