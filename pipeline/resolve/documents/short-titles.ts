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
  const introduced = new Map<string, string>();
  const full: string[] = [];
  // Titles so far, each once, the one named last at the end.
  const named = new Set<string>();
  // 这是继《温州市民间融资管理条例》之后又一部: what is only gone by is not what 《条例》 means.
  const told = new Set<string>();
  for (const [i, mention] of mentions.entries()) {
    const { title } = mention.reading;
    const before = mentions[i - 1];
    if (before !== undefined && INTRODUCES.test(text.slice(before.end, mention.start))) {
      introduced.set(title, full[i - 1] ?? before.reading.title);
    }
    const own = introduced.get(title) ?? namedBefore(title, told) ?? namedBefore(title, named) ?? title;
    full.push(own);
    addLast(named, own);
    if (!GONE_BY.test(text.slice(Math.max(0, mention.start - 6), mention.start))) addLast(told, own);
  }
  return full.map((title) => namedBehind(title, named) ?? title);
}

function addLast(titles: Set<string>, title: string): void {
  titles.delete(title);
  titles.add(title);
}

/** The last title before it that ends like the short one. */
function namedBefore(short: string, titles: ReadonlySet<string>): string | null {
  return [...titles].findLast((title) => abbreviates(short, title)) ?? null;
}

/** A bare word for a kind that comes first can only mean a title behind it, and only if there is one. */
function namedBehind(short: string, titles: ReadonlySet<string>): string | null {
  if (!isBareKind(short)) return null;
  const fitting = [...titles].filter((title) => abbreviates(short, title));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether `short` can stand for `title`: the end of it, or for a law the name without the country. */
export function abbreviates(short: string, title: string): boolean {
  const long = withoutTrailing(title).replace(COUNTRY, '');
  const bare = withoutTrailing(short);
  if (short === title) return false;
  if (bare === long) return short.length < title.length;
  if (bare.length >= long.length) return false;
  if (long.endsWith(bare)) return true;
  // 《规划》 for 《…规划纲要》, 《纲要》 for 《…规划纲要》.
  return isBareKind(bare) && isBareKind(long.slice(-4)) && long.slice(-4, -2) === bare;
}
