import { bodiesNamed } from './bodies.js';
import type { Cut, Word } from './cut.js';
import { joinsLatin, stepBracket, stepJoin, stepNumber, stepSoft, stepVerb } from './inner-words.js';
import { type Ending, endingOf } from './name.js';
import { FOREIGN, isBrandPlace, isGroupBefore, isNamesake, nests, withStem } from './name-edges.js';
import { stepHead, takesBody } from './units.js';
import { isSoft } from './vocabulary.js';
import type { Walk } from './walk.js';
import { leadsToBody, MODIFIERS, ROOTS } from './walk.js';
import { KIND } from './word-kinds.js';

/** How far a name reaches to the left of its last word. */
export interface Reach {
  /** Index of the first word of the name. */
  readonly start: number;
  /** True if the name begins with a word that names something: a place, a body, a brand, unknown characters. */
  readonly rooted: boolean;
}

/** Longest name in words; keeps adversarial texts linear. */
const MOST_WORDS = 24;

/** Reads to the left from the last word at `end`; never below `floor`. */
export function reachOf(words: Cut, end: number, ending: Ending, floor: number): Reach | null {
  if (words.is(end, KIND.body)) return { start: withSeat(words, end, floor), rooted: true };
  const last = words.at(end) as Word;
  const walk: Walk = { unit: last, ending, root: -1, lowest: end, fallback: -1, join: -1 };
  const bottom = Math.max(floor, end - MOST_WORDS);
  for (let k = end - 1; k >= bottom; ) {
    const next = step(words, k, walk, bottom);
    if (next === null) break;
    if (next === 'done') {
      return {
        start:
          ending.legal || ending.text === '村镇银行'
            ? companyStart(words, k, bottom)
            : withSeat(words, k, floor),
        rooted: true,
      };
    }
    walk.lowest = next + 1;
    k = next;
  }
  return startOf(words, end, walk);
}

/** 陕西|延长石油: the place with which a company's registered name begins. */
function withSeat(words: Cut, body: number, floor: number): number {
  if (body <= floor || !words.is(body - 1, KIND.body | KIND.place)) return body;
  const name = words.textAt(body);
  const place = words.at(body - 1) as Word;
  // 中航工业|成都飞机工业（集团）有限责任公司: the group before a registered name
  if (place.kind === 'body' && /有限(?:责任)?公司$/u.test(name)) {
    return bodiesNamed(place.text)[0]?.type === 'company' ? body - 1 : body;
  }
  if (place.kind !== 'place') return body;
  // 美国|太空探索技术公司
  if (FOREIGN.has(place.text) && name.endsWith('公司')) return body - 1;
  const registered = bodiesNamed(name)[0];
  // 北京|宣武医院
  if (registered?.type === 'hospital' && name.length <= 5 && !registered.name.startsWith(name))
    return body - 1;
  const seat =
    registered?.type === 'company' && registered.name.startsWith(place.text.replace(/[省市]$/u, ''));
  return seat && !registered.name.startsWith(name) ? body - 1 : body;
}

/** A legal form takes the brands and places before a known name along: 广汽|本田汽车|有限公司. */
function companyStart(words: Cut, body: number, bottom: number): number {
  let start = body;
  while (start > bottom && words.is(start - 1, KIND.body | KIND.brand | KIND.place)) start--;
  return withStem(words, start, bottom);
}

function startOf(words: Cut, end: number, walk: Walk): Reach | null {
  const { root, lowest, join } = walk;
  const last = words.at(end);
  if (last === undefined) return null;
  if (root >= 0 && root < end) {
    const kind = words.at(root)?.kind;
    const open = walk.ending.legal && (kind === 'level' || isBrandPlace(words, root));
    if (walk.ending.legal && kind === 'brand') return { start: withStem(words, root, 0), rooted: true };
    return { start: open ? withCharacters(words, root, lowest) : root, rooted: true };
  }
  if (walk.fallback >= 0 && endingOf(last)?.bound === false) return { start: walk.fallback, rooted: true };
  const floor = join >= 0 ? join + 1 : lowest;
  if (last.kind === 'local') return { start: end, rooted: false };
  const start = skipVerbs(words, floor, end);
  return start < end ? { start, rooted: false } : null;
}

/** 克|州|毓岚资产管理有限公司: unknown characters right before the root belong to it. */
function withCharacters(words: Cut, root: number, lowest: number): number {
  let start = root;
  while (start > lowest && words.is(start - 1, KIND.char)) start--;
  return start;
}

const NOT_FIRST = KIND.nominal | KIND.role | KIND.number | KIND.space | KIND.close;

/** A name does not begin with a verb or a role: 投资海螺水泥有限公司, 客户青山有限公司. */
function skipVerbs(words: Cut, from: number, end: number): number {
  let start = from;
  while (start < end && words.is(start, NOT_FIRST)) start++;
  return start;
}

