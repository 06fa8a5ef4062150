import { CharacterSet } from '../../text/character-set.js';
import { PatternAt } from '../../text/placed-pattern.js';
import type { Candidate } from '../engine/rule.js';
import { DEEDS } from './common-words.js';
import { cuedNames } from './cued-names.js';
import { Cues } from './cues.js';
import { enumeratedNames } from './enumerated-names.js';
import { MARKET_TERMS } from './heads.js';
import type { OrganizationReading } from './index.js';
import { TRAIT } from './lexemes.js';
import type { Run } from './runs.js';
import { runOf } from './runs.js';
import type { CutWord, Word } from './segment.js';
import { isShortName } from './short-shapes.js';
import { SURNAMES } from './surnames.js';

/** News of companies: only there the short names are looked for. */
const BUSINESS = new PatternAt(
  /(?:股|收购|公告|上市|融资|董事|中标|签约|债券|公司|投资|集团|货款|诉讼|亿元|万元|挂牌|募资|招股|港元|员工|销量|破产|总裁|CEO|品牌|房企|车企|企业|[增减]持|券商|私募)/u,
);
const KINDS: ReadonlySet<string> = new Set([
  'char',
  'noun',
  'attribute',
  'brand',
  'place',
  'world',
  'latin',
  'body',
  'head',
]);
const ANY_TRADE = TRAIT.trade | TRAIT.softTrade;
const BRACKET = new CharacterSet('（(');
const LONGEST = 8;
const LONGEST_LATIN = 24;

/** Short names of companies that only their surroundings tell: 铎岚生态（300999）, 峤岳股份公告. */
export function findShortNames(
  text: string,
  words: readonly CutWord[],
  found: readonly Candidate<OrganizationReading>[],
): readonly Candidate<OrganizationReading>[] {
  if (!found.some(({ reading }) => reading.type === 'company') && !isBusiness(text)) return [];
  const names: Candidate<OrganizationReading>[] = [];
  const runs = runsOf(words, found);
  const repeats = repetition(text, runs);
  for (const run of runs) {
    const name = run.mayName || BRACKET.isAt(text, run.end) ? shortName(text, words, run, repeats) : null;
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
function runsOf(words: readonly CutWord[], found: readonly Candidate<OrganizationReading>[]): readonly Run[] {
  const runs: Run[] = [];
  const ordered = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  let first = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as CutWord;
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= word.start) next++;
    const before = words[i - 1];
    const after = words[i + 1];
    if (canBelong(word, before, after, ordered[next]) && !isCounter(word, before)) {
      if (first < 0) first = i;
      // 澜衡|股份|信息: 股份 is the last word of a short name
      if (!endsName(word, after)) continue;
      runs.push(runOf(words, first, i, undefined));
    } else if (first >= 0) {
      runs.push(runOf(words, first, i - 1, word));
    }
    first = -1;
  }
  if (first >= 0) runs.push(runOf(words, first, words.length - 1, undefined));
  return runs;
}

/** 星河|集团|花费: 集团 ends a name too, if no 股份 or 控股 follows. */
function endsName(word: CutWord, after: CutWord | undefined): boolean {
  if ((word.traits & TRAIT.corporate) === 0) return false;
  if (word.text !== '集团') return true;
  return !isTrade(after) && !isNamed(after, '公司');
}

function isTrade(word: CutWord | undefined): boolean {
  return word !== undefined && (word.traits & TRAIT.trade) !== 0;
}

/** Whether a word is that one of 公司, 股份 and 集团. */
function isNamed(word: CutWord | undefined, name: '公司' | '股份' | '集团'): boolean {
  return word !== undefined && (word.traits & TRAIT.corporate) !== 0 && word.text === name;
}

function canBelong(
  word: CutWord,
  before: CutWord | undefined,
  after: CutWord | undefined,
  taken: Candidate<OrganizationReading> | undefined,
): boolean {
  const { kind, traits } = word;
  // Most words fall here: marks, verbs and words of function that no name holds.
  if (kind === 'mark' && word.end - word.start === 1) return false;
  if (kind === 'stop' && before?.kind !== 'char') return false;
  if (kind === 'verb' && !isNamed(after, '集团')) return false;
  const inside = taken !== undefined && taken.start < word.end && word.start < taken.end;
  if (inside && taken.reading.words.length > 1) return false;
  // 资产 may be the last word of a name: 璟淞资产
  if ((traits & TRAIT.behindName) !== 0) return word.text === '资产' && before?.kind === 'char';
  // 券商|峤信, 澍想汽车|CEO
  if ((traits & TRAIT.announces) !== 0 && before?.kind !== 'char') return false;
  if (kind === 'latin' && MARKET_TERMS.test(word.text)) return false;
  if (kind === 'nominal') return (traits & ANY_TRADE) !== 0;
  // 蓝|海洋|公司: only right behind something that could be a name
  if (isNamed(word, '公司')) return before?.kind === 'char' || before?.kind === 'noun';
  if (word.kind === 'head') return word.end - word.start === 1 || (traits & TRAIT.trade) !== 0;
  // JUUL| |Labs
  if (word.kind === 'space') return before?.kind === 'latin' && after?.kind === 'latin';
  // 如意|集团 behind a mark
  if (word.kind === 'verb') return isNamed(after, '集团') && (before === undefined || before.kind === 'mark');
  if (isAdverb(word, after)) return false;
  // 腾龙|两|江, 港|九
  // 子公司|十|一|科技
  if (word.kind === 'number' && (before?.kind === 'role' || before?.kind === 'number'))
    return /^[一二三四五六七八九十]$/u.test(word.text) && (after?.kind === 'number' || isTrade(after));
  if (word.kind === 'number') return before?.kind === 'char' && /^[一二三四五六七八九十两]$/u.test(word.text);
  if (word.kind === 'stop') return isInnerCharacter(word.text, before, after);
  return KINDS.has(word.kind);
}

