import type { Span } from '../../text/mapped-text.js';
import { insideOf } from '../spans.js';
import { dateOf } from './event-dates.js';
import { actorsOf } from './participants.js';
import type { Story, TriggerSite } from './sites.js';

const LEAST_WEIGHT = 3;
/** Words that tell a happening by themselves, whoever and whenever: 总数突破100家. */
const THRESHOLD: ReadonlySet<string> = new Set(
  '突破 首次突破 覆盖 惠及 站上 跨过 跨越 迈上 首超 首破 翻番 翻两番 跃升至 达到 接待 累计接待'.split(' '),
);
/** 大赛由省科协主办: who is behind an event, not one of its own. */
const HOSTED: ReadonlySet<string> = new Set(['主办', '承办']);

/** Specific happenings beside the main event: one a clause, each once, none without a date, an actor or a title. */
export function secondarySites(
  story: Story,
  sites: readonly TriggerSite[],
  main: TriggerSite | null,
): readonly TriggerSite[] {
  const chosen: TriggerSite[] = [];
  const speakers = speakersOf(story, main);
  const told = sites.filter((site) => !isComment(story, site, main));
  for (const site of new Set([...bestByClause(told), ...besideMain(told, main)])) {
    if (site === main || site.inHeadline) continue;
    if (isSameClause(site, main) && site.reading.frame.id !== 'meet') continue;
    if (isSupposed(story, site)) continue;
    if (site.reading.frame.saying ? isNewSpeaker(story, site, speakers) : isSpecific(story, site))
      chosen.push(typedBeside(site, main));
  }
  return chosen;
}

/** 启动仪式在嘉善举行: the meeting at which the main event happened is one beside it. */
function besideMain(sites: readonly TriggerSite[], main: TriggerSite | null): readonly TriggerSite[] {
  if (main === null || main.reading.frame.id === 'meet') return [];
  const meeting = sites.find((site) => isSameClause(site, main) && site.reading.frame.id === 'meet');
  return meeting === undefined ? [] : [meeting];
}

/** 奖励大会举行 tells a meeting where the prize is the main event; 宣布启用 tells a statement beside the act. */
function typedBeside(site: TriggerSite, main: TriggerSite | null): TriggerSite {
  const { frame, type } = site.reading;
  const own = (frame.id === 'meet' && type === main?.reading.type) || frame.id === 'announce';
  return own && type !== frame.type ? { ...site, reading: { ...site.reading, type: frame.type } } : site;
}

/** Whoever the main event has speaking says nothing new beside it. */
function speakersOf(story: Story, main: TriggerSite | null): Set<string> {
  if (main?.reading.type !== 'statement_made') return new Set();
  const clause = { start: main.clause.start, end: main.start };
  return new Set(actorsOf(story, clause).flatMap(({ person }) => (person === null ? [] : [person])));
}

/** 这是浙江第二次获激励: the main event once more. 从立案、开庭到裁决: a list of nouns. */
function isComment({ text }: Story, site: TriggerSite, main: TriggerSite | null): boolean {
  const opening = text.slice(site.sentence.start, site.sentence.start + 4);
  if (/^这(?:次|也|已|将)?是/u.test(opening) && site.reading.type === main?.reading.type) return true;
  // 此次通车的跨江大桥: the main event, taken up. 从开工到投产: a way, no deed.
  const before = text.slice(Math.max(site.clause.start, site.start - 14), site.start);
  if (site.attributive && site.reading.type === main?.reading.type && /[此本这该]次[^，]{0,4}$/u.test(before))
    return true;
  if (/从[^，。；]{1,12}[到至]$/u.test(before)) return true;
  // 峰会开幕式上: the meeting as a scene.
  if (site.reading.frame.id === 'gathering' && SCENE.test(text.slice(site.end, site.end + 4))) return true;
  // 其中10月1日单日发送92.3万人次: a part of what was counted before.
  const isPart = text.slice(site.clause.start, site.clause.start + 2) === '其中';
  if (isPart && /^(?:milestone_reached|funding_raised)$/u.test(site.reading.type)) return true;
  return /[、到至]/u.test(text[site.end] ?? '') && /[从、]/u.test(text[site.start - 1] ?? '');
}

