import type { Change } from '../../schemas/corrections.js';
import type { TableName } from '../../schemas/index.js';
import type { DocumentKind, OrganizationType } from '../../schemas/vocabularies.js';
import { documentId, organizationId, personId } from '../assemble/ids.js';
import type { AnyRow, Desk } from './desk.js';
import { findBody } from './links.js';

/** Changes what is said of a body, a person or a document, wherever the issue mentions it. */
export function setEntity(
  desk: Desk,
  table: TableName,
  id: string,
  set: AnyRow,
  entity: Change['entity'],
  note: string,
): string | null {
  const links: Record<string, string | null> = {};
  for (const column of ['parent_id', 'organization_id', 'issuer_id']) {
    if (!(column in set)) continue;
    const found = set[column] === null ? { value: null } : findBody(desk, set[column], entity);
    if ('fault' in found) return `set.${column}: ${found.fault}`;
    links[column] = found.value;
  }
  if (table === 'organizations') setBody(desk, id, set, links, note);
  if (table === 'people') setPerson(desk, id, links, note);
  if (table === 'documents') setDocument(desk, id, set, links, note);
  return null;
}

type Links = Readonly<Record<string, string | null>>;

function setBody(desk: Desk, id: string, set: AnyRow, links: Links, note: string): void {
  for (const [name, body] of desk.organizations) {
    if (organizationId(name) !== id) continue;
    desk.organizations.set(name, {
      ...body,
      type: (set.type as OrganizationType | undefined) ?? body.type,
      parent: 'parent_id' in links ? (links.parent_id ?? null) : body.parent,
      region: 'region' in set ? (set.region as string | null) : body.region,
      regionCode: 'region_code' in set ? (set.region_code as string | null) : body.regionCode,
      correction: note,
    });
  }
}

function setPerson(desk: Desk, id: string, links: Links, note: string): void {
  for (const { draft } of desk.articles)
    for (const person of draft.people)
      if (personId(desk.reading.issueId, person.name) === id)
        Object.assign(person, { organization: links.organization_id ?? null, entityCorrection: note });
}

function setDocument(desk: Desk, id: string, set: AnyRow, links: Links, note: string): void {
  const all = desk.articles.flatMap(({ draft }) => draft.documents);
  const own = all.filter(({ title }) => documentId(title) === id);
  const kind = own.find((document) => document.kind !== null)?.kind ?? null;
  const issuer = own.find((document) => document.issuer !== null)?.issuer ?? null;
  for (const document of own) {
    document.kind = 'kind' in set ? (set.kind as DocumentKind | null) : kind;
    document.issuer = 'issuer_id' in links ? (links.issuer_id ?? null) : issuer;
    document.entityCorrection = note;
  }
}

/**
 * A body of which no mention is left takes no part in anything any more: what was inferred of it (the body of a
 * person, the issuer of a document, a participant without a mention) becomes the new one's, or nobody's.
 */
export function replaceBody(desk: Desk, old: string, fresh: string | null): void {
  const drafts = desk.articles.map(({ draft }) => draft);
  if (drafts.some(({ organizations }) => organizations.some(({ name }) => name === old))) return;
  for (const { people, documents, events } of drafts) {
    for (const person of people) if (person.organization === old) person.organization = fresh;
    for (const document of documents) if (document.issuer === old) document.issuer = fresh;
    for (const event of events) {
      for (const one of event.participants)
        if (one.mention === null && one.organization === old) one.organization = fresh;
      event.participants = event.participants.filter(
        ({ organization, person }) => organization !== null || person !== null,
      );
    }
  }
}