/** 地产|正|探索: an adverb before a verb. */
function isAdverb({ traits }: CutWord, after: Word | undefined): boolean {
  return (traits & TRAIT.adverb) !== 0 && (after?.kind === 'verb' || after?.kind === 'stop');
}

/** 众|达|富, 峤|地|投资: a character of function between unknown ones or before a word of trade. */
function isInnerCharacter(text: string, before: CutWord | undefined, after: CutWord | undefined): boolean {
  if (!'达元能地万千百亿年月日时家来想可得至多余点号令共同用讯'.includes(text)) return false;
  if (before?.kind !== 'char' || after === undefined) return false;
  return (after.kind === 'char' && text !== '讯') || isTrade(after);
}

/** 万|剂, 9|辆: a counter begins no name. */
function isCounter({ kind }: Word, before: Word | undefined): boolean {
  if (kind !== 'char' || before === undefined) return false;
  return before.kind === 'number' || (before.kind === 'stop' && /[万亿千百余多]$/u.test(before.text));
}

/** Whether a name stands again in the text. */
type Repeats = (name: string) => boolean;

/** Tells which texts of runs stand twice or more; the runs are read once somebody asks. */
function repetition(text: string, runs: readonly Run[]): Repeats {
  let repeated: ReadonlySet<string> | null = null;
  return (name) => {
    repeated ??= repeatedTexts(text, runs);
    return repeated.has(name);
  };
}

function repeatedTexts(text: string, runs: readonly Run[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { start, end } of runs) {
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
  all: readonly CutWord[],
  { first, last, next }: Run,
  repeats: Repeats,
): Candidate<OrganizationReading> | null {
  if (compounds(next, all[last])) return null;
  const words = all.slice(first, last + 1);
  const whole = readName(text, words, repeats);
  if (whole !== null) return whole;
  // 光源|业务|澍朗德斯: unknown characters behind everyday words
  let from = words.length;
  while (from > 0 && words[from - 1]?.kind === 'char') from--;
  const before = words[from - 1]?.kind;
  const tail = words.slice(from);
  if (words.length > 2 && words.at(-1)?.kind === 'nominal') {
    const front = readName(text, words.slice(0, -1), repeats);
    if (front !== null) return front;
  }
  if (tail.length >= 3 && (before === 'noun' || before === 'attribute')) return readName(text, tail, repeats);
  return null;
}

function readName(
  text: string,
  words: readonly CutWord[],
  repeats: Repeats,
): Candidate<OrganizationReading> | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  // 审判|长|沈|知|远: the end of a title, then a person
  if (
    first.end - first.start === 1 &&
    '长副'.includes(first.text) &&
    SURNAMES.includes(words[1]?.text[0] ?? '-')
  )
    return null;
  const { start } = first;
  const { end } = last;
  // 持有|宁波银行|股份: the shares of a company that has a name without them
  if (isNamed(last, '股份') && words.length > 1 && isNamedWithout(text, words))
    return readName(text, words.slice(0, -1), repeats);
  const latin = words.every(({ kind }) => kind === 'latin' || kind === 'space');
  const length = end - start;
  if (length > (latin ? LONGEST_LATIN : LONGEST) || length < 2) return null;
  if (words.length === 1 && !latin && first.kind !== 'brand') return null;
  if (!couldName(words) && text[end] !== '（' && text[end] !== '(') return null;
  const cues = new Cues(text, start, end, repeats);
  if (!isShortName(words, length, cues)) return null;
  const rule = cues.code ? 'org.short.listed' : 'org.short.company';
  return {
    start,
    end,
    text: text.slice(start, end),
    rule,
    reading: { type: 'company', words, form: 'short' },
  };
}

/** False for everyday words alone, before anything around them is looked at. */
function couldName(words: readonly CutWord[]): boolean {
  const last = words.at(-1);
  if (last !== undefined && (last.traits & ANY_TRADE) !== 0) return true;
  return words.some(({ kind }) => kind !== 'noun' && kind !== 'attribute' && kind !== 'nominal');
}

/** 隆鑫|通用|股份, 宁波银行|股份 behind 持有. */
function isNamedWithout(text: string, words: readonly Word[]): boolean {
  const front = words.slice(0, -1);
  const start = front[0]?.start ?? 0;
  const whole = front.length === 1 && front[0]?.kind === 'body';
  const long = (front.at(-1)?.end ?? 0) - start >= 4;
  return (whole || long) && new Cues(text, start, words.at(-1)?.end ?? start, NEVER).shares;
}

/** 大亚湾石化|区, 海岳石化|惠州项目: more of the same phrase follows. */
function compounds(next: Word | undefined, last: CutWord | undefined): boolean {
  if (next?.kind === 'level' || next?.kind === 'head') return true;
  return next?.kind === 'nominal' && !isNamed(last, '集团') && !DEEDS.has(next.text);
}
