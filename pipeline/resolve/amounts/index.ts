import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { AmountMention, DateMention, OrganizationMention } from '../../extract/mentions.js';
import { fold } from '../../extract/numerals/fold.js';
import { itemsOf } from './item.js';
import { ownersOf } from './owner.js';
import { periodsOf } from './period.js';
import type { PlacedAmount } from './scene.js';
import { scenesOf } from './scene.js';

/** Gives each amount its item, its period and its organization, where the text says so. */
export function resolveAmounts(
  text: string,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
): readonly AmountMention[] {
  if (candidates.length === 0) return [];
  const folded = fold(text);
  const found: (Found | undefined)[] = [];
  let inherited: number | null = null;
  for (const scene of scenesOf(folded, candidates, dates, organizations)) {
    const items = itemsOf(scene);
    const periods = periodsOf(scene, dates, inherited);
    inherited = periods.at(-1) ?? null;
    const owners = ownersOf(scene);
    for (let i = 0; i < scene.amounts.length; i++) {
      const item = items[i] ?? null;
      found[(scene.amounts[i] as PlacedAmount).index] = {
        item: item === null ? null : { start: folded.startOf(item.start), end: folded.endOf(item.end) },
        date: periods[i] ?? null,
        organization: owners[i] ?? null,
      };
    }
  }
  return candidates.map((candidate, i) => mentionOf(candidate, found[i] ?? NOTHING));
}

type Found = Pick<AmountMention, 'item' | 'date' | 'organization'>;

function mentionOf(
  { start, end, text, rule, reading }: Candidate<AmountReading>,
  { item, date, organization }: Found,
): AmountMention {
  const { kind, value, min, max, unit, unitCode, per, modifier } = reading;
  // biome-ignore format: one line for what is one record
  return { start, end, text, rule, kind, value, min, max, unit, unitCode, per, modifier, item, date, organization };
}

const NOTHING: Found = { item: null, date: null, organization: null };
