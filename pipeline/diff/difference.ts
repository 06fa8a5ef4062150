import type { DiffRow } from './snapshot.js';

/** A column whose type is another one. */
export interface Retyped {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** A record of both versions, with the columns in which they differ. */
export interface ChangedRecord {
  readonly key: readonly unknown[];
  readonly columns: Readonly<Record<string, { readonly old: unknown; readonly new: unknown }>>;
}

export interface SchemaDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly Retyped[];
  /** The keys, where they differ. */
  readonly key: { readonly old: readonly string[]; readonly new: readonly string[] } | null;
}

export interface TableDifference {
  readonly table: string;
  /** `both`, or the only version that has the table. */
  readonly in: 'both' | 'old' | 'new';
  readonly rows: { readonly old: number; readonly new: number };
  readonly schema: SchemaDifference;
  readonly added: readonly DiffRow[];
  readonly removed: readonly DiffRow[];
  readonly changed: readonly ChangedRecord[];
}
