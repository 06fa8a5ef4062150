import type { Role } from '../../../schemas/vocabularies.js';
import type { EventParticipant } from '../../extract/mentions.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import { CuedPattern } from './cues.js';
import type { Actor, Story, TriggerSite } from './sites.js';

/** How many clauses back a subject carries. */
const MOST_CLAUSES = 8;

const JOINED = EdgePattern.of(/^(?:、|和|与|及|同|跟|会同|联合|携手|联手|以及|，联合|，会同|，与|等|\s)+$/u);
/** 从省联社获悉, 据省商务厅消息: the source of the news takes no part. */
const SOURCE_BEFORE = new CuedPattern('从 据', /(?:从|据)[^，。；]{0,12}$/u);
const SOURCE_BEHIND =
  /^[^，。；]{0,16}(?:获悉|了解到|传来|消息|官网|网站|公告|披露|数据|显示|介绍|通报|统计|测定|监测|预报|测算)/u;
const RECEIVING = new WordList(
  '获 荣 摘 斩 夺 捧 折 问鼎 登榜 上榜 榜上 被 受 入选 入围 成功入选 再次入选 双双入选 喜获 再获 拿下 通过 过会 成功过会 评为 蝉联 夺冠',
);
const HOSTING = new CuedPattern(
  '主办 承办 协办 指导 承建 牵头 主持',
  /^[^，。；]{0,4}(?:主办|承办|协办|联合主办|共同主办|指导|承建|牵头|主持)/u,
);
/** What stands before a body tells its part: 由省科技厅, 在合肥高新区, 向省卫健委, 与浙江大学. */
const ACTING = new WordList('由 经 被');
const LOCATING = new WordList('在 于 走进 赴 到 抵达 落户 进驻 入驻');
const NOT_LOCATING = new WordList('关于 由于 等于 对于 位于');
const RECEIVED_BY = new WordList('向 给 为 授予 赋予 对 致信 致函 致电 支持 帮助 聘请 任命');
/** 建设部|颁发的施工许可, 机械工业联合会|组织的鉴定: whose deed the object is. */
const GRANTING = EdgePattern.of(
  /^(?:联合)?(?:颁发|颁授|授予|评选|组织|举办|发布|核发|下发|批准|出具|设立|授权|认定|认证)的/u,
);
/** 该院近日|被卫健委处以罚款: the deed is done to it. */
const PASSIVE = /^[^，。；]{0,24}被(?![告动害子])/u;
/** 在教科文组织第43届大会上，…获准: whose meeting it was. */
const AT_MEETING = /^[^，。；]{0,24}(?:会|论坛|仪式|典礼|活动)(?:上|期间)，/u;
/** 国际宇航联合会公布，天问一号获…: who makes a prize known does not win it. */
const MAKES_KNOWN = /^[^，。；]{0,16}(?:公布|宣布|宣告|发布|公告|通报|通知|决定|揭晓)/u;
const BESIDE = new WordList('与 和 同 跟 会同 联合 携手 联手');

/** Bodies and persons that take part in the event of a trigger, each once, with their role. */
export function participantsOf(story: Story, site: TriggerSite): readonly EventParticipant[] {
  const { actors } = story;
  const scope = scopeOf(story, site);
  const parts: EventParticipant[] = [];
  let last = -1;
  for (let i = actorFrom(story, scope.start, scope.end); i >= 0; ) {
    const next = actorFrom(story, scope.start, scope.end, i + 1);
    const actor = actors[i] as Actor;
    if (!isSource(story, actor, site) && !standsBehind(story, actor, site)) {
      if (isEmployer(story, actor, actors[next])) {
        add(parts, actor, 'other');
      } else {
        const partner = last >= 0 && isJoined(story.text, actors[last], actor) ? parts.at(-1) : undefined;
        const role = roleOf(story, actor, site, partner?.role ?? null);
        if (role !== null) add(parts, actor, role);
      }
    }
    last = i;
    i = next;
  }
  return parts;
}

/** Index of the first actor between two places, of those from `index` on where that is given; -1 for none. */
export function actorFrom(
  { actors, begins }: Story,
  from: number,
  to: number,
  index = begins.actors.firstFrom(from),
): number {
  for (let i = index; i < actors.length; i++) {
    const { start, end } = actors[i] as Actor;
    if (start >= to) break;
    if (end <= to) return i;
  }
  return -1;
}

