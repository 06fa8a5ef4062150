import type { EventType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import { dateOf } from './event-dates.js';
import { actorFrom, actorsOf } from './participants.js';
import type { Actor, Story, TriggerSite } from './sites.js';
import { LONGEST_COMPARED, Wording } from './wording.js';

/** What a headline says, as far as a clause of the body can repeat it. */
export interface Headline {
  readonly wording: Wording;
  /** Names of the bodies and persons in it. */
  readonly actors: ReadonlySet<string | null>;
  /** Its trigger, if that tells a type; and the type. */
  readonly trigger: TriggerSite | null;
  readonly wanted: EventType | null;
}

/** 这是今年第二次降息, 此前: what is said about the news, not the news. */
const COMMENT = EdgePattern.of(/^(?:这(?:也|已|将)?是|此前|至此|上一次|去年同期|另悉|另据|据悉)/u);
/** 获批次日, 上市以来, 投产后: the event as a point in time for another. */
const LOOK_BACK = EdgePattern.of(
  /^(?:次日|翌日|当天|当日|当晚|之?后(?![备勤])|以后|以来|前夕|之际|一?周年)/u,
);
const NUMERAL = new CharacterSet('0-9一二两三四五六七八九十');
const TIME_SINCE = EdgePattern.of(/^(?:天|周|个?月|年)(?:后|来|间|内|时)/u);

const LEAST_REPEATED = 0.25;

/** The headline of a story. */
export function headlineOf(story: Story): Headline {
  const span = { start: 0, end: story.passage.headlineEnd };
  const actors = new Set(actorsOf(story, span).map(({ organization, person }) => organization ?? person));
  return { wording: new Wording(story.text, span.end), actors, trigger: null, wanted: null };
}

/** What the same wording is worth in the clause and in the sentence, a date, and a name of the headline. */
const CLAUSE_WORDING = 4;
const SENTENCE_WORDING = 5;
const DATED = 2;
const NAMED = 1.5;
/** More than sums of such numbers in another order differ. */
const ROUNDING = 1e-6;

/** How much a trigger of the body tells what the headline says. The weights were set on the development issue. */
export function likeness(story: Story, site: TriggerSite, headline: Headline): number {
  const { text } = story;
  const { clause, sentence } = site;
  const date = dateOf(story, site, false);
  return (
    site.reading.frame.weight * 0.6 +
    kinship(site, headline) -
    doubt(site, headline) -
    (COMMENT.opens(text, sentence.start, sentence.start + 8) ? 2 : 0) -
    (isLookBack(text, site.end) ? 6 : 0) +
    CLAUSE_WORDING * headline.wording.share(clause) +
    SENTENCE_WORDING * headline.wording.shareOfSentence(sentence) +
    (date === null ? 0 : date.bond >= 4 && !isSameDay(story, date.index) ? DATED : 1) +
    (isNamed(story, site, headline) ? NAMED : 0)
  );
}

/**
 * `likeness` is never more than this, which asks for no date and no name, and for the wording only where more than
 * `least` is in reach: late sentences hardly ever win against the lead.
 */
export function mostLikeness(site: TriggerSite, headline: Headline, least: number): number {
  const { sentence } = site;
  const bare =
    site.reading.frame.weight * 0.6 +
    kinship(site, headline) -
    doubt(site, headline) +
    DATED +
    NAMED +
    ROUNDING;
  const most = bare + CLAUSE_WORDING + SENTENCE_WORDING;
  // Of a sentence so long that only its beginning is compared a clause may repeat more.
  if (most <= least || sentence.end - sentence.start > LONGEST_COMPARED) return most;
  return bare + (CLAUSE_WORDING + SENTENCE_WORDING) * headline.wording.shareOfSentence(sentence);
}

const SAME_DAY: ReadonlySet<string> = new Set('当天 当日 同日 当晚 当月 同年 当年'.split(' '));

/** 启用，当天发送旅客6.8万人次: the date was said with what happened before. */
function isSameDay({ found }: Story, index: number): boolean {
  return SAME_DAY.has(found.dates[index]?.text ?? '');
}

function isLookBack(text: string, at: number): boolean {
  const count = NUMERAL.countAt(text, at);
  if (count > 0 && count <= 3 && TIME_SINCE.opens(text, at + count, at + 4)) return true;
  return LOOK_BACK.opens(text, at, at + 4);
}

/** Whether a body or person of the headline stands in the trigger's clause. */
function isNamed(story: Story, { clause }: TriggerSite, { actors }: Headline): boolean {
  if (actors.size === 0) return false;
  for (let i = actorFrom(story, clause.start, clause.end); i >= 0; ) {
    const { organization, person } = story.actors[i] as Actor;
    if (actors.has(organization ?? person)) return true;
    i = actorFrom(story, clause.start, clause.end, i + 1);
  }
  return false;
}

/** Same type, same word, same frame, same modality. */
function kinship(site: TriggerSite, { trigger, wanted }: Headline): number {
  if (trigger === null) return 0;
  const word = sharesWord(site, trigger) ? 2.5 : site.reading.frame.id === trigger.reading.frame.id ? 1 : 0;
  return (site.reading.type === wanted ? 4 : 0) + word + (site.modality === trigger.modality ? 0.5 : 0);
}

/** What seldom is the news: an attribute, a bracket, a demand, a plan, something said. */
function doubt(
  { attributive, inBrackets, modality, reading }: TriggerSite,
  { trigger, wanted }: Headline,
): number {
  return (
    (attributive ? 1 : 0) +
    (inBrackets ? 3 : 0) +
    (modality === 'required' ? 2.5 : 0) +
    (modality === 'planned' && trigger?.modality !== 'planned' ? 1.5 : 0) +
    (reading.frame.saying && wanted !== 'statement_made' ? 3 : 0)
  );
}

/** Whether a clause has much of the headline's wording. */
export function repeats({ clause }: TriggerSite, { wording }: Headline): boolean {
  return wording.share(clause) >= LEAST_REPEATED;
}

export function sharesWord(a: TriggerSite, b: TriggerSite): boolean {
  return a.word.includes(b.word) || b.word.includes(a.word);
}
