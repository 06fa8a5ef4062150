// Does one task and prints the peak of its resident memory in KiB: node memory.mjs nothing | load | page-1 | jieba …
import { readFileSync } from 'node:fs';

const [, , task = 'nothing'] = process.argv;

if (task === 'jieba') {
  const { readIssues, textsOf } = await import('./texts.mjs');
  const { jiebaTagger } = await import('./contestants.mjs');
  jiebaTagger()(textsOf(readIssues()));
} else if (task === 'load') {
  await import('../../build/pipeline/read-text.js');
} else if (task.startsWith('page-')) {
  const { longPage, readIssues } = await import('./texts.mjs');
  const { readText } = await import('../../build/pipeline/read-text.js');
  const [issue] = readIssues();
  readText(longPage(issue, Number(task.slice('page-'.length)), 1), issue.context);
}
process.stdout.write(String(peakOfThisProcess()));

/** Linux counts the parent's memory into maxRSS of a child; VmHWM is the process's own. */
function peakOfThisProcess() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
}
