import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ABOUT } from '../../pipeline/publish/about.js';
import { temporaryFolder, zhewen } from './support.js';

const SCRIPT = new URL('../../build/pipeline/cli/changelog.js', import.meta.url).pathname;
const page = (text: string) => `\n\n${text}\n`;

it('writes what changed since the tag of the version before, and says when it is stale', () => {
  const work = temporaryFolder();
  const [raw, log] = [join(work, 'raw'), join(work, 'CHANGELOG.md')];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: work, stdio: 'pipe' });
  const changelog = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: work,
      encoding: 'utf8',
    });
    return { status, stderr };
  };
  const build = () => expect(zhewen(['build', '--no-cache'], { cwd: work }).status).toBe(0);
  mkdirSync(raw);
  writeFileSync(join(raw, 'a.json'), '{"referenceDate":"2020"}');
  writeFileSync(join(raw, 'a.txt'), page('云州新增贷款\n\n6月17日，云州市财政局通报，全市新增贷款50亿元。'));
  build();
  const section = (version: string, day: string) =>
    `## [${version}] - ${day}\n\n<!-- data ${version} -->\n<!-- /data ${version} -->\n\n`;
  writeFileSync(
    log,
    `# Changelog\n\n${section(ABOUT.version, 'unreleased')}${section('0.0.1', '2020-01-01')}`,
  );
  expect(changelog().stderr).toMatch(/has no tag v0\.0\.1; fetch the tags, or give its folder/);
  git('init', '-q');
  git('add', 'dist');
  git('commit', '-qm', 'release');
  git('tag', 'v0.0.1');
  writeFileSync(join(raw, 'a.txt'), page('云州新增贷款\n\n6月17日，云州市财政局通报，全市新增贷款60亿元。'));
  build();
  expect(changelog('--check')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/run npm run docs/),
  });
  expect(changelog()).toEqual({ status: 0, stderr: '' });
  const written = readFileSync(log, 'utf8');
  expect(written).toMatch(/Compared with 0\.0\.1\.[\s\S]*\| `amounts` \| 1 \| {2}\| {2}\| 1 \|/);
  expect(written).toMatch(/`value` `5000000000` → `6000000000`/);
  expect(changelog('--check')).toEqual({ status: 0, stderr: '' });
  expect(changelog()).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(log, 'utf8')).toBe(written);
});
