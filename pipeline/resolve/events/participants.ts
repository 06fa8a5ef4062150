import type { Role } from '../../../schemas/vocabularies.js';
import type { EventParticipant } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { insideOf } from '../spans.js';
import type { Actor, Story, TriggerSite } from './sites.js';

/** How many clauses back a subject carries. */
const MOST_CLAUSES = 8;

const JOINED = /^(?:、|和|与|及|同|跟|会同|联合|携手|联手|以及|，联合|，会同|，与|等|\s)+$/u;
/** 从省联社获悉, 据省商务厅消息: the source of the news takes no part. */
const SOURCE_BEFORE = /(?:从|据)[^，。；]{0,12}$/u;
const SOURCE_BEHIND = /^[^，。；]{0,16}(?:获悉|了解到|传来|消息|官网|网站|公告|披露|数据|显示|介绍|通报)/u;
const RECEIVING =
  /^(?:获|荣|摘|斩|夺|捧|折|问鼎|登榜|上榜|榜上|被|受|入选|入围|成功入选|再次入选|双双入选|喜获|再获|拿下|通过|过会|成功过会|评为|蝉联|夺冠)/u;
const HOSTING = /^[^，。；]{0,4}(?:主办|承办|协办|联合主办|共同主办|指导|承建|牵头|主持)/u;

/** Bodies and persons that take part in the event of a trigger, each once, with their role. */
export function participantsOf(story: Story, site: TriggerSite): readonly EventParticipant[] {
  const actors = actorsOf(story, scopeOf(story, site));
  const parts: EventParticipant[] = [];
  for (const [i, actor] of actors.entries()) {
    if (isSource(story.text, actor, site)) continue;
    if (isEmployer(story, actor, actors[i + 1])) {
      add(parts, actor, 'other');
      continue;
    }
    const partner = i > 0 && isJoined(story.text, actors[i - 1], actor) ? parts.at(-1) : undefined;
    const role = roleOf(story.text, actor, site, partner?.role ?? null);
    if (role !== null) add(parts, actor, role);
  }
  return parts;
}

/** 浙江省科技厅|厅长高志远说: the body is only where the person serves. */
function isEmployer({ found }: Story, body: Actor, next: Actor | undefined): boolean {
  if (body.organization === null || next?.person == null) return false;
  return insideOf(found.people, next).some(
    ({ item: { start, organization } }) => start === next.start && organization === body.organization,
  );
}

/** Adds an actor unless it takes part already. */
function add(parts: EventParticipant[], actor: Actor, role: Role): void {
  const known = parts.some(
    ({ organization, person }) => organization === actor.organization && person === actor.person,
  );
  if (known) return;
  const mention = { start: actor.start, end: actor.end };
  parts.push({ role, organization: actor.organization, person: actor.person, mention });
}

/** The clause of the trigger and, where no one acts in it, the clauses before it back to the one with the subject. */
function scopeOf(story: Story, site: TriggerSite): Span {
  const acts = (clause: Span): boolean =>
    actorsOf(story, { start: clause.start, end: Math.min(clause.end, site.start) }).length > 0;
  if (acts(site.clause)) return site.clause;
  const before = site.clauses.filter(({ end }) => end <= site.clause.start).slice(-MOST_CLAUSES);
  const subject = before.reverse().find(acts);
  return { start: subject?.start ?? site.clause.start, end: site.clause.end };
}

/** Actors inside a span, in text order. */
export function actorsOf({ actors }: Story, span: Span): readonly Actor[] {
  return insideOf(actors, span).map(({ item }) => item);
}

function isJoined(text: string, before: Actor | undefined, actor: Actor): boolean {
  return before !== undefined && JOINED.test(text.slice(before.end, actor.start));
}

function isSource(text: string, actor: Span, site: TriggerSite): boolean {
  if (actor.start >= site.start) return false;
  const before = text.slice(Math.max(site.sentence.start, actor.start - 12), actor.start);
  return SOURCE_BEFORE.test(before) && SOURCE_BEHIND.test(text.slice(actor.end, actor.end + 20));
}

/** The part that an actor takes, by the words right around it and by the frame of the trigger. */
function roleOf(text: string, actor: Actor, site: TriggerSite, partner: Role | null): Role | null {
  const before = text.slice(Math.max(site.sentence.start, actor.start - 6), actor.start);
  const behind = text.slice(actor.end, actor.end + 8);
  if (HOSTING.test(behind)) return 'host';
  if (/(?:由|经)$/u.test(before)) return 'agent';
  if (/被$/u.test(before)) return 'agent';
  if (
    /(?:在|于|走进|赴|到|抵达|落户|进驻|入驻)$/u.test(before) &&
    !/(?:关于|由于|等于|对于|位于)$/u.test(before)
  )
    return 'location';
  if (/(?:向|给|为|授予|赋予|对|致信|致函|致电|支持|帮助|聘请|任命)$/u.test(before)) return 'recipient';
  if (partner !== null) return partner === 'agent' ? 'co_agent' : partner;
  if (/(?:与|和|同|跟|会同|联合|携手|联手)$/u.test(before)) return 'co_agent';
  return actor.start < site.start ? subjectRole(site) : site.word.startsWith('被') ? 'other' : 'target';
}

function subjectRole(site: TriggerSite): Role {
  const { subject } = site.reading.frame;
  if (subject === 'recipient' || RECEIVING.test(site.word)) return 'recipient';
  return 'agent';
}

/** Adds what only other sentences or the headline name: hosts, the body of the headline. */
export function mergeParticipants(
  parts: readonly EventParticipant[],
  more: readonly EventParticipant[],
): readonly EventParticipant[] {
  const merged = [...parts];
  for (const part of more) {
    if (!merged.some((one) => one.organization === part.organization && one.person === part.person))
      merged.push(part);
  }
  return merged;
}

/** Actors of a span with one role each, for the parts of a main event that its own clause leaves out. */
export function bystandersOf(story: Story, span: Span, role: Role): readonly EventParticipant[] {
  return actorsOf(story, span).map(({ start, end, organization, person }) => ({
    role,
    organization,
    person,
    mention: { start, end },
  }));
}

/** 项目由中国科学技术大学承建, 大赛由省经信厅主办: who stands behind the event, said in the next sentence. */
export function hostsOf(story: Story, span: Span): readonly EventParticipant[] {
  return actorsOf(story, span)
    .filter(({ start, end }) => {
      const before = story.text.slice(Math.max(span.start, start - 40), start);
      const behind = story.text.slice(end, Math.min(span.end, end + 80));
      if (/^[^，。；]{0,60}(?:共同发起|联合发起|联合主办|共同主办|主办|承办|联合举办|共同举办)/u.test(behind))
        return true;
      return (
        /由[^，。；]{0,40}$/u.test(before) &&
        /^[^。；]{0,40}(?:承建|主办|承办|指导|牵头|建设|研制|开发|组织|出资|投资|运营|共建|完成|领衔)/u.test(
          behind,
        )
      );
    })
    .map(({ start, end, organization, person }) => ({
      role: 'host' as const,
      organization,
      person,
      mention: { start, end },
    }));
}
