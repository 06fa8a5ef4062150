import { CharacterSet } from '../../text/character-set.js';
import { PatternAt } from '../../text/placed-pattern.js';
import { SURNAMES } from '../../text/surnames.js';
import type { Candidate } from '../engine/rule.js';
import { DEEDS } from './common-words.js';
import { cuedNames } from './cued-names.js';
import { Cues } from './cues.js';
import type { Cut } from './cut.js';
import { enumeratedNames } from './enumerated-names.js';
import { TRAIT } from './lexemes.js';
import type { OrganizationReading } from './reading.js';
import type { Run } from './runs.js';
import { isNamed, mayName, runsOf } from './runs.js';
import { isShortName } from './short-shapes.js';
import { KIND } from './word-kinds.js';

/** News of companies: only there the short names are looked for. */
const BUSINESS = new PatternAt(
  /(?:股|收购|公告|上市|融资|董事|中标|签约|债券|公司|投资|集团|货款|诉讼|亿元|万元|挂牌|募资|招股|港元|员工|销量|破产|总裁|CEO|品牌|房企|车企|企业|[增减]持|券商|私募)/u,
);
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