const SCENE = /^(?:开幕式|闭幕式|现场|期间|[上后前中的]|间隙|结束|主席台)/u;
const SUPPOSED = /^(?:如果|如(?!期|约|今|愿|数)|若|假如|一旦|倘若|随着|被问及|即使|只要|除非)/u;
/** 两项指标若按此合并，均将跃居第一; 若干 and 若尔盖 suppose nothing. */
const CONDITION = /(?:若(?!干|尔|羌|曦|琳)|如果|假如|倘若|假设)/u;
/** 每天开行110对: a habit. */
const HABIT = /(?:每(?:天|日|月|年|周|季度?|逢|次|个?工作日)|平均每|日均|年均|原则上|可能)/u;
const OPINION = /(?:认为|预测|估计|预料)[，,称：:]?/u;
const ALLOWED =
  /(?:最高可|可处|可获|可按|可享|可以|均可|方可|即可|可申请|可(?!能|靠|持|再|见|谓|观|喜|信|比))/u;

/** 如果…, 分析师认为…, 最高可处…罚款: supposed, expected or allowed, not told as happening. */
function isSupposed({ text }: Story, site: TriggerSite): boolean {
  const { clause, sentence, start, reading, modality } = site;
  if (SUPPOSED.test(text.slice(clause.start, start))) return true;
  if (CONDITION.test(text.slice(Math.max(sentence.start, start - 80), start))) return true;
  if (reading.frame.saying) return false;
  if (ALLOWED.test(text.slice(clause.start, start)) || HABIT.test(text.slice(clause.start, start)))
    return true;
  if (/(?:概率|可能性)/u.test(text.slice(start, Math.min(clause.end, start + 40)))) return true;
  if (reading.frame.type === 'research_result' && /记者/u.test(text.slice(clause.start, start))) return true;
  const before = text.slice(Math.max(sentence.start, clause.start - 80), clause.start);
  const isFigure = /^(?:change|level)$/u.test(reading.frame.id);
  return (modality !== 'planned' || isFigure) && OPINION.test(before);
}

/** The weightiest trigger of each clause; what announces another (宣布启用) stands beside it. */
function bestByClause(sites: readonly TriggerSite[]): readonly TriggerSite[] {
  const best = new Map<number, TriggerSite>();
  for (const site of sites) {
    if (isLevel(site)) continue;
    if (site.reading.frame.id === 'announce') {
      best.set(site.start - 0.5, site);
      continue;
    }
    const known = best.get(site.clause.start);
    if (known === undefined || outweighs(site, known)) best.set(site.clause.start, site);
  }
  return [...best.values()];
}

/** 举行签约仪式: the verb before tells the same and stays. */
function outweighs(site: TriggerSite, known: TriggerSite): boolean {
  if (site.granted) return true;
  if (known.reading.frame.id === 'gathering' && site.reading.frame.id === 'meet') return true;
  if (known.reading.frame.weight < LEAST_WEIGHT && site.reading.frame.weight > LEAST_WEIGHT) return true;
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

/** 高志远介绍, 高志远还说: one statement a speaker and passage. */
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
  if (frame.weight < LEAST_WEIGHT || site.purpose || HOSTED.has(site.word)) return false;
  const holds = (spans: readonly Span[]): boolean => insideOf(spans, site.clause).length > 0;
  const date = dateOf(story, site, false);
  // 日前开工 is told as happening, though the day is not.
  const dated =
    date !== null && date.bond >= 3 && (date.bond > 3 || found.dates[date.index]?.startDate != null);
  const named = actorsOf(story, site.clause).length > 0;
  const titled = holds(found.documents);
  const aimed = dated && frame.needs.includes('number') && holds(found.amounts);
  if (site.modality === 'required') return named || (dated && titled) || aimed;
  if (frame.needs.includes('number')) {
    return (dated || named || THRESHOLD.has(site.word)) && holds(found.amounts);
  }
  const counted = frame.weight > LEAST_WEIGHT && !site.attributive && holds(found.amounts);
  // 团队三天内开发出引擎: a verb of achieving tells a deed, whoever did it.
  const achieved = frame.id === 'research' && !site.attributive && /(?:出|成功)$/u.test(site.word);
  return dated || named || titled || counted || achieved || frame.id === 'become';
}
