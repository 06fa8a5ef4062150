import type { EventType } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import type { Headline } from './likeness.js';
import { headlineOf, likeness, mostLikeness, repeats, sharesWord } from './likeness.js';
import { hasActor } from './participants.js';
import type { Story, TriggerSite } from './sites.js';

/** What the headline reports: the type of event, and the trigger that tells it, in the body where it can be. */
export interface MainEvent {
  readonly type: EventType;
  /** The trigger that the event carries; null where the article has none at all. */
  readonly site: TriggerSite | null;
  /** The trigger of the headline. */
  readonly headline: TriggerSite | null;
  /** The clause of the body nearest to the headline, whatever its type: it dates an event that only the headline names. */
  readonly nearest: TriggerSite | null;
}

const CONTEST = /(?:赛|杯|评选|评比|挑战赛|锦标赛|运动会|奖)/u;
const STRONG = 3;
/** Triggers of the body that can tell the main event: what the headline reports is told early. */
const MOST_CANDIDATES = 200;

/** Chooses the main event of a passage with a headline. */
export function mainEventOf(story: Story, sites: readonly TriggerSite[]): MainEvent {
  const headline = headlineTrigger(sites.filter((site) => site.inHeadline && !isAsked(story, site)));
  const body = sites.filter(({ inHeadline }) => !inHeadline);
  const wanted = headline === null ? null : wantedType(story, headline, body);
  const said = headlineOf(story);
  const best = bestOf(story, body, said, headline, wanted);
  const told = best === null ? null : toldBy(story, best, headline, wanted, body);
  if (told !== null) return { ...told, headline, nearest: best };
  if (headline === null || wanted === null) return { type: 'other', site: null, headline, nearest: null };
  const retold = retelling(story, body, said, headline, wanted);
  if (retold !== null) return { type: wanted, site: retold, headline, nearest: retold };
  return {
    type: wanted,
    site: best !== null && sharesWord(best, headline) ? best : null,
    headline,
    nearest: best,
  };
}

/** The event of the clause that is nearest to the headline, where it tells what the headline does; null where it does not. */
function toldBy(
  story: Story,
  best: TriggerSite,
  headline: TriggerSite | null,
  wanted: EventType | null,
  body: readonly TriggerSite[],
): Pick<MainEvent, 'type' | 'site'> | null {
  const { type } = best.reading;
  if (headline === null) return { type, site: best };
  const replaces = isWeak(headline) && !headline.reading.frame.saying;
  if (type !== wanted && !replaces && !isSharper(best, headline)) return null;
  const agreed = agreeing(best, body);
  if (agreed !== null) return { type: agreed.reading.type, site: agreed };
  return { type, site: announcing(story, best, body) ?? best };
}

/** 实现 in the headline, 率先实现 in the body: the longer word tells the type. */
function isSharper({ word, reading }: TriggerSite, headline: TriggerSite): boolean {
  return (
    word.length > headline.word.length &&
    word.endsWith(headline.word) &&
    reading.frame.weight > headline.reading.frame.weight
  );
}

/** 两校签署协议，双方将共建研究院: what they have done is sign. */
function agreeing(told: TriggerSite, body: readonly TriggerSite[]): TriggerSite | null {
  if (told.modality !== 'planned' || told.reading.type === 'statement_made') return null;
  return (
    body.find(
      ({ reading, sentenceIndex, end, modality, attributive }) =>
        reading.frame.id === 'sign' &&
        sentenceIndex === told.sentenceIndex &&
        end <= told.start &&
        modality === 'occurred' &&
        !attributive,
    ) ?? null
  );
}

/** 央行29日宣布，自6月30日起下调利率: told by an announcement, the event is that of the announcement. */
function announcing(story: Story, told: TriggerSite, body: readonly TriggerSite[]): TriggerSite | null {
  const last = body.findLast(
    (site) =>
      site.reading.frame.id === 'announce' &&
      site.sentenceIndex === told.sentenceIndex &&
      site.end <= told.start,
  );
  if (last === undefined || last.modality !== 'occurred' || last.attributive) return null;
  return last.clause.start === told.clause.start || !hasActor(story, last.end, told.start) ? last : null;
}

const QUESTION = new CharacterSet('？?');

/** 城际铁路开建？铁路局：尚在论证: what is asked and answered in one headline has not been told. */
function isAsked({ text, passage }: Story, { sentence }: TriggerSite): boolean {
  return sentence.end < passage.headlineEnd && QUESTION.isAt(text, sentence.end - 1);
}

