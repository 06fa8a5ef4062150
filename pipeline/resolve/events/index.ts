import type { Modality } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type {
  Context,
  DateMention,
  EventMention,
  EventParticipant,
  Findings,
  Passage,
} from '../../extract/mentions.js';
import { indicesInside } from './begins.js';
import { dateOf } from './event-dates.js';
import { placeOf } from './event-places.js';
import type { MainEvent } from './main-event.js';
import { bareTrigger, mainEventOf } from './main-event.js';
import { bystandersOf, hasActor, hostsOf, mergeParticipants, participantsOf } from './participants.js';
import { secondarySites } from './secondary-events.js';
import type { Story, TriggerSite } from './sites.js';
import { sitesOf, storyOf } from './sites.js';

/** A passage with its triggers and all that was resolved in it. */
export interface TriggeredPassage {
  readonly passage: Passage;
  readonly triggers: readonly Candidate<TriggerReading>[];
  readonly found: Omit<Findings, 'events'>;
}

/** Turns triggers into events with type, date, place and participants; one main event for a passage with a headline. */
export function resolveEvents(
  passages: readonly TriggeredPassage[],
  context: Context,
): readonly (readonly EventMention[])[] {
  // Step by step over all passages: what a step needs stays near the processor.
  const stories = passages.map(({ passage, found }) => storyOf(passage, found, context));
  const sites = stories.map((story, i) => sitesOf(story, passages[i]?.triggers ?? []));
  const mains = stories.map((story, i) =>
    story.passage.headlineEnd > 0 ? mainEventOf(story, sites[i] ?? []) : null,
  );
  return stories.map((story, i) => eventsOf(story, sites[i] ?? [], mains[i] ?? null));
}

