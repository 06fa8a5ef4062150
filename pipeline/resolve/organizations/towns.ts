import type { Candidate } from '../../extract/engine/rule.js';
import { localBody } from '../../extract/organizations/departments.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';

const SMALL: ReadonlySet<string> = new Set(['镇', '乡', '街道']);

/** A department of a town: 天荒坪镇|政府, 镇政府. */
export interface TownName {
  /** The town as the words name it, null where they leave it out. */
  readonly town: string | null;
  /** 镇, 乡 or 街道. */
  readonly level: string;
}

/** The town of a local name without a place of the gazetteer, or null where it is not a town's. */
export function townOf(
  { reading: { words, form } }: Candidate<OrganizationReading>,
  year: number,
): TownName | null {
  const last = words.at(-1);
  if (form !== 'local' || last === undefined) return null;
  const own = localBody(last.text, year)?.level ?? null;
  const level = own ?? words.at(-2)?.text ?? '';
  if (!SMALL.has(level) || words.some(({ kind }) => kind === 'place')) return null;
  const named = words.slice(0, -1).map(({ text }) => text);
  const town = named.join('') + (own ?? '');
  return { town: town === level ? null : town, level };
}
