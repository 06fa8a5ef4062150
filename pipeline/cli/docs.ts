import { readFileSync, writeFileSync } from 'node:fs';
import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';
import { codebook, replaceGenerated } from '../docs/codebook.js';
import { type MeasuredIssue, qualityTables, ruleTable } from '../docs/quality.js';
import { samples } from '../docs/samples.js';

// Writes the generated parts of README.md and DATASET.md; with --check says whether they are up to date.
const tables = TABLE_NAMES.map((name) => [name, JSON.parse(readFileSync(`dist/json/${name}.json`, 'utf8'))]);
const dataset = Object.fromEntries(tables) as Dataset;
const quality = JSON.parse(readFileSync('tests/gold/quality.json', 'utf8')) as MeasuredIssue[];
const parts = {
  codebook: codebook(),
  samples: samples(dataset),
  quality: qualityTables(quality),
  rules: ruleTable(quality),
  choices: ['dates', 'amounts', 'organizations', 'people', 'documents', 'events'].map(choicesOf).join('\n'),
};
const documents = {
  'README.md': ['samples'],
  'DATASET.md': ['samples', 'choices', 'codebook', 'quality', 'rules'],
} as const;

/** The rules of one table, which stand beside the code that keeps them, one heading level deeper. */
function choicesOf(table: string): string {
  const text = readFileSync(`pipeline/resolve/${table}/CHOICES.md`, 'utf8').trim();
  const [, ...body] = text.split('\n');
  return `### ${table[0]?.toUpperCase()}${table.slice(1)}\n${body.join('\n').replace(/^## /gm, '#### ')}\n`;
}

let stale = false;
for (const [file, names] of Object.entries(documents)) {
  const old = readFileSync(file, 'utf8');
  const fresh = names.reduce((text, name) => replaceGenerated(text, name, parts[name]), old);
  if (fresh === old) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is stale: run npm run docs\n`);
    stale = true;
  } else writeFileSync(file, fresh);
}
process.exitCode = stale ? 1 : 0;
