import type { Outlook } from '../../extract/dates/reading.js';
import type { Bounds } from './calendar.js';
import { civilOf } from './calendar.js';
import type { Resolved } from './resolved.js';

/** A resolved mention as later ones see it. */
export interface Past {
  readonly resolved: Resolved;
  readonly sentence: number;
  /** The one year that the mention names itself, by number or as 去年; null for a range of years. */
  readonly namedYear: number | null;
  /** It names a month, or a day that has one. */
  readonly hasMonth: boolean;
  readonly hasDay: boolean;
}

/** How far after the reference date a date may lie that the text gives without a year. */
const ALLOWANCE: Readonly<Record<Outlook, number>> = { past: 31, planned: 366, imminent: 366 };
/** Half a year: a date that far back is not what 将于1月5日 means in December. */
const HALF_YEAR = 183;

/** What a later mention may look back for: any date, one with a month, with a day, with a year of its own. */
type Kind = 'any' | 'month' | 'day' | 'current_day' | 'year';

type Said = Record<Kind, Past | null>;

function nothingSaid(): Said {
  return { any: null, month: null, day: null, current_day: null, year: null };
}

/** What has been said so far: the reference date and the dates already resolved in the article. */
export class Timeline {
  private readonly inArticle = nothingSaid();
  private inSentence = nothingSaid();
  private sentence = 0;
  private dateline: number | null = null;
  readonly referenceYear: number;

  constructor(readonly reference: number) {
    this.referenceYear = civilOf(reference).year;
  }

  /** The day that the text calls 今天: that of the dateline (本报合肥6月28日讯), else the reference date. */
  get today(): number {
    return this.dateline ?? this.reference;
  }

  setDateline(day: number): void {
    this.dateline = day;
  }

  remember(past: Past): void {
    if (past.sentence !== this.sentence) this.inSentence = nothingSaid();
    this.sentence = past.sentence;
    this.keep(past, this.inArticle);
    this.keep(past, this.inSentence);
  }

  private keep(past: Past, said: Said): void {
    const { namedYear, hasMonth, hasDay } = past;
    said.any = past;
    if (hasMonth) said.month = past;
    if (hasDay) said.day = past;
    // Background (2017年9月3日成立) does not tell the month of 26日 in a later sentence.
    if (hasDay && (namedYear === null || namedYear === this.referenceYear)) said.current_day = past;
    if (namedYear !== null) said.year = past;
  }

  /** The latest date of a kind in the article so far. */
  last(kind: Kind): Past | null {
    return this.inArticle[kind];
  }

  /** The latest date of a kind in one sentence, the one being read. */
  lastIn(sentence: number, kind: Kind): Past | null {
    return sentence === this.sentence ? this.inSentence[kind] : null;
  }

  /** The nearest year named earlier in a sentence. */
  yearInSentence(sentence: number): number | null {
    return this.lastIn(sentence, 'year')?.namedYear ?? null;
  }

  /**
   * The year of an expression that names none: the nearest named earlier in its sentence, else the latest that does
   * not put it further after the reference date than the sentence allows.
   */
  inferYear(boundsIn: (year: number) => Bounds | null, outlook: Outlook, sentence: number): number {
    const named = this.yearInSentence(sentence);
    if (named !== null && boundsIn(named) !== null) return named;
    const told = this.yearToldBefore(boundsIn, sentence);
    if (told !== null) return told;
    const year = this.referenceYear;
    const now = boundsIn(year);
    if (now === null) return this.latestWith(boundsIn);
    if (outlook === 'imminent' && this.isNextYear(boundsIn(year + 1), now)) return year + 1;
    const ahead = now.start - this.reference;
    if (ahead <= ALLOWANCE[outlook]) return this.isUnfinished(now, outlook) ? year - 1 : year;
    return year - 1;
  }

  /**
   * 将于1月5日 in December is next January's. What the article has told so far counts before the reference date, and
   * one of 31 December may stand for a whole year, in which 将于5月1日 lies.
   */
  private isNextYear(next: Bounds | null, { end }: Bounds): boolean {
    const now = this.last('current_day')?.resolved.start ?? this.reference;
    const { month, day } = civilOf(this.reference);
    const near = month < 12 || day < 31 || (next !== null && next.start <= this.reference + 62);
    return near && end < now - HALF_YEAR;
  }

  /** 5月1日开园，10月31日闭幕: a later date of one sentence lies in the year of the earlier, within half a year ahead. */
  private yearToldBefore(boundsIn: (year: number) => Bounds | null, sentence: number): number | null {
    const before = this.lastIn(sentence, 'month')?.resolved ?? null;
    if (before === null) return null;
    const { year } = civilOf(before.start);
    const bounds = boundsIn(year);
    if (bounds === null || bounds.start < before.start) return null;
    return bounds.start <= this.reference + HALF_YEAR ? year : null;
  }

  /** 前三季度 in March reports on last year's: a long stretch that has hardly begun is not spoken of as done. */
  private isUnfinished({ start, end }: Bounds, outlook: Outlook): boolean {
    const left = end - this.reference;
    return outlook === 'past' && end - start > 150 && left > 0.7 * (end - start);
  }

  /** 2月29日 exists in leap years only. */
  private latestWith(boundsIn: (year: number) => Bounds | null): number {
    for (let year = this.referenceYear; year > this.referenceYear - 8; year--) {
      if (boundsIn(year) !== null) return year;
    }
    return this.referenceYear;
  }
}
