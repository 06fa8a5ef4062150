import { CharacterSet } from '../../text/character-set.js';
import { PatternAt } from '../../text/placed-pattern.js';
import { inOrder } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import { DEEDS } from './common-words.js';
import { cuedNames } from './cued-names.js';
import { Cues } from './cues.js';
import type { Cut } from './cut.js';
import { enumeratedNames } from './enumerated-names.js';
import { MARKET_TERMS } from './heads.js';
import type { OrganizationReading } from './index.js';
import { TRAIT } from './lexemes.js';
import type { Run } from './runs.js';
import { mayName } from './runs.js';
import { isShortName } from './short-shapes.js';
import { SURNAMES } from './surnames.js';
import { KIND } from './word-kinds.js';

/** News of companies: only there the short names are looked for. */
const BUSINESS = new PatternAt(
  /(?:股|收购|公告|上市|融资|董事|中标|签约|债券|公司|投资|集团|货款|诉讼|亿元|万元|挂牌|募资|招股|港元|员工|销量|破产|总裁|CEO|品牌|房企|车企|企业|[增减]持|券商|私募)/u,
);
const NAMING =
  KIND.char |
  KIND.noun |
  KIND.attribute |
  KIND.brand |
  KIND.place |
  KIND.world |
  KIND.latin |
  KIND.body |
  KIND.head;
const EVERYDAY = KIND.noun | KIND.attribute | KIND.nominal;
const ANY_TRADE = TRAIT.trade | TRAIT.softTrade;
/** 审判|长, 省委书记|副: with these a title ends. */
const TITLES = new CharacterSet('长副');
const BRACKET = new CharacterSet('（(');
const LONGEST = 8;
const LONGEST_LATIN = 24;

/** Short names of companies that only their surroundings tell: 铎岚生态（300999）, 峤岳股份公告. */
export function findShortNames(
  text: string,
  words: Cut,
  found: readonly Candidate<OrganizationReading>[],
): readonly Candidate<OrganizationReading>[] {
  if (!found.some(({ reading }) => reading.type === 'company') && !isBusiness(text)) return [];
  const names: Candidate<OrganizationReading>[] = [];
  const runs = runsOf(words, found);
  const repeats = repetition(text, words, runs);
  for (const run of runs) {
    if (!mayName(words, run) && !BRACKET.isAt(text, words.endAt(run.last))) continue;
    const name = shortName(text, words, run, repeats);
    if (name !== null) names.push(name);
  }
  const cued = cuedNames(text, words, found);
  return [...names, ...cued, ...enumeratedNames(text, words, runs, [...found, ...names, ...cued])];
}

function isBusiness(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (BUSINESS.test(text, i)) return true;
  return false;
}

/** Stretches of words free of other names, cut at verbs, roles, marks and words of the stock market. */
function runsOf(words: Cut, found: readonly Candidate<OrganizationReading>[]): readonly Run[] {
  const runs: Run[] = [];
  const ordered = inOrder(found);
  let next = 0;
  let first = -1;
  for (let k = 0; k < words.length; k++) {
    while (next < ordered.length && (ordered[next] as Candidate<OrganizationReading>).end <= words.startAt(k))
      next++;
    if (canBelong(words, k, ordered[next]) && !isCounter(words, k)) {
      if (first < 0) first = k;
      // 澜衡|股份|信息: 股份 is the last word of a short name
      if (!endsName(words, k)) continue;
      runs.push({ first, last: k, isCut: false });
    } else if (first >= 0) {
      runs.push({ first, last: k - 1, isCut: true });
    }
    first = -1;
  }
  if (first >= 0) runs.push({ first, last: words.length - 1, isCut: false });
  return runs;
}

/** 星河|集团|花费: 集团 ends a name too, if no 股份 or 控股 follows. */
function endsName(words: Cut, k: number): boolean {
  if (!words.has(k, TRAIT.corporate)) return false;
  if (words.textAt(k) !== '集团') return true;
  return !words.has(k + 1, TRAIT.trade) && !isNamed(words, k + 1, '公司');
}

