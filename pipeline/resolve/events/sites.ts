import type { Modality } from '../../../schemas/vocabularies.js';
import { outside } from '../../extract/engine/overlap.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type { Findings, Passage } from '../../extract/mentions.js';
import type { Span } from '../../text/mapped-text.js';
import { clausesOf, sentencesOf } from '../../text/sentences.js';
import { isNegated, modalityOf } from './modality.js';

/** A trigger with the sentence and clause around it. */
export interface TriggerSite extends Span {
  readonly word: string;
  readonly reading: TriggerReading;
  readonly rule: string;
  readonly sentence: Span;
  /** Sentences before this one in the passage. */
  readonly sentenceIndex: number;
  readonly clause: Span;
  /** Clauses of the sentence. */
  readonly clauses: readonly Span[];
  readonly modality: Modality;
  readonly inHeadline: boolean;
  /** 本月12日印发的《…》: the trigger only describes a noun. */
  readonly attributive: boolean;
  readonly inBrackets: boolean;
  /** 助企复工复产, 支持民企融资: what somebody's help is for. */
  readonly purpose: boolean;
  /** 获…同意: the verb that ends such a phrase is its head. */
  readonly granted: boolean;
}

/** 挂牌五周年, 启动以来: a look back. */
const ANNIVERSARY = /^(?:[\d一二三四五六七八九十百两]{1,4}(?:周年|年来)|以来|之初|前夕|后的第)/u;

/** 印发的《…》, 获诺贝尔奖的喜讯余温未散. */
const ATTRIBUTIVE = /^(?:了?的|[^，。；]{1,24}的(?:喜讯|消息|同时|背景|热潮|影响|鼓舞|启发|基础上))/u;

const PURPOSE =
  /(?:助力|助推|助企|惠企|助农|护航|赋能|支持|促进|推动|推进|力促|撬动|保障)[\u3400-\u9fff]{0,2}$/u;
/** 获上海市国资委同意: the body that grants stands between. */
const GRANTED = /获(?:得)?[^，。；：]{2,16}$/u;

/** A named body or person of the passage. */
export interface Actor extends Span {
  readonly organization: string | null;
  readonly person: string | null;
}

/** A passage with all that was found in it, and its sentences. */
export interface Story {
  readonly passage: Passage;
  readonly text: string;
  readonly found: Omit<Findings, 'events'>;
  readonly sentences: readonly Span[];
  /** Bodies and persons in text order, reporters aside. */
  readonly actors: readonly Actor[];
  /** Province that 我省 means; null where nothing tells. */
  readonly region: string | null;
}

export function storyOf(
  passage: Passage,
  found: Omit<Findings, 'events'>,
  region: string | null = null,
): Story {
  const { text } = passage;
  return { passage, text, found, sentences: sentencesOf(text), actors: actorsIn(found), region };
}

function actorsIn({ organizations, people }: Omit<Findings, 'events'>): readonly Actor[] {
  const bodies = organizations.map(
    ({ start, end, name }): Actor => ({ start, end, organization: name, person: null }),
  );
  const persons = people
    .filter(({ title }) => title === null || !/(?:记者|通讯员|实习生)$/u.test(title))
    .map(({ start, end, name }): Actor => ({ start, end, organization: null, person: name }));
  return [...bodies, ...persons].sort((a, b) => a.start - b.start);
}

/** No sentence tells more happenings; what holds more is no prose. */
const MOST_IN_SENTENCE = 40;

/** Places every trigger in its sentence and clause; what did not happen (未, 尚未) and what stands in titles is dropped. */
export function sitesOf(
  story: Story,
  triggers: readonly Candidate<TriggerReading>[],
): readonly TriggerSite[] {
  const { text, found, sentences } = story;
  // 登陆|港交所: the verb is free, whatever it takes along.
  const verbs = triggers.map((trigger) => ({
    trigger,
    start: trigger.start,
    end: trigger.text.startsWith('登陆') ? trigger.start + 2 : trigger.end,
  }));
  const named = [...found.documents, ...found.organizations, ...found.people];
  const free = outside(verbs, named).map(({ trigger }) => trigger);
  const sites: TriggerSite[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const from = next;
    while ((free[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
    if (next === from) continue;
    const clauses = clausesOf(text, sentence);
    const inside = free.slice(from, Math.min(next, from + MOST_IN_SENTENCE));
    sites.push(...sitesOfSentence(story, inside, sentence, index, clauses));
  }
  return sites;
}

function sitesOfSentence(
  story: Story,
  triggers: readonly Candidate<TriggerReading>[],
  sentence: Span,
  sentenceIndex: number,
  clauses: readonly Span[],
): readonly TriggerSite[] {
  const { text, passage } = story;
  const sites: TriggerSite[] = [];
  let denied = 0;
  for (const { start, end, text: word, rule, reading } of triggers) {
    const clause = clauses.find((one) => start >= one.start && start < one.end) ?? sentence;
    if (start < denied) continue;
    if (isNegated(text, clause, start)) {
      // 从未批准该公司上市: what hangs on a verb denied did not happen either.
      denied = clause.end;
      continue;
    }
    if (isQuotedName(text, { start, end }) || ANNIVERSARY.test(text.slice(end, end + 8))) continue;
    sites.push({
      start,
      end,
      word,
      reading,
      rule,
      sentence,
      sentenceIndex,
      clause,
      clauses,
      modality: modalityOf(story, { start, end }, clause, clauses),
      inHeadline: start < passage.headlineEnd,
      attributive: ATTRIBUTIVE.test(text.slice(end, Math.min(clause.end, end + 40))),
      purpose: PURPOSE.test(text.slice(Math.max(clause.start, start - 11), start)),
      granted:
        reading.type === 'approval_granted' &&
        GRANTED.test(text.slice(Math.max(clause.start, start - 20), start)),
      inBrackets: isInBrackets(text, Math.max(sentence.start, start - LONGEST_BRACKET), start),
    });
  }
  return sites;
}

/** “揭榜挂帅”项目, “首发”经济: a short quotation is a name or a figure of speech. */
function isQuotedName(text: string, { start, end }: Span): boolean {
  const opened = text.slice(Math.max(0, start - 10), start).lastIndexOf('“');
  if (opened < 0 || text.slice(Math.max(0, start - 10), start).indexOf('”', opened) >= 0) return false;
  return /^[^“”，。]{0,8}”/u.test(text.slice(end, end + 9));
}

const LONGEST_BRACKET = 80;

function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
}
