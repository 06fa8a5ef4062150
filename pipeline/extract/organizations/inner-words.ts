import { SURNAMES } from '../../text/surnames.js';
import type { Cut, Word } from './cut.js';
import { isSoft } from './vocabulary.js';
import type { Walk } from './walk.js';
import { leadsToBody, MODIFIERS } from './walk.js';
import { KIND } from './word-kinds.js';

/** Characters of function that brands are made of too: 智|达, 汇|达. */
const BRAND_CHARACTERS = '达来想可至共同通';
/** Heads before which a verb says what the body does: 酒泉卫星|发射|中心. */
const CENTRES = /(?:中心|研究院|研究所|实验室|站|基地|指挥部|领导小组)$/u;

/** 中铁|一|局, 浙江|102|地质队; a numeral never stands before 法院 or 政府: 黑龙江|一|法院. */
export function stepNumber(words: Cut, word: Word, next: Word, k: number, walk: Walk): number | null {
  if (walk.ending.local !== null || words.is(k - 1, KIND.stop)) return null;
  // 湘雅|二|医院, but 黑龙江|一|煤矿
  const brand = words.is(k - 1, KIND.char) || /^(?:解放军|武警)$/u.test(words.at(k - 1)?.text ?? '');
  const court = walk.ending.bound && /(?:法院|检察院)$/u.test(words.at(k - 1)?.text ?? '');
  if (next.kind === 'head' && next.text.length > 1 && !walk.ending.legal && !brand && !court) return null;
  if (MODIFIERS.has(next.kind) && next.kind !== 'noun') return null;
  return /^[0-9０-９].*[.．,，:：]/u.test(word.text) ? null : k - 1;
}

/** Inside a legal name even a character of function can be part of a brand: 广州|岚|多|网络科技有限公司. */
export function stepSoft(words: Cut, word: Word, k: number, walk: Walk): number | null {
  if (!walk.ending.legal) return null;
  const before = words.at(k - 1)?.kind;
  // 上海|百家|合|信息技术有限公司: a single character left over shows that the cut is wrong
  const leftOver = words.is(k + 1, KIND.char) && !words.is(k + 2, KIND.char);
  if (word.text.length === 2 && before === 'place' && leftOver) return k - 1;
  if (word.text.length > 1 || !(isSoft(word.text) || BRAND_CHARACTERS.includes(word.text))) return null;
  return before === 'char' || before === 'place' || before === 'brand' ? k - 1 : null;
}

/** Inside a legal name some verbs are but words of a trade: 苏州沅元数码|映像|设备有限公司. */
export function stepVerb(words: Cut, k: number, walk: Walk): number | null {
  const next = words.at(k + 1);
  const centre = next?.kind === 'head' && CENTRES.test(next.text);
  if (!(walk.ending.legal || centre) || !MODIFIERS.has(words.at(k - 1)?.kind ?? 'mark')) return null;
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    const kind = words.at(i)?.kind ?? 'mark';
    if (kind === 'place') return k - 1;
    if (!MODIFIERS.has(kind) && kind !== 'char' && !isSoft(words.at(i)?.text ?? '')) return null;
  }
  return null;
}

/** 和 or 与 inside a name: 材料技术与工程研究所, 发展和改革研究院. */
export function stepJoin(words: Cut, k: number, walk: Walk): number | null {
  const before = words.at(k - 1);
  const after = words.at(k + 1);
  if (before === undefined || after === undefined || walk.root >= 0 || walk.join >= 0) return null;
  if (isBrandEnd(words, k) || isBrandMiddle(words, k, walk)) return k - 1;
  const centre = after.kind === 'head' && /^(?:发展|开发|服务|推广|转化|应用)/u.test(after.text);
  const faculty = after.kind === 'head' && (centre || leadsToBody(words, k - 1));
  if (!MODIFIERS.has(before.kind) || !(MODIFIERS.has(after.kind) || after.kind === 'char' || faculty))
    return null;
  if (!hasRootBefore(words, k - 1)) return null;
  walk.join = k;
  return k - 1;
}

/** 天衡致|和|会计师事务所: the last character of a brand, not an 和 between two; a person may stand before that. */
function isBrandEnd(words: Cut, k: number): boolean {
  if (words.at(k)?.text !== '和' || !/^(?:会计师|律师)?事务所$/u.test(words.at(k + 1)?.text ?? ''))
    return false;
  let first = k;
  while (first > 0 && words.is(first - 1, KIND.char) && first > k - 4) first--;
  return k - first >= 1 && !SURNAMES.includes(words.at(first)?.text ?? '-');
}

/** 武汉|醇|和|商贸有限公司: one unknown character is no name of its own that 和 could join to another. */
function isBrandMiddle(words: Cut, k: number, walk: Walk): boolean {
  if (words.at(k)?.text !== '和' || !walk.ending.legal) return false;
  return words.is(k - 1, KIND.char) && words.is(k - 2, KIND.place) && !words.is(k + 1, KIND.place);
}

/** True if modifiers lead on to a root: 宁波材料技术|与, not 高校技术|与. */
function hasRootBefore(words: Cut, from: number): boolean {
  for (let k = from; k >= 0 && k > from - 8; k--) {
    const kind = words.at(k)?.kind ?? 'mark';
    if (kind === 'body' || kind === 'place' || kind === 'world' || kind === 'level') return true;
    if (!MODIFIERS.has(kind)) return false;
  }
  return false;
}

/** Brackets inside a name: 中沅国际环境工程（北京）有限公司. */
export function stepBracket(words: Cut, close: number, walk: Walk, bottom: number): number | null {
  const next = words.at(close + 1);
  const opens = walk.ending.legal || ['head', 'noun', 'nominal', 'attribute'].includes(next?.kind ?? '');
  if (walk.ending.local !== null || !opens) return null;
  for (let k = close - 1; k > bottom && k >= close - 4; k--) {
    if (!words.is(k, KIND.open)) continue;
    const inside = words.slice(k + 1, close);
    const fits = inside.every(
      ({ kind, text }) => kind === 'place' || kind === 'world' || text === '集团' || text === '控股',
    );
    if (!fits || inside.length === 0) return null;
    if (walk.root >= 0) walk.fallback = walk.root;
    walk.root = -1;
    return k - 1;
  }
  return null;
}

export function joinsLatin(before: Word | undefined, after: Word): boolean {
  if (before === undefined) return false;
  const foreign = (word: Word): boolean => word.kind === 'latin' || word.kind === 'number';
  return foreign(before) || (foreign(after) && before.kind !== 'mark');
}
