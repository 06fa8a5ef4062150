import type { DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { Cue, CuedPattern } from './cues.js';
import { saysPlan } from './modality.js';
import type { Story, TriggerSite } from './sites.js';

/** Index of a date of the passage, and how well it is bound to the event. */
export interface DatedBy {
  readonly index: number;
  /** 4 in the clause, 3 in the sentence, 2 in a sentence before, 1 in the dateline or behind. */
  readonly bond: number;
}

const DAYS: ReadonlySet<string> = new Set(['day', 'hour', 'minute']);
/** How far back a date still dates what follows, in characters. */
const MEMORY = 1000;
/** 记者6月5日从…获悉, 网站6月15日显示: the day of the news, taken only where nothing else dates the event. */
const HEARD = /^[^，。；]{0,40}(?:获悉|了解到|消息|传来|表示|介绍|透露)/u;

/** The date of the happening that the trigger tells; null where the text gives none. `far` also looks further away. */
export function dateOf(story: Story, site: TriggerSite, far: boolean): DatedBy | null {
  if (far || site.rank < 0) return findDate(story, site, far);
  // Several choices ask for the date of the same trigger.
  const before = story.dated[site.rank];
  if (before !== undefined) return before;
  const date = findDate(story, site, far);
  story.dated[site.rank] = date;
  return date;
}

/** 5日宣布，经国务院批准，将于11日发行: when it was granted is not said. */
const GRANTED_BY = new CuedPattern('经', /经[^，。；]{2,20}$/u);

function findDate(story: Story, site: TriggerSite, far: boolean): DatedBy | null {
  const { reading, clause, start } = site;
  const own = inClause(story, site);
  const isGrant = !far && reading.type === 'approval_granted';
  if (isGrant && GRANTED_BY.isIn(story.cued, Math.max(clause.start, start - 22), start)) return own;
  const near = reading.frame.saying ? (own ?? atMeeting(story, site)) : sharper(story, site, own);
  if (near !== null) return near;
  if (!far) return afterwards(story, site);
  return earlier(story, site) ?? behind(story, site) ?? dateline(story);
}

/** 截至11月15日，全年发电量达…: a day said in the sentence dates better than 全年 or 今年 in the clause. */
function sharper(story: Story, site: TriggerSite, own: DatedBy | null): DatedBy | null {
  const { dates } = story.found;
  const near = own === null ? undefined : dates[own.index];
  if (near !== undefined && !isLoose(near)) return own;
  const other = inSentence(story, site);
  const far = other === null ? undefined : dates[other.index];
  if (own === null || far === undefined) return own ?? other;
  return far.precision !== null && DAYS.has(far.precision) && !isHearing(story, far) ? other : own;
}

const LOOSE: ReadonlySet<string> = new Set('今年 全年 年内 本年 本年度 当年 本月 当月'.split(' '));
const isLoose = ({ text }: DateMention): boolean => LOOSE.has(text);

const RECENTLY: ReadonlySet<string> = new Set('日前 近日 近期 最近 不久前 前不久 近来 连日来'.split(' '));
const isRecently = ({ text }: DateMention): boolean => RECENTLY.has(text);

const IN_BRACKETS = new CuedPattern('（ (', /[（(][^）)]{0,12}$/u);
const LINKS: ReadonlySet<string> = new Set('于 在 至 时间为 日期为 自 了自'.split(' '));
const LONGEST_LINK = 3;

/** The nearest date before the trigger in its clause, else one right behind it: 成立于2017年9月. */
function inClause(story: Story, site: TriggerSite): DatedBy | null {
  const { text, found, begins, dateFacts } = story;
  const { dates } = found;
  const { clause } = site;
  const first = begins.dates.firstFrom(clause.start);
  if ((dates[first]?.start ?? Number.POSITIVE_INFINITY) >= clause.end) return null;
  const chosen = preferred(story, site, first);
  if (chosen >= 0) return { index: chosen, bond: 4 };
  const occurred = site.modality === 'occurred';
  for (let i = Math.max(first, begins.dates.firstFrom(site.end)); i < dates.length; i++) {
    const { start, end } = dates[i] as DateMention;
    if (start >= clause.end || start > site.end + LONGEST_LINK) break;
    if (end <= clause.end && dateFacts.isUsable(i, occurred) && LINKS.has(text.slice(site.end, start)))
      return { index: i, bond: 4 };
  }
  return null;
}

/**
 * Of several dates before a trigger the last that is not the attribute of another noun: 2015年成立的公司6月1日上市. `first` is
 * the first date of the clause; -1 where there is none to take.
 */
function preferred(story: Story, site: TriggerSite, first: number): number {
  const { found, begins, dateFacts } = story;
  const { dates } = found;
  let free = -1;
  let attribute = -1;
  for (let i = begins.dates.firstFrom(site.start) - 1; i >= first; i--) {
    if (!isBefore(story, site, i)) continue;
    const date = dates[i] as DateMention;
    if (attribute < 0 && !dateFacts.isEdition(i)) attribute = i;
    if (dateFacts.describesNoun(i, site.start)) continue;
    // 2017年实施方案日前印发: 日前 is the day, and has no bounds.
    if (free < 0 && isRecently(date)) return i;
    if (date.startDate !== null) return firstOfList(story, i);
    if (free < 0) free = i;
  }
  const chosen = free < 0 && !site.reading.frame.saying ? attribute : free;
  return chosen < 0 ? -1 : firstOfList(story, chosen);
}

/** Whether a date of the clause can date the trigger behind it; one in brackets dates only what stands there too. */
function isBefore({ found, dateFacts, cued }: Story, site: TriggerSite, index: number): boolean {
  const { start, end } = found.dates[index] as DateMention;
  if (end > site.start || !dateFacts.isUsable(index, site.modality === 'occurred')) return false;
  return site.inBrackets || !IN_BRACKETS.isIn(cued, Math.max(site.clause.start, start - 16), start);
}

const JOINT = /^(?:、|和|与|及|以及|\s)$/u;
const LONGEST_JOINT = 2;

/** 本月17日、18日举行, 2018年、2019年和2020年: a list of dates begins with its first. */
function firstOfList({ text, found }: Story, last: number): number {
  let first = last;
  for (let i = last - 1; i >= 0; i--) {
    const [date, next] = [found.dates[i], found.dates[first]];
    if (date === undefined || next === undefined || date.startDate === null) break;
    if (next.start - date.end > LONGEST_JOINT || !JOINT.test(text.slice(date.end, next.start))) break;
    first = i;
  }
  return first;
}

/** Dates of other clauses of the sentence: the nearest before, but none that another verb takes (…日施行的《办法》). */
function inSentence(story: Story, site: TriggerSite): DatedBy | null {
  const { found, begins, text } = story;
  const { dates } = found;
  const from = begins.dates.firstFrom(site.sentence.start);
  const to = begins.dates.firstFrom(site.clause.start);
  if (from === to) return null;
  let days = false;
  const before: number[] = [];
  for (let i = from; i < to; i++) {
    if (!isShared(story, site, i)) continue;
    before.push(i);
    if (dates[i]?.precision === 'day') days = true;
  }
  let known = -1;
  let chosen = -1;
  for (const i of before) {
    const date = dates[i] as DateMention;
    // 11月28日公布2024年国家医保目录: a year that names a thing gives way to the day.
    const names = days && date.precision === 'year' && /[\u3400-\u9fff]/u.test(text[date.end] ?? '');
    if (date.startDate === null || names) continue;
    known = i;
    if (!isLoose(date)) chosen = i;
  }
  const last = chosen >= 0 ? chosen : known >= 0 ? known : (before.at(-1) ?? -1);
  return last < 0 ? null : { index: firstOfList(story, last), bond: 3 };
}

/** Whether a date of an earlier clause dates what this one tells: plans and happenings do not share theirs. */
function isShared({ found, dateFacts, cued }: Story, site: TriggerSite, index: number): boolean {
  const date = found.dates[index] as DateMention;
  if (date.end > site.clause.start || !dateFacts.isUsable(index, site.modality === 'occurred')) return false;
  if (dateFacts.describesNoun(index, site.clause.start) || dateFacts.isTaken(index)) return false;
  const clause = clauseAround(site.clauses, date);
  if (clause === undefined || dateFacts.isFrame(clause, date)) return true;
  const planned = site.modality === 'planned' || site.modality === 'required';
  return saysPlan(cued, clause) === planned;
}

function clauseAround(clauses: readonly Span[], { start, end }: Span): Span | undefined {
  for (const clause of clauses) if (start >= clause.start && end <= clause.end) return clause;
  return undefined;
}

/** 在12月28日举行的新闻发布会上，高志远介绍: the day of the meeting is that of the words; other dates are not. */
function atMeeting({ text, found, begins, dateFacts }: Story, site: TriggerSite): DatedBy | null {
  const { dates } = found;
  const from = site.sentence.start;
  for (let i = begins.dates.firstFrom(site.start) - 1; i >= 0; i--) {
    const { start, end } = dates[i] as DateMention;
    if (start < from) break;
    if (end > site.start || !dateFacts.isPoint(i)) continue;
    const bare = isComma(text, end) && (start === from || isComma(text, start - 1));
    if (bare || AT_MEETING_HELD.test(text.slice(end, site.start))) return { index: i, bond: 3 };
  }
  return null;
}

const isComma = (text: string, at: number): boolean => text[at] === '，' || text[at] === ',';
const AT_MEETING_HELD = /^[^，。；]{0,40}(?:会|仪式|论坛|活动|典礼|采访|座谈|讲话|演讲|访谈)[上中时][，,]?/u;

const AFTER_MEETING = new Cue('会后 会上 赛后 会议间隙 仪式上 论坛上');

/** 会上, 活动当天, 同日…: a sentence that takes up the one before shares its date. */
function afterwards(story: Story, site: TriggerSite): DatedBy | null {
  if (!opensAtMeeting(story, site) && !isAfterMeeting(story, site)) return null;
  const told = earlier(story, site);
  return told === null ? null : { ...told, bond: 3 };
}

function isAfterMeeting({ cued, text }: Story, { start, clause }: TriggerSite): boolean {
  const from = Math.max(clause.start, start - 24);
  return (
    cued.has(AFTER_MEETING.bit, from, start) &&
    /(?:会后|会上|赛后|会议间隙|仪式上|论坛上)/u.test(text.slice(from, start))
  );
}

/** Whether the sentence of a trigger, or the one before its semicolon, takes up a meeting. */
function opensAtMeeting({ text, cued, dateFacts }: Story, { sentence, sentenceIndex }: TriggerSite): boolean {
  const known = dateFacts.openings[sentenceIndex];
  if (known !== undefined) return known;
  const { start } = sentence;
  const period = periodStart(text, start);
  const opens =
    AT_MEETING.isIn(cued, start, start + 16) ||
    (period < start && AT_MEETING.isIn(cued, period, period + 16));
  dateFacts.openings[sentenceIndex] = opens;
  return opens;
}

const AT_MEETING = new CuedPattern(
  '会 论坛 活动 仪式 开幕式 闭幕式 典礼 其间 期间 当天 当日 现场 同时',
  /^(?:[^，。；]{0,8}(?:会议|大会|论坛|活动|仪式|峰会|发布会|开幕式|闭幕式|座谈会|典礼)(?:上|现场|期间|当天|由)|会上|会后|会前|其间|期间|当天|当日|现场|同时(?=颁|举|揭|签|启动|宣|公布|发布))/u,
);

const SEMICOLON = new CharacterSet('；;');
const PERIOD_END = new CharacterSet('。！？；;\n');

/** 会上，…签订协议；…签约: what stands behind a semicolon goes on with what stands before it. */
function periodStart(text: string, start: number): number {
  let at = start;
  while (SEMICOLON.isAt(text, at - 1) && start - at < MEMORY) {
    at--;
    while (at > 0 && !PERIOD_END.isAt(text, at - 1) && start - at < MEMORY) at--;
  }
  return at;
}

/** 此后，…实现全覆盖: later than what was told before, nobody says when. */
const LATER = /^(?:此后|其后|之后|后来|随后|今后)/u;

/** The last date of the sentences before, nearest first. */
function earlier(story: Story, site: TriggerSite): DatedBy | null {
  const { start: to } = site.sentence;
  if (LATER.test(story.text.slice(to, to + 4))) return null;
  const { dates } = story.found;
  const floor = site.inHeadline ? 0 : story.passage.headlineEnd;
  const from = Math.max(floor, to - MEMORY);
  const occurred = site.modality === 'occurred';
  let last = -1;
  for (let i = story.begins.dates.firstFrom(to) - 1; i >= 0; i--) {
    const { start, end, precision, kind } = dates[i] as DateMention;
    if (start < from) break;
    if (end > to || !story.dateFacts.isUsable(i, occurred)) continue;
    if (precision === 'day' || kind === 'datetime' || kind === 'range') return { index: i, bond: 2 };
    if (last < 0) last = i;
  }
  return last < 0 ? null : { index: last, bond: 2 };
}

/** The first date behind the trigger in its sentence. */
function behind({ found, begins, dateFacts }: Story, site: TriggerSite): DatedBy | null {
  const { dates } = found;
  const to = site.sentence.end;
  for (let i = begins.dates.firstFrom(site.end); i < dates.length; i++) {
    const { start, end, startDate } = dates[i] as DateMention;
    if (start >= to) break;
    if (end <= to && startDate !== null && dateFacts.isPoint(i)) return { index: i, bond: 1 };
  }
  return null;
}

/** 本报合肥6月28日讯. */
function dateline({ found, begins, passage, dateFacts }: Story): DatedBy | null {
  const { dates } = found;
  const to = passage.headlineEnd + MEMORY;
  for (let i = begins.dates.firstFrom(passage.headlineEnd); i < dates.length; i++) {
    const { start, end } = dates[i] as DateMention;
    if (start >= to) break;
    if (end <= to && dateFacts.isPoint(i) && dateFacts.isDateline(i)) return { index: i, bond: 1 };
  }
  return null;
}

/** Whether the date only says when the news was heard. */
export function isHearing({ text }: Story, date: Span): boolean {
  return (
    /记者$/u.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
    HEARD.test(text.slice(date.end, date.end + 48))
  );
}
