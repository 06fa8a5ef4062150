import type { EventParticipant } from '../../extract/mentions.js';
import { findPlaces, longestNameAt, type PlaceMention } from '../../places/index.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import type { Ascending } from './begins.js';
import { Cue, CuedPattern } from './cues.js';
import type { Story, TriggerSite } from './sites.js';

/** Where an event happens. */
export interface EventPlace {
  readonly place: string;
  readonly code: string;
  /** True where no word says 在…: taken from the actor's name or the dateline. */
  readonly inferred: boolean;
}

const AT = new WordList('在 于 落户 赴 抵达 走进');
/** What does not stand before the place of an event: 来自浙江的企业. */
const ELSEWHERE = new WordList('来自 从 由 向 往 对 的 与 和 比');
const LONGEST_MARK = 2;

/** The place said with the trigger, else that of its actor, else that of the dateline (本报合肥6月28日讯). */
export function placeOf(
  story: Story,
  site: TriggerSite,
  participants: readonly EventParticipant[],
): EventPlace | null {
  return saidIn(story, site) ?? ofActor(participants) ?? ofDateline(story) ?? ofRegion(story, site);
}

/** The place said with 在 in the clause, else one before the trigger in it, else one said with 在 in the clauses before. */
function saidIn(story: Story, site: TriggerSite): EventPlace | null {
  const { text } = story;
  const own = site.clauses.indexOf(site.clause);
  const places = placesIn(story, site, own);
  const said = saidAt(text, places);
  if (said !== null) return said;
  for (const place of places) {
    const { start } = place;
    if (start < site.start && !ELSEWHERE.endsAt(text, start, start - LONGEST_MARK))
      return placed(place, true);
  }
  for (let i = 0; i < own; i++) {
    const before = saidAt(text, placesIn(story, site, i));
    if (before !== null) return before;
  }
  return null;
}

/** The first of the places said with 在. */
function saidAt(text: string, places: readonly PlaceMention[]): EventPlace | null {
  for (const place of places)
    if (AT.endsAt(text, place.start, place.start - LONGEST_MARK)) return placed(place, false);
  return null;
}

function placed({ text, place }: PlaceMention, inferred: boolean): EventPlace {
  return { place: text, code: place.code, inferred };
}

/** Places that a story was asked for before. */
export interface KnownPlaces {
  /** Those in its clauses, by the sentence and the clause. */
  readonly inSentences: ((readonly PlaceMention[] | undefined)[] | undefined)[];
  dateline: EventPlace | null | undefined;
}

const NONE: readonly PlaceMention[] = [];

/** Places named in a clause of the sentence of a trigger, outside titles and names; no name goes beyond its clause. */
function placesIn(
  story: Story,
  { clauses, sentenceIndex }: TriggerSite,
  index: number,
): readonly PlaceMention[] {
  const { inSentences } = story.places;
  inSentences[sentenceIndex] ??= [];
  const inClauses = inSentences[sentenceIndex];
  const known = inClauses[index];
  if (known !== undefined) return known;
  const places = namedIn(story, clauses[index] as Span);
  inClauses[index] = places;
  return places;
}

function namedIn(story: Story, { start, end }: Span): readonly PlaceMention[] {
  let places: PlaceMention[] | null = null;
  for (const { start: from, end: to, text, place } of findPlaces(story.text.slice(start, end))) {
    const mention = { start: start + from, end: start + to, text, place };
    if (isCovered(story, mention)) continue;
    places ??= [];
    places.push(mention);
  }
  return places ?? NONE;
}

/** A place inside a title or a name of a body is not where something happens. */
function isCovered({ found, begins }: Story, span: Span): boolean {
  return (
    isTouched(found.organizations, begins.organizations, span) ||
    isTouched(found.documents, begins.documents, span)
  );
}

function isTouched(spans: readonly Span[], begins: Ascending, { start, end }: Span): boolean {
  return (spans[begins.firstFrom(end) - 1]?.end ?? 0) > start;
}

/** Companies whose name begins like that of a place and tells none. */
const BRANDS = EdgePattern.of(/^(?:阿里(?!地区)|长安汽车|东风|海信|新华|建发|和平|光明|大众)/u);

function ofActor(participants: readonly EventParticipant[]): EventPlace | null {
  const name = bodyOf(participants)?.organization ?? '';
  if (longestNameAt(name, 0) === undefined || BRANDS.opens(name, 0, name.length)) return null;
  const first = findPlaces(name.slice(0, 16))[0];
  if (first === undefined || first.start !== 0) return null;
  // 西湖大学 tells no district; 余杭区人民法院 does.
  const isSure = first.place.code.endsWith('00') || /[区县市旗]$/u.test(first.text);
  return isSure ? placed(first, true) : null;
}

/** The body whose place is that of the event. */
function bodyOf(participants: readonly EventParticipant[]): EventParticipant | undefined {
  return (
    participants.find(
      ({ role, organization }) => organization !== null && (role === 'location' || role === 'host'),
    ) ??
    participants.find(({ role, organization }) => organization !== null && role === 'agent') ??
    participants.find(({ organization }) => organization !== null)
  );
}

const DATELINE = new CuedPattern(
  '日电 日讯',
  /(?:本报|本报讯|新华社|本网|中新社|记者)?([\u3400-\u9fff]{2,8})[\d０-９]{1,2}月[\d０-９]{1,2}日[电讯]/u,
);

function ofDateline({ places, passage, cued }: Story): EventPlace | null {
  if (places.dateline === undefined) {
    const from = passage.headlineEnd;
    places.dateline = firstPlace(DATELINE.exec(cued, from, from + 60)?.[1] ?? '');
  }
  return places.dateline;
}

const HERE = new Cue('我省 全省 省内 本省');

/** 我省, 全省: the province of the issue. */
function ofRegion({ region, cued, passage }: Story, { sentence }: TriggerSite): EventPlace | null {
  if (region === null) return null;
  // All these words have two characters.
  const isHere = cued.has(HERE.bit, sentence.start, sentence.end - 1);
  if (!isHere && !cued.has(HERE.bit, 0, passage.headlineEnd - 1)) return null;
  if (region !== lastRegion) {
    lastRegion = region;
    placeOfRegion = firstPlace(region);
  }
  return placeOfRegion;
}

/** The region asked for last, which is that of a whole issue, and its place. */
let lastRegion: string | null = null;
let placeOfRegion: EventPlace | null = null;

function firstPlace(text: string): EventPlace | null {
  const first = findPlaces(text)[0];
  return first === undefined ? null : placed(first, true);
}
