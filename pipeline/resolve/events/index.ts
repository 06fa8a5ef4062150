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
import type { Span } from '../../text/mapped-text.js';
import { indicesInside } from './begins.js';
import { dateOf } from './event-dates.js';
import { placeAround, placeOf, placeOfHeadline } from './event-places.js';
import type { MainEvent } from './main-event.js';
import { bareTrigger, mainEventOf } from './main-event.js';
import {
  besideActors,
  bystandersOf,
  hasActor,
  hostsOf,
  mergeParticipants,
  participantsOf,
} from './participants.js';
import { secondarySites } from './secondary-events.js';
import { abbreviates } from './short-names.js';
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
  const participants = allParticipants(story, main, site);
  const place = placeOf(story, site, participants) ?? placeAround(story, site);
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
  const place = placeOfHeadline(story);
  const participants = mergeParticipants(
    bystandersOf(story, headline, 'agent'),
    lead === undefined ? [] : bystandersOf(story, lead, 'other'),
  );
  return {
    ...trigger,
    text: story.text.slice(trigger.start, trigger.end),
    rule: `event.headline-only${place?.inferred === true ? '.place-inferred' : ''}.main`,
    type: 'other',
    isMain: true,
    sentence: headline,
    date,
    place: place?.place ?? null,
    placeCode: place?.code ?? null,
    modality: modalityBy(story, 'occurred', date),
    participants,
    amounts: [],
  };
}

/** Own clause first, then the bodies of the headline, who hosts by the next sentences, and the rest of the sentence. */
function allParticipants(
  story: Story,
  { headline, nearest }: MainEvent,
  site: TriggerSite,
): readonly EventParticipant[] {
  const own = participantsOf(story, site);
  const named = mergeParticipants(own, headlineActors(story, headline, own));
  const beside = besideActors(story, site, besideOf(story, site));
  const hosts = hostsBehind(story, site);
  if (named.length + beside.length > 0) return mergeParticipants(mergeParticipants(named, hosts), beside);
  return mergeParticipants(hosts, neighbours(story, site, nearest));
}

/** The bodies of the headline, in the parts that its trigger gives them. */
function headlineActors(
  story: Story,
  headline: TriggerSite | null,
  own: readonly EventParticipant[],
): readonly EventParticipant[] {
  const all = bystandersOf(story, { start: 0, end: story.passage.headlineEnd }, 'agent');
  if (all.length === 0) return all;
  const parts = headline === null ? all : mergeParticipants(participantsOf(story, headline), all);
  return parts.filter(({ organization }) => organization === null || !isShortForm(story, organization, own));
}

/** 东莞台商协会 of the headline, in the body 东莞市台商投资企业协会: one body, though its names were not brought together. */
function isShortForm(
  { actors, begins, passage }: Story,
  name: string,
  own: readonly EventParticipant[],
): boolean {
  if (!own.some(({ organization }) => organization !== null && abbreviates(name, organization))) return false;
  for (let i = begins.actors.firstFrom(passage.headlineEnd); i < actors.length; i++)
    if (actors[i]?.organization === name) return false;
  return true;
}

/** 继7月获证监会核准之后，…: what went before the news has parts of its own. */
const AFTER_ANOTHER = '继'.charCodeAt(0);

/** The clauses of its sentence in which others take part: those before it and the next behind it, which still tells the same. */
function besideOf({ text, passage }: Story, { clause, clauses, sentence }: TriggerSite): Span {
  const next = clauses[clauses.indexOf(clause) + 1];
  const first = text.charCodeAt(sentence.start) === AFTER_ANOTHER ? clauses[0]?.end : undefined;
  return { start: Math.max(first ?? sentence.start, passage.headlineEnd), end: (next ?? clause).end };
}

function hostsBehind(story: Story, { sentenceIndex }: TriggerSite): readonly EventParticipant[] {
  const next = story.sentences[sentenceIndex + 1];
  const last = story.sentences[sentenceIndex + 2];
  if (next === undefined) return [];
  return last === undefined ? hostsOf(story, next) : [...hostsOf(story, next), ...hostsOf(story, last)];
}

/** The bodies of the sentence before or behind where the event's own names none; of the lead where only the headline tells it. */
function neighbours(
  story: Story,
  site: TriggerSite,
  nearest: TriggerSite | null,
): readonly EventParticipant[] {
  const { sentences, passage } = story;
  const lead = sentences.findIndex(({ start }) => start >= passage.headlineEnd);
  const around = site.inHeadline ? [lead, lead + 1] : [site.sentenceIndex - 1, site.sentenceIndex + 1];
  for (const index of around) {
    const sentence = index < lead ? undefined : sentences[index];
    if (sentence === undefined || !hasActor(story, sentence.start, sentence.end)) continue;
    // Another paragraph behind the event tells of others.
    if (index > site.sentenceIndex && !site.inHeadline && story.text[sentence.start - 1] === '\n') continue;
    const all = bystandersOf(story, sentence, 'other');
    return nearest?.sentenceIndex === index ? mergeParticipants(participantsOf(story, nearest), all) : all;
  }
  return [];
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
