import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { AmountMention, DateMention, OrganizationMention } from '../../extract/mentions.js';
import { fold } from '../../extract/numerals/fold.js';
import type { KeptWords } from '../../extract/organizations/kept-words.js';
import { itemsOf } from './item.js';
import { ownersOf } from './owner.js';
import { periodsOf } from './period.js';
import type { PlacedAmount } from './scene.js';
import { scenesOf } from './scene.js';

/**
 * Gives each amount its item, its period and its organization, where the text says so. `words` are those that the text
 * was cut into before; without them its clauses are cut anew.
 */
export function resolveAmounts(
  text: string,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
  words: KeptWords | null = null,
): readonly AmountMention[] {
  if (candidates.length === 0) return [];
  const folded = fold(text);
  const mentions = candidates.map(bare);
  // Where something was folded the words are those of another text.
  const kept = folded.text === text ? words : null;
  let inherited: number | null = null;
  for (const scene of scenesOf(folded, kept, candidates, dates, organizations)) {
    const items = itemsOf(scene);
    const periods = periodsOf(scene, dates, inherited);
    inherited = periods.at(-1) ?? null;
    const owners = ownersOf(scene);
    for (let i = 0; i < scene.amounts.length; i++) {
      const mention = mentions[(scene.amounts[i] as PlacedAmount).index];
      if (mention === undefined) continue;
      const item = items[i] ?? null;
      if (item !== null) mention.item = { start: folded.startOf(item.start), end: folded.endOf(item.end) };
      mention.date = periods[i] ?? null;
      mention.organization = owners[i] ?? null;
    }
  }
  return mentions;
}

type Draft = { -readonly [Key in keyof AmountMention]: AmountMention[Key] };

/** A mention of which no more is known than it says itself. */
function bare({ start, end, text, rule, reading }: Candidate<AmountReading>): Draft {
  const { kind, value, min, max, unit, unitCode, per, modifier } = reading;
  // biome-ignore format: one line for what is one record
  return { start, end, text, rule, kind, value, min, max, unit, unitCode, per, modifier, item: null, date: null, organization: null };
}
