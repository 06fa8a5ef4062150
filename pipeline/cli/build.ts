import { join } from 'node:path';
import Table from 'cli-table3';
import { TABLE_NAMES, type TableName } from '../../schemas/index.js';
import {
  listRawFolder,
  publishAtomically,
  readExplorerTemplate,
  readRawBytes,
  readRawFolder,
} from '../io/index.js';
import { formatProblem, type Problem } from '../problem.js';
import { type Outcome, run } from '../run.js';
import { formatViolations } from '../validate/index.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { Progress } from './progress.js';

/** `zhewen build`: 0 with a summary, or 1 with what stopped it and the old dataset left whole. */
export function build(raw: string, out: string): Promise<number> {
  return guarded(() => {
    const { issueIds, ignored } = listRawFolder(raw);
    const progress = new Progress(issueIds.length);
    const outcome = run({
      rawFiles: () => readRawFolder(raw),
      publish: (files) => {
        progress.say('publishing');
        publishAtomically(out, files);
      },
      onIssue: (issueId) => progress.step(issueId),
      explorer: () => ({
        template: readExplorerTemplate(),
        rawBytes: (issueId) => readRawBytes(raw, `${issueId}.txt`),
      }),
    });
    progress.clear();
    for (const name of ignored)
      warn(`${join(raw, name)}: neither an issue (.txt) nor a sidecar (.json), not read`);
    return tell(outcome, raw, out);
  });
}

function tell({ published, rows, problems, violations }: Outcome, raw: string, out: string): number {
  for (const problem of problems) {
    if (problem.severity === 'warning') warn(describe(problem, raw));
    else fail(describe(problem, raw));
  }
  if (violations.length > 0 && published) warn(`doubtful values:\n${formatViolations(violations)}`);
  if (violations.length > 0 && !published) {
    fail(
      `the dataset breaks its own rules and was not published; ${out} is unchanged\n${formatViolations(violations)}`,
    );
  }
  if (!published || rows === null) return 1;
  process.stdout.write(`${summary(rows)}\n${pc.green('published')} ${out}\n`);
  return 0;
}

function describe(problem: Problem, raw: string): string {
  return formatProblem({ ...problem, file: join(raw, problem.file) });
}

function warn(message: string): void {
  process.stderr.write(`${pc.yellow('warning')}: ${message}\n`);
}

function summary(rows: Readonly<Record<TableName, number>>): string {
  const table = new Table({
    head: ['table', 'rows'],
    colAligns: ['left', 'right'],
    style: { head: [], border: [] },
  });
  for (const name of TABLE_NAMES) table.push([name, rows[name].toLocaleString('en')]);
  return table.toString();
}
