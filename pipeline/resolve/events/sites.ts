import type { Modality } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { TriggerReading } from '../../extract/events/index.js';
import type { Context, Findings, OrganizationMention, Passage } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';
import { clausesBetween, sentencesBetween } from '../../text/sentences.js';
import { WordList } from '../../text/word-list.js';
import type { Begins } from './begins.js';
import { beginsOf } from './begins.js';
import { Cue, CuedPattern, CuedText } from './cues.js';
import { DateFacts } from './date-facts.js';
import type { DatedBy } from './event-dates.js';
import type { KnownPlaces } from './event-places.js';
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
  /** Place among the sites of the passage; -1 for a copy that reads the trigger in another way. */
  readonly rank: number;
}

/** 挂牌五周年, 启动以来: a look back. */
const LOOKING_BACK = new WordList('以来 之初 前夕 后的第');
const YEARS = new WordList('周年 年来');
const NUMERAL = new CharacterSet('0-9一二三四五六七八九十百两');

/** 印发的《…》, 获诺贝尔奖的喜讯余温未散. */
const OF_NOUN = new WordList('的 了的');
const OF_NEWS = new CuedPattern(
  '喜讯 消息 同时 背景 热潮 影响 鼓舞 启发 基础上',
  /^[^，。；]{1,24}的(?:喜讯|消息|同时|背景|热潮|影响|鼓舞|启发|基础上)/u,
);

const PURPOSE = new CuedPattern(
  '助力 助推 助企 惠企 助农 护航 赋能 支持 促进 推动 推进 力促 撬动 保障',
  /(?:助力|助推|助企|惠企|助农|护航|赋能|支持|促进|推动|推进|力促|撬动|保障)[\u3400-\u9fff]{0,2}$/u,
);
/** 获上海市国资委同意: the body that grants stands between. */
const GRANTED = new CuedPattern('获', /获(?:得)?[^，。；：]{2,16}$/u);

const QUOTES = new Cue('“ ”');
const OPENING_QUOTE = '“'.charCodeAt(0);
const BRACKETS = new Cue('（ ( ） )');
const OPENING_BRACKET = new WordList('（ (');
const LONGEST_BRACKET = 80;

/** A named body or person of the passage. */
export interface Actor extends Span {
  readonly organization: string | null;
  readonly person: string | null;
}

/** A passage with all that was found in it, its sentences, and what is asked of it more than once. */
export interface Story {
  readonly passage: Passage;
  readonly text: string;
  readonly found: Omit<Findings, 'events'>;
  readonly sentences: readonly Span[];
  /** Bodies and persons in text order, reporters aside. */
  readonly actors: readonly Actor[];
  readonly begins: Begins;
  /** Province that 我省 means; null where nothing tells. */
  readonly region: string | null;
  readonly referenceDate: string;
  readonly cued: CuedText;
  readonly dateFacts: DateFacts;
  readonly places: KnownPlaces;
  /** Dates of the sites by rank, as far as somebody asked for them. */
  readonly dated: (DatedBy | null | undefined)[];
}

export function storyOf(
  passage: Passage,
  found: Omit<Findings, 'events'>,
  { region, referenceDate }: Context,
): Story {
  const { text } = passage;
  const cued = new CuedText(text);
  const sentences = sentencesBetween(text, cued.marks);
  const actors = actorsIn(text, found);
  return {
    passage,
    text,
    found,
    sentences,
    actors,
    begins: beginsOf(found, actors),
    region,
    referenceDate,
    cued,
    dateFacts: new DateFacts(cued, found.dates),
    places: { inSentences: [], dateline: undefined },
    dated: [],
  };
}

const REPORTER = new WordList('记者 通讯员 实习生');

