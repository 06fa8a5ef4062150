import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type { Context, EventMention, EventParticipant, Findings, Passage } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { insideOf } from '../spans.js';
import { dateOf } from './event-dates.js';
import { placeOf } from './event-places.js';
import type { MainEvent } from './main-event.js';
import { bareTrigger, mainEventOf } from './main-event.js';
import { actorsOf, bystandersOf, hostsOf, mergeParticipants, participantsOf } from './participants.js';
import { secondarySites } from './secondary-events.js';
import type { Story, TriggerSite } from './sites.js';
import { sitesOf, storyOf } from './sites.js';

/** Turns triggers into events with type, date, place and participants; one main event for a passage with a headline. */
export function resolveEvents(
  passage: Passage,
  triggers: readonly Candidate<TriggerReading>[],
  findings: Omit<Findings, 'events'>,
  context: Context,
): readonly EventMention[] {
  const story = storyOf(passage, findings, context.region);
  const sites = sitesOf(story, triggers);
  const hasHeadline = passage.headlineEnd > 0;
  const main = hasHeadline ? mainEventOf(story, sites) : null;
  const told = main === null ? [] : [describeMain(story, main)];
  const others = secondarySites(story, sites, main?.site ?? null).map((site) => describe(story, site));
  return [...told, ...others]
    .map((event) => ahead(event, findings, context))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 我省2018年实现全覆盖, told in 2017, is planned though no word says so. */
function ahead(
  event: EventMention,
  { dates }: Omit<Findings, 'events'>,
  { referenceDate }: Context,
): EventMention {
  const start = event.date === null ? null : (dates[event.date]?.startDate ?? null);
  const isAhead = start !== null && start > referenceDate && event.modality === 'occurred';
  return isAhead ? { ...event, modality: 'planned' } : event;
}

/** An event told by its own clause. */
function describe(story: Story, site: TriggerSite): EventMention {
  const participants = participantsOf(story, site);
  const place = placeOf(story, site, participants);
  return {
    start: site.start,
    end: site.end,
    text: site.word,
    rule: place?.inferred === true ? `${site.rule}.place-inferred` : site.rule,
    type: site.reading.type,
    isMain: false,
    sentence: site.sentence,
    date: dateOf(story, site, false)?.index ?? null,
    place: place?.place ?? null,
    placeCode: place?.code ?? null,
    modality: site.modality,
    participants,
    amounts: amountsIn(story, site.clause),
  };
}

/** The main event gathers date, place and participants from the lead as well as from its own clause. */
function describeMain(story: Story, main: MainEvent): EventMention {
  const site = main.site ?? main.headline;
  if (site === null) return describeUntold(story);
  const event = describe(story, site);
  const dated = mainDate(story, main, site);
  const participants = allParticipants(story, main, event.participants);
  const place = placeOf(story, site, participants);
  return {
    ...event,
    rule: `${place?.inferred === true ? `${site.rule}.place-inferred` : site.rule}.main`,
    type: main.type,
    isMain: true,
    date: dated?.index ?? null,
    place: place?.place ?? null,
    placeCode: place?.code ?? null,
    participants,
    amounts: amountsIn(story, site.sentence),
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
function headlineDate({ found, passage }: Story): { readonly index: number } | null {
  const day = found.dates.find(
    ({ end, startDate, precision, kind, text }) =>
      end <= passage.headlineEnd &&
      startDate !== null &&
      precision === 'day' &&
      kind === 'date' &&
      !/^[同当次翌首]/u.test(text),
  );
  if (day === undefined) return null;
  const body = found.dates.findIndex(
    ({ start, startDate, precision }) =>
      start >= passage.headlineEnd && precision === 'day' && startDate === day.startDate,
  );
  return { index: body < 0 ? found.dates.indexOf(day) : body };
}

function isFirstOfBody({ sentences, passage }: Story, site: TriggerSite): boolean {
  return sentences.find(({ start }) => start >= passage.headlineEnd)?.start === site.sentence.start;
}

/** No trigger anywhere: the headline itself is the event, of type other. */
function describeUntold(story: Story): EventMention {
  const trigger = bareTrigger(story);
  const lead = story.sentences.find(({ start }) => start >= story.passage.headlineEnd);
  const headline = { start: 0, end: story.passage.headlineEnd };
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
    date: leadDate(story)?.index ?? null,
    place: null,
    placeCode: null,
    modality: 'occurred',
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
  const sentence = bystandersOf(story, site.sentence, 'other').filter(
    ({ mention }) => mention === null || mention.start >= passage.headlineEnd,
  );
  const hosts = sentences
    .slice(site.sentenceIndex + 1, site.sentenceIndex + 3)
    .flatMap((sentence) => hostsOf(story, sentence));
  const named = own.length + headline.length + sentence.length > 0;
  if (!named) return mergeParticipants(hosts, leadActors(story));
  return mergeParticipants(mergeParticipants(mergeParticipants(own, headline), hosts), sentence);
}

/** The first bodies of the body text, where the event's own sentence names none. */
function leadActors(story: Story): readonly EventParticipant[] {
  const lead = story.sentences.find(
    (sentence) => sentence.start >= story.passage.headlineEnd && actorsOf(story, sentence).length > 0,
  );
  return lead === undefined ? [] : bystandersOf(story, lead, 'other');
}

/** The first date of the body that can date an event. */
function leadDate({ found, passage }: Story): { readonly index: number } | null {
  const index = found.dates.findIndex(
    ({ start, kind }) =>
      start >= passage.headlineEnd && kind !== 'duration' && kind !== 'set' && kind !== 'time',
  );
  return index < 0 ? null : { index };
}

function amountsIn({ found }: Story, span: Span): readonly number[] {
  return insideOf(found.amounts, span).map(({ index }) => index);
}