/** Takes in the word at `k`: the index of the next word to look at, null at the edge, 'done' at a whole body. */
function step(words: Cut, k: number, walk: Walk, bottom: number): number | 'done' | null {
  const word = words.at(k);
  const next = words.at(k + 1);
  if (word === undefined || next === undefined) return null;
  switch (words.kindAt(k)) {
    case KIND.body:
      return takesBody(word, next, walk) ? 'done' : null;
    case KIND.local:
    case KIND.head:
      return stepHead(words, word, k, walk);
    case KIND.place:
      return stepPlace(words, word, next, k, walk);
    case KIND.world:
    case KIND.level:
    case KIND.brand:
    case KIND.latin:
    case KIND.ordinal:
    case KIND.char:
      return stepRoot(words, word, next, k, walk);
    case KIND.noun:
    case KIND.nominal:
    case KIND.attribute:
      if (isHarbour(words, k, walk)) return k - 1;
      return isZone(words, k, walk) || !opensAnew(words, k, next, walk) ? k - 1 : null;
    case KIND.role:
      return ROOTS.has(next.kind) || next.kind === 'body' ? null : k - 1;
    case KIND.number:
      return stepNumber(words, word, next, k, walk);
    case KIND.verb:
      return stepVerb(words, k, walk);
    case KIND.stop:
      return stepSoft(words, word, k, walk);
    case KIND.space:
      return joinsLatin(words.at(k - 1), next) ? k - 1 : null;
    case KIND.join:
      return stepJoin(words, k, walk);
    case KIND.close:
      return stepBracket(words, k, walk, bottom);
    default:
      return null;
  }
}

/** 天津|新港|海关, 上海|洋山|海事局: customs and harbours of a part of the city. */
function isHarbour(words: Cut, k: number, { ending, unit }: Walk): boolean {
  return ending.local !== null && /^海(?:关|事局)$/u.test(unit.text) && words.is(k - 1, KIND.place);
}

/** 广州|开发区|知识产权局: a zone with bodies of its own. */
function isZone(words: Cut, k: number, { ending }: Walk): boolean {
  return ending.local !== null && /区$/u.test(words.at(k)?.text ?? '') && words.is(k - 1, KIND.place);
}

/** Behind a common word a place or a body begins a name of its own: 服务 | 浙江…, 企业 | 中国…. */
function opensAnew(words: Cut, k: number, next: Word, walk: Walk): boolean {
  if (walk.ending.local !== null) return true;
  if (next.kind === 'world' && /^国/u.test(next.text)) return !leadsToRoot(words, k);
  if (!['place', 'world', 'body', 'level'].includes(next.kind)) return false;
  // 上海证券交易所资本市场服务|安徽|基地: a unit whose owner stands before its subject
  return !((walk.ending.unit || walk.ending.bound) && leadsToBody(words, k));
}

/** 合肥综合性|国家…: modifiers between a place and 国家 belong to the name. */
function leadsToRoot(words: Cut, from: number): boolean {
  const before = words.at(from - 1);
  return !words.is(from, KIND.nominal) && (before?.kind === 'place' || before?.kind === 'body');
}

function stepPlace(words: Cut, word: Word, next: Word, k: number, walk: Walk): number | null {
  if (next.kind === 'place' && !walk.ending.legal && !nests(word, next) && !isNamesake(word, next, walk))
    return null;
  if (next.kind === 'world' && next.text.startsWith('中')) return null;
  walk.root = k;
  const before = words.at(k - 1);
  // 让|浙江…: unknown characters before a place belong to something else
  // 神华|准格尔|能源公司: two characters at the edge are the group
  if (walk.ending.type === 'company' && isGroupBefore(words, k)) return k - 1;
  if (before?.kind === 'char' && !walk.ending.legal) {
    // …有限公司|建|三江|分公司
    const owner = words.at(k - 2);
    const owned = owner?.kind === 'body' || (owner !== undefined && endingOf(owner)?.legal === true);
    return walk.ending.unit && owned ? k - 1 : null;
  }
  return k - 1;
}

function stepRoot(words: Cut, word: Word, next: Word, k: number, walk: Walk): number | null {
  // 光大|国际|有限公司 is one name
  const international = walk.ending.legal && next.text === '国际';
  if (
    word.kind !== 'char' &&
    next.kind === 'world' &&
    walk.root === k + 1 &&
    word.kind !== 'world' &&
    !international
  )
    return null;
  if (
    word.kind === 'level' &&
    !['local', 'head', 'noun', 'nominal', 'ordinal', 'attribute', 'char'].includes(next.kind)
  ) {
    return null;
  }
  // 建|三江|分公司 behind its company
  if (
    word.kind === 'char' &&
    next.kind === 'place' &&
    walk.ending.type === 'company' &&
    isGroupBefore(words, k + 1)
  )
    return k - 1;
  if (word.kind === 'char' && next.kind === 'place' && !walk.ending.legal) {
    return walk.ending.unit && words.is(k - 1, KIND.body) ? k - 1 : null;
  }
  if (walk.ending.local?.type === 'court' && word.kind === 'ordinal') return k - 1;
  if (walk.ending.local !== null && !['world', 'level'].includes(word.kind)) {
    // 柘汪镇政府: only the name of a small place may stand before 镇, not 率 before 省政府
    const small = (next.kind === 'level' || next.kind === 'local') && /^(?:镇|乡|街道)/u.test(next.text);
    const harbour = /^海(?:关|事局)$/u.test(walk.unit.text);
    if (!(word.kind === 'char' && (next.kind === 'char' || small || harbour))) return null;
  }
  const before = words.at(k - 1);
  // 航空港|区|管委会: 区 is but the end of a word
  if (
    word.kind === 'level' &&
    walk.ending.local === null &&
    (MODIFIERS.has(before?.kind ?? 'mark') || before?.kind === 'char')
  ) {
    return k - 1;
  }
  // one unknown character is no name: 大|模型…, but 隆|基… is
  // 克|州|毓岚…有限公司, 韶|能|集团…有限公司
  const brandEnd = walk.ending.legal && (next.kind === 'level' || isSoft(next.text));
  if (word.kind !== 'char' || next.kind === 'char' || brandEnd) walk.root = k;
  if (
    word.kind === 'world' &&
    !walk.ending.legal &&
    /^(?:[中全]|国(?!际))/u.test(word.text) &&
    before?.kind === 'char'
  )
    return null;
  return k - 1;
}
