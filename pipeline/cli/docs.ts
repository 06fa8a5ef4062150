import { readFileSync, writeFileSync } from 'node:fs';
import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';
import { codebook, replaceGenerated } from '../docs/codebook.js';
import { samples } from '../docs/samples.js';

// Writes the generated parts of README.md and DATASET.md; with --check says whether they are up to date.
const tables = TABLE_NAMES.map((name) => [name, JSON.parse(readFileSync(`dist/json/${name}.json`, 'utf8'))]);
const dataset = Object.fromEntries(tables) as Dataset;
const parts = { codebook: codebook(), samples: samples(dataset) };
const documents = { 'README.md': ['samples'], 'DATASET.md': ['codebook', 'samples'] } as const;
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
