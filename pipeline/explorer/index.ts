import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { type Dataset, TABLE_NAMES, TABLES, type TableName } from '../../schemas/index.js';
import { columnsOf } from '../../schemas/table.js';
import { packTable } from './columns.js';
import {
  type ExplorerCore,
  type ListedCorrection,
  type ListedFile,
  type ListedProblem,
  type Omitted,
  type RuleCase,
  SLICED,
  type UnreadFigure,
} from './core.js';
import { packIssueText } from './issue-text.js';
import { ruleCases } from './rule-cases.js';
import { partsOfRule } from './rule-parts.js';

/** Where the explorer lies in the published folder. */
export const EXPLORER = 'index.html';

/** Where the template has room for the data. */
export const DATA_MARK = '<!--data-->';

/** What the page says of the dataset as a whole. */
export interface ExplorerAbout {
  readonly title: string;
  readonly version: string;
  readonly license: { readonly name: string; readonly path: string };
  readonly rights: string;
}

/** What the page tells of report.json. */
export interface ExplorerReport {
  readonly problems: readonly ListedProblem[];
  readonly unread_figures: readonly UnreadFigure[];
  readonly corrections: readonly ListedCorrection[];
}

export interface ExplorerData {
  /** The bundled page, with DATA_MARK in it. */
  readonly template: string;
  readonly about: ExplorerAbout;
  /** The records of the embedded issues alone. */
  readonly dataset: Dataset;
  /** Rows of every table in the whole dataset. */
  readonly rows: Readonly<Record<TableName, number>>;
  readonly omitted: Omitted;
  readonly files: readonly ListedFile[];
  readonly report: ExplorerReport;
  /** The bytes of an issue's raw file, or null. */
  readonly rawBytes: (issueId: string) => Uint8Array | null;
}

/** Puts a dataset into the bundled page: index.html, one file that needs no other. */
export function renderExplorer(data: ExplorerData): { readonly path: string; readonly bytes: Uint8Array } {
  const [before, after] = data.template.split(DATA_MARK);
  if (before === undefined || after === undefined)
    throw new Error(`explorer: the template has no ${DATA_MARK}; run npm run compile`);
  const issues = packIssues(data);
  const lengths = Object.fromEntries(issues.map(({ issueId, lengths }) => [issueId, lengths]));
  const blocks = [
    dataBlock('core', '', new TextEncoder().encode(JSON.stringify(coreOf(data, lengths)))),
    ...issues.map(({ issueId, bytes }) => dataBlock('issue', issueId, bytes)),
  ];
  return { path: EXPLORER, bytes: Buffer.from(`${before}${blocks.join('\n')}${after}`) };
}

/** An inert block: deflated and in base 64, so that nothing of the text is HTML. The id is letters, digits, . _ and -. */
function dataBlock(name: string, id: string, bytes: Uint8Array): string {
  const packed = Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64');
  return `<script type="application/octet-stream" data-${name}="${id.replaceAll(/[&"<>]/gu, '')}">${packed}</script>`;
}

function packIssues({ dataset, rawBytes }: ExplorerData) {
  const articles = new Map<string, Dataset['articles'][number][]>();
  for (const article of dataset.articles) {
    const own = articles.get(article.issue_id);
    if (own === undefined) articles.set(article.issue_id, [article]);
    else own.push(article);
  }
  return dataset.issues.map(({ issue_id: issueId, sha256 }) => {
    const own = articles.get(issueId) ?? [];
    const text = { texts: own.map(({ text }) => text), raw: verified(rawBytes(issueId), sha256) };
    return {
      issueId,
      ...packIssueText(
        text,
        own.map(({ raw_end }) => raw_end),
      ),
    };
  });
}

/** Raw bytes, unless the file was changed since it was read. */
function verified(bytes: Uint8Array | null, sha256: string): Uint8Array | null {
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}

/** Most warnings and figures that the page lists; report.json has them all. */
const LISTED = 2000;

function coreOf(data: ExplorerData, lengths: ExplorerCore['lengths']): ExplorerCore {
  const { about, dataset, omitted, files, report } = data;
  const articles = new Set(dataset.articles.map(({ article_id }) => article_id));
  const unread = report.unread_figures.filter(({ article_id }) => articles.has(article_id));
  return {
    title: about.title,
    version: about.version,
    fingerprint: fingerprintOf(files),
    license: { name: about.license.name, path: about.license.path },
    rights: about.rights,
    notes: notesOf(data),
    tables: tablesOf(dataset),
    lengths,
    files,
    omitted,
    problems: { total: report.problems.length, listed: report.problems.slice(0, LISTED) },
    corrections: { total: report.corrections.length, listed: report.corrections.slice(0, LISTED) },
    unread: {
      total: report.unread_figures.length,
      listed: unread.slice(0, LISTED).map(({ article_id, start, text }) => ({ article_id, start, text })),
    },
    rules: casesOf(dataset),
  };
}

/** Names the data: any change of any data file changes it. */
function fingerprintOf(files: readonly ListedFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 12);
}

function notesOf({ rows }: ExplorerData): ExplorerCore['notes'] {
  const notes = TABLE_NAMES.map((name) => {
    const { title, description } = TABLES[name];
    return [name, { title, description, columns: columnsOf(TABLES[name]), rows: rows[name] }];
  });
  return Object.fromEntries(notes);
}

function tablesOf(dataset: Dataset): ExplorerCore['tables'] {
  // Headlines and paragraphs are in the articles.
  const blocks = dataset.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'paragraph');
  const tables = TABLE_NAMES.map((name) => {
    const names = columnsOf(TABLES[name]).map((column) => column.name);
    const kept = names.filter((column) => SLICED[name]?.includes(column) !== true);
    return [name, packTable(name === 'blocks' ? blocks : dataset[name], kept)];
  });
  return Object.fromEntries(tables);
}

/** Tables whose records name their rule. */
const RULED = [
  'dates',
  'amounts',
  'organization_mentions',
  'person_mentions',
  'document_mentions',
  'events',
] as const satisfies readonly TableName[];

/** Cases of the rules that the records name. */
function casesOf(dataset: Dataset): Record<string, readonly RuleCase[]> {
  const used = new Set<string>();
  // One table after the other: each is loaded as it is asked for.
  for (const name of RULED) for (const { rule } of dataset[name]) used.add(rule);
  const parts = new Set([...used].flatMap(partsOfRule));
  const cases = ruleCases();
  return Object.fromEntries(
    [...parts].sort().flatMap((part) => (cases.has(part) ? [[part, cases.get(part) ?? []]] : [])),
  );
}