/** Whether a word is that one of 公司, 股份 and 集团. */
function isNamed(words: Cut, k: number, name: '公司' | '股份' | '集团'): boolean {
  return words.has(k, TRAIT.corporate) && words.textAt(k) === name;
}

function canBelong(words: Cut, k: number, taken: Candidate<OrganizationReading> | undefined): boolean {
  const kind = words.kindAt(k);
  // Most words fall here: marks, verbs and words of function that no name holds.
  if (kind === KIND.mark && words.sizeAt(k) === 1) return false;
  if (kind === KIND.stop && !words.is(k - 1, KIND.char)) return false;
  if (kind === KIND.verb && !isNamed(words, k + 1, '集团')) return false;
  const inside = taken !== undefined && taken.start < words.endAt(k) && words.startAt(k) < taken.end;
  if (inside && taken.reading.words.length > 1) return false;
  // 资产 may be the last word of a name: 璟淞资产
  if (words.has(k, TRAIT.behindName)) return words.textAt(k) === '资产' && words.is(k - 1, KIND.char);
  // 券商|峤信, 澍想汽车|CEO
  if (words.has(k, TRAIT.announces) && !words.is(k - 1, KIND.char)) return false;
  // 蓝|海洋|公司: only right behind something that could be a name
  if (isNamed(words, k, '公司')) return words.is(k - 1, KIND.char | KIND.noun);
  return words.is(k, NAMING) ? isNaming(words, k) : isInnerWord(words, k);
}

/** Words of a kind that names hold, but for some. */
function isNaming(words: Cut, k: number): boolean {
  if (words.is(k, KIND.latin) && MARKET_TERMS.test(words.textAt(k))) return false;
  if (words.is(k, KIND.head)) return words.sizeAt(k) === 1 || words.has(k, TRAIT.trade);
  return !isAdverb(words, k);
}

/** Words that other words beside them make part of a name. */
function isInnerWord(words: Cut, k: number): boolean {
  if (words.is(k, KIND.nominal)) return words.has(k, ANY_TRADE);
  // JUUL| |Labs
  if (words.is(k, KIND.space)) return words.is(k - 1, KIND.latin) && words.is(k + 1, KIND.latin);
  // 如意|集团 behind a mark
  if (words.is(k, KIND.verb)) return k === 0 || words.is(k - 1, KIND.mark);
  if (isAdverb(words, k)) return false;
  // 子公司|十|一|科技
  if (words.is(k, KIND.number) && words.is(k - 1, KIND.role | KIND.number))
    return (
      /^[一二三四五六七八九十]$/u.test(words.textAt(k)) &&
      (words.is(k + 1, KIND.number) || words.has(k + 1, TRAIT.trade))
    );
  // 腾龙|两|江, 港|九
  if (words.is(k, KIND.number))
    return words.is(k - 1, KIND.char) && /^[一二三四五六七八九十两]$/u.test(words.textAt(k));
  return words.is(k, KIND.stop) && isInnerCharacter(words, k);
}

/** 地产|正|探索: an adverb before a verb. */
function isAdverb(words: Cut, k: number): boolean {
  return words.has(k, TRAIT.adverb) && words.is(k + 1, KIND.verb | KIND.stop);
}

/** 众|达|富, 峤|地|投资: a character of function between unknown ones or before a word of trade. */
function isInnerCharacter(words: Cut, k: number): boolean {
  const text = words.textAt(k);
  if (!'达元能地万千百亿年月日时家来想可得至多余点号令共同用讯'.includes(text)) return false;
  if (!words.is(k - 1, KIND.char)) return false;
  return (words.is(k + 1, KIND.char) && text !== '讯') || words.has(k + 1, TRAIT.trade);
}

/** 万|剂, 9|辆: a counter begins no name. */
function isCounter(words: Cut, k: number): boolean {
  if (!words.is(k, KIND.char)) return false;
  if (words.is(k - 1, KIND.number)) return true;
  return words.is(k - 1, KIND.stop) && /[万亿千百余多]$/u.test(words.textAt(k - 1));
}

/** Whether a name stands again in the text. */
type Repeats = (name: string) => boolean;

