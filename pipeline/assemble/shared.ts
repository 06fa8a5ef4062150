import type { Dataset, DocumentRow, OrganizationRow } from '../../schemas/index.js';
import { sortByKey } from './keys.js';

/** The tables whose rows belong to no single issue: one row for a body or a title, wherever it is mentioned. */
export type SharedTable = 'organizations' | 'documents';
export type SharedRows = Pick<Dataset, SharedTable>;

/**
 * Takes together what issues say of bodies and titles, issue by issue; where they differ the earlier issue stands.
 * The rows of one issue are what they would be if there were no other, save that a parent may be one that only
 * other issues mention.
 */
export class SharedEntities {
  private readonly bodies = new Map<string, OrganizationRow>();
  private readonly titles = new Map<string, DocumentRow>();

  add({ organizations, documents }: SharedRows): void {
    for (const row of organizations)
      this.bodies.set(row.organization_id, mergeBodies(this.bodies.get(row.organization_id), row));
    for (const row of documents)
      this.titles.set(row.document_id, mergeTitles(this.titles.get(row.document_id), row));
  }

  /** The rows of the whole dataset, by key. */
  rows(): SharedRows {
    return {
      organizations: sortByKey(
        'organizations',
        Array.from(this.bodies.values(), (row) => this.withKnownParent(row)),
      ),
      documents: sortByKey('documents', [...this.titles.values()]),
    };
  }

  /** A parent that nobody mentions has no row of its own. */
  private withKnownParent(row: OrganizationRow): OrganizationRow {
    const parent = row.parent_id === null ? undefined : this.bodies.get(row.parent_id);
    return parent !== undefined && parent.mentions > 0 ? row : { ...row, parent_id: null };
  }
}

function mergeBodies(known: OrganizationRow | undefined, more: OrganizationRow): OrganizationRow {
  if (known === undefined) return more;
  const corrected = correctedOf(known, more);
  const { type, parent_id, region, region_code, correction } = corrected ?? {
    type: known.type === 'other' ? more.type : known.type,
    parent_id: known.parent_id ?? more.parent_id,
    region: known.region ?? more.region,
    region_code: known.region_code ?? more.region_code,
    correction: null,
  };
  return {
    ...known,
    type,
    parent_id,
    region,
    region_code,
    correction,
    aliases: mergeAliases(known, more),
    mentions: known.mentions + more.mentions,
    articles: known.articles + more.articles,
  };
}

/** The row that a person corrected, which stands before what rules found: the earlier one if both are. */
function correctedOf<Row extends { readonly correction: string | null }>(known: Row, more: Row): Row | null {
  if (known.correction !== null) return known;
  return more.correction === null ? null : more;
}

/** Names that differ in white space are one body; the later spelling is an alias. */
function mergeAliases(known: OrganizationRow, more: OrganizationRow): string[] {
  const spelt = more.name === known.name || more.mentions === 0 ? [] : [more.name];
  const added = [...more.aliases, ...spelt].filter(
    (alias) => alias !== known.name && !known.aliases.includes(alias),
  );
  return added.length === 0 ? known.aliases : [...known.aliases, ...added].sort();
}

function mergeTitles(known: DocumentRow | undefined, more: DocumentRow): DocumentRow {
  if (known === undefined) return more;
  const { kind, issuer_id, correction } = correctedOf(known, more) ?? {
    kind: known.kind ?? more.kind,
    issuer_id: known.issuer_id ?? more.issuer_id,
    correction: null,
  };
  return {
    ...known,
    kind,
    issuer_id,
    correction,
    mentions: known.mentions + more.mentions,
  };
}
