import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IssueGenerator } from '../../scale/issues.js';
import { PAGES } from './pages.js';

const ROOT = resolve(new URL('../../..', import.meta.url).pathname);

/** Text that would do harm as HTML, in every place that a raw folder can put it. */
const HOSTILE = `杭州</script><script>window.harmed=1</script>实验室成立

　　8月1日，<img src=x onerror="window.harmed=1">杭州市人民政府在𠮷祥路召开会议，宣布投资3亿元<b>建设</b>&lt;i&gt;浙江大学&amp;研究院。

　　《<svg onload=window.harmed=1>管理办法》印发。<!-- 注释 --> 记者从<a href="javascript:window.harmed=1">浙江省科技厅</a>获悉，增长2.5%。{{script}}
`;

/** Builds what the checks look at: the published issue, one of hostile text, and two hundred. */
export default function setup(): void {
  for (const [name, page] of Object.entries(PAGES)) {
    const raw = join(resolve(page, '..', '..'), `${name}-raw`);
    rmSync(raw, { recursive: true, force: true });
    mkdirSync(raw, { recursive: true });
    fill(name, raw);
    build(raw, resolve(page, '..'));
    if (!existsSync(page)) throw new Error(`${page} was not built`);
  }
}

function fill(name: string, raw: string): void {
  if (name === 'one') cpSync(join(ROOT, 'raw'), raw, { recursive: true });
  if (name === 'hostile') {
    writeFileSync(join(raw, 'h.txt'), HOSTILE);
    const sidecar = { publication: '<b>报</b>', title: '</script><i>版</i>', referenceDate: '2021' };
    writeFileSync(join(raw, 'h.json'), JSON.stringify(sidecar));
  }
  if (name !== 'many') return;
  const generator = new IssueGenerator();
  for (let number = 1; number <= 200; number++) {
    // Days far apart, so that the timeline has years.
    const { issueId, text, sidecar } = generator.issue(number * 45);
    writeFileSync(join(raw, `${issueId}.txt`), text);
    writeFileSync(join(raw, `${issueId}.json`), sidecar);
  }
}

function build(raw: string, out: string): void {
  const main = join(ROOT, 'build/pipeline/cli/main.js');
  const ended = spawnSync(process.execPath, [main, 'build', '--raw', raw, '--out', out], {
    encoding: 'utf8',
    cwd: resolve(out, '..'),
  });
  if (ended.status !== 0) throw new Error(`${raw} was not published: ${ended.stderr.slice(0, 2000)}`);
}
