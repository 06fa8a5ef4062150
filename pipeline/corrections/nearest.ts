import { faceOf } from '../../schemas/corrections.js';
import type { TableName } from '../../schemas/index.js';
import { shown } from '../validate/violation.js';
import type { DeskRecord } from './desk.js';

const SUGGESTED = 3;

/** The records that a correction may have meant: of the same text first, then the nearest in the article. */
export function nearestRecords(
  records: readonly DeskRecord[],
  table: TableName,
  wanted: string,
  text: unknown,
): readonly string[] {
  const face = faceOf(table);
  const distance = (record: DeskRecord) =>
    (record.row[face] === text ? 0 : 1e9) +
    (articleOfId(record.id) === articleOfId(wanted) ? 0 : 1e8) +
    Math.abs(offsetOf(record.id) - offsetOf(wanted));
  return records
    .map((record) => ({ record, far: distance(record) }))
    .filter(({ far }) => far < 1e9 + 1e8)
    .sort((a, b) => a.far - b.far)
    .slice(0, SUGGESTED)
    .map(({ record }) => `${record.id} ${shown(record.row[face])}`);
}

function articleOfId(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** 17 of 2020-03/d17. */
function offsetOf(id: string): number {
  return Number(/(\d+)(?:\.\d+)?$/.exec(id)?.[1] ?? 0);
}

/** Names that share the most pairs of characters with one. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const pairs = pairsOf(name);
  return names
    .map((other) => ({ other, shared: [...pairsOf(other)].filter((pair) => pairs.has(pair)).length }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared || (a.other < b.other ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ other }) => other);
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)));
}

/** `; did you mean A, B or C?`, or nothing. */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return '';
  const [last] = names.slice(-1);
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
  return `; did you mean ${list}?`;
}
