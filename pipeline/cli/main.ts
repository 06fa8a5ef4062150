#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';

// Each command loads what it needs when it runs: `extract` must start quickly and needs no file formats.

const program = new Command('zhewen')
  .description(
    'Raw text of Chinese newspaper pages into an open dataset of events, dates, amounts, organizations.',
  )
  .showHelpAfterError('(zhewen --help lists the commands)')
  .configureHelp({ sortSubcommands: false });

program
  .command('build')
  .description('reads the raw folder and publishes the dataset')
  .option('--raw <dir>', 'folder of raw issues', 'raw')
  .option('--out <dir>', 'folder of the published dataset', 'dist')
  .option('--cache <dir>', 'folder in which what was read of each issue is kept', '.cache/zhewen')
  .option('--no-cache', 'reads every issue anew and keeps nothing')
  .addOption(
    new Option('--workers <n>', 'threads that read issues (default: one a core)').argParser(threadCount),
  )
  .action(async (options: { raw: string; out: string; cache: string | false; workers?: number }) => {
    const { build } = await import('./build.js');
    process.exitCode = await build({ ...options, workers: options.workers ?? null });
  });

program
  .command('extract')
  .description(
    'reads NDJSON lines {"id","text","referenceDate"?,"region"?} and writes what each text says, line by line',
  )
  .option('--reference-date <date>', 'day against which 去年, 昨日 are resolved: YYYY, YYYY-MM or YYYY-MM-DD')
  .option('--region <name>', 'province that is meant by 省财政厅')
  .action(async (options: { referenceDate?: string; region?: string }) => {
    const { extractLines } = await loadExtract();
    process.exitCode = await extractLines(options);
  });

program
  .command('inspect')
  .description('shows in the terminal what was found, marked in the text')
  .argument('<issue[/article]>', 'an issue, such as 2020, or one of its articles, such as 2020/03')
  .option('--raw <dir>', 'folder of raw issues', 'raw')
  .action(async (target: string, options: { raw: string }) => {
    const { inspect } = await import('./inspect.js');
    process.exitCode = await inspect(target, options.raw);
  });

program
  .command('validate')
  .description('checks published files against the schemas and the rules across tables')
  .argument('[dir]', 'folder of the published dataset', 'dist')
  .option('--raw <dir>', 'folder of raw issues, to check the bytes of every mention as well')
  .action(async (folder: string, options: { raw?: string }) => {
    const { validate } = await import('./validate.js');
    process.exitCode = await validate(folder, options.raw ?? null);
  });

program
  .command('verify')
  .description('verifies a downloaded dataset: hashes, schemas, keys, references, the text of every span')
  .argument('[dir]', 'folder of the published dataset', 'dist')
  .option('--raw <dir>', 'folder of raw issues, to verify the bytes of every mention as well')
  .action(async (folder: string, options: { raw?: string }) => {
    const { verify } = await import('./verify.js');
    process.exitCode = await verify(folder, options.raw ?? null);
  });

program
  .command('diff')
  .description('tells what changed between two published datasets: schema, then records by key')
  .argument('<old>', 'folder of the older dataset')
  .argument('<new>', 'folder of the newer dataset')
  .option('--json', 'writes every change as JSON')
  .option('--changelog', 'writes an entry for a changelog, in Markdown')
  .option('--limit <n>', 'records of each kind that the report shows', '10')
  .action(
    async (old: string, fresh: string, options: { json?: boolean; changelog?: boolean; limit: string }) => {
      const { diff } = await import('./diff.js');
      process.exitCode = await diff(old, fresh, options);
    },
  );

program
  .command('explain')
  .description(
    'prints how each mention of a text came to its value: rule, parts, what was inferred from what',
  )
  .argument('<text>', 'the text, in quotes')
  .option('--reference-date <date>', 'day against which 去年, 昨日 are resolved')
  .option('--region <name>', 'province that is meant by 省财政厅')
  .action(async (text: string, options: { referenceDate?: string; region?: string }) => {
    const { explainText } = await import('./explain.js');
    process.exitCode = explainText(text, options);
  });

program
  .command('timeline')
  .description('lists the events of a published dataset by date: a table on a terminal, lines in a pipe')
  .option('--dist <dir>', 'folder of the published dataset', 'dist')
  .option('--section <name>', 'only events of articles of this section')
  .option('--type <type>', 'only events of this type')
  .option('--organization <name>', 'only events in which a body with this in its name or aliases takes part')
  .option('--main', 'only the main event of each article')
  .action(
    async (options: {
      dist: string;
      section?: string;
      type?: string;
      organization?: string;
      main?: boolean;
    }) => {
      const { timeline } = await import('./timeline.js');
      process.exitCode = await timeline(options.dist, options);
    },
  );

function threadCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError('It is a whole number from 1 to 64.');
  return count;
}

/** `extract` as one file, where `npm run compile` has made it of what is compiled now: it starts sooner. */
async function loadExtract(): Promise<Pick<typeof import('./extract.js'), 'extractLines'>> {
  const { loadBundle } = await import('./bundle.js');
  return loadBundle() ?? (await import('./extract.js'));
}

await program.parseAsync();
