import { dateOf } from './event-dates.js';
import { actorsOf } from './participants.js';
import type { Story, TriggerSite } from './sites.js';

const LEAST_WEIGHT = 3;

/** Specific happenings beside the main event: one a clause, each once, none without a date, an actor or a title. */
export function secondarySites(
  story: Story,
  sites: readonly TriggerSite[],
  main: TriggerSite | null,
): readonly TriggerSite[] {
  const chosen: TriggerSite[] = [];
  const speakers = new Set<string>();
  for (const site of bestByClause(sites)) {
    if (site === main || site.inHeadline || isSameClause(site, main)) continue;
    if (site.reading.frame.saying ? isNewSpeaker(story, site, speakers) : isSpecific(story, site))
      chosen.push(site);
  }
  return chosen;
}

/** The weightiest trigger of each clause; what announces another (宣布启用) stands beside it. */
function bestByClause(sites: readonly TriggerSite[]): readonly TriggerSite[] {
  const best = new Map<number, TriggerSite>();
  for (const site of sites) {
    if (isLevel(site)) continue;
    const known = best.get(site.clause.start);
    if (known === undefined || outweighs(site, known)) best.set(site.clause.start, site);
  }
  return [...best.values()];
}

/** 举行签约仪式: the verb before tells the same and stays. */
function outweighs(site: TriggerSite, known: TriggerSite): boolean {
  if (known.reading.frame.id === 'announce' && site.reading.frame.weight > 3) return true;
  return site.reading.type !== known.reading.type && site.reading.frame.weight > known.reading.frame.weight;
}

/** 同比增长12%, 余额达3亿元: figures of a statistic are no happenings, those of an aim are. */
function isLevel({ reading, modality }: TriggerSite): boolean {
  const { id } = reading.frame;
  return (id === 'change' || id === 'level') && modality !== 'planned' && modality !== 'required';
}

function isSameClause(site: TriggerSite, main: TriggerSite | null): boolean {
  return main !== null && site.clause.start === main.clause.start;
}

/** 高鹰忠介绍, 高鹰忠还说: one statement a speaker and passage. */
function isNewSpeaker(story: Story, site: TriggerSite, speakers: Set<string>): boolean {
  const speaker = actorsOf(story, { start: site.clause.start, end: site.start }).at(-1);
  if (speaker === undefined || story.text.slice(speaker.end, site.start).length > 12) return false;
  const name = speaker.person ?? speaker.organization ?? '';
  if (speakers.has(name)) return false;
  speakers.add(name);
  return true;
}

function isSpecific(story: Story, site: TriggerSite): boolean {
  const { found } = story;
  const { frame } = site.reading;
  if (frame.weight < LEAST_WEIGHT || site.purpose) return false;
  const inside = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start >= site.clause.start && one.end <= site.clause.end;
  const date = dateOf(story, site, false);
  const dated = date !== null && date.bond >= 3 && found.dates[date.index]?.startDate != null;
  const named = actorsOf(story, site.clause).length > 0;
  const titled = found.documents.some(inside);
  if (site.modality === 'required') return named || (dated && titled);
  if (frame.needs.includes('number')) return (dated || named) && found.amounts.some(inside);
  return dated || named || titled;
}
