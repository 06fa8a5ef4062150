import type { Candidate } from '../engine/rule.js';
import { TRADES } from './heads.js';
import type { OrganizationReading } from './index.js';
import type { Word } from './segment.js';

/** Short names of companies that only their surroundings tell: 铁汉生态(300197), 康旗股份公告. */
export function findShortNames(
  text: string,
  words: readonly Word[],
  found: readonly Candidate<OrganizationReading>[],
): readonly Candidate<OrganizationReading>[] {
  void text;
  void words;
  void found;
  void TRADES;
  return [];
}