/** Bodies and persons, both in text order, as one list; of two that begin together the body first. */
function actorsIn(text: string, { organizations, people }: Omit<Findings, 'events'>): readonly Actor[] {
  const actors: Actor[] = [];
  let next = 0;
  for (const { start, end, name, title } of people) {
    if (title !== null && REPORTER.endsAt(title, title.length)) continue;
    for (; (organizations[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++)
      addBody(actors, text, organizations[next]);
    actors.push({ start, end, organization: null, person: name });
  }
  for (; next < organizations.length; next++) addBody(actors, text, organizations[next]);
  return actors;
}

function addBody(actors: Actor[], text: string, body: OrganizationMention | undefined): void {
  if (body === undefined || ACADEMICIAN.beginsAt(text, body.end) || isNewsBearer(text, body)) return;
  actors.push({ start: body.start, end: body.end, organization: body.name, person: null });
}

/** 中国工程院院士袁隆平: a title, in which the academy does nothing. */
const ACADEMICIAN = new WordList('院士');
const MEDIA = new WordList('社 报 网 台');
const BEFORE_BEARER = new CharacterSet('\n据');
const REPORTS = /^(?:(?:微博|客户端)?(?:报道|消息|[电讯])|[^，。；\n]{0,14}[\d０-９]日[电讯])/u;

/** 新华社长沙3月18日电, 据新华社报道: who brings the news takes no part in it. */
function isNewsBearer(text: string, { start, end }: Span): boolean {
  if (start > 0 && !BEFORE_BEARER.has(text.charCodeAt(start - 1))) return false;
  return MEDIA.endsAt(text, end, start) && REPORTS.test(text.slice(end, end + 20));
}

/** No sentence tells more happenings; what holds more is no prose. */
const MOST_IN_SENTENCE = 40;

/** Places every trigger in its sentence and clause; what did not happen (未, 尚未) and what stands in titles is dropped. */
export function sitesOf(
  story: Story,
  triggers: readonly Candidate<TriggerReading>[],
): readonly TriggerSite[] {
  const { text, sentences, cued } = story;
  const { marks } = cued;
  const free = freeOf(story, triggers);
  const sites: TriggerSite[] = [];
  let next = 0;
  let mark = 0;
  for (let index = 0; index < sentences.length && next < free.length; index++) {
    const sentence = sentences[index] as Span;
    const from = next;
    while ((free[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
    if (next === from) continue;
    while ((marks[mark] ?? Number.POSITIVE_INFINITY) < sentence.start) mark++;
    const clauses = clausesBetween(text, marks, sentence, mark);
    addSites(story, free, from, Math.min(next, from + MOST_IN_SENTENCE), sentence, index, clauses, sites);
  }
  return sites;
}

/** The triggers that stand in no title and no name. */
function freeOf(
  { found }: Story,
  triggers: readonly Candidate<TriggerReading>[],
): readonly Candidate<TriggerReading>[] {
  const titles = new Cover(found.documents);
  const bodies = new Cover(found.organizations);
  const persons = new Cover(found.people);
  return triggers.filter(({ start, end, text }) => {
    // 登陆|港交所: the verb is free, whatever it takes along.
    const to = text.startsWith('登陆') ? start + 2 : end;
    return !titles.touches(start, to) && !bodies.touches(start, to) && !persons.touches(start, to);
  });
}

/** Mentions in text order, asked about places further and further on. */
class Cover {
  private next = 0;

  constructor(private readonly spans: readonly Span[]) {}

  touches(start: number, end: number): boolean {
    const { spans } = this;
    while ((spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.next++;
    return (spans[this.next]?.start ?? Number.POSITIVE_INFINITY) < end;
  }
}

/** Adds the sites of the triggers `from` to `to`, all of one sentence. */
function addSites(
  story: Story,
  triggers: readonly Candidate<TriggerReading>[],
  from: number,
  to: number,
  sentence: Span,
  sentenceIndex: number,
  clauses: readonly Span[],
  sites: TriggerSite[],
): void {
  const { text, cued, passage } = story;
  let denied = 0;
  let at = 0;
  for (let i = from; i < to; i++) {
    const { start, end, text: word, rule, reading } = triggers[i] as Candidate<TriggerReading>;
    while ((clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const clause = clauses[at] as Span;
    if (start < denied) continue;
    if (isNegated(text, clause, start)) {
      // 从未批准该公司上市: what hangs on a verb denied did not happen either.
      denied = clause.end;
      continue;
    }
    if (isQuotedName(cued, start, end) || isAnniversary(text, end)) continue;
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
      attributive: isAttributive(cued, end, Math.min(clause.end, end + 40)),
      purpose: PURPOSE.isIn(cued, Math.max(clause.start, start - 11), start),
      granted:
        reading.type === 'approval_granted' && GRANTED.isIn(cued, Math.max(clause.start, start - 20), start),
      inBrackets: isInBrackets(cued, Math.max(sentence.start, start - LONGEST_BRACKET), start),
      rank: sites.length,
    });
  }
}

function isAnniversary(text: string, at: number): boolean {
  if (LOOKING_BACK.beginsAt(text, at)) return true;
  const count = NUMERAL.countAt(text, at);
  return count > 0 && count <= 4 && YEARS.beginsAt(text, at + count);
}

function isAttributive(cued: CuedText, from: number, to: number): boolean {
  return OF_NOUN.beginsAt(cued.text, from, to) || OF_NEWS.isIn(cued, from, to);
}

/** “揭榜挂帅”项目, “首发”经济: a short quotation is a name or a figure of speech. */
function isQuotedName(cued: CuedText, start: number, end: number): boolean {
  const { text } = cued;
  const quote = cued.last(QUOTES.bit, start - 10, start);
  if (quote < 0 || text.charCodeAt(quote) !== OPENING_QUOTE) return false;
  return /^[^“”，。]{0,8}”/u.test(text.slice(end, end + 9));
}

function isInBrackets(cued: CuedText, from: number, at: number): boolean {
  const bracket = cued.last(BRACKETS.bit, from, at);
  return bracket >= 0 && OPENING_BRACKET.beginsAt(cued.text, bracket);
}
