import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import type { Ascending } from './begins.js';
import { CuedPattern } from './cues.js';
import { dateOf } from './event-dates.js';
import { actorsOf, hasActor, lastActor } from './participants.js';
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
  const best = bestByClause(story, told);
  const meeting = besideMain(told, main);
  if (meeting !== undefined && !best.includes(meeting)) best.push(meeting);
  for (const site of best) {
    if (site === main || site.inHeadline) continue;
    if (isSameClause(site, main) && site.reading.frame.id !== 'meet') continue;
    if (isSupposed(story, site)) continue;
    if (site.reading.frame.saying ? isNewSpeaker(story, site, speakers) : isSpecific(story, site))
      chosen.push(typedBeside(site, main));
  }
  return chosen;
}

/** 启动仪式在嘉善举行: the meeting at which the main event happened is one beside it. */
function besideMain(sites: readonly TriggerSite[], main: TriggerSite | null): TriggerSite | undefined {
  if (main === null || main.reading.frame.id === 'meet') return undefined;
  return sites.find((site) => isSameClause(site, main) && site.reading.frame.id === 'meet');
}

/** 奖励大会举行 tells a meeting where the prize is the main event; 宣布启用 tells a statement beside the act. */
function typedBeside(site: TriggerSite, main: TriggerSite | null): TriggerSite {
  const { frame, type } = site.reading;
  const own = (frame.id === 'meet' && type === main?.reading.type) || frame.id === 'announce';
  return own && type !== frame.type ? { ...site, reading: { type: frame.type, frame }, rank: -1 } : site;
}

/** Whoever the main event has speaking says nothing new beside it. */
function speakersOf(story: Story, main: TriggerSite | null): Set<string> {
  if (main?.reading.type !== 'statement_made') return new Set();
  const clause = { start: main.clause.start, end: main.start };
  return new Set(actorsOf(story, clause).flatMap(({ person }) => (person === null ? [] : [person])));
}

const THIS_IS = EdgePattern.of(/^这(?:次|也|已|将)?是/u);
const SCENE = /^(?:开幕式|闭幕式|现场|期间|[上后前中的]|间隙|结束|主席台)/u;
const PART = new WordList('其中');
const PART_TYPES: ReadonlySet<string> = new Set(['milestone_reached', 'funding_raised']);
const FROM_HERE = EdgePattern.of(/从[^，。；]{1,12}[到至]$/u);
const LISTED_BEHIND = new WordList('、 到 至');
const LISTED_BEFORE = new WordList('从 、');

/** 这是浙江第二次获激励: the main event once more. 从立案、开庭到裁决: a list of nouns. */
function isComment({ text }: Story, site: TriggerSite, main: TriggerSite | null): boolean {
  const { start, end, clause, sentence, reading } = site;
  const isMainType = reading.type === main?.reading.type;
  if (isMainType && THIS_IS.opens(text, sentence.start, sentence.start + 4)) return true;
  // 此次通车的跨江大桥: the main event, taken up. 从开工到投产: a way, no deed.
  const from = Math.max(clause.start, start - 14);
  if (isMainType && site.attributive && /[此本这该]次[^，]{0,4}$/u.test(text.slice(from, start))) return true;
  if (FROM_HERE.closes(text, from, start)) return true;
  // 峰会开幕式上: the meeting as a scene.
  if (reading.frame.id === 'gathering' && SCENE.test(text.slice(end, end + 4))) return true;
  // 其中10月1日单日发送92.3万人次: a part of what was counted before.
  if (PART_TYPES.has(reading.type) && PART.beginsAt(text, clause.start, clause.end)) return true;
  return LISTED_BEHIND.beginsAt(text, end) && LISTED_BEFORE.endsAt(text, start);
}

const SUPPOSED = EdgePattern.of(
  /^(?:如果|如(?!期|约|今|愿|数)|若|假如|一旦|倘若|随着|被问及|即使|只要|除非)/u,
);
/** 两项指标若按此合并，均将跃居第一; 若干 and 若尔盖 suppose nothing. */
const CONDITION = new CuedPattern('若 如果 假如 假设', /(?:若(?!干|尔|羌|曦|琳)|如果|假如|倘若|假设)/u);
/** 每天开行110对: a habit. */
const HABIT = new CuedPattern(
  '每 日均 年均 原则上 可能',
  /(?:每(?:天|日|月|年|周|季度?|逢|次|个?工作日)|平均每|日均|年均|原则上|可能)/u,
);
const OPINION = new CuedPattern('认为 预测 估计 预料', /(?:认为|预测|估计|预料)[，,称：:]?/u);
const ALLOWED = new CuedPattern(
  '可',
  /(?:最高可|可处|可获|可按|可享|可以|均可|方可|即可|可申请|可(?!能|靠|持|再|见|谓|观|喜|信|比))/u,
);
const CHANCE = new CuedPattern('概率 可能性', /(?:概率|可能性)/u);
const FIGURES: ReadonlySet<string> = new Set(['change', 'level']);