/** The last body or person between two places; undefined where none stands there. */
export function lastActor(story: Story, from: number, to: number): Actor | undefined {
  let last: Actor | undefined;
  for (let i = actorFrom(story, from, to); i >= 0; i = actorFrom(story, from, to, i + 1))
    last = story.actors[i];
  return last;
}

/** Whether a body or person stands between two places. */
export function hasActor(story: Story, from: number, to: number): boolean {
  return actorFrom(story, from, to) >= 0;
}

/** 浙江省科技厅|厅长高志远说: the body is only where the person serves. */
function isEmployer({ found: { people }, begins }: Story, body: Actor, next: Actor | undefined): boolean {
  if (body.organization === null || next?.person == null) return false;
  for (let i = begins.people.firstFrom(next.start); i < people.length; i++) {
    const person = people[i];
    if (person === undefined || person.start !== next.start) return false;
    if (person.end <= next.end && person.organization === body.organization) return true;
  }
  return false;
}

/** Adds an actor unless it takes part already. */
function add(parts: EventParticipant[], actor: Actor, role: Role): void {
  if (takesPart(parts, actor)) return;
  parts.push(participantOf(actor, role));
}

/** The clause of the trigger and, where no one acts in it, the clauses before it back to the one with the subject. */
function scopeOf(story: Story, { clause, clauses, start }: TriggerSite): Span {
  if (hasActor(story, clause.start, Math.min(clause.end, start))) return clause;
  const last = clauses.indexOf(clause) - 1;
  const first = Math.max(0, last - MOST_CLAUSES + 1);
  for (let i = last; i >= first; i--) {
    const one = clauses[i] as Span;
    if (hasActor(story, one.start, Math.min(one.end, start))) return { start: one.start, end: clause.end };
  }
  return clause;
}

/** Actors inside a span, in text order. */
export function actorsOf(story: Story, { start, end }: Span): readonly Actor[] {
  const found: Actor[] = [];
  for (let i = actorFrom(story, start, end); i >= 0; i = actorFrom(story, start, end, i + 1))
    found.push(story.actors[i] as Actor);
  return found;
}

function isJoined(text: string, before: Actor | undefined, actor: Actor): boolean {
  return before !== undefined && JOINED.opens(text, before.end, actor.start);
}

function isSource({ text, cued }: Story, actor: Span, site: TriggerSite): boolean {
  if (actor.start >= site.start) return false;
  if (!SOURCE_BEFORE.isIn(cued, Math.max(site.sentence.start, actor.start - 12), actor.start)) return false;
  return SOURCE_BEHIND.test(text.slice(actor.end, actor.end + 20));
}

const ASSENT_BEFORE = /经[^，。；]{0,16}$/u;
const ASSENT_BEHIND = /^[^，。；]{0,16}?(?:批准|同意|核准|授权)/u;
const RULE_BEFORE = /(?:按照|按|根据|依照|依据|遵照)[^，。；]{0,12}$/u;
const RULE_BEHIND = /^[^，。；]{0,16}?(?:规定|要求|部署|安排|授权|意见|精神)/u;

/** 经国务院批准，财政部发行…; 按照国务院规定，…: who agrees takes part in the approval only, whose rule it is in nothing. */
function standsBehind({ text }: Story, { start, end }: Span, { reading, sentence }: TriggerSite): boolean {
  if (start < sentence.start) return false;
  const before = text.slice(Math.max(sentence.start, start - 18), start);
  const behind = text.slice(end, end + 20);
  if (RULE_BEFORE.test(before) && RULE_BEHIND.test(behind)) return true;
  return reading.type !== 'approval_granted' && ASSENT_BEFORE.test(before) && ASSENT_BEHIND.test(behind);
}

