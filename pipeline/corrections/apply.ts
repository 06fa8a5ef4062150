import {
  type Addition,
  type Change,
  type Correction,
  faceOf,
  isGrowing,
  parentOf,
  type Removal,
} from '../../schemas/corrections.js';
import type { TableName } from '../../schemas/index.js';
import type { Span } from '../text/mapped-text.js';
import { shown } from '../validate/violation.js';
import { sentenceAt, setColumns } from './columns.js';
import {
  type AnyRow,
  articleOf,
  type Desk,
  type DeskArticle,
  type DeskRecord,
  isListTable,
  type ListTable,
  listOf,
  recordsOf,
} from './desk.js';
import { type OrganizationDraft, takeOut } from './draft.js';
import { replaceBody, setEntity } from './entities.js';
import { didYouMean, nearestRecords } from './nearest.js';
import { newDraft } from './new-draft.js';
import { addParticipant, setParticipant } from './participants.js';
import { findPlace } from './place.js';

/** What a correction did: the record before and after, null where there was or is none. */
export interface Effect {
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** Applies one correction to the issue on the desk; a string says what stands against it. */
export function applyCorrection(desk: Desk, correction: Correction): Effect | string {
  if (correction.action === 'add') return applyAddition(desk, correction);
  const record = findRecord(desk, correction);
  if (typeof record === 'string') return record;
  if (correction.action === 'change') return applyChange(desk, correction, record);
  if (record.article === null || record.draft === null) return 'this record cannot be removed';
  removeDraft(desk, record.article, correction.table, record.draft);
  return { id: record.id, before: record.row, after: null };
}

/** The record that is meant, with all that is expected of it standing there. */
function findRecord(desk: Desk, correction: Change | Removal): DeskRecord | string {
  const { table, record: id, expect } = correction;
  const article = articleOf(desk, id);
  const within = recordsOf(desk, table, article ?? undefined);
  const named = within.filter((record) => record.id === id);
  const found =
    table === 'event_participants' ? named.find((one) => misses(one, expect).length === 0) : named[0];
  if (found === undefined) return nothingFound(desk, correction, named);
  const missed = misses(found, expect);
  if (missed.length > 0) return unexpected(correction, found, missed);
  if (found.row.correction !== null)
    return `is corrected already (${found.row.correction}); put both corrections into one`;
  return found;
}

function misses({ row }: DeskRecord, expect: AnyRow): readonly string[] {
  return Object.keys(expect).filter((column) => !isSame(row[column], expect[column]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function nothingFound(
  desk: Desk,
  { table, record, expect }: Change | Removal,
  named: readonly DeskRecord[],
): string {
  if (named.length > 0) {
    const rows = named.map(({ row }) => shown([row.role, row.organization_id ?? row.person_id]));
    return `expected ${shown(expect)}, found ${rows.join(', ')}`;
  }
  const near = nearestRecords(recordsOf(desk, table), table, record, expect[faceOf(table)]);
  const { issueId } = desk.reading;
  if (isGrowing(table) && !record.startsWith(`${issueId}-`))
    return `is no record of ${issueId}; the corrections of another issue stand in its own file`;
  return `no such record stands there now${didYouMean(near)}`;
}

function unexpected(
  { action, ...correction }: Change | Removal,
  { row }: DeskRecord,
  missed: readonly string[],
): string {
  const told = missed.map(
    (column) => `${column}: expected ${shown(correction.expect[column])}, found ${shown(row[column])}`,
  );
  const set = 'set' in correction ? correction.set : {};
  const done = action === 'change' && Object.keys(set).every((column) => isSame(row[column], set[column]));
  return `${told.join('; ')}${done ? '; the rules give by now what it sets: take it out' : ''}`;
}

function applyChange(
  desk: Desk,
  correction: Change,
  { id, row, article, draft }: DeskRecord,
): Effect | string {
  const { table, set, entity } = correction;
  const note = noteOf(correction);
  if (isListTable(table) && article !== null && draft !== null) {
    const moved = moveDraft(desk, article, table, draft, row, set);
    if (moved !== null) return moved;
    const fault = setColumns(table, draft, { desk, article, set, entity });
    if (fault !== null) return fault;
    Object.assign(draft, { correction: note });
    return effectOf(desk, article, table, draft, row);
  }
  if (table === 'event_participants' && article !== null && draft !== null) {
    const fault = setParticipant(desk, article, draft, set, entity);
    if (fault !== null) return fault;
    Object.assign(draft, { correction: note });
    return effectOf(desk, article, table, draft, row);
  }
  const fault = setEntity(desk, table, id, set, entity, note);
  if (fault !== null) return fault;
  const after = recordsOf(desk, table).find((record) => record.id === id)?.row ?? null;
  return { id, before: row, after };
}

function applyAddition(desk: Desk, correction: Addition): Effect | string {
  const { table, set, entity } = correction;
  const parent = String(set[parentOf(table)]);
  const article = articleOf(desk, parent);
  if (article === null) {
    const ids = desk.articles.map(({ id }) => id);
    return `set.${parentOf(table)}: there is no ${parent}; the issue has ${ids[0]} to ${ids.at(-1)}`;
  }
  const note = noteOf(correction);
  if (!isListTable(table)) {
    const added = addParticipant(desk, article, parent, set, entity, note);
    return typeof added === 'string' ? added : effectOf(desk, article, table, added, null);
  }
  const place = placeOf(article, table, set);
  if (typeof place === 'string') return place;
  const taken = overlapping(desk, article, table, place, null);
  if (taken !== null) return `expected nothing at ${article.offsets.points(place).start}, found ${taken}`;
  const draft = newDraft(table, article.article.text.text, place, note);
  if (typeof draft === 'string') return draft;
  listOf(article, table).push(draft);
  const fault = missingColumns(table, set) ?? setColumns(table, draft, { desk, article, set, entity });
  if (fault === null) return effectOf(desk, article, table, draft, null);
  takeOut(article.draft, draft);
  return fault;
}

/** Columns that nothing can stand in for. */
const NEEDED: Readonly<Record<ListTable, string | null>> = {
  dates: 'kind',
  amounts: 'kind',
  organization_mentions: 'organization_id',
  person_mentions: 'person_id',
  document_mentions: 'document_id',
  events: 'type',
};

function missingColumns(table: ListTable, set: AnyRow): string | null {
  const needed = NEEDED[table];
  return needed === null || needed in set ? null : `set.${needed}: is missing`;
}

function removeDraft(desk: Desk, article: DeskArticle, table: TableName, draft: object): void {
  if (table !== 'event_participants') {
    takeOut(article.draft, draft);
    if (table === 'organization_mentions') replaceBody(desk, (draft as OrganizationDraft).name, null);
    return;
  }
  for (const event of article.draft.events)
    event.participants = event.participants.filter((participant) => participant !== draft);
}

/** Moves a mention to another text or offset, if that is what is corrected. */
function moveDraft(
  desk: Desk,
  article: DeskArticle,
  table: ListTable,
  draft: object,
  row: AnyRow,
  set: AnyRow,
): string | null {
  const [face, offset] = facesOf(table);
  if (!(face in set) && !(offset in set)) return null;
  const place = placeOf(article, table, { [face]: row[face], [offset]: row[offset], ...set });
  if (typeof place === 'string') return place;
  const taken = overlapping(desk, article, table, place, draft);
  if (taken !== null) return `set.${face}: runs into ${taken}`;
  const text = article.article.text.text;
  Object.assign(draft, place, { text: text.slice(place.start, place.end) });
  if (table === 'events') Object.assign(draft, { sentence: sentenceAt(text, place.start) });
  return null;
}

function facesOf(table: ListTable): readonly [string, string] {
  return table === 'events' ? ['trigger', 'trigger_start'] : ['text', 'start'];
}

function placeOf(article: DeskArticle, table: ListTable, set: AnyRow): Span | string {
  const [face, offset] = facesOf(table);
  const start = set[offset];
  const place = findPlace(
    article.article.text.text,
    String(set[face]),
    typeof start === 'number' ? start : null,
  );
  return typeof place === 'string' ? `set.${face}: ${place}` : place;
}

/** The record into which a place runs; one word may stand for several bodies (沪深交易所). */
function overlapping(
  desk: Desk,
  article: DeskArticle,
  table: ListTable,
  place: Span,
  own: object | null,
): string | null {
  const found = recordsOf(desk, table, article).find(({ draft }) => {
    if (draft === null || draft === own) return false;
    const other = draft as Span;
    if (table === 'organization_mentions' && other.start === place.start && other.end === place.end)
      return false;
    return other.start < place.end && place.start < other.end;
  });
  if (found === undefined) return null;
  return `${found.id} ${shown(found.row[faceOf(table)])} by the rule ${found.row.rule}`;
}

function effectOf(
  desk: Desk,
  article: DeskArticle,
  table: TableName,
  draft: object,
  before: AnyRow | null,
): Effect {
  const after = recordsOf(desk, table, article).find((record) => record.draft === draft);
  return { id: after?.id ?? '', before, after: after?.row ?? null };
}

/** What the table says of a correction: columns, reason, author, day. */
export function noteOf(correction: Change | Addition): string {
  const { action, reason, author, date } = correction;
  const what = action === 'add' ? 'added' : Object.keys(correction.set).join(', ');
  return `${what}: ${reason} (${author}, ${date})`;
}
