import { type Dataset, TABLE_NAMES } from '../../schemas/index.js';
import type { Report } from '../report.js';
import { count, percent, shortened, table } from './markdown.js';

/** The dataset in a few lines: what it holds and of when. */
export function glance(dataset: Dataset, version: string): string {
  const { issues, articles, events, amounts } = dataset;
  const days = issues.map(({ reference_date }) => reference_date).sort();
  const [first, last] = [days[0] ?? '–', days.at(-1) ?? '–'];
  const records = TABLE_NAMES.reduce((sum, name) => sum + dataset[name].length, 0);
  return table(
    ['what', 'value'],
    [
      ['version', version],
      ['issues', `${count(issues.length)}, ${first === last ? first : `${first} to ${last}`}`],
      ['articles', count(articles.length)],
      [
        'records',
        `${count(records)} in ${TABLE_NAMES.length} tables, among them ${count(events.length)} events and ${count(amounts.length)} amounts`,
      ],
      ['formats', 'CSV, JSON, Arrow, Parquet, Excel'],
      ['language', 'texts in Chinese; column names and documentation in English'],
      ['licence', 'extracted data CC BY 4.0; rights in the source texts stay with their publishers'],
    ],
  );
}

/** What was read of each issue, and how much of it no block took. */
export function coverage(dataset: Dataset, report: Report): string {
  return [
    table(
      [
        'issue',
        'page',
        'date',
        { number: 'articles' },
        'by section',
        { number: 'characters' },
        { number: 'unassigned' },
      ],
      dataset.issues.map((issue) => [
        `\`${issue.issue_id}\``,
        issue.title ?? issue.publication ?? '–',
        issue.reference_date,
        count(issue.articles),
        sectionsOf(report, issue.issue_id),
        count(issue.characters),
        `${count(issue.unassigned_characters)} (${percent(issue.unassigned_characters / issue.characters)} %)`,
      ]),
    ),
    '',
    `Mentions: ${mentionCounts(dataset)}. Dates run from ${datesOf(dataset)}.`,
    '',
    unread(report),
  ].join('\n');
}

function sectionsOf({ issues }: Report, issueId: string): string {
  const sections = Object.entries(issues.find(({ issue_id }) => issue_id === issueId)?.articles ?? {});
  return sections.map(([section, articles]) => `\`${section}\` ${articles}`).join(', ');
}

function mentionCounts(dataset: Dataset): string {
  const names = [
    'dates',
    'amounts',
    'organization_mentions',
    'person_mentions',
    'document_mentions',
    'events',
  ] as const;
  return names.map((name) => `${count(dataset[name].length)} in \`${name}\``).join(', ');
}

function datesOf({ dates }: Dataset): string {
  const days = dates
    .flatMap(({ start_date, end_date }) => [start_date, end_date])
    .filter((day) => day !== null);
  days.sort();
  return `${days[0] ?? '–'} to ${days.at(-1) ?? '–'}`;
}

const SHOWN = 8;

/** Figures that no rule understood, the most frequent texts around them first as they stand. */
function unread({ unread_figures }: Report): string {
  if (unread_figures.length === 0) return 'Every figure of the texts lies in some record.';
  const contexts = [...new Set(unread_figures.map(({ context }) => context))];
  const shown = contexts.slice(0, SHOWN).map((context) => `\`${shortened(context, 24)}\``);
  return `${count(unread_figures.length)} figures lie in no record, since they are parts of names and not amounts or dates, or since no rule knew them. \`dist/report.json\` lists all; for example ${shown.join(', ')}.`;
}
