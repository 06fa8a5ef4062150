// What the page is given beside the texts of the issues. Shared by the build and the page.

import type { TableName } from '../../schemas/index.js';
import type { Column } from '../../schemas/table.js';
import type { PackedTable } from './columns.js';

/** A published file with what is needed to verify it. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A table as the codebook describes it. */
export interface TableNotes {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Rows in the whole dataset, not only in the page. */
  readonly rows: number;
}

/** Text and mention that show what a rule finds. */
export type RuleCase = readonly [text: string, mention: string];

/** A warning of the build, as in report.json. */
export interface ListedProblem {
  readonly severity: string;
  readonly rule: string;
  readonly file: string;
  readonly place: string | null;
  readonly message: string;
}

/** A figure that no record covers, as in report.json. */
export interface UnreadFigure {
  readonly article_id: string;
  readonly start: number;
  readonly text: string;
}

/** What a person corrected, as in report.json. */
export interface ListedCorrection {
  readonly action: string;
  readonly table: string;
  readonly record: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
  readonly source: string | null;
}

/** Issues that are published but not in the page. */
export interface Omitted {
  readonly issues: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface ExplorerCore {
  readonly title: string;
  readonly version: string;
  /** First digits of a hash over the hashes of all data files: names the very data that the page shows. */
  readonly fingerprint: string;
  readonly license: { readonly name: string; readonly path: string };
  readonly rights: string;
  readonly notes: Readonly<Record<TableName, TableNotes>>;
  readonly tables: Readonly<Record<TableName, PackedTable>>;
  /** For each issue the lengths in its packed text. */
  readonly lengths: Readonly<Record<string, readonly number[]>>;
  readonly files: readonly ListedFile[];
  readonly omitted: Omitted;
  readonly problems: { readonly total: number; readonly listed: readonly ListedProblem[] };
  readonly corrections: { readonly total: number; readonly listed: readonly ListedCorrection[] };
  readonly unread: { readonly total: number; readonly listed: readonly UnreadFigure[] };
  readonly rules: Readonly<Record<string, readonly RuleCase[]>>;
}

/** Columns that are slices of an article's text; the page cuts them out again. */
export const SLICED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  articles: ['text'],
  dates: ['text'],
  amounts: ['text'],
  organization_mentions: ['text'],
  person_mentions: ['text'],
  document_mentions: ['text'],
  events: ['trigger', 'sentence'],
};
