import type { EventParticipant } from '../../extract/mentions.js';
import { findPlaces, longestNameAt, type Place } from '../../places/index.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import type { Ascending } from './begins.js';
import { Cue, CuedPattern } from './cues.js';
import { foreignPlaceAt } from './foreign-places.js';
import type { Story, TriggerSite } from './sites.js';

/** Where an event happens. */
export interface EventPlace {
  readonly place: string;
  /** GB/T 2260 code; null for a place abroad. */
  readonly code: string | null;
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

/**
 * Where the main event's clause tells no place: one named before it in its sentence, one said with 在 in the sentence
 * before (会议在西宁召开。会议审议通过…), that with which the headline begins, or that of the law which is its object.
 */
export function placeAround(story: Story, site: TriggerSite): EventPlace | null {
  return (
    namedBefore(story, site) ?? saidBefore(story, site) ?? ofHeadline(story) ?? ofTitle(story, site.clause)
  );
}

function namedBefore(story: Story, site: TriggerSite): EventPlace | null {
  for (let i = site.clauses.indexOf(site.clause) - 1; i >= 0; i--) {
    const place = placesIn(story, site, i).find(
      ({ start }) => !ELSEWHERE.endsAt(story.text, start, start - LONGEST_MARK),
    );
    if (place !== undefined) return placed(place, true);
  }
  return null;
}

function saidBefore(story: Story, { sentenceIndex, inHeadline }: TriggerSite): EventPlace | null {
  const before = story.sentences[sentenceIndex - 1];
  if (inHeadline || before === undefined || before.start < story.passage.headlineEnd) return null;
  const said = saidAt(story.text, namedIn(story, before));
  return said === null ? null : { ...said, inferred: true };
}

/** Where a headline says that something happens: in its first place, else in one said with 在, else in that of the dateline. */
export function placeOfHeadline(story: Story): EventPlace | null {
  return ofHeadline(story) ?? ofDateline(story);
}

function ofHeadline(story: Story): EventPlace | null {
  const places = namedIn(story, { start: 0, end: story.passage.headlineEnd });
  const first = places.find(({ start }) => start === 0);
  return first === undefined ? saidAt(story.text, places) : placed(first, true);
}

/** 《山东省湿地保护条例》施行: in force where its title says. */
function ofTitle({ found, begins, text }: Story, clause: Span): EventPlace | null {
  const title = found.documents[begins.documents.firstFrom(clause.start)];
  if (title === undefined || title.start >= clause.end) return null;
  const [first] = findPlaces(text.slice(title.start + 1, title.start + 9));
  return first?.start === 0 ? placed({ text: first.text, code: first.place.code }, true) : null;
}

/** The first of the places said with 在. */
function saidAt(text: string, places: readonly NamedPlace[]): EventPlace | null {
  for (const place of places)
    if (AT.endsAt(text, place.start, place.start - LONGEST_MARK)) return placed(place, false);
  return null;
}

function placed({ text, code }: Pick<NamedPlace, 'text' | 'code'>, inferred: boolean): EventPlace {
  return { place: text, code, inferred };
}

/** A place as named in the passage, at home or abroad. */
interface NamedPlace extends Span {
  readonly text: string;
  readonly code: string | null;
}

/** Places that a story was asked for before. */
export interface KnownPlaces {
  /** Those in its clauses, by the sentence and the clause. */
  readonly inSentences: ((readonly NamedPlace[] | undefined)[] | undefined)[];
  dateline: EventPlace | null | undefined;
}

const NONE: readonly NamedPlace[] = [];

/** Places named in a clause of the sentence of a trigger, outside titles and names; no name goes beyond its clause. */
function placesIn(
  story: Story,
  { clauses, sentenceIndex }: TriggerSite,
  index: number,
): readonly NamedPlace[] {
  const { inSentences } = story.places;
  inSentences[sentenceIndex] ??= [];
  const inClauses = inSentences[sentenceIndex];
  const known = inClauses[index];
  if (known !== undefined) return known;
  const places = namedIn(story, clauses[index] as Span);
  inClauses[index] = places;
  return places;
}

function namedIn(story: Story, { start, end }: Span): readonly NamedPlace[] {
  let places: NamedPlace[] | null = null;
  const words = story.text.slice(start, end);
  for (const { start: from, end: to, text, place } of findPlaces(words)) {
    const mention = { start: start + from, end: start + to, text, code: place.code };
    if (isOtherName(place, words, from, to) || isCovered(story, mention)) continue;
    places ??= [];
    places.push(mention);
  }
  return places ?? abroad(story, start, words);
}

/** 北京时间. */
const TIME = '时间';
/** 越秀山体育场, 清水河校区, 凤城九路: the short name of a county that goes on is another's. */
const NAME_GOES_ON = new CharacterSet('山湖河江溪寺园校塔关岭岛湾遗路街桥大一二三四五六七八九十');
/** 平遥|古城, 世|界首次: it begins behind a preposition, a date or a larger place, not inside a phrase. */
const BEFORE_NAME = new CharacterSet('在于至到赴从由向往和与及省市州县区盟旗地日时午晚天年月户达进离驶抵返');
const HAN = new CharacterSet('\u3400-\u9fff');

/** Whether what reads like a place is part of another name. */
function isOtherName({ level, short }: Place, words: string, from: number, to: number): boolean {
  if (words.startsWith(TIME, to)) return true;
  if (level !== 'county' || to - from !== short.length) return false;
  if (NAME_GOES_ON.isAt(words, to)) return true;
  return from > 0 && HAN.isAt(words, from - 1) && !BEFORE_NAME.isAt(words, from - 1);
}

/** The place abroad said with 在 where the clause names none at home: 在阿联酋阿布扎比宣布. */
function abroad(story: Story, start: number, words: string): readonly NamedPlace[] {
  for (let at = words.indexOf('在'); at >= 0; at = words.indexOf('在', at + 1)) {
    const name = foreignPlaceAt(words, at + 1);
    if (name === null) continue;
    const from = start + at + 1;
    const mention = { start: from, end: from + name.length, text: name, code: null };
    if (!isCovered(story, mention)) return [mention];
  }
  return NONE;
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
const BRANDS = EdgePattern.of(
  /^(?:阿里(?!地区)|长安汽车|东风|海信|新华|建发|和平|光明|大众|中山大学|中山医|昆仑|长江|黄河)/u,
);

/** 中国人民银行杭州中心支行, 中国共产党浙江省委员会: bodies of the state name their place further on. */
const NATIONAL = EdgePattern.of(/^(?:中国|中共|国家|中华)/u);
const LONGEST_NATIONAL = 24;

function ofActor(participants: readonly EventParticipant[]): EventPlace | null {
  const body = bodyOf(participants);
  const name = body?.organization ?? '';
  const isNational = NATIONAL.opens(name, 0, 2);
  if (!isNational && longestNameAt(name, 0) === undefined) {
    const city = body?.role === 'location' ? foreignPlaceAt(name, 0) : null;
    return city === null ? null : placed({ text: city, code: null }, true);
  }
  if (BRANDS.opens(name, 0, name.length)) return null;
  const first = findPlaces(name.slice(0, isNational ? LONGEST_NATIONAL : 16))[0];
  if (first === undefined || (first.start !== 0 && !isNational)) return null;
  // 西湖大学 tells no district; 余杭区人民法院 does.
  const isSure = first.place.code.endsWith('00') || /[区县市旗]$/u.test(first.text);
  return isSure ? placed({ text: first.text, code: first.place.code }, true) : null;
}

/** The body whose place is that of the event: where it happened, else who is host of it or does it. */
function bodyOf(participants: readonly EventParticipant[]): EventParticipant | undefined {
  const bodies = participants.filter(
    ({ organization, role }) => organization !== null && role !== 'co_agent',
  );
  for (const role of ['location', 'host', 'agent']) {
    const body = bodies.find((one) => one.role === role);
    if (body !== undefined) return body;
  }
  return bodies[0];
}

/** 新华社柏林3月28日电, 本报广州讯, 本报伦敦专电. */
const DATELINE = new CuedPattern(
  '日电 日讯 本报',
  /(?:(?:本报|本报讯|新华社|本网|中新社|记者)?([\u3400-\u9fff]{2,8})[\d０-９]{1,2}月[\d０-９]{1,2}日[电讯]|^\s?本报([\u3400-\u9fff]{2,6}?)(?:专电|特讯|[电讯]))/u,
);

function ofDateline({ places, passage, cued }: Story): EventPlace | null {
  if (places.dateline === undefined) {
    const from = passage.headlineEnd;
    const [, dated, bare] = DATELINE.exec(cued, from, from + 60) ?? [];
    places.dateline = firstPlace(dated ?? bare ?? '');
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
  if (first !== undefined) return placed({ text: first.text, code: first.place.code }, true);
  // 阿塞拜疆巴库: nothing but the place may stand there.
  const name = foreignPlaceAt(`${text}，`, 0);
  return name !== null && text.endsWith(name) ? placed({ text: name, code: null }, true) : null;
}
