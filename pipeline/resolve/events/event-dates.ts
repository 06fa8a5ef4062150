import type { DateMention } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { insideOf } from '../spans.js';
import { isCompared } from './compared-dates.js';
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
const POINTS = new Set(['date', 'datetime', 'range', 'vague']);
/** 6月28日讯, 10月8日电 date the report. */
const DATELINE = /^(?:电|讯|（记者|\(记者)/u;
/** 记者6月5日从…获悉, 网站6月15日显示: the day of the news, taken only where nothing else dates the event. */
const HEARD = /^[^，。；]{0,40}(?:获悉|了解到|消息|传来|表示|介绍|透露)/u;

/** Dates of triggers found before: several choices ask for the date of the same trigger. */
const known = new WeakMap<TriggerSite, DatedBy | null>();

/** The date of the happening that the trigger tells; null where the text gives none. `far` also looks further away. */
export function dateOf(story: Story, site: TriggerSite, far: boolean): DatedBy | null {
  if (far) return findDate(story, site, far);
  const before = known.get(site);
  if (before !== undefined) return before;
  const date = findDate(story, site, far);
  known.set(site, date);
  return date;
}

function findDate(story: Story, site: TriggerSite, far: boolean): DatedBy | null {
  const { dates } = story.found;
  const own = inClause(story, site);
  // 5日宣布，经国务院批准，将于11日发行: when it was granted is not said.
  const granted = /经[^，。；]{2,20}$/u.test(
    story.text.slice(Math.max(site.clause.start, site.start - 22), site.start),
  );
  if (!far && granted && site.reading.type === 'approval_granted') return own;
  const near = site.reading.frame.saying ? (own ?? atMeeting(story, site)) : sharper(story, site, own);
  if (near !== null) return near;
  if (!far) return afterwards(story, site);
  return earlier(story, site) ?? behind(dates, site) ?? dateline(story);
}

/** 截至11月15日，全年发电量达…: a day said in the sentence dates better than 全年 or 今年 in the clause. */
function sharper(story: Story, site: TriggerSite, own: DatedBy | null): DatedBy | null {
  const other = inSentence(story, site);
  if (own === null || other === null) return own ?? other;
  const { dates } = story.found;
  const [near, far] = [dates[own.index], dates[other.index]];
  if (
    near === undefined ||
    far === undefined ||
    !/^(?:今年|全年|年内|本年度?|当年|本月|当月)$/u.test(near.text)
  )
    return own;
  return far.precision !== null && DAYS.has(far.precision) && !isHearing(story, far) ? other : own;
}

const isLoose = ({ text }: DateMention): boolean => /^(?:今年|全年|年内|本年度?|当年|本月|当月)$/u.test(text);

const isRecently = ({ text }: DateMention): boolean =>
  /^(?:日前|近日|近期|最近|不久前|前不久|近来|连日来)$/u.test(text);

function isPoint(date: DateMention): boolean {
  return POINTS.has(date.kind);
}

function isUsable(story: Story, date: DateMention, site: TriggerSite): boolean {
  if (!isPoint(date) || isDateline(story, date) || isCompared(story.text, date)) return false;
  // 到2030年恢复湿地: an aim dates nothing that has happened; 截至6月底 does.
  const before = story.text.slice(Math.max(0, date.start - 3), date.start);
  if (site.modality !== 'occurred' || /截[至止]$/u.test(before)) return true;
  return !/(?:到|至|力争|预计|预期|将于|将在|将|计划|拟于|拟|定于)$/u.test(before);
}

function isDateline({ text }: Story, date: Span): boolean {
  return DATELINE.test(text.slice(date.end, date.end + 3));
}

/** The nearest date before the trigger in its clause, else one right behind it: 成立于2017年9月. */
function inClause(story: Story, site: TriggerSite): DatedBy | null {
  const { text, found } = story;
  const own = indexed(found.dates, site.clause, (date) => isUsable(story, date, site));
  const inBrackets = (date: Span): boolean =>
    /[（(][^）)]{0,12}$/u.test(text.slice(Math.max(site.clause.start, date.start - 16), date.start));
  const before = own.filter(({ date }) => date.end <= site.start && (site.inBrackets || !inBrackets(date)));
  const chosen = preferred(story, before, site);
  if (chosen !== null) return { index: chosen, bond: 4 };
  const next = own.find(
    ({ date }) =>
      date.start >= site.end && /^(?:于|在|至|时间为|日期为|了?自)$/u.test(text.slice(site.end, date.start)),
  );
  return next === undefined ? null : { index: next.index, bond: 4 };
}

/** Of several dates before a trigger the last that is not the attribute of another noun: 2015年成立的公司6月1日上市. */
function preferred(story: Story, before: readonly Indexed[], site: TriggerSite): number | null {
  const free = before.filter(({ date }) => !describesNoun(story.text, date, site.start));
  // 2017年实施方案日前印发: 日前 is the day, and has no bounds.
  const last = free.at(-1);
  if (last !== undefined && isRecently(last.date)) return last.index;
  const known = free.filter(({ date }) => date.startDate !== null);
  const attributes = before.filter(({ date }) => !isEdition(story.text, date));
  const chosen = known.at(-1) ?? free.at(-1) ?? (site.reading.frame.saying ? undefined : attributes.at(-1));
  return chosen === undefined ? null : firstOfList(story, chosen.index);
}

/** 本月17日、18日举行, 2018年、2019年和2020年: a list of dates begins with its first. */
function firstOfList({ text, found }: Story, last: number): number {
  let first = last;
  for (let i = last - 1; i >= 0; i--) {
    const [date, next] = [found.dates[i], found.dates[first]];
    if (date === undefined || next === undefined || date.startDate === null) break;
    if (!/^(?:、|和|与|及|以及|\s)$/u.test(text.slice(date.end, next.start))) break;
    first = i;
  }
  return first;
}

/** 2023年度省实验室项目, 昨日召开的会议: the date belongs to the noun behind it, not to the verb. */
function describesNoun(text: string, date: Span, trigger: number): boolean {
  const between = text.slice(date.end, Math.min(trigger, date.end + 16));
  return isEdition(text, date) || /^[^，。；]{0,10}的/u.test(between);
}

/** 2019年度国家科学技术奖励大会, 2020届: part of a name. */
function isEdition(text: string, date: Span): boolean {
  return (
    /^(?:年?度|届|版|期|级|款)/u.test(text.slice(date.end, date.end + 2)) ||
    text.slice(date.start, date.end).endsWith('年度')
  );
}

/** Dates of other clauses of the sentence: the nearest before, but none that another verb takes (…日施行的《办法》). */
function inSentence(story: Story, site: TriggerSite): DatedBy | null {
  const { found, text } = story;
  const own = indexed(found.dates, site.sentence, (date) => isUsable(story, date, site));
  const before = own.filter(
    ({ date }) =>
      date.end <= site.clause.start &&
      !describesNoun(text, date, site.clause.start) &&
      carriesOver(story, date, site),
  );
  const days = before.filter(({ date }) => date.precision === 'day');
  // 11月28日公布2024年国家医保目录: a year that names a thing gives way to the day.
  const named = (date: Span): boolean => /[\u3400-\u9fff]/u.test(text[date.end] ?? '');
  const known = before.filter(
    ({ date }) => date.startDate !== null && !(days.length > 0 && date.precision === 'year' && named(date)),
  );
  const last = known.filter(({ date }) => !isLoose(date)).at(-1) ?? known.at(-1) ?? before.at(-1);
  return last === undefined ? null : { index: firstOfList(story, last.index), bond: 3 };
}

/** 6月1日，…: a clause that holds only the date; 在…发布会上，…: one that says where it was told. */
const FRAME_OF_TIME = /(?:上|中|时|期间|当天|当日|之际|后|前)[，,：:]?$/u;
/** 成立于2009年, 始于2002年: the date is taken by the verb before it. */
const TAKEN = /(?<!将|拟|已|定|并|曾|也|均|都|别|计|划|，|。|又|再)于$/u;

/** Whether a date of an earlier clause dates what this one tells: plans and happenings do not share theirs. */
function carriesOver({ text }: Story, date: Span, site: TriggerSite): boolean {
  if (TAKEN.test(text.slice(Math.max(0, date.start - 2), date.start))) return false;
  const clause = site.clauses.find(({ start, end }) => date.start >= start && date.end <= end);
  if (clause === undefined) return true;
  const words = text.slice(clause.start, clause.end);
  if (words.length - (date.end - date.start) < 5 || FRAME_OF_TIME.test(words)) return true;
  const planned = site.modality === 'planned' || site.modality === 'required';
  return saysPlan(words) === planned;
}

/** 在12月28日举行的新闻发布会上，高志远介绍: the day of the meeting is that of the words; other dates are not. */
function atMeeting(story: Story, site: TriggerSite): DatedBy | null {
  const { text, found } = story;
  const before = { start: site.sentence.start, end: site.start };
  const bare = (date: Span): boolean =>
    /^[，,]/u.test(text.slice(date.end, date.end + 1)) &&
    (date.start === site.sentence.start || /[，,]/u.test(text[date.start - 1] ?? ''));
  const told = indexed(found.dates, before, isPoint).filter(
    ({ date }) =>
      bare(date) ||
      /^[^，。；]{0,40}(?:会|仪式|论坛|活动|典礼|采访|座谈|讲话|演讲|访谈)[上中时][，,]?/u.test(
        text.slice(date.end, site.start),
      ),
  );
  const chosen = told.at(-1);
  return chosen === undefined ? null : { index: chosen.index, bond: 3 };
}

/** 会上, 活动当天, 同日…: a sentence that takes up the one before shares its date. */
function afterwards(story: Story, site: TriggerSite): DatedBy | null {
  const openings = [site.sentence.start, periodStart(story, site.sentence.start)].map((from) =>
    story.text.slice(from, from + 16),
  );
  if (
    !openings.some((opening) => AT_MEETING.test(opening)) &&
    !/(?:会后|会上|赛后|会议间隙|仪式上|论坛上)/u.test(
      story.text.slice(Math.max(site.clause.start, site.start - 24), site.start),
    )
  )
    return null;
  const told = earlier(story, site);
  return told === null ? null : { ...told, bond: 3 };
}

const AT_MEETING =
  /^(?:[^，。；]{0,8}(?:会议|大会|论坛|活动|仪式|峰会|发布会|开幕式|闭幕式|座谈会|典礼)(?:上|现场|期间|当天|由)|会上|会后|会前|其间|期间|当天|当日|现场|同时(?=颁|举|揭|签|启动|宣|公布|发布))/u;

/** 会上，…签订协议；…签约: what stands behind a semicolon goes on with what stands before it. */
function periodStart({ text }: Story, start: number): number {
  let at = start;
  while (at > 0 && /[；;]/u.test(text[at - 1] ?? '') && start - at < MEMORY) {
    at--;
    while (at > 0 && !/[。！？；;\n]/u.test(text[at - 1] ?? '') && start - at < MEMORY) at--;
  }
  return at;
}

/** 此后，…实现全覆盖: later than what was told before, nobody says when. */
const LATER = /^(?:此后|其后|之后|后来|随后|今后)/u;

/** The last date of the sentences before, nearest first. */
function earlier(story: Story, site: TriggerSite): DatedBy | null {
  if (LATER.test(story.text.slice(site.sentence.start, site.sentence.start + 4))) return null;
  const floor = site.inHeadline ? 0 : story.passage.headlineEnd;
  const text = { start: Math.max(floor, site.sentence.start - MEMORY), end: site.sentence.start };
  const before = indexed(story.found.dates, text, (date) => isUsable(story, date, site));
  const days = before.filter(
    ({ date }) => date.precision === 'day' || date.kind === 'datetime' || date.kind === 'range',
  );
  const chosen = days.at(-1) ?? before.at(-1);
  return chosen === undefined ? null : { index: chosen.index, bond: 2 };
}

function behind(dates: readonly DateMention[], site: TriggerSite): DatedBy | null {
  const next = indexed(dates, { start: site.end, end: site.sentence.end }, isPoint);
  const chosen = next.find(({ date }) => date.startDate !== null);
  return chosen === undefined ? null : { index: chosen.index, bond: 1 };
}

/** 本报合肥6月28日讯. */
function dateline(story: Story): DatedBy | null {
  const line = indexed(
    story.found.dates,
    { start: story.passage.headlineEnd, end: story.passage.headlineEnd + MEMORY },
    (date) => isPoint(date) && isDateline(story, date),
  )[0];
  return line === undefined ? null : { index: line.index, bond: 1 };
}

/** Whether the date only says when the news was heard. */
export function isHearing({ text }: Story, date: Span): boolean {
  return (
    /记者$/u.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
    HEARD.test(text.slice(date.end, date.end + 48))
  );
}

interface Indexed {
  readonly date: DateMention;
  readonly index: number;
}

function indexed(
  dates: readonly DateMention[],
  span: Span,
  keep: (date: DateMention) => boolean,
): readonly Indexed[] {
  return insideOf(dates, span).flatMap(({ item, index }) => (keep(item) ? [{ date: item, index }] : []));
}
