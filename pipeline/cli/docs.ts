import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';
import { choicesOf } from '../docs/choices.js';
import { codebook } from '../docs/codebook.js';
import { contents } from '../docs/contents.js';
import { correctionTable } from '../docs/corrections.js';
import { coverage, glance } from '../docs/coverage.js';
import { downloads, type Sizes } from '../docs/downloads.js';
import { errorTables } from '../docs/errors.js';
import { folded, replaceGenerated } from '../docs/markdown.js';
import { fieldTables, issueTable, kindTables, type MeasuredIssue, ruleTable } from '../docs/quality.js';
import { samples } from '../docs/samples.js';
import { diagram, referenceList, tableList } from '../docs/tables.js';
import { ABOUT } from '../publish/about.js';
import type { Report } from '../report.js';

// Writes the generated parts of README.md and DATASET.md from dist/, schemas/ and tests/gold/quality.json; with
// --check says whether they are up to date.
const dataset = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, readJson(`dist/json/${name}.json`)]),
) as Dataset;
const report = readJson('dist/report.json') as Report;
const quality = readJson('tests/gold/quality.json') as MeasuredIssue[];

const RESOLVED = ['dates', 'amounts', 'organizations', 'people', 'documents', 'events'];
/** What each mark `<!-- name -->` stands for; the whole document is at hand for its table of contents. */
const PARTS: Readonly<Record<string, (document: string) => string>> = {
  contents,
  glance: () => glance(dataset, ABOUT.version),
  samples: () => samples(dataset),
  downloads: () => downloads(sizesOf('dist')),
  tables: () => tableList(dataset),
  diagram,
  references: referenceList,
  codebook: () => codebook(dataset),
  quality: () => kindTables(quality),
  fields: () => fieldTables(quality),
  issues: () => issueTable(quality),
  errors: () => errorTables(quality),
  coverage: () => coverage(dataset, report),
  corrections: () => correctionTable(report.corrections ?? []),
  choices: () =>
    RESOLVED.map((name) => choicesOf(name, readFileSync(`pipeline/resolve/${name}/CHOICES.md`, 'utf8'))).join(
      '\n\n',
    ),
  rules: () => folded('All rules', ruleTable(quality)),
};

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function sizesOf(folder: string): Sizes {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.map((path) => ({ path, file: statSync(join(folder, path)) }));
  return new Map(files.filter(({ file }) => file.isFile()).map(({ path, file }) => [path, file.size]));
}

function generate(document: string): string {
  const names = Object.keys(PARTS).filter((name) => document.includes(`<!-- ${name} -->`));
  return names.reduce((text, name) => replaceGenerated(text, name, PARTS[name]?.(text) ?? ''), document);
}

let stale = false;
for (const file of ['README.md', 'DATASET.md']) {
  const old = readFileSync(file, 'utf8');
  const fresh = generate(old);
  if (fresh === old) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is stale: run npm run docs\n`);
    stale = true;
  } else writeFileSync(file, fresh);
}
process.exitCode = stale ? 1 : 0;
