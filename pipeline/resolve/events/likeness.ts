import type { EventType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { dateOf } from './event-dates.js';
import { actorsOf } from './participants.js';
import type { Story, TriggerSite } from './sites.js';

/** What a headline says, as far as a clause of the body can repeat it. */
export interface Headline {
  /** Its pairs of characters. */
  readonly pairs: ReadonlySet<number>;
  /** Names of the bodies and persons in it. */
  readonly actors: ReadonlySet<string | null>;
  /** Its trigger, if that tells a type; and the type. */
  readonly trigger: TriggerSite | null;
  readonly wanted: EventType | null;
}

/** 这是今年第二次降息, 此前: what is said about the news, not the news. */
const COMMENT = /^(?:这(?:也|已|将)?是|此前|至此|上一次|去年同期|另悉|另据|据悉)/u;
/** 获批次日, 上市以来, 投产后: the event as a point in time for another. */
const LOOK_BACK =
  /^(?:次日|翌日|当天|当日|当晚|之?后(?![备勤])|以后|以来|前夕|之际|一?周年|[一二两三四五六七八九十\d]{1,3}(?:天|周|个?月|年)(?:后|来|间|内|时))/u;
const LEAST_REPEATED = 0.25;
const LONGEST_COMPARED = 400;

export function headlineOf(story: Story, trigger: TriggerSite | null, wanted: EventType | null): Headline {
  const span = { start: 0, end: story.passage.headlineEnd };
  const actors = new Set(actorsOf(story, span).map(({ organization, person }) => organization ?? person));
  return { pairs: pairsOf(story.text.slice(0, span.end)), actors, trigger, wanted };
}

/** How much a trigger of the body tells what the headline says. The weights were set on the development issue. */
export function likeness(story: Story, site: TriggerSite, headline: Headline): number {
  const { text } = story;
  const date = dateOf(story, site, false);
  const named = actorsOf(story, site.clause).some(({ organization, person }) =>
    headline.actors.has(organization ?? person),
  );
  return (
    site.reading.frame.weight * 0.6 +
    kinship(site, headline) -
    doubt(site, headline) -
    (COMMENT.test(text.slice(site.sentence.start, site.sentence.start + 8)) ? 2 : 0) -
    (LOOK_BACK.test(text.slice(site.end, site.end + 4)) ? 6 : 0) +
    4 * share(headline.pairs, text, site.clause) +
    5 * share(headline.pairs, text, site.sentence) +
    (date === null ? 0 : date.bond >= 4 ? 2 : 1) +
    (named ? 1.5 : 0)
  );
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
export function repeats({ text }: Story, { clause }: TriggerSite, { pairs }: Headline): boolean {
  return share(pairs, text, clause) >= LEAST_REPEATED;
}

export function sharesWord(a: TriggerSite, b: TriggerSite): boolean {
  return a.word.includes(b.word) || b.word.includes(a.word);
}

const WORD_CHARACTER = new CharacterSet('\u3400-\u9fff0-9A-Za-z');

/** Pairs of characters, as one number each, compare headline and sentence cheaply and without word cutting. */
function pairsOf(words: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  const length = Math.min(words.length, LONGEST_COMPARED);
  for (let i = 0; i + 1 < length; i++) if (isPair(words, i)) pairs.add(pairAt(words, i));
  return pairs;
}

function isPair(words: string, at: number): boolean {
  return WORD_CHARACTER.isAt(words, at) && WORD_CHARACTER.isAt(words, at + 1);
}

function pairAt(words: string, at: number): number {
  return words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1);
}

/** How much of a headline's pairs stand between two places of a text, each counted once. */
function share(told: ReadonlySet<number>, text: string, { start, end }: Span): number {
  if (told.size === 0) return 0;
  const shared = new Set<number>();
  const last = Math.min(end, start + LONGEST_COMPARED);
  for (let i = start; i + 1 < last; i++) {
    if (!isPair(text, i)) continue;
    const pair = pairAt(text, i);
    if (told.has(pair)) shared.add(pair);
  }
  return shared.size / told.size;
}
