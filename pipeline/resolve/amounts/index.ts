import type { AmountReading } from '../../extract/amounts/index.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { AmountMention, DateMention, OrganizationMention } from '../../extract/mentions.js';
import { itemsOf } from './item.js';
import { ownersOf } from './owner.js';
import { periodsOf } from './period.js';
import { scenesOf } from './scene.js';

/** Gives each amount its item, its period and its organization, where the text says so. */
export function resolveAmounts(
  text: string,
  candidates: readonly Candidate<AmountReading>[],
  dates: readonly DateMention[],
  organizations: readonly OrganizationMention[],
): readonly AmountMention[] {
  const { folded, scenes } = scenesOf(text, candidates, dates, organizations);
  const found: (Pick<AmountMention, 'item' | 'date' | 'organization'> | undefined)[] = [];
  let inherited: number | null = null;
  for (const scene of scenes) {
    const items = itemsOf(scene);
    const periods = periodsOf(scene, dates, inherited);
    inherited = periods.at(-1) ?? null;
    const owners = ownersOf(scene, organizations);
    for (const [i, { index }] of scene.amounts.entries()) {
      const item = items[i] ?? null;
      found[index] = {
        item: item === null ? null : { start: folded.startOf(item.start), end: folded.endOf(item.end) },
        date: periods[i] ?? null,
        organization: owners[i] ?? null,
      };
    }
  }
  return candidates.map(({ start, end, text: own, rule, reading }, i) => ({
    start,
    end,
    text: own,
    rule,
    ...reading,
    ...(found[i] ?? NOTHING),
  }));
}

const NOTHING = { item: null, date: null, organization: null } as const;