/** The part that an actor takes, by the words right around it and by the frame of the trigger. */
function roleOf({ text, cued }: Story, actor: Actor, site: TriggerSite, partner: Role | null): Role | null {
  const { start, end } = actor;
  const floor = Math.max(site.sentence.start, start - 6);
  if (HOSTING.isIn(cued, end, end + 8)) return 'host';
  if (start >= site.end && GRANTING.opens(text, end, end + 8)) return 'agent';
  if (ACTING.endsAt(text, start, floor)) return 'agent';
  if (LOCATING.endsAt(text, start, floor) && !NOT_LOCATING.endsAt(text, start, floor)) return 'location';
  if (RECEIVED_BY.endsAt(text, start, floor)) return 'recipient';
  if (partner !== null) return partner === 'agent' ? 'co_agent' : partner;
  if (BESIDE.endsAt(text, start, floor)) return 'co_agent';
  if (start < site.start) return subjectRole(text.slice(end, site.start), site);
  return site.word.startsWith('被') ? 'other' : 'target';
}

/** The part of a subject, by the words between it and the trigger. */
function subjectRole(words: string, { reading, word }: TriggerSite): Role {
  const receives = reading.frame.subject === 'recipient' || RECEIVING.beginsAt(word, 0);
  if (receives) return MAKES_KNOWN.test(words) ? 'agent' : AT_MEETING.test(words) ? 'other' : 'recipient';
  if (!PASSIVE.test(words)) return 'agent';
  return reading.type === 'award_conferred' ? 'recipient' : 'target';
}

/** Adds what only other sentences or the headline name: hosts, the body of the headline. */
export function mergeParticipants(
  parts: readonly EventParticipant[],
  more: readonly EventParticipant[],
): readonly EventParticipant[] {
  if (more.length === 0) return parts;
  const merged = [...parts];
  for (const part of more) if (!takesPart(merged, part)) merged.push(part);
  return merged;
}

/** A body or person by name. */
type Named = Pick<EventParticipant, 'organization' | 'person'>;

function takesPart(parts: readonly Named[], { organization, person }: Named): boolean {
  for (const one of parts) if (one.organization === organization && one.person === person) return true;
  return false;
}

/** Others who are named in the sentence of the main event, beside those of its own clause. */
export function besideActors(story: Story, site: TriggerSite, span: Span): readonly EventParticipant[] {
  const parts: EventParticipant[] = [];
  for (let i = actorFrom(story, span.start, span.end); i >= 0; ) {
    const actor = story.actors[i] as Actor;
    if (!standsBehind(story, actor, site)) parts.push(participantOf(actor, 'other'));
    i = actorFrom(story, span.start, span.end, i + 1);
  }
  return parts;
}

/** Actors of a span with one role each, for the parts of a main event that its own clause leaves out. */
export function bystandersOf(story: Story, span: Span, role: Role): readonly EventParticipant[] {
  const parts: EventParticipant[] = [];
  for (let i = actorFrom(story, span.start, span.end); i >= 0; ) {
    parts.push(participantOf(story.actors[i] as Actor, role));
    i = actorFrom(story, span.start, span.end, i + 1);
  }
  return parts;
}

function participantOf({ start, end, organization, person }: Actor, role: Role): EventParticipant {
  return { role, organization, person, mention: { start, end } };
}

/** 项目由中国科学技术大学承建, 大赛由省经信厅主办: who stands behind the event, said in the next sentence. */
export function hostsOf(story: Story, span: Span): readonly EventParticipant[] {
  const hosts: EventParticipant[] = [];
  for (let i = actorFrom(story, span.start, span.end); i >= 0; ) {
    const actor = story.actors[i] as Actor;
    if (isHost(story, span, actor)) hosts.push(participantOf(actor, 'host'));
    i = actorFrom(story, span.start, span.end, i + 1);
  }
  return hosts;
}

const CARRIED_OUT = new CuedPattern(
  '发起 主办 承办 举办',
  /^[^，。；]{0,60}(?:共同发起|联合发起|联合主办|共同主办|(?:主办|承办)(?![权地国城])|联合举办|共同举办)/u,
);
const BY = new CuedPattern('由', /由[^，。；]{0,40}$/u);
const CARRYING_OUT =
  /^[^。；]{0,40}(?:承建|主办|承办|指导|牵头|建设|研制|开发|组织|出资|投资|运营|共建|完成|领衔)/u;

function isHost({ text, cued }: Story, sentence: Span, { start, end }: Span): boolean {
  const to = Math.min(sentence.end, end + 80);
  if (CARRIED_OUT.isIn(cued, end, to)) return true;
  return BY.isIn(cued, Math.max(sentence.start, start - 40), start) && CARRYING_OUT.test(text.slice(end, to));
}
