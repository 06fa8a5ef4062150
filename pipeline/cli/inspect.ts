import Table from 'cli-table3';
import { assembleIssue, datasetOf } from '../assemble/index.js';
import { readRawIssue } from '../io/index.js';
import { formatProblem } from '../problem.js';
import { readIssue } from '../read-issue.js';
import { type ArticleView, viewsOf } from './article-view.js';
import { colors as pc } from './colors.js';
import { fail, guarded } from './failure.js';
import { markText } from './marked-text.js';

/** `zhewen inspect 2020/03`: an article with its mentions in colour, and a table of what they resolve to. */
export function inspect(target: string, raw: string): Promise<number> {
  return guarded(() => {
    const [issueId = '', position] = target.split('/');
    const reading = readIssue(readRawIssue(raw, issueId));
    if (!reading.ok) return fail(formatProblem(reading.problem));
    const { tables, problems } = assembleIssue(reading.value);
    const dataset = datasetOf([tables]);
    for (const problem of [...reading.value.problems, ...problems])
      process.stderr.write(`${pc.yellow('warning')}: ${formatProblem(problem)}\n`);
    const views = viewsOf(dataset).filter(
      ({ article }) => position === undefined || matches(article.article_id, issueId, position),
    );
    if (views.length === 0)
      return fail(`${issueId} has no article ${position ?? ''}; it has ${dataset.articles.length}`);
    process.stdout.write(`${views.map(show).join('\n\n')}\n`);
    return 0;
  });
}

function matches(articleId: string, issueId: string, position: string): boolean {
  return articleId === position || Number(articleId.slice(issueId.length + 1)) === Number(position);
}

function show({ article, marks }: ArticleView): string {
  const title = `${pc.bold(article.article_id)}  ${article.section ?? ''}  bytes ${article.raw_start}–${article.raw_end}`;
  const table = new Table({
    head: ['kind', 'mention', 'at', 'resolves to', 'rule'],
    style: { head: [], border: [] },
  });
  for (const mark of marks)
    table.push([mark.paint(mark.kind), mark.text, mark.start, mark.meaning, mark.rule]);
  return [
    title,
    '',
    markText(article.text, marks),
    '',
    marks.length > 0 ? table.toString() : 'nothing found',
  ].join('\n');
}