/** Tells which texts of runs stand twice or more; the runs are read once somebody asks. */
function repetition(text: string, words: Cut, runs: readonly Run[]): Repeats {
  let repeated: ReadonlySet<string> | null = null;
  return (name) => {
    repeated ??= repeatedTexts(text, words, runs);
    return repeated.has(name);
  };
}

function repeatedTexts(text: string, words: Cut, runs: readonly Run[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { first, last } of runs) {
    const start = words.startAt(first);
    const end = words.endAt(last);
    if (end - start < 2 || end - start > LONGEST_LATIN) continue;
    const run = text.slice(start, end);
    if (once.has(run)) repeated.add(run);
    else once.add(run);
  }
  return repeated;
}

const NEVER = (): boolean => false;

function shortName(
  text: string,
  words: Cut,
  run: Run,
  repeats: Repeats,
): Candidate<OrganizationReading> | null {
  if (compounds(words, run)) return null;
  const { first, last } = run;
  const whole = readName(text, words, first, last, repeats);
  if (whole !== null) return whole;
  if (last - first > 1 && words.is(last, KIND.nominal)) {
    const front = readName(text, words, first, last - 1, repeats);
    if (front !== null) return front;
  }
  // 光源|业务|澍朗德斯: unknown characters behind everyday words
  let from = last + 1;
  while (from > first && words.is(from - 1, KIND.char)) from--;
  const isTail = last - from >= 2 && from > first && words.is(from - 1, KIND.noun | KIND.attribute);
  return isTail ? readName(text, words, from, last, repeats) : null;
}

function readName(
  text: string,
  words: Cut,
  first: number,
  last: number,
  repeats: Repeats,
): Candidate<OrganizationReading> | null {
  if (endsTitle(text, words, first, last)) return null;
  const start = words.startAt(first);
  const end = words.endAt(last);
  // 持有|宁波银行|股份: the shares of a company that has a name without them
  if (isNamed(words, last, '股份') && last > first && isNamedWithout(text, words, first, last))
    return readName(text, words, first, last - 1, repeats);
  const isLatin = words.areAll(first, last, KIND.latin | KIND.space);
  const length = end - start;
  if (length > (isLatin ? LONGEST_LATIN : LONGEST) || length < 2) return null;
  if (first === last && !isLatin && !words.is(first, KIND.brand)) return null;
  if (!couldName(words, first, last) && !BRACKET.isAt(text, end)) return null;
  const cues = new Cues(text, start, end, repeats);
  if (!isShortName(words, first, last, cues)) return null;
  const rule = cues.code ? 'org.short.listed' : 'org.short.company';
  return {
    start,
    end,
    text: text.slice(start, end),
    rule,
    reading: { type: 'company', words: words.slice(first, last + 1), form: 'short' },
  };
}

/** 审判|长|沈|知|远: the end of a title, then a person. */
function endsTitle(text: string, words: Cut, first: number, last: number): boolean {
  if (first === last || words.sizeAt(first) > 1 || !TITLES.isAt(text, words.startAt(first))) return false;
  return SURNAMES.includes(words.textAt(first + 1)[0] ?? '-');
}

/** False for everyday words alone, before anything around them is looked at. */
function couldName(words: Cut, first: number, last: number): boolean {
  return words.has(last, ANY_TRADE) || !words.areAll(first, last, EVERYDAY);
}

/** 隆鑫|通用|股份, 宁波银行|股份 behind 持有. */
function isNamedWithout(text: string, words: Cut, first: number, last: number): boolean {
  const start = words.startAt(first);
  const isWhole = last - first === 1 && words.is(first, KIND.body);
  const isLong = words.startAt(last) - start >= 4;
  return (isWhole || isLong) && new Cues(text, start, words.endAt(last), NEVER).shares;
}

/** 大亚湾石化|区, 海岳石化|惠州项目: more of the same phrase follows. */
function compounds(words: Cut, { last, isCut }: Run): boolean {
  if (!isCut) return false;
  if (words.is(last + 1, KIND.level | KIND.head)) return true;
  return (
    words.is(last + 1, KIND.nominal) && !isNamed(words, last, '集团') && !DEEDS.has(words.textAt(last + 1))
  );
}
