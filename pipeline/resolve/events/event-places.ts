import type { EventParticipant } from '../../extract/mentions.js';
import { findPlaces, type PlaceMention } from '../../places/index.js';
import type { Span } from '../../text/mapped-text.js';
import { touching } from '../spans.js';
import type { Story, TriggerSite } from './sites.js';

/** Where an event happens. */
export interface EventPlace {
  readonly place: string;
  readonly code: string;
  /** True where no word says 在…: taken from the actor's name or the dateline. */
  readonly inferred: boolean;
}

/** What does not stand before the place of an event: 来自浙江的企业. */
const ELSEWHERE = /(?:来自|从|由|向|往|对|的|与|和|比)$/u;

/** The place said with the trigger, else that of its actor, else that of the dateline (本报合肥6月28日讯). */
export function placeOf(
  story: Story,
  site: TriggerSite,
  participants: readonly EventParticipant[],
): EventPlace | null {
  return (
    saidIn(story, site.clause, site) ??
    saidIn(story, { start: site.sentence.start, end: site.clause.start }, site) ??
    ofActor(participants) ??
    ofDateline(story) ??
    ofRegion(story, site)
  );
}

function saidIn(story: Story, span: Span, site: TriggerSite): EventPlace | null {
  const places = placesIn(story, span);
  const marked = places.find(({ start }) =>
    /(?:在|于|落户|赴|抵达|走进)$/u.test(story.text.slice(Math.max(0, start - 2), start)),
  );
  if (marked !== undefined) return { place: marked.text, code: marked.place.code, inferred: false };
  if (span !== site.clause) return null;
  const bare = places.find(
    ({ start }) => start < site.start && !ELSEWHERE.test(story.text.slice(Math.max(0, start - 2), start)),
  );
  return bare === undefined ? null : { place: bare.text, code: bare.place.code, inferred: true };
}

/** Places by the stretch of text, for each story: several events share a clause. */
const known = new WeakMap<Story, Map<number, readonly PlaceMention[]>>();

/** Places named in a stretch of text, outside titles and names. */
function placesIn(story: Story, { start, end }: Span): readonly PlaceMention[] {
  const key = start * LONGEST_TEXT + end;
  const ofStory = known.get(story) ?? new Map<number, readonly PlaceMention[]>();
  known.set(story, ofStory);
  const before = ofStory.get(key);
  if (before !== undefined) return before;
  const places = findPlaces(story.text.slice(start, end))
    .map((one) => ({ ...one, start: start + one.start, end: start + one.end }))
    .filter((one) => !isCovered(story, one));
  ofStory.set(key, places);
  return places;
}

const LONGEST_TEXT = 2 ** 26;

/** A place inside a title or a name of a body is not where something happens. */
function isCovered({ found }: Story, span: Span): boolean {
  return touching(found.organizations, span).length > 0 || touching(found.documents, span).length > 0;
}

/** Companies whose name begins like that of a place and tells none. */
const BRANDS = /^(?:阿里(?!地区)|长安汽车|东风|海信|新华|建发|和平|光明|大众)/u;

function ofActor(participants: readonly EventParticipant[]): EventPlace | null {
  const chosen =
    participants.find(
      ({ role, organization }) => organization !== null && (role === 'location' || role === 'host'),
    ) ??
    participants.find(({ role, organization }) => organization !== null && role === 'agent') ??
    participants.find(({ organization }) => organization !== null);
  const name = chosen?.organization ?? '';
  const first = BRANDS.test(name) ? undefined : findPlaces(name.slice(0, 16))[0];
  // 西湖大学 tells no district; 余杭区人民法院 does.
  const isSure = first !== undefined && (first.place.code.endsWith('00') || /[区县市旗]$/u.test(first.text));
  return first === undefined || first.start !== 0 || !isSure
    ? null
    : { place: first.text, code: first.place.code, inferred: true };
}

const DATELINE =
  /(?:本报|本报讯|新华社|本网|中新社|记者)?([\u3400-\u9fff]{2,8})[\d０-９]{1,2}月[\d０-９]{1,2}日[电讯]/u;

function ofDateline({ passage, text }: Story): EventPlace | null {
  const line = DATELINE.exec(text.slice(passage.headlineEnd, passage.headlineEnd + 60))?.[1] ?? '';
  const first = findPlaces(line)[0];
  return first === undefined ? null : { place: first.text, code: first.place.code, inferred: true };
}

/** 我省, 全省: the province of the issue. */
function ofRegion({ region, text, passage }: Story, site: TriggerSite): EventPlace | null {
  if (region === null) return null;
  const words = text.slice(site.sentence.start, site.sentence.end) + text.slice(0, passage.headlineEnd);
  if (!/(?:我省|全省|省内|本省)/u.test(words)) return null;
  const place = findPlaces(region)[0];
  return place === undefined ? null : { place: place.text, code: place.place.code, inferred: true };
}
