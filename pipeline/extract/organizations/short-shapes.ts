import { COMMON_FRONTS } from './common-words.js';
import type { Cues } from './cues.js';
import { MARKET_TERMS, SOFT_TRADES, TRADES } from './heads.js';
import type { Word } from './segment.js';
import { SURNAMES } from './surnames.js';

/** Groups that are no companies, or all companies of a trade. */
const COMMON_GROUPS = new Set([
  // 铁投集团 is the one of its province
  ...[...TRADES].filter((trade) => !/^(?:[能产文科金农铁发港兴]投)$/u.test(trade)),
  ...'领先 犯罪 跨国 诈骗 利益 走私 产业 企业 出版 报业 金融 保险 酒店 农垦 医院 学校 教育 贸易 商贸 外贸 国有 民营 大型 家族 官僚 军事 政治 主要 前三 知名 外资 公司 地方 省属 市属 第一 第二 领跑'.split(
    ' ',
  ),
]);
/** Words that open a name as the name of another company or its place. */
const OPENERS = new Set(['body', 'brand', 'place']);
/** Words whose name-like look is but that of a number, a time, a rank: 六成, 三类. */
const COUNTED = new Set('一二三四五六七八九十百千万亿零〇两几数半每各首末次前后头第个多');

/** True if words, with what stands around them, are the short name of a company. */
export function isShortName(words: readonly Word[], length: number, cues: Cues): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (cues.code) return length <= 6 && length > 1;
  if (length === 4 && unknown(words) >= 2 && cues.item) return true;
  if (words.every(({ kind }) => kind === 'latin' || kind === 'space'))
    return isLatinName(words, length, cues);
  const front = words.slice(0, -1);
  if (last.text === '集团' && front.length === 1 && length === 4)
    return !COMMON_GROUPS.has(front[0]?.text ?? '');
  if (last.text === '集团' && front.length === 2 && length === 6 && TRADES.has(front[1]?.text ?? '')) {
    return !COMMON_GROUPS.has(front[0]?.text ?? '');
  }
  if ((TRADES.has(last.text) || SOFT_TRADES.has(last.text)) && front.length > 0)
    return isTradeName(front, last, length, cues);
  if (last.text === '公司' && front.length > 0) return unknown(front) > 0 && length <= 7 && cues.sure;
  if (words.length === 1) return last.kind === 'brand' && (cues.firm || (cues.listed && cues.sure));
  // 凯撒|世嘉, 东风|日产: two known names are one
  if (words.length === 2 && length <= 6 && words.every(({ kind }) => kind === 'brand' || kind === 'body'))
    return cues.sure || cues.likely;
  // 中航|直升机: a known company's name and a word more
  const opened = OPENERS.has(words[0]?.kind ?? '') && words[0]?.kind !== 'place';
  if (opened && words.length === 2 && last.kind === 'noun' && length <= 6) return cues.sure && cues.clean;
  return isCoined(words, length, cues);
}

/** A name that ends with a word of trade: 铎岚|生态. */
function isTradeName(front: readonly Word[], last: Word, length: number, cues: Cues): boolean {
  const frontLength = length - last.text.length;
  const named = unknown(front) >= 2 || front.some(({ kind }) => kind === 'brand' || kind === 'body');
  // 奶源|建设: words of trade that are verbs too need a cue
  const soft = SOFT_TRADES.has(last.text);
  // 深圳华侨城|投资|80亿元, 高瓴创投|投资
  if (last.kind === 'nominal' && (cues.verb || TRADES.has(front.at(-1)?.text ?? ''))) return false;
  const open = front.some(({ kind }) => kind === 'brand' || kind === 'body');
  if (cues.goods && (!open || last.text === '信息')) return false;
  // 华为|云
  if (last.text === '云') return front.length === 1 && front[0]?.kind === 'body';
  const plain = frontLength === 2 && !soft && (last.kind !== 'nominal' || last.text === '控股');
  if (named && frontLength <= 4 && (plain || cues.sure || cues.likely || cues.listed)) return true;
  // 宁波|澍亿佳|电子
  if (
    named &&
    !soft &&
    front[0]?.kind === 'place' &&
    frontLength <= 5 &&
    (plain || last.kind !== 'nominal' || cues.sure || cues.likely)
  )
    return true;
  if (soft || length !== 4 || front.some(({ text }) => COMMON_FRONTS.has(text) || TRADES.has(text)))
    return false;
  return cues.sure || cues.acts || (cues.likely && cues.listed);
}

/** Unknown characters without a word of trade: 卓峤达富, 北京泽峤, 峤鼎. */
function isCoined(words: readonly Word[], length: number, cues: Cues): boolean {
  const odd = unknown(words);
  if (odd < 2) return false;
  const first = words[0];
  const front = first?.text[0] ?? '';
  const person = SURNAMES.includes(front) || '小老阿'.includes(front);
  if (/[任兼]$/u.test(words.at(-1)?.text ?? '') || (COUNTED.has(front) && !(cues.acts && cues.sure)))
    return false;
  // 北汽|岚谷: a known company's name and two characters more
  if (length === 4 && odd === 2 && OPENERS.has(first?.kind ?? '')) {
    return cues.sure || cues.likely || (first?.kind !== 'place' && cues.listed);
  }
  // 天津|同华|共赢
  if (first?.kind === 'place' && length <= 6) return cues.sure;
  if (length === 4 || length === 5) {
    // 杨元庆任|董事长 is a person, 卓峤达富|持有 is none
    if (odd === length)
      return cues.firm || cues.framed || cues.holds || (!person && (cues.sure || cues.likely));
    return cues.firm && cues.clean;
  }
  // 物流公司|上门揽|件: three characters need more than what stands before them
  if (length === 3) {
    if (odd !== 3) return false;
    if (person) return cues.firm && cues.clean;
    return cues.firm || cues.framed || (cues.sure && (cues.likely || cues.acts || cues.listed));
  }
  return length === 2 && !person && cues.sure && cues.clean;
}

/** Microsoft, JUUL Labs; not IPO. */
function isLatinName(words: readonly Word[], length: number, cues: Cues): boolean {
  const first = words[0]?.text ?? '';
  if (MARKET_TERMS.test(first) || length < 2) return false;
  const spelled = /^[A-Z][A-Za-z]*[a-z]/u.test(first);
  if (length < 3) return false;
  return spelled ? cues.sure || cues.kind : cues.firm || cues.kind || (cues.sure && cues.listed);
}

/** Characters that belong to no word; those of function inside a name too: 达 in 众达富. */
function unknown(words: readonly Word[]): number {
  let count = 0;
  for (const { kind, text } of words) {
    const single = text.length === 1 && (kind === 'head' || kind === 'stop' || kind === 'number');
    if (single || kind === 'char') count++;
  }
  return count;
}
