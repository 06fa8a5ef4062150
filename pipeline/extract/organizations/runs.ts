import { inOrder } from '../engine/overlap.js';
import type { Candidate } from '../engine/rule.js';
import type { Cut } from './cut.js';
import { MARKET_TERMS } from './heads.js';
import { TRAIT } from './lexemes.js';
import type { OrganizationReading } from './reading.js';
import { KIND } from './word-kinds.js';

/** A stretch of words that may hold a name. */
export interface Run {
  /** Places of its first and last word in the text. */
  readonly first: number;
  readonly last: number;
  /** Whether the word behind it could not belong to it; false where its own last word ends it, or the text does. */
  readonly isCut: boolean;
}

/** Kinds of words that names hold. */
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
const TRADES = TRAIT.trade | TRAIT.softTrade;
const EVERYDAY = KIND.noun | KIND.attribute | KIND.nominal;
const NAMES = KIND.latin | KIND.brand;

/** False for everyday words alone, which are a name only in front of a bracket. */
export function mayName(words: Cut, { first, last }: Run): boolean {
  if (first === last) return words.is(first, NAMES);
  for (let k = first; k <= last; k++) if (words.has(k, TRADES) || !words.is(k, EVERYDAY)) return true;
  return false;
}

/** Stretches of words free of other names, cut at verbs, roles, marks and words of the stock market. */
export function runsOf(words: Cut, found: readonly Candidate<OrganizationReading>[]): readonly Run[] {
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
export function isNamed(words: Cut, k: number, name: '公司' | '股份' | '集团'): boolean {
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
  if (words.is(k, KIND.nominal)) return words.has(k, TRADES);
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