function eventsOf(
  story: Story,
  sites: readonly TriggerSite[],
  main: MainEvent | null,
): readonly EventMention[] {
  const events = main === null ? [] : [describeMain(story, main)];
  for (const site of secondarySites(story, sites, main?.site ?? null)) events.push(describe(story, site));
  return events.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 我省2018年实现全覆盖, told in 2017, is planned though no word says so. */
function modalityBy(story: Story, modality: Modality, date: number | null): Modality {
  if (date === null || modality !== 'occurred') return modality;
  const start = story.found.dates[date]?.startDate ?? null;
  return start !== null && start > story.referenceDate ? 'planned' : modality;
}

/** An event told by its own clause. */
function describe(story: Story, site: TriggerSite): EventMention {
  const participants = participantsOf(story, site);
  const place = placeOf(story, site, participants);
  const date = dateOf(story, site, false)?.index ?? null;
  return {
    start: site.start,
    end: site.end,
    text: site.word,
    rule: place?.inferred === true ? `${site.rule}.place-inferred` : site.rule,
    type: site.reading.type,
    isMain: false,
    sentence: site.sentence,
    date,
    place: place?.place ?? null,
    placeCode: place?.code ?? null,
    modality: modalityBy(story, site.modality, date),
    participants,
    amounts: indicesInside(story.found.amounts, story.begins.amounts, site.clause),
  };
}

/** The main event gathers date, place and participants from the lead as well as from its own clause. */
function describeMain(story: Story, main: MainEvent): EventMention {
  const site = main.site ?? main.headline;
  if (site === null) return describeUntold(story);
  const date = mainDate(story, main, site)?.index ?? null;
  const participants = allParticipants(story, main, participantsOf(story, site));
  const place = placeOf(story, site, participants);
  return {
    start: site.start,
    end: site.end,
    text: site.word,
    rule: `${place?.inferred === true ? `${site.rule}.place-inferred` : site.rule}.main`,
    type: main.type,
    isMain: true,
    sentence: site.sentence,
    date,
    place: place?.place ?? null,
    placeCode: place?.code ?? null,
    modality: modalityBy(story, site.modality, date),
    participants,
    amounts: indicesInside(story.found.amounts, story.begins.amounts, site.sentence),
  };
}

/** The date of the clause that tells the event; where only the headline does, that of the nearest clause of the lead. */
function mainDate(story: Story, main: MainEvent, site: TriggerSite): { readonly index: number } | null {
  const said = headlineDate(story);
  if (said !== null) return said;
  if (main.site !== null) return dateOf(story, main.site, true) ?? leadDate(story);
  const { nearest } = main;
  const isLead = nearest !== null && (nearest.reading.type === main.type || isFirstOfBody(story, nearest));
  return (
    (isLead ? dateOf(story, nearest, true) : null) ?? leadDate(story) ?? dateOf(story, nearest ?? site, true)
  );
}

/** 今日登陆海南, 本周六赴考: a day in the headline is the event's; the body names it too, or the headline dates it. */
function headlineDate({ found, begins, passage }: Story): { readonly index: number } | null {
  const { dates } = found;
  const body = begins.dates.firstFrom(passage.headlineEnd);
  for (let i = 0; i < body; i++) {
    const { end, startDate, precision, kind, text } = dates[i] as DateMention;
    if (startDate === null || precision !== 'day' || kind !== 'date') continue;
    if (end > passage.headlineEnd || /^[同当次翌首]/u.test(text)) continue;
    for (let j = body; j < dates.length; j++) {
      const date = dates[j] as DateMention;
      if (date.precision === 'day' && date.startDate === startDate) return { index: j };
    }
    return { index: i };
  }
  return null;
}

function isFirstOfBody({ sentences, passage }: Story, site: TriggerSite): boolean {
  return sentences.find(({ start }) => start >= passage.headlineEnd)?.start === site.sentence.start;
}

/** No trigger anywhere: the headline itself is the event, of type other. */
function describeUntold(story: Story): EventMention {
  const trigger = bareTrigger(story);
  const lead = story.sentences.find(({ start }) => start >= story.passage.headlineEnd);
  const headline = { start: 0, end: story.passage.headlineEnd };
  const date = leadDate(story)?.index ?? null;
  const participants = mergeParticipants(
    bystandersOf(story, headline, 'agent'),
    lead === undefined ? [] : bystandersOf(story, lead, 'other'),
  );
  return {
    ...trigger,
    text: story.text.slice(trigger.start, trigger.end),
    rule: 'event.headline-only.main',
    type: 'other',
    isMain: true,
    sentence: headline,
    date,
    place: null,
    placeCode: null,
    modality: modalityBy(story, 'occurred', date),
    participants,
    amounts: [],
  };
}

/** Own clause first, then the rest of its sentence, the bodies of the headline, and who hosts by the next sentence. */
function allParticipants(
  story: Story,
  main: MainEvent,
  own: readonly EventParticipant[],
): readonly EventParticipant[] {
  const { sentences, passage } = story;
  const site = main.site ?? main.headline;
  const headline = bystandersOf(story, { start: 0, end: passage.headlineEnd }, 'agent');
  if (site === null) return headline;
  const { start, end } = site.sentence;
  const sentence = bystandersOf(story, { start: Math.max(start, passage.headlineEnd), end }, 'other');
  const next = sentences[site.sentenceIndex + 1];
  const last = sentences[site.sentenceIndex + 2];
  const hosts =
    next === undefined ? [] : [...hostsOf(story, next), ...(last === undefined ? [] : hostsOf(story, last))];
  const named = own.length + headline.length + sentence.length > 0;
  if (!named) return mergeParticipants(hosts, leadActors(story));
  return mergeParticipants(mergeParticipants(mergeParticipants(own, headline), hosts), sentence);
}

/** The first bodies of the body text, where the event's own sentence names none. */
function leadActors(story: Story): readonly EventParticipant[] {
  const lead = story.sentences.find(
    ({ start, end }) => start >= story.passage.headlineEnd && hasActor(story, start, end),
  );
  return lead === undefined ? [] : bystandersOf(story, lead, 'other');
}

/** The first date of the body that can date an event. */
function leadDate({ found, begins, passage }: Story): { readonly index: number } | null {
  const { dates } = found;
  for (let index = begins.dates.firstFrom(passage.headlineEnd); index < dates.length; index++) {
    const { kind } = dates[index] as DateMention;
    if (kind !== 'duration' && kind !== 'set' && kind !== 'time') return { index };
  }
  return null;
}
