import { sentencesOf } from '../../../text/sentences.js';
import { unpackTable } from '../../columns.js';
import type { ExplorerCore } from '../../core.js';
import { type IssueText, unpackIssueText } from '../../issue-text.js';
import { CodePointText } from './code-points.js';
import { groupBy, indexBy } from './indexes.js';
import type { Article, Mark, NewsEvent, Tables } from './rows.js';

type Name = keyof Tables;

/** The data blocks of the page, inflated when they are asked for. */
export interface PageData {
  readonly core: ExplorerCore;
  /** Packed text of an issue. */
  readonly issueBytes: (issueId: string) => Uint8Array | null;
}

/** The dataset of the page: every table and index is made when it is first asked for, and kept. */
export class PageDataset {
  readonly core: ExplorerCore;
  readonly #issueBytes: PageData['issueBytes'];
  readonly #kept = new Map<string, unknown>();

  constructor({ core, issueBytes }: PageData) {
    this.core = core;
    this.#issueBytes = issueBytes;
  }

  /** Makes a value once. */
  once<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  rows<T extends Name>(table: T): readonly Tables[T][] {
    return this.once(`rows ${table}`, () => unpackTable<Tables[T]>(this.core.tables[table]));
  }

  /** Rows of a table by one of its columns, which names a single row. */
  byId<T extends Name>(table: T, column: keyof Tables[T] & string): ReadonlyMap<string, Tables[T]> {
    return this.once(`id ${table} ${column}`, () => indexBy(this.rows(table), (row) => String(row[column])));
  }

  /** Rows of a table by a column that several share; null is left out. */
  groups<T extends Name>(
    table: T,
    column: keyof Tables[T] & string,
  ): ReadonlyMap<string, readonly Tables[T][]> {
    return this.once(`group ${table} ${column}`, () =>
      groupBy(this.rows(table), (row) => (row[column] === null ? null : String(row[column]))),
    );
  }

  article(id: string): Article | undefined {
    return this.byId('articles', 'article_id').get(id);
  }

  organizationName(id: string | null): string {
    return id === null ? '' : (this.byId('organizations', 'organization_id').get(id)?.name ?? id);
  }

  /** The clean text of an article. */
  text(articleId: string): CodePointText {
    return this.once(`text ${articleId}`, () => {
      const article = this.article(articleId);
      if (article === undefined) return new CodePointText('');
      const siblings = this.groups('articles', 'issue_id').get(article.issue_id) ?? [];
      return new CodePointText(this.issueText(article.issue_id).texts[siblings.indexOf(article)] ?? '');
    });
  }

  /** The words of a span of an article. */
  slice(articleId: string, start: number, end: number): string {
    return this.text(articleId).slice(start, end);
  }

  /** The raw bytes of an issue; null if the build did not have them. */
  rawBytes(issueId: string): Uint8Array | null {
    return this.issueText(issueId).raw;
  }

  issueText(issueId: string): IssueText {
    return this.once(`issue ${issueId}`, () => {
      const bytes = this.#issueBytes(issueId);
      const lengths = this.core.lengths[issueId];
      if (bytes === null || lengths === undefined) return { texts: [], raw: null };
      return unpackIssueText({ bytes, lengths });
    });
  }

  /** Every marked record of an article, in text order, the longer first. */
  marks(articleId: string): readonly Mark[] {
    return this.once(`marks ${articleId}`, () =>
      this.#findMarks(articleId).sort((a, b) => a.start - b.start || b.end - a.end),
    );
  }

  #findMarks(articleId: string): Mark[] {
    const own = <T extends Name>(table: T, column: keyof Tables[T] & string) =>
      this.groups(table, column).get(articleId) ?? [];
    return [
      ...own('events', 'article_id').map(markOfEvent),
      ...own('dates', 'article_id').map((row) => ({
        kind: 'date' as const,
        id: row.date_id,
        ...placeOf(row),
        row,
      })),
      ...own('amounts', 'article_id').map((row) => ({
        kind: 'amount' as const,
        id: row.amount_id,
        ...placeOf(row),
        row,
      })),
      ...own('organization_mentions', 'article_id').map((row) => ({
        kind: 'organization' as const,
        id: row.mention_id,
        ...placeOf(row),
        row,
      })),
      ...own('person_mentions', 'article_id').map((row) => ({
        kind: 'person' as const,
        id: row.mention_id,
        ...placeOf(row),
        row,
      })),
      ...own('document_mentions', 'article_id').map((row) => ({
        kind: 'document' as const,
        id: row.mention_id,
        ...placeOf(row),
        row,
      })),
    ];
  }

  mark(articleId: string, id: string): Mark | undefined {
    return this.marks(articleId).find((mark) => mark.id === id);
  }

  /** The sentence around a place of an article, as code points. */
  sentenceAt(articleId: string, start: number): { readonly start: number; readonly end: number } {
    const text = this.text(articleId);
    const sentences = this.once(`sentences ${articleId}`, () => sentencesOf(text.text));
    const at = text.unitAt(start);
    const found = sentences.find((sentence) => sentence.start <= at && at < sentence.end);
    if (found === undefined) return { start, end: start };
    return { start: text.pointAt(found.start), end: text.pointAt(found.end) };
  }
}

function markOfEvent(row: NewsEvent) {
  const { article_id: articleId, trigger_start: start, trigger_end: end } = row;
  return { kind: 'event' as const, id: row.event_id, articleId, start, end, row };
}

function placeOf(row: { readonly article_id: string; readonly start: number; readonly end: number }) {
  return { articleId: row.article_id, start: row.start, end: row.end };
}
