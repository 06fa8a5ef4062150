import { describe, expect, it } from 'vitest';
import { faultOf, fingerprintOf, releasesOf, sealOf } from '../../pipeline/docs/changelog.js';

const HASH = 'a'.repeat(64);
const sums = (...paths: readonly string[]) => paths.map((path) => `${HASH}  ${path}\n`).join('');
const NOW = fingerprintOf(sums('csv/dates.csv', 'schemas/dates.schema.json'));
const section = (version: string, day: string, data: string | null) =>
  `## [${version}] - ${day}\n\n${data === null ? '' : `<!-- data ${version} -->\n${data}\n<!-- /data ${version} -->\n`}`;

describe('the hash of the data of a version', () => {
  it('is of the CSV files and the schemas, and of nothing else', () => {
    expect(
      fingerprintOf(sums('arrow/x.arrow', 'csv/dates.csv', 'report.json', 'schemas/dates.schema.json')),
    ).toBe(NOW);
    expect(fingerprintOf(sums('csv/dates.csv'))).not.toBe(NOW);
    expect(() => fingerprintOf(sums('report.json'))).toThrow(/no CSV file/);
  });
});

describe('a changelog', () => {
  it('lists its versions, newest first', () => {
    const text = `# Changelog\n\n${section('0.2.0', 'unreleased', 'new')}${section('0.1.0', '2026-11-22', null)}`;
    expect(releasesOf(text)).toMatchObject([
      { version: '0.2.0', date: null, data: expect.stringContaining('new') },
      { version: '0.1.0', date: '2026-11-22', data: null },
    ]);
  });

  it('is as it should be when the newest version is that of the dataset, with its data', () => {
    for (const day of ['unreleased', '2026-11-22'])
      expect(faultOf(section('0.2.0', day, sealOf(NOW)), '0.2.0', NOW)).toBeNull();
  });

  it.each([
    ['', /newest version in it is none, the dataset's is 0\.2\.0: write a section/],
    [section('0.1.0', '2026-11-22', sealOf(NOW)), /newest version in it is 0\.1\.0/],
    [section('0.2.0', 'unreleased', null), /lacks the marks <!-- data 0\.2\.0 -->/],
    [section('0.2.0', 'unreleased', sealOf('0')), /other data than dist\/: run npm run docs/],
    [
      section('0.2.0', '2026-12-01', sealOf('0')),
      /was released on 2026-12-01 and dist\/ holds other data: raise the version/,
    ],
  ])('is found at fault: %j', (text, message) => expect(faultOf(text, '0.2.0', NOW)).toMatch(message));
});