/** 如果…, 分析师认为…, 最高可处…罚款: supposed, expected or allowed, not told as happening. */
function isSupposed({ text, cued }: Story, site: TriggerSite): boolean {
  const { clause, sentence, start, reading, modality } = site;
  if (SUPPOSED.opens(text, clause.start, start)) return true;
  if (CONDITION.isIn(cued, Math.max(sentence.start, start - 80), start)) return true;
  if (reading.frame.saying) return false;
  if (ALLOWED.isIn(cued, clause.start, start) || HABIT.isIn(cued, clause.start, start)) return true;
  if (CHANCE.isIn(cued, start, Math.min(clause.end, start + 40))) return true;
  if (reading.frame.type === 'research_result' && text.slice(clause.start, start).includes('记者'))
    return true;
  return (
    (modality !== 'planned' || FIGURES.has(reading.frame.id)) &&
    OPINION.isIn(cued, Math.max(sentence.start, clause.start - 80), clause.start)
  );
}

/** The weightiest trigger of each clause; what announces another (宣布启用) stands beside it. */
function bestByClause(story: Story, sites: readonly TriggerSite[]): TriggerSite[] {
  const best: TriggerSite[] = [];
  let clause = -1;
  let chosen = -1;
  for (const site of sites) {
    if (isLevel(site) || isCounted(story, site)) continue;
    if (site.reading.frame.id === 'announce') {
      best.push(site);
    } else if (site.clause.start !== clause) {
      clause = site.clause.start;
      chosen = best.push(site) - 1;
    } else if (outweighs(site, best[chosen] as TriggerSite)) {
      best[chosen] = site;
    }
  }
  return best;
}

/** 举行签约仪式: the verb before tells the same and stays; 出席开幕式并发表演讲: a verb tells more than a noun. */
function outweighs(site: TriggerSite, known: TriggerSite): boolean {
  if (site.granted) return true;
  const isVerb = site.reading.frame.id !== 'gathering' && site.reading.frame.weight >= LEAST_WEIGHT;
  if (known.reading.frame.id === 'gathering' && isVerb) return true;
  if (known.reading.frame.weight < LEAST_WEIGHT && site.reading.frame.weight > LEAST_WEIGHT) return true;
  return site.reading.type !== known.reading.type && site.reading.frame.weight > known.reading.frame.weight;
}

/** 同比增长12%, 余额达3亿元: figures of a statistic are no happenings, those of an aim are. */
function isLevel({ reading, modality }: TriggerSite): boolean {
  const { id } = reading.frame;
  return (id === 'change' || id === 'level') && modality !== 'planned' && modality !== 'required';
}

const COMPARED = /(?:比|较)[^，。；]{1,12}$/u;
const BY_POINTS = EdgePattern.of(/^了?[\d０-９.．]{1,8}个?(?:百分点|基点|BP)/u);

/** 较上一交易日上调253个基点, 占比升至58.7%，提高8.5个百分点: rates that moved, not rates that somebody changed. */
function isCounted({ text }: Story, { reading, clause, start, end }: TriggerSite): boolean {
  if (reading.frame.id !== 'adjust') return false;
  if (start === clause.start) return BY_POINTS.opens(text, end, end + 14);
  return COMPARED.test(text.slice(Math.max(clause.start, start - 14), start));
}

function isSameClause(site: TriggerSite, main: TriggerSite | null): boolean {
  return main !== null && site.clause.start === main.clause.start;
}

/** 高志远介绍, 高志远还说: one statement a speaker and passage. */
function isNewSpeaker(story: Story, site: TriggerSite, speakers: Set<string>): boolean {
  const speaker = lastActor(story, site.clause.start, site.start);
  if (speaker === undefined || site.start - speaker.end > 12) return false;
  const name = speaker.person ?? speaker.organization ?? '';
  if (speakers.has(name)) return false;
  speakers.add(name);
  return true;
}

const ACHIEVED = new WordList('出 成功');

function isSpecific(story: Story, site: TriggerSite): boolean {
  const { found, begins } = story;
  const { clause, modality, reading } = site;
  const { frame } = reading;
  if (frame.weight < LEAST_WEIGHT || site.purpose || HOSTED.has(site.word)) return false;
  const counts = frame.needsNumber;
  if (modality === 'required') {
    if (hasActor(story, clause.start, clause.end)) return true;
    const aimed = counts && holds(found.amounts, begins.amounts, clause);
    return (aimed || holds(found.documents, begins.documents, clause)) && isDated(story, site);
  }
  if (counts) {
    if (!holds(found.amounts, begins.amounts, clause)) return false;
    return THRESHOLD.has(site.word) || hasActor(story, clause.start, clause.end) || isDated(story, site);
  }
  if (hasActor(story, clause.start, clause.end) || holds(found.documents, begins.documents, clause))
    return true;
  if (frame.weight > LEAST_WEIGHT && !site.attributive && holds(found.amounts, begins.amounts, clause))
    return true;
  // 团队三天内开发出引擎: a verb of achieving tells a deed, whoever did it.
  if (frame.id === 'research' && !site.attributive && ACHIEVED.endsAt(site.word, site.word.length))
    return true;
  return frame.id === 'become' || isDated(story, site);
}

/** Whether the sentence dates the event; 日前开工 is told as happening, though the day is not. */
function isDated(story: Story, site: TriggerSite): boolean {
  const date = dateOf(story, site, false);
  if (date === null || date.bond < 3) return false;
  return date.bond > 3 || story.found.dates[date.index]?.startDate != null;
}

/** Whether one of the spans, which stand in text order, lies in a clause. */
function holds(spans: readonly Span[], begins: Ascending, clause: Span): boolean {
  for (let i = begins.firstFrom(clause.start); i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    if (start >= clause.end) return false;
    if (end <= clause.end) return true;
  }
  return false;
}
