import type { NewEntity } from '../../schemas/corrections.js';
import { documentId, organizationId, personId } from '../assemble/ids.js';
import { kindOf } from '../extract/documents/kinds.js';
import type { Organization } from '../extract/mentions.js';
import type { Desk, DeskArticle, ListTable } from './desk.js';
import { recordsOf } from './desk.js';
import { didYouMean, nearestNames } from './nearest.js';

// Links are corrected by the id that is published; what it leads to is found here, or said to be unknown.

/** Something found, or why it was not. */
export type Found<T> = { readonly value: T } | { readonly fault: string };

/** The mention or event of an article with an id. */
export function findDraft<T extends object>(
  desk: Desk,
  article: DeskArticle,
  table: ListTable,
  id: unknown,
): Found<T | null> {
  if (id === null) return { value: null };
  const records = recordsOf(desk, table, article);
  const found = records.find((record) => record.id === id);
  if (found?.draft) return { value: found.draft as T };
  const ids = records.map((record) => record.id);
  return {
    fault: `${table} of article ${article.id} have no ${id}${didYouMean(nearestNames(String(id), ids))}`,
  };
}

/** The canonical name of a body by its id; a body that the issue does not have must be described. */
export function findBody(desk: Desk, id: unknown, entity: NewEntity | undefined): Found<string> {
  const known = [...desk.organizations.keys()].find((name) => organizationId(name) === id);
  if (known !== undefined) return { value: known };
  const ids = Array.from(desk.organizations.keys(), organizationId);
  if (entity === undefined) return unknown('body', id, '{"name": …, "type": …}', ids);
  if (organizationId(entity.name) !== id) return mismatch(entity, organizationId(entity.name), id);
  if (entity.type === undefined) return { fault: 'entity.type: is missing; a new body needs one' };
  const body: Organization = {
    name: entity.name,
    type: entity.type,
    parent: null,
    region: entity.region ?? null,
    regionCode: entity.region_code ?? null,
  };
  desk.organizations.set(body.name, body);
  return { value: body.name };
}

export function findPerson(desk: Desk, id: unknown, entity: NewEntity | undefined): Found<string> {
  const { issueId } = desk.reading;
  const names = new Set(desk.articles.flatMap(({ draft }) => draft.people.map(({ name }) => name)));
  const known = [...names].find((name) => personId(issueId, name) === id);
  if (known !== undefined) return { value: known };
  if (entity === undefined)
    return unknown(
      'person',
      id,
      '{"name": …}',
      Array.from(names, (name) => personId(issueId, name)),
    );
  const own = personId(issueId, entity.name);
  return own === id ? { value: entity.name } : mismatch(entity, own, id);
}

/** A title with its kind and issuer, those of the document where the issue has it. */
export function findDocument(desk: Desk, id: unknown, entity: NewEntity | undefined) {
  const all = desk.articles.flatMap(({ draft }) => draft.documents);
  const known = all.find(({ title }) => documentId(title) === id);
  if (known !== undefined) return { value: { title: known.title, kind: known.kind, issuer: known.issuer } };
  if (entity === undefined)
    return unknown('document', id, '{"name": …}', [...new Set(all.map(({ title }) => documentId(title)))]);
  const own = documentId(entity.name);
  if (own !== id) return mismatch(entity, own, id);
  return { value: { title: entity.name, kind: kindOf(entity.name), issuer: null } };
}

function unknown(
  what: string,
  id: unknown,
  shape: string,
  ids: readonly string[],
): { readonly fault: string } {
  // The record being added has no name yet, and no id of its own.
  const named = ids.filter((other) => !/[-/]$/.test(other));
  const near = didYouMean(nearestNames(String(id), named));
  return { fault: `the issue has no ${what} ${id}; describe a new one with "entity": ${shape}${near}` };
}

function mismatch({ name }: NewEntity, own: string, id: unknown): { readonly fault: string } {
  return { fault: `entity.name: ${JSON.stringify(name)} has the id ${own}, not ${id}` };
}
