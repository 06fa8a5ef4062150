// npm run bench [-- --quick]: how fast, how linear, how large. --quick checks generous bounds and fails beyond them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { failuresOf } from './bounds.mjs';
import { peakMemory, startUp } from './processes.mjs';
import { tableOf } from './report.mjs';
import { readIssues } from './texts.mjs';
import { againstJieba, againstRecognizers, byLength, byPageAndSentence } from './throughput.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const FULL = {
  // The engine goes on compiling for some two million characters: an archive is read by what it ends at.
  jieba: { rounds: 15, warmUps: 20 },
  recognizers: { rounds: 5, warmUps: 1, characters: 12_000 },
  sizes: [1, 10, 100],
  length: { rounds: 5, warmUps: 2 },
  page: { rounds: 15, warmUps: 3 },
  starts: 11,
  memory: ['nothing', 'load', 'page-1', 'page-10', 'page-100', 'jieba'],
};
const QUICK = {
  jieba: { rounds: 5, warmUps: 7 },
  recognizers: { rounds: 1, warmUps: 1, characters: 1_500 },
  sizes: [1, 10],
  length: { rounds: 5, warmUps: 1 },
  page: { rounds: 3, warmUps: 1 },
  starts: 5,
  memory: ['nothing', 'load', 'page-10'],
};
const plan = values.quick ? QUICK : FULL;

const issues = readIssues();
const [page] = issues;
const results = {
  machine: { node: process.versions.node, arch: process.arch, cores: availableParallelism() },
  jieba: againstJieba(issues, plan.jieba),
  recognizers: againstRecognizers(issues, plan.recognizers),
  length: byLength(page, plan.sizes, plan.length),
  page: byPageAndSentence(page, plan.page),
  startUp: startUp(plan.starts),
  memory: peakMemory(plan.memory),
};

const FOLDER = new URL('../../.cache/', import.meta.url);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('bench.json', FOLDER), `${JSON.stringify(results, null, 1)}\n`);
console.log(tableOf(results));
if (values.quick) {
  const failures = failuresOf(results);
  for (const failure of failures) console.error(`bench: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
