#!/usr/bin/env node
// Lists what the project depends on with its licences, and checks the supply chain: exact versions, integrity hashes,
// permissive licences, no install scripts in what runs, and no known vulnerability where the registry answers.
//   node tests/supply-chain/check.mjs     the last line counts the checks
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Table from 'cli-table3';

const PERMISSIVE = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);
// Tools that are run and never shipped may also be under these.
const FOR_TOOLS = new Set([...PERMISSIVE, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0']);

const root = new URL('../../', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const npm = (...args) => spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Name, version and licence of every installed package, by npm's own bill of materials. */
function billOfMaterials(...flags) {
  const { stdout, status, stderr } = npm('sbom', '--sbom-format=spdx', ...flags);
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr.trim()}; run npm ci first`);
  return JSON.parse(stdout)
    .packages.slice(1)
    .map(({ name, versionInfo, licenseDeclared }) => ({
      name,
      version: versionInfo,
      licence: licenseDeclared ?? 'NOASSERTION',
    }));
}

/** An SPDX expression is fine if all parts of an AND, or one of an OR, are. */
function allows(licences, expression) {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((branch) => branch.split(' AND ').every((part) => licences.has(part.trim())));
}

const checks = [];
const check = (name, faults) => checks.push({ name, faults });

const manifest = readJson('package.json');
const lock = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
const shipped = billOfMaterials('--omit=dev');
const tools = billOfMaterials().filter(
  (p) => !shipped.some((s) => s.name === p.name && s.version === p.version),
);

const pinned = { ...manifest.dependencies, ...manifest.devDependencies };
check(
  'every dependency is pinned to one version',
  Object.entries(pinned)
    .filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))
    .map(([name, range]) => `${name} ${range}`),
);
check(
  'every locked package has an integrity hash',
  lock.filter(([, p]) => !p.integrity && !p.link).map(([path]) => path),
);
check(
  'nothing that runs has an install script',
  lock.filter(([, p]) => p.hasInstallScript && !p.dev && !p.devOptional).map(([path]) => path),
);
check(
  'what runs is under a permissive licence',
  shipped.filter((p) => !allows(PERMISSIVE, p.licence)).map((p) => `${p.name} ${p.version}: ${p.licence}`),
);
check(
  'tools are under an open licence',
  tools.filter((p) => !allows(FOR_TOOLS, p.licence)).map((p) => `${p.name} ${p.version}: ${p.licence}`),
);

const audit = npm('audit', '--json');
const answer = JSON.parse(audit.stdout || '{}');
if (answer.metadata?.vulnerabilities) {
  check(
    'npm audit knows no vulnerability',
    Object.values(answer.vulnerabilities).map((v) => `${v.name}: ${v.severity}`),
  );
} else {
  console.log('npm audit: this registry does not answer; the check is left out');
}

const table = new Table({
  head: ['licence', 'what runs', 'tools'],
  style: { head: [], border: [] },
  wordWrap: true,
  colWidths: [26, 60, 24],
});
for (const licence of [...new Set([...shipped, ...tools].map((p) => p.licence))].sort()) {
  const names = shipped.filter((p) => p.licence === licence).map((p) => `${p.name} ${p.version}`);
  table.push([licence, names.join(', '), `${tools.filter((p) => p.licence === licence).length}`]);
}
console.log(table.toString());
console.log(
  `${shipped.length} packages run, ${Object.keys(manifest.dependencies).length} of them named; ${tools.length} tools`,
);
for (const { name, faults } of checks)
  console.log(
    `${faults.length === 0 ? 'ok    ' : 'FAILED'}  ${name}${faults.map((f) => `\n          ${f}`).join('')}`,
  );
const failed = checks.filter(({ faults }) => faults.length > 0).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
