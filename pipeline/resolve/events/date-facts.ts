import type { DateMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';
import { WordList } from '../../text/word-list.js';
import { isCompared } from './compared-dates.js';
import type { CuedText } from './cues.js';

const POINTS: ReadonlySet<string> = new Set(['date', 'datetime', 'range', 'vague']);
/** 6月28日讯, 10月8日电 date the report. */
const DATELINE = new WordList('电 讯 （记者 (记者');
/** 到2030年恢复湿地: an aim dates nothing that has happened; 截至6月底 does. */
const AIM = new WordList('到 至 力争 预计 预期 将于 将在 将 计划 拟于 拟 定于');
/** 截至6月底, 两国协定于2006年签署: no aims. */
const NO_AIM = new WordList('截至 截止 协定于');
/** 2019年度国家科学技术奖励大会, 2020届: part of a name. */
const EDITION = new WordList('年度 度 届 版 期 级 款');
const YEAR = new WordList('年度');
/** 2022年冬奥会, 2010年上海世博会: the year is part of a name. */
const GAMES =
  /^[\u3400-\u9fff]{0,4}?(?:奥运会|冬奥会|残奥会|青奥会|亚运会|亚残运会|全运会|大运会|世博会|世园会|园博会|世界杯|亚洲杯|欧洲杯|世锦赛|亚锦赛|锦标赛)/u;
/** 成立于2009年, 始于2002年: the date is taken by the verb before it. */
const TAKEN = EdgePattern.of(/(?<!将|拟|已|定|并|曾|也|均|都|别|计|划|，|。|又|再)于$/u);
/** 6月1日，…: a clause that holds only the date; 在…发布会上，…: one that says where it was told. */
const FRAME_OF_TIME = new WordList('上 中 时 期间 当天 当日 之际 后 前');
const COMMA = new WordList('， , ： :');

const POINT = 1;
const REPORT = 2;
const USABLE = 4;
const AIMED = 8;
const PART_OF_NAME = 16;
const TAKEN_BEFORE = 32;

/** What is asked of the dates of a passage again and again, found out once for each. */
export class DateFacts {
  private readonly facts: number[] = [];
  /** Place behind 的 (昨日召开的|会议) for each date; 0 where none follows. */
  private readonly nouns: number[] = [];
  /** For each sentence whether it takes up a meeting told before (会上, 活动当天), where somebody asked. */
  readonly openings: (boolean | undefined)[] = [];

  constructor(
    private readonly cued: CuedText,
    private readonly dates: readonly DateMention[],
  ) {}

  /** Whether the date is a point of time that can date an event. */
  isPoint(index: number): boolean {
    return (this.factsOf(index) & POINT) !== 0;
  }

  /** 6月28日讯: the day of the report. */
  isDateline(index: number): boolean {
    return (this.factsOf(index) & REPORT) !== 0;
  }

  /** Whether the date can be that of what happened, or else of what is planned, demanded or going on. */
  isUsable(index: number, occurred: boolean): boolean {
    const facts = this.factsOf(index);
    return (facts & USABLE) !== 0 && (!occurred || (facts & AIMED) === 0);
  }

  isEdition(index: number): boolean {
    return (this.factsOf(index) & PART_OF_NAME) !== 0;
  }

  isTaken(index: number): boolean {
    return (this.factsOf(index) & TAKEN_BEFORE) !== 0;
  }

  /** 2023年度省实验室项目, 昨日召开的会议: the date belongs to the noun behind it, not to the verb at `trigger`. */
  describesNoun(index: number, trigger: number): boolean {
    if (this.isEdition(index)) return true;
    const noun = this.nouns[index] as number;
    return noun > 0 && noun <= trigger;
  }

  /** Whether a clause of the passage holds only a date or says when and where something was told: 在…发布会上，. */
  isFrame({ start, end }: Span, date: Span): boolean {
    const { text } = this.cued;
    if (end - start - (date.end - date.start) < 5) return true;
    return FRAME_OF_TIME.endsAt(text, COMMA.endsAt(text, end, start) ? end - 1 : end, start);
  }

  private factsOf(index: number): number {
    const known = this.facts[index];
    if (known !== undefined) return known;
    const date = this.dates[index];
    const facts = date === undefined ? 0 : factsOf(this.cued.text, date);
    this.facts[index] = facts;
    if (date !== undefined) this.nouns[index] = nounBehind(this.cued.text, date.end);
    return facts;
  }
}

function factsOf(text: string, date: DateMention): number {
  const { start, end } = date;
  const isPoint = POINTS.has(date.kind);
  const isDateline = DATELINE.beginsAt(text, end, end + 3);
  const isUsable = isPoint && !isDateline && !isCompared(text, date);
  const floor = Math.max(0, start - 3);
  const isAimed = AIM.endsAt(text, start, floor) && !NO_AIM.endsAt(text, start, floor);
  const isEdition =
    EDITION.beginsAt(text, end, end + 2) ||
    YEAR.endsAt(text, end, start) ||
    (date.precision === 'year' && GAMES.test(text.slice(end, end + 8)));
  return (
    (isPoint ? POINT : 0) |
    (isDateline ? REPORT : 0) |
    (isUsable ? USABLE : 0) |
    (isAimed ? AIMED : 0) |
    (isEdition ? PART_OF_NAME : 0) |
    (TAKEN.closes(text, Math.max(0, start - 2), start) ? TAKEN_BEFORE : 0)
  );
}

const OF = '的'.charCodeAt(0);
const STOP = new CharacterSet('，。；');
/** Characters between a date and 的. */
const LONGEST_ATTRIBUTE = 10;

/** The place behind the first 的 that soon follows `from` in its clause; 0 for none. */
function nounBehind(text: string, from: number): number {
  let passed = 0;
  for (let at = from; at < text.length && passed <= LONGEST_ATTRIBUTE; at++) {
    const code = text.charCodeAt(at);
    if (code === OF) return at + 1;
    if (STOP.has(code)) return 0;
    // The second half of a rare character is none of its own.
    if ((code & 0xfc00) !== 0xdc00) passed++;
  }
  return 0;
}
