import type { DateDirection, Modifier } from '../../../schemas/vocabularies.js';

// What a date expression says by itself. Nothing here is filled in from context: a part that the text leaves out
// is absent, and a part that points elsewhere (去年, 当月, 次日) says to what it points.

/** A number that stands in the text, or a step from the reference date (去年 -1) or from the text before (次年 +1). */
export type Step =
  | { readonly by: 'number'; readonly value: number }
  | { readonly by: 'reference'; readonly offset: number }
  | { readonly by: 'text'; readonly offset: number };

/** Beginning, middle or end of a longer unit: 年初, 中旬, 月底, 本世纪中叶. */
export type Stretch = 'early' | 'middle' | 'late';

/** 上中旬 and 中下旬 are twenty days, 上半月 fifteen. */
export type MonthStretch = Stretch | 'early_middle' | 'middle_late' | 'first_half' | 'second_half';

/** A stretch of the year other than a plain month. */
export type Period =
  | { readonly kind: 'whole' }
  /** 年内: the year that is running. */
  | { readonly kind: 'within' }
  | { readonly kind: 'stretch'; readonly stretch: Stretch }
  /** 岁末年初: December and the January behind it. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly stretch?: Stretch }
  /** 本季度, 上季度. */
  | { readonly kind: 'quarter_step'; readonly step: Step; readonly stretch?: Stretch }
  /** 前11个月, 前三季度, 后三个月. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /** Spring 1 to winter 4; `to` for 秋冬. */
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'holiday'; readonly name: string; readonly leave: boolean }
  | { readonly kind: 'term'; readonly name: string }
  /** 去年同期, 同期: as long a stretch as the one spoken of. */
  | { readonly kind: 'same' };

export type Day =
  | Step
  /** 周三, 上周五, 本周末 (weekday 6, days 2): `week` null says the text names no week. */
  | {
      readonly by: 'weekday';
      readonly weekday: number;
      readonly week: number | null;
      readonly days: number;
    }
  /** 上周, 本周; 当周: that of the day spoken of. */
  | { readonly by: 'week'; readonly week: number; readonly of: 'reference' | 'text' }
  /** 上月最后五天. */
  | { readonly by: 'last'; readonly days: number };

export interface Clock {
  readonly hour: number;
  /** Null where the text gives the hour only. */
  readonly minute: number | null;
}

/** 凌晨, 上午: its name tells how a clock time behind it reads (下午3点 is 15:00). */
export type DayPart = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** A calendar point or unit, by its parts. */
export interface Parts {
  /** 农历: month and day are those of the lunar calendar. */
  readonly lunar?: true;
  /** Number of the century (20 for 20世纪). */
  readonly century?: Step;
  /** First year of the decade within its century: 90年代 is 90. */
  readonly decade?: number;
  /** Beginning or end of the century or decade. */
  readonly stretch?: Stretch;
  readonly year?: Step;
  /** Years that follow it: 今明两年 is 1. */
  readonly yearsMore?: number;
  /** Place in the cycle of sixty (甲辰 40) or of twelve animals (龙 4). */
  readonly cycle?: { readonly length: 60 | 12; readonly index: number };
  /** Number of the five-year plan: 十四五 is 14. */
  readonly plan?: number;
  readonly period?: Period;
  readonly month?: Step;
  readonly leapMonth?: true;
  /** 初, 中旬, 底 of a month. */
  readonly monthStretch?: MonthStretch;
  /** Number of the week of a month. */
  readonly week?: number;
  readonly day?: Day;
  /** Days that follow it: 今明两天 is 1. */
  readonly daysMore?: number;
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
}

/** Calendar years, months, days, then clock units; decimals as text. */
export interface Length {
  readonly years?: string;
  readonly months?: string;
  readonly weeks?: string;
  readonly days?: string;
  readonly hours?: string;
  readonly minutes?: string;
  readonly seconds?: string;
}

/** Where a duration lies: 过去三年 past, 未来两天 future, 三年前 ago, 两天后 later, 此后三年 following. */
export type Anchor = 'past' | 'future' | 'ago' | 'later' | 'following';

/** What words around the mention add. */
export interface Surroundings {
  readonly direction: DateDirection | null;
  readonly modifier: Modifier | null;
}

/** The sentence speaks of what is to come (将, 拟, 截止); `imminent` where the mention itself does: 将于1月5日. */
export type Outlook = 'past' | 'planned' | 'imminent';

/** What they add to a place in the calendar. */
export interface CalendarSurroundings extends Surroundings {
  readonly outlook: Outlook;
  /** It dates something in passing (成立于2017年9月), not what the sentence goes on to tell. */
  readonly isBackground: boolean;
  /** It is the day of a dateline: 本报合肥6月28日讯. */
  readonly isDateline: boolean;
}

/** What a date expression says before it is resolved against its context. */
export type DateReading =
  | (CalendarSurroundings & { readonly type: 'point'; readonly parts: Parts })
  | (CalendarSurroundings & { readonly type: 'range'; readonly from: Parts; readonly to: Parts })
  | (Surroundings &
      (
        | {
            readonly type: 'duration';
            /** Null where the text gives no number: 多年, 数日. */
            readonly length: Length | null;
            readonly longest: Length | null;
            readonly anchor: Anchor | null;
            /** The number itself is approximate: 两三年, 20多年. */
            readonly isLoose: boolean;
          }
        | { readonly type: 'set'; readonly every: Length | null; readonly parts: Parts | null }
        | { readonly type: 'vague' }
      ));
