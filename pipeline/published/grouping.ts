import type { Dataset, TableName } from '../../schemas/index.js';

/** A stretch of a file that holds whole rows. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Rows that are checked together, by where they stand: those of one issue. */
export interface Group {
  readonly name: string;
  readonly runs: Readonly<Partial<Record<TableName, readonly Run[]>>>;
  /** Blocks of other issues that name an article of this one. */
  readonly guests: readonly Run[];
}

/** Tables whose rows belong to issues; the others are shared by all of them. */
export const ISSUE_TABLES = [
  'issues',
  'articles',
  'blocks',
  'dates',
  'amounts',
  'organization_mentions',
  'person_mentions',
  'document_mentions',
  'events',
  'event_participants',
] as const satisfies readonly TableName[];

type IssueTable = (typeof ISSUE_TABLES)[number];
type RowOf = { readonly [T in IssueTable]: Dataset[T][number] };

class GrowingGroup implements Group {
  readonly runs: Partial<Record<TableName, Run[]>> = {};
  readonly guests: Run[] = [];
  private latest: { readonly table: TableName; readonly row: number } | null = null;

  constructor(readonly name: string) {}

  /** Adds the row of a number in its table; one that follows the row before it in the file makes its run longer. */
  add(table: TableName, row: number, run: Run): void {
    const runs = this.runs[table] ?? [];
    this.runs[table] = runs;
    const last = runs.at(-1);
    if (last !== undefined && this.latest?.table === table && this.latest.row === row - 1)
      runs[runs.length - 1] = { start: last.start, end: run.end };
    else runs.push(run);
    this.latest = { table, row };
  }

  /** Takes over the issues and articles of another group. */
  absorb({ runs }: GrowingGroup): void {
    for (const table of ['issues', 'articles'] as const)
      this.runs[table] = [...(this.runs[table] ?? []), ...(runs[table] ?? [])].sort(
        (a, b) => a.start - b.start,
      );
    this.latest = null;
  }
}

/**
 * Sorts the rows of a published dataset into issues, by what they refer to and not by where they stand, so that rows
 * out of order come to their issue too. A row that leads to no issue is grouped by the id that leads nowhere.
 * Holds places of rows and ids of articles and events. Tables come in the order of `ISSUE_TABLES`.
 */
export class Grouping {
  private readonly byName = new Map<string, GrowingGroup>();
  private readonly ofArticle = new Map<string, GrowingGroup>();
  private readonly ofEvent = new Map<string, GrowingGroup>();

  add<T extends IssueTable>(table: T, row: RowOf[T], number: number, run: Run): void {
    this.groupOf(table, row as RowOf[IssueTable], run).add(table, number, run);
  }

  get groups(): readonly Group[] {
    return [...new Set(this.byName.values())];
  }

  private groupOf(table: IssueTable, row: RowOf[IssueTable], run: Run): GrowingGroup {
    if (table === 'event_participants') {
      const { event_id } = row as RowOf['event_participants'];
      return this.ofEvent.get(event_id) ?? this.named(event_id);
    }
    if (table === 'issues' || table === 'articles' || table === 'blocks')
      return this.pageGroupOf(table, row as RowOf['issues' | 'articles' | 'blocks'], run);
    const { article_id } = row as RowOf['dates'];
    const group = this.ofArticle.get(article_id) ?? this.named(article_id);
    if (table === 'events') this.ofEvent.set((row as RowOf['events']).event_id, group);
    return group;
  }

  private pageGroupOf(
    table: IssueTable,
    row: RowOf['issues' | 'articles' | 'blocks'],
    run: Run,
  ): GrowingGroup {
    const group = this.named(row.issue_id);
    if (table === 'articles') return this.articleGroupOf(group, row as RowOf['articles']);
    if (table === 'blocks') {
      const article = this.ofArticle.get((row as RowOf['blocks']).article_id ?? '');
      if (article !== undefined && article !== group) article.guests.push(run);
    }
    return group;
  }

  /** Issues that have an article of the same id are checked together: its rows could be of either. */
  private articleGroupOf(group: GrowingGroup, { article_id }: RowOf['articles']): GrowingGroup {
    const known = this.ofArticle.get(article_id) ?? group;
    this.ofArticle.set(article_id, known);
    if (known === group) return group;
    known.absorb(group);
    for (const groups of [this.byName, this.ofArticle])
      for (const [key, each] of groups) if (each === group) groups.set(key, known);
    return known;
  }

  private named(name: string): GrowingGroup {
    const group = this.byName.get(name) ?? new GrowingGroup(name);
    this.byName.set(name, group);
    return group;
  }
}
