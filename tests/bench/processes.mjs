// What only whole processes show: start-up and peak memory, as against a Node that does nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ratioOf, summaryOf } from './measure.mjs';

const MAIN = fileURLToPath(new URL('../../build/pipeline/cli/main.js', import.meta.url));
const MEMORY = fileURLToPath(new URL('memory.mjs', import.meta.url));
const LINE = `${JSON.stringify({ id: '1', text: '6月17日，浙江省财政厅发布公告，投资22.8亿元。' })}\n`;

/** Milliseconds of `extract` on one line and of `node -e 0`, taken in turns. */
export function startUp(rounds) {
  const times = { extract: [], node: [] };
  for (let round = 0; round < rounds; round++) {
    times.extract.push(timed([MAIN, 'extract', '--reference-date', '2020'], LINE));
    times.node.push(timed(['-e', '0'], ''));
  }
  return {
    extract: summaryOf(times.extract),
    node: summaryOf(times.node),
    ratio: ratioOf(times.extract, times.node),
  };
}

function timed(args, input) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  const spent = Number(process.hrtime.bigint() - begin) / 1e6;
  if (status !== 0) throw new Error(`bench: ${args.join(' ')}: ${stderr}`);
  return spent;
}

/** Peak resident memory in MiB of a process that does one thing. */
export function peakMemory(tasks) {
  const peaks = tasks.map((task) => ({ task, peak: peakOf(task) }));
  const nothing = peaks[0]?.peak ?? 1;
  return peaks.map(({ task, peak }) => ({ task, peak, ratio: peak / nothing }));
}

function peakOf(task) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MEMORY, task], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench: memory of ${task}: ${stderr}`);
  return Number(stdout) / 1024;
}