/** The weightiest trigger of the headline; of equals the first: 安徽|出台|18条措施支持…. */
function headlineTrigger(sites: readonly TriggerSite[]): TriggerSite | null {
  let chosen: TriggerSite | null = null;
  for (const site of sites) {
    if (chosen === null || weightOf(site) > weightOf(chosen)) chosen = site;
  }
  if (chosen?.modality !== 'required') return chosen;
  // 专家建议加快修订: what is only demanded is told by the demand.
  const { start } = chosen;
  return sites.find(({ reading, end }) => reading.frame.saying && end <= start) ?? chosen;
}

/** A figure makes the milestone the news: 今年开行|破3000列; what is helped along does not: 助企|复工复产; 在世界经济论坛|发表演讲 is no forum. */
function weightOf({ reading, purpose, granted }: TriggerSite): number {
  const { id, weight, needsNumber } = reading.frame;
  const nominal = id === 'gathering' ? 0.5 : 0;
  return weight - nominal + (needsNumber ? 0.5 : 0) + (granted ? 1.5 : 0) - (purpose ? 2 : 0);
}

/** The type that the headline's trigger tells; 大赛收官 is told by its prizes. */
function wantedType(story: Story, headline: TriggerSite, body: readonly TriggerSite[]): EventType {
  const { type, frame } = headline.reading;
  const subject = story.text.slice(headline.clause.start, headline.start);
  const isContest = frame.id === 'close' || /闭幕|落幕/u.test(headline.word);
  if (isContest && CONTEST.test(subject) && body.some(({ reading }) => reading.type === 'award_conferred')) {
    return 'award_conferred';
  }
  return type;
}

/** 单季营收首超2000亿元, told late as 第三季度营收2011亿元，首次突破2000亿元大关: a clause of the same type and words. */
function retelling(
  story: Story,
  body: readonly TriggerSite[],
  headline: Headline,
  trigger: TriggerSite,
  wanted: EventType,
): TriggerSite | null {
  const alike = body.filter(
    ({ reading, modality }) => reading.type === wanted && modality === trigger.modality,
  );
  const best = bestOf(story, alike, headline, trigger, wanted);
  return best !== null && repeats(best, headline) ? best : null;
}

/** 实现 says only that something came about: 两岸实现“三通”. */
const isWeak = ({ reading, purpose, word }: TriggerSite): boolean =>
  reading.frame.weight - (purpose ? 2 : 0) < STRONG || word === '实现';

/** The trigger of the body that tells most of what the headline says. */
function bestOf(
  story: Story,
  body: readonly TriggerSite[],
  said: Headline,
  trigger: TriggerSite | null,
  wanted: EventType | null,
): TriggerSite | null {
  const headline = { ...said, trigger: trigger !== null && !isWeak(trigger) ? trigger : null, wanted };
  const first = body[0]?.sentenceIndex ?? 0;
  let chosen: TriggerSite | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const last = Math.min(body.length, MOST_CANDIDATES);
  for (let i = 0; i < last; i++) {
    const site = body[i] as TriggerSite;
    const early = earliness(site.sentenceIndex - first);
    if (mostLikeness(site, headline, most - early) <= most - early) continue;
    const score = likeness(story, site, headline) + early;
    if (score > most) {
      chosen = site;
      most = score;
    }
  }
  return chosen === null ? null : verbOf(chosen, body);
}

/** News comes first: the lead, then what follows. */
function earliness(distance: number): number {
  return (distance === 0 ? 1 : 0) - Math.min(distance, 8) * 0.7;
}

/** 举行2020年部省工作会商会议: the verb that holds the meeting, rather than its noun. */
function verbOf(site: TriggerSite, body: readonly TriggerSite[]): TriggerSite {
  if (site.reading.frame.id !== 'gathering') return site;
  return (
    body.find(({ clause, reading }) => clause.start === site.clause.start && reading.frame.id === 'meet') ??
    site
  );
}

/** The trigger of an article without any: the headline's last word that looks like a verb, else the whole headline. */
export function bareTrigger({ passage, text }: Story): Span {
  const headline = text.slice(0, passage.headlineEnd);
  const last = [...headline.matchAll(VERB)].at(-1);
  if (last === undefined) return { start: 0, end: passage.headlineEnd };
  return { start: last.index, end: last.index + last[0].length };
}

const VERB =
  /(?:打造|建设|推进|推动|加快|助力|支持|提升|走进|走向|迎来|变|让|摇出|飞起来|升空|去哪|挪走|并网|涨|跌|免费|延时|亮了|看灯|买|卖|造|搬|拼成|合力|聚焦|发力|赋能|护航|保障|促进|引领|深化|提质|增效|升级|转型|守护|传承|讲述|成为|带来|破解|领先|起飞|奔跑|争|抢|干|唱响|谱写)/gu;
