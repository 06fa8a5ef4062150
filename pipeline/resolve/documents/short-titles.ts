import type { DocumentReading } from '../../extract/documents/index.js';
import { isBareKind, withoutTrailing } from '../../extract/documents/index.js';
import type { Candidate } from '../../extract/engine/rule.js';

type TitleCandidate = Candidate<DocumentReading>;

/** 《…办法》（以下简称《办法》）, （下称“《办法》”）: what introduces a short title. */
const INTRODUCES = /[（(，,]\s*(?:以下|下文|下)?(?:简称|合称|统称|称)(?:为|作)?[“"‘]?$/u;
/** What stands before a document that another one builds on. */
const GONE_BY =
  /(?:继|依据|根据|按照|依照|参照|对照|遵循|遵照|贯彻|落实|执行|违反|区别于|相比于?|衔接|配套|取代|替代|废止|代替|原)了?$/u;
const COUNTRY = /^中华人民共和国/u;

/**
 * Full title of each mention of a passage: 《决定》 is led to the document it abbreviates, which stands before it,
 * or behind it where a headline names it first.
 */
export function fullTitles(text: string, mentions: readonly TitleCandidate[]): readonly string[] {
  if (mentions.length < 2) return mentions.map(({ reading }) => reading.title);
  const introduced = new Map<string, string>();
  const full: string[] = [];
  const named = new NamedTitles();
  // 这是继《温州市民间融资管理条例》之后又一部: what is only gone by is not what 《条例》 means.
  const told = new NamedTitles();
  for (const [i, mention] of mentions.entries()) {
    const { title } = mention.reading;
    const before = mentions[i - 1];
    if (before !== undefined && INTRODUCES.test(text.slice(before.end, mention.start))) {
      introduced.set(title, full[i - 1] ?? before.reading.title);
    }
    const own = introduced.get(title) ?? told.lastFor(title) ?? named.lastFor(title) ?? title;
    full.push(own);
    named.add(own);
    if (!GONE_BY.test(text.slice(Math.max(0, mention.start - 6), mention.start))) told.add(own);
  }
  // A bare word for a kind that comes first can only mean a title behind it, and only if there is one.
  return full.map((title) => (isBareKind(title) ? (named.onlyFor(title) ?? title) : title));
}

/** What is known of the titles that one short title can stand for. */
interface Fitting {
  /** The one named last, and when that was. */
  last: string;
  at: number;
  /** Whether it is the only one. */
  only: boolean;
}

/** Titles named so far, by all short titles that can stand for them: a text that names thousands is read in one pass. */
export class NamedTitles {
  /** 《…发展规划》 by 《规划》, 《发展规划》 and so on. */
  private readonly byEnd = new Map<string, Fitting>();
  /** 《…规划纲要》 by 《规划》, a word for a kind before the last one. */
  private readonly byInner = new Map<string, Fitting>();
  /** 《中华人民共和国专利法》 by 《专利法》, 《办法（试行）》 by 《办法》: under the short title and the length of the long one. */
  private readonly byWhole = new Map<string, Map<number, Fitting>>();
  private time = 0;

  add(title: string): void {
    this.time++;
    const long = withoutTrailing(title).replace(COUNTRY, '');
    for (let from = 1; from < long.length; from++) this.note(this.byEnd, long.slice(from), title);
    if (long.length > 2 && isBareKind(long.slice(-4))) this.note(this.byInner, long.slice(-4, -2), title);
    const whole = this.byWhole.get(long) ?? new Map<number, Fitting>();
    this.byWhole.set(long, whole);
    this.note(whole, title.length, title);
  }

  /** The title named last of those for which a short one can stand: the end of it, a law without the country. */
  lastFor(short: string): string | null {
    const fitting = this.fitting(short);
    if (fitting.length === 0) return null;
    return fitting.reduce((latest, one) => (one.at > latest.at ? one : latest)).last;
  }

  /** The title for which a short one can stand, if there is but one. */
  onlyFor(short: string): string | null {
    const fitting = this.fitting(short);
    const [one] = fitting;
    return one !== undefined && fitting.every(({ last, only }) => only && last === one.last)
      ? one.last
      : null;
  }

  private fitting(short: string): readonly Fitting[] {
    const bare = withoutTrailing(short);
    const end = this.byEnd.get(bare);
    const inner = isBareKind(bare) ? this.byInner.get(bare) : undefined;
    const longer = [...(this.byWhole.get(bare) ?? [])].filter(([length]) => length > short.length);
    return [end, inner, ...longer.map(([, whole]) => whole)].filter((one) => one !== undefined);
  }

  private note<Key>(titles: Map<Key, Fitting>, key: Key, title: string): void {
    const known = titles.get(key);
    if (known === undefined) {
      titles.set(key, { last: title, at: this.time, only: true });
      return;
    }
    if (known.last !== title) known.only = false;
    known.last = title;
    known.at = this.time;
  }
}
