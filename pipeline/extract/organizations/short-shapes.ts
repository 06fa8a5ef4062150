import { SURNAMES } from '../../text/surnames.js';
import { COMMON_FRONTS } from './common-words.js';
import type { Cues } from './cues.js';
import type { Cut } from './cut.js';
import { MARKET_TERMS, TRADES } from './heads.js';
import { TRAIT } from './lexemes.js';
import { KIND } from './word-kinds.js';

/** Groups that are no companies, or all companies of a trade. */
const COMMON_GROUPS = new Set([
  // 铁投集团 is the one of its province
  ...[...TRADES].filter((trade) => !/^(?:[能产文科金农铁发港兴]投)$/u.test(trade)),
  ...'领先 犯罪 跨国 诈骗 利益 走私 产业 企业 出版 报业 金融 保险 酒店 农垦 医院 学校 教育 贸易 商贸 外贸 国有 民营 大型 家族 官僚 军事 政治 主要 前三 知名 外资 公司 地方 省属 市属 第一 第二 领跑'.split(
    ' ',
  ),
]);
const KNOWN = KIND.brand | KIND.body;
/** Words that open a name as the name of another company or its place. */
const OPENERS = KNOWN | KIND.place;
const ANY_TRADE = TRAIT.trade | TRAIT.softTrade;
/** Kinds of characters that are unknown where they stand alone: 达 in 众达富. */
const ODD = KIND.head | KIND.stop | KIND.number;
/** Words whose name-like look is but that of a number, a time, a rank: 六成, 三类. */
const COUNTED = new Set('一二三四五六七八九十百千万亿零〇两几数半每各首末次前后头第个多');

/** True if words, with what stands around them, are the short name of a company. */
export function isShortName(words: Cut, first: number, last: number, cues: Cues): boolean {
  const length = words.endAt(last) - words.startAt(first);
  const count = last - first + 1;
  if (cues.code) return length <= 6 && length > 1;
  if (length === 4 && unknown(words, first, last) >= 2 && cues.item) return true;
  if (words.areAll(first, last, KIND.latin | KIND.space))
    return isLatinName(words.textAt(first), length, cues);
  if (words.has(last, TRAIT.corporate) && words.textAt(last) === '集团') {
    const isGroup =
      count === 2 ? length === 4 : count === 3 && length === 6 && words.has(last - 1, TRAIT.trade);
    if (isGroup) return !COMMON_GROUPS.has(words.textAt(first));
  }
  if (words.has(last, ANY_TRADE) && count > 1) return isTradeName(words, first, last, cues);
  if (words.has(last, TRAIT.corporate) && words.textAt(last) === '公司' && count > 1)
    return unknown(words, first, last - 1) > 0 && length <= 7 && cues.sure;
  if (count === 1) return words.is(last, KIND.brand) && (cues.firm || (cues.listed && cues.sure));
  // 凯撒|世嘉, 东风|日产: two known names are one
  if (count === 2 && length <= 6 && words.areAll(first, last, KNOWN)) return cues.sure || cues.likely;
  // 中航|直升机: a known company's name and a word more
  if (words.is(first, KNOWN) && count === 2 && words.is(last, KIND.noun) && length <= 6)
    return cues.sure && cues.clean;
  return isCoined(words, first, last, cues);
}

/** A name that ends with a word of trade: 铎岚|生态. */
function isTradeName(words: Cut, first: number, last: number, cues: Cues): boolean {
  const length = words.endAt(last) - words.startAt(first);
  const frontLength = length - words.sizeAt(last);
  const isOpen = !words.areNone(first, last - 1, KNOWN);
  const isNamed = isOpen || unknown(words, first, last - 1) >= 2;
  // 奶源|建设: words of trade that are verbs too need a cue
  const isSoft = words.has(last, TRAIT.softTrade);
  const isVerb = words.is(last, KIND.nominal);
  // 深圳华侨城|投资|80亿元, 高瓴创投|投资
  if (isVerb && (cues.verb || words.has(last - 1, TRAIT.trade))) return false;
  const text = words.textAt(last);
  if (cues.goods && (!isOpen || text === '信息')) return false;
  // 华为|云
  if (text === '云') return last - first === 1 && words.is(first, KIND.body);
  const isPlain = frontLength === 2 && !isSoft && (!isVerb || text === '控股');
  if (isNamed && frontLength <= 4 && (isPlain || cues.sure || cues.likely || cues.listed)) return true;
  // 宁波|澍亿佳|电子
  const isPlaced = isNamed && !isSoft && words.is(first, KIND.place) && frontLength <= 5;
  if (isPlaced && (isPlain || !isVerb || cues.sure || cues.likely)) return true;
  if (isSoft || length !== 4 || hasCommonFront(words, first, last)) return false;
  return cues.sure || cues.acts || (cues.likely && cues.listed);
}

/** 公募|基金, 科技|投资. */
function hasCommonFront(words: Cut, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (words.has(k, TRAIT.trade) || COMMON_FRONTS.has(words.textAt(k))) return true;
  return false;
}

/** Unknown characters without a word of trade: 卓峤达富, 北京泽峤, 峤鼎. */
function isCoined(words: Cut, first: number, last: number, cues: Cues): boolean {
  const odd = unknown(words, first, last);
  if (odd < 2) return false;
  const length = words.endAt(last) - words.startAt(first);
  const front = words.textAt(first)[0] ?? '';
  const isPerson = SURNAMES.includes(front) || '小老阿'.includes(front);
  if (/[任兼]$/u.test(words.textAt(last)) || (COUNTED.has(front) && !(cues.acts && cues.sure))) return false;
  // 北汽|岚谷: a known company's name and two characters more
  if (length === 4 && odd === 2 && words.is(first, OPENERS)) {
    return cues.sure || cues.likely || (!words.is(first, KIND.place) && cues.listed);
  }
  // 天津|同华|共赢
  if (words.is(first, KIND.place) && length <= 6) return cues.sure;
  if (length === 4 || length === 5) {
    // 杨元庆任|董事长 is a person, 卓峤达富|持有 is none
    if (odd === length)
      return cues.firm || cues.framed || cues.holds || (!isPerson && (cues.sure || cues.likely));
    return cues.firm && cues.clean;
  }
  // 物流公司|上门揽|件: three characters need more than what stands before them
  if (length === 3) {
    if (odd !== 3) return false;
    if (isPerson) return cues.firm && cues.clean;
    return cues.firm || cues.framed || (cues.sure && (cues.likely || cues.acts || cues.listed));
  }
  return length === 2 && !isPerson && cues.sure && cues.clean;
}

/** Microsoft, JUUL Labs; not IPO. */
function isLatinName(first: string, length: number, cues: Cues): boolean {
  if (MARKET_TERMS.test(first) || length < 3) return false;
  const isSpelled = /^[A-Z][A-Za-z]*[a-z]/u.test(first);
  return isSpelled ? cues.sure || cues.kind : cues.firm || cues.kind || (cues.sure && cues.listed);
}

/** Characters that belong to no word; those of function inside a name too: 达 in 众达富. */
function unknown(words: Cut, first: number, last: number): number {
  let count = 0;
  for (let k = first; k <= last; k++)
    if (words.is(k, KIND.char) || (words.is(k, ODD) && words.sizeAt(k) === 1)) count++;
  return count;
}
