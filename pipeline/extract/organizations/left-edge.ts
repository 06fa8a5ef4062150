import { FOREIGN_CITIES, FOREIGN_STATES, isWithin, placeByName } from '../../places/index.js';
import type { Ending } from './name.js';
import { endingOf, isHospitalUnit, isPartyUnit } from './name.js';
import type { Word } from './segment.js';
import type { WordKind } from './vocabulary.js';
import { isSoft } from './vocabulary.js';

/** How far a name reaches to the left of its last word. */
export interface Reach {
  /** Index of the first word of the name. */
  readonly start: number;
  /** True if the name begins with a word that names something: a place, a body, a brand, unknown characters. */
  readonly rooted: boolean;
}

/** The walk to the left of a name's last word. */
interface Walk {
  /** The unit now being read, from its last word. */
  unit: Word;
  ending: Ending;
  /** Leftmost word that can begin the name. */
  root: number;
  /** Words that a name may take in before its root is known reach down to here. */
  lowest: number;
  /** Root of the units behind the inner head, if nothing before that can begin a name. */
  fallback: number;
  /** Index of the last 和 or 与 taken in, or -1. */
  join: number;
}

const ROOTS: ReadonlySet<WordKind> = new Set([
  'place',
  'world',
  'level',
  'brand',
  'latin',
  'ordinal',
  'char',
]);
const MODIFIERS: ReadonlySet<WordKind> = new Set(['noun', 'nominal', 'attribute']);
/** Heads before which a verb says what the body does: 酒泉卫星|发射|中心. */
const CENTRES = /(?:中心|研究院|研究所|实验室|站|基地)$/u;
/** Teams that are named after a person. */
const PERSONAL = /(?:团队|课题组|研究组|项目组|专家组)$/u;
const foreign: ReadonlySet<string> = new Set([...FOREIGN_STATES, ...FOREIGN_CITIES]);
/** Longest name in words; keeps adversarial texts linear. */
const MOST_WORDS = 24;

/** Reads to the left from the last word at `end`; never below `floor`. */
export function reachOf(words: readonly Word[], end: number, floor: number): Reach | null {
  const last = words[end];
  const ending = last === undefined ? null : endingOf(last);
  if (last === undefined || ending === null) return null;
  if (last.kind === 'body') return { start: end, rooted: true };
  const walk: Walk = { unit: last, ending, root: -1, lowest: end, fallback: -1, join: -1 };
  const bottom = Math.max(floor, end - MOST_WORDS);
  for (let k = end - 1; k >= bottom; ) {
    const next = step(words, k, walk, bottom);
    if (next === null) break;
    if (next === 'done') return { start: ending.legal ? companyStart(words, k, bottom) : k, rooted: true };
    walk.lowest = next + 1;
    k = next;
  }
  return startOf(words, end, walk);
}

/** A legal form takes the brands and places before a known name along: 广汽|本田汽车|有限公司. */
function companyStart(words: readonly Word[], body: number, bottom: number): number {
  let start = body;
  while (start > bottom && ['body', 'brand', 'place'].includes(words[start - 1]?.kind ?? '')) start--;
  return start;
}

function startOf(words: readonly Word[], end: number, walk: Walk): Reach | null {
  const { root, lowest, join } = walk;
  const last = words[end];
  if (last === undefined) return null;
  if (root >= 0 && root < end) {
    const start =
      walk.ending.legal && words[root]?.kind === 'level' ? withCharacters(words, root, lowest) : root;
    return { start, rooted: true };
  }
  if (walk.fallback >= 0 && endingOf(last)?.bound === false) return { start: walk.fallback, rooted: true };
  const floor = join >= 0 ? join + 1 : lowest;
  if (last.kind === 'local') return { start: end, rooted: false };
  const start = skipVerbs(words, floor, end);
  return start < end ? { start, rooted: false } : null;
}

/** 克|州|毓华资产管理有限公司: unknown characters right before the root belong to it. */
function withCharacters(words: readonly Word[], root: number, lowest: number): number {
  let start = root;
  while (start > lowest && words[start - 1]?.kind === 'char') start--;
  return start;
}

/** A name does not begin with a verb or a role: 投资海螺水泥有限公司, 客户熊猫乳品有限公司. */
function skipVerbs(words: readonly Word[], from: number, end: number): number {
  let start = from;
  while (start < end && ['nominal', 'role', 'number', 'space', 'close'].includes(words[start]?.kind ?? ''))
    start++;
  return start;
}

/** Takes in the word at `k`: the index of the next word to look at, null at the edge, 'done' at a whole body. */
function step(words: readonly Word[], k: number, walk: Walk, bottom: number): number | 'done' | null {
  const word = words[k];
  const next = words[k + 1];
  if (word === undefined || next === undefined) return null;
  switch (word.kind) {
    case 'body':
      return takesBody(word, next, walk) ? 'done' : null;
    case 'local':
    case 'head':
      return stepHead(words, word, k, walk);
    case 'place':
      return stepPlace(words, word, next, k, walk);
    case 'world':
    case 'level':
    case 'brand':
    case 'latin':
    case 'ordinal':
    case 'char':
      return stepRoot(words, word, next, k, walk);
    case 'noun':
    case 'nominal':
    case 'attribute':
      return opensAnew(words, k, next, walk) ? null : k - 1;
    case 'role':
      return ROOTS.has(next.kind) || next.kind === 'body' ? null : k - 1;
    case 'number':
      return stepNumber(words, word, next, k, walk);
    case 'verb':
      return stepVerb(words, k, walk);
    case 'stop':
      return stepSoft(words, word, k, walk);
    case 'space':
      return joinsLatin(words[k - 1], next) ? k - 1 : null;
    case 'join':
      return stepJoin(words, k, walk);
    case 'close':
      return stepBracket(words, k, walk, bottom);
    default:
      return null;
  }
}

/** Behind a common word a place or a body begins a name of its own: 服务 | 浙江…, 企业 | 中国…. */
function opensAnew(words: readonly Word[], k: number, next: Word, walk: Walk): boolean {
  if (walk.ending.local !== null) return true;
  if (next.kind === 'world' && /^国/u.test(next.text)) return !leadsToRoot(words, k);
  if (!['place', 'world', 'body', 'level'].includes(next.kind)) return false;
  // 上海证券交易所资本市场服务|安徽|基地: a unit whose owner stands before its subject
  return !((walk.ending.unit || walk.ending.bound) && leadsToBody(words, k));
}

/** 合肥综合性|国家…: modifiers between a place and 国家 belong to the name. */
function leadsToRoot(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return words[from]?.kind !== 'nominal' && (before?.kind === 'place' || before?.kind === 'body');
}

function leadsToBody(words: readonly Word[], from: number): boolean {
  for (let k = from; k >= 0 && k > from - 6; k--) {
    const kind = words[k]?.kind ?? 'mark';
    if (kind === 'body') return true;
    if (!MODIFIERS.has(kind)) return false;
  }
  return false;
}

function takesBody(body: Word, next: Word, walk: Walk): boolean {
  const { ending, unit } = walk;
  const owner = endingOf(body);
  if (owner === null) return false;
  if (isHospitalUnit(unit)) return owner.type === 'hospital';
  if (isPartyUnit(unit) && !ending.unit) return owner.type === 'party';
  // 北京大学|中国经济研究中心, but 国务院 | 国家发展改革委
  if (next.kind === 'world')
    return ending.unit && (owner.type === 'university' || owner.type === 'research_institute');
  if (next.kind === 'body' && !ending.legal) return false;
  if (ending.local !== null) return next.kind === 'place' && owner.type === 'government';
  // 中铁|一|局, 公安部|禁毒|局
  const bureau = /[局司署处]$/u.test(unit.text) && (owner.type === 'government' || owner.type === 'party');
  if (bureau || (unit.text === '局' && next.kind === 'number')) return true;
  if (ending.unit || ending.bound || ending.legal) return true;
  const commercial = ['company', 'bank', 'financial_institution'];
  return next === unit && commercial.includes(owner.type) && commercial.includes(ending.type);
}

/** 中铁|一|局, 浙江|102|地质队; a numeral never stands before 法院 or 政府: 黑龙江|一|法院. */
function stepNumber(words: readonly Word[], word: Word, next: Word, k: number, walk: Walk): number | null {
  if (walk.ending.local !== null || words[k - 1]?.kind === 'stop') return null;
  if (next.kind === 'head' && next.text.length > 1 && !walk.ending.legal) return null;
  if (MODIFIERS.has(next.kind) && next.kind !== 'noun') return null;
  return /^[0-9０-９].*[.．,，:：]/u.test(word.text) ? null : k - 1;
}

/** Inside a legal name even a character of function can be part of a brand: 广州|华|多|网络科技有限公司. */
function stepSoft(words: readonly Word[], word: Word, k: number, walk: Walk): number | null {
  if (!walk.ending.legal || word.text.length > 1 || !isSoft(word.text)) return null;
  const before = words[k - 1]?.kind;
  return before === 'char' || before === 'place' || before === 'brand' ? k - 1 : null;
}

/** Inside a legal name some verbs are but words of a trade: 苏州创元数码|映像|设备有限公司. */
function stepVerb(words: readonly Word[], k: number, walk: Walk): number | null {
  const next = words[k + 1];
  const centre = next?.kind === 'head' && CENTRES.test(next.text);
  if (!(walk.ending.legal || centre) || !MODIFIERS.has(words[k - 1]?.kind ?? 'mark')) return null;
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    const kind = words[i]?.kind ?? 'mark';
    if (kind === 'place') return k - 1;
    if (!MODIFIERS.has(kind) && kind !== 'char' && !isSoft(words[i]?.text ?? '')) return null;
  }
  return null;
}

/** An inner head: 浙江大学 | 医学院, 省委 | 组织部, 证券业 | 协会. */
function stepHead(words: readonly Word[], word: Word, k: number, walk: Walk): number | null {
  const inner = endingOf(word);
  if (inner === null) return null;
  const next = words[k + 1];
  // 金|科|控股: a single character inside a name is rarely a unit
  if ('科处司所院署厂'.includes(word.text) && !walk.ending.unit) return k - 1;
  const adjacent = next === walk.unit;
  if (isHospitalUnit(walk.unit) && inner.type !== 'hospital') return null;
  if (inner.local !== null) {
    const takes =
      walk.ending.unit || walk.ending.bound || (inner.local.kind === 'committee' && isPartyUnit(walk.unit));
    if (!takes || walk.ending.local !== null) return null;
  } else if (walk.ending.local !== null) {
    return null;
  } else if (!takesHead(inner, walk.ending, adjacent, next, walk.unit.text)) {
    return null;
  }
  if (walk.root >= 0) walk.fallback = walk.root;
  walk.root = inner.local !== null && inner.local.kind !== 'organ' ? k : -1;
  if (!walk.ending.legal) {
    walk.unit = word;
    walk.ending = inner;
  }
  return k - 1;
}

/** 新三板公司|大象广告股份有限公司: 公司 alone ends a phrase of its own. */
function isBareCompany(inner: Ending, adjacent: boolean): boolean {
  return inner.type === 'company' && inner.unit && !adjacent;
}

function takesHead(
  inner: Ending,
  outer: Ending,
  adjacent: boolean,
  next: Word | undefined,
  outerText: string,
): boolean {
  // 学院 | 王万良课题组: a team named after a person is another body
  if (outer.type === 'team' && !outer.unit && PERSONAL.test(outerText)) return false;
  if (inner.legal) return outer.bound || outer.unit;
  if (outer.legal) return !isBareCompany(inner, adjacent);
  if (next !== undefined && (next.kind === 'level' || next.kind === 'world')) return false;
  if (outer.unit || outer.bound) return true;
  // 银行业协会, 医院管理局, 证券交易所, 公证协会: the inner head is but a modifier
  return (
    adjacent ||
    ['association', 'exchange', 'government', 'company'].includes(outer.type) ||
    inner.weak === false
  );
}

function stepPlace(words: readonly Word[], word: Word, next: Word, k: number, walk: Walk): number | null {
  if (next.kind === 'place' && !walk.ending.legal && !nests(word, next)) return null;
  if (next.kind === 'world' && next.text.startsWith('中')) return null;
  walk.root = k;
  const before = words[k - 1];
  // 让|浙江…: unknown characters before a place belong to something else
  if (before?.kind === 'char' && !walk.ending.legal) return null;
  return k - 1;
}

function nests(outer: Word, inner: Word): boolean {
  const a = placeByName(outer.text);
  if (a === undefined) return false;
  const b = placeByName(inner.text, a);
  // 上虞区|杭州湾: an area that is no division
  if (b === undefined) return !foreign.has(inner.text);
  return b.code !== a.code && isWithin(b, a);
}

function stepRoot(words: readonly Word[], word: Word, next: Word, k: number, walk: Walk): number | null {
  if (word.kind !== 'char' && next.kind === 'world' && walk.root === k + 1 && word.kind !== 'world')
    return null;
  if (
    word.kind === 'level' &&
    !['local', 'head', 'noun', 'nominal', 'ordinal', 'attribute', 'char'].includes(next.kind)
  ) {
    return null;
  }
  if (word.kind === 'char' && next.kind === 'place' && !walk.ending.legal) return null;
  if (walk.ending.local?.type === 'court' && word.kind === 'ordinal') return k - 1;
  if (walk.ending.local !== null && !['world', 'level'].includes(word.kind)) {
    // 柘汪镇政府: only the name of a small place may stand before 镇
    if (!(word.kind === 'char' && (next.kind === 'char' || next.kind === 'level'))) return null;
  }
  const before = words[k - 1];
  // 航空港|区|管委会: 区 is but the end of a word
  if (
    word.kind === 'level' &&
    walk.ending.local === null &&
    (MODIFIERS.has(before?.kind ?? 'mark') || before?.kind === 'char')
  ) {
    return k - 1;
  }
  // one unknown character is no name: 大|模型…, but 隆|基… is
  if (word.kind !== 'char' || next.kind === 'char') walk.root = k;
  if (word.kind === 'world' && !walk.ending.legal && /^[中国全]/u.test(word.text) && before?.kind === 'char')
    return null;
  return k - 1;
}

/** 和 or 与 inside a name: 材料技术与工程研究所, 发展和改革研究院. */
function stepJoin(words: readonly Word[], k: number, walk: Walk): number | null {
  const before = words[k - 1];
  const after = words[k + 1];
  if (before === undefined || after === undefined || walk.root >= 0 || walk.join >= 0) return null;
  const faculty = after.kind === 'head' && leadsToBody(words, k - 1);
  if (!MODIFIERS.has(before.kind) || !(MODIFIERS.has(after.kind) || after.kind === 'char' || faculty))
    return null;
  if (!hasRootBefore(words, k - 1)) return null;
  walk.join = k;
  return k - 1;
}

/** True if modifiers lead on to a root: 宁波材料技术|与, not 高校技术|与. */
function hasRootBefore(words: readonly Word[], from: number): boolean {
  for (let k = from; k >= 0 && k > from - 8; k--) {
    const kind = words[k]?.kind ?? 'mark';
    if (kind === 'body' || kind === 'place' || kind === 'world' || kind === 'level') return true;
    if (!MODIFIERS.has(kind)) return false;
  }
  return false;
}

/** Brackets inside a name: 中材国际环境工程（北京）有限公司. */
function stepBracket(words: readonly Word[], close: number, walk: Walk, bottom: number): number | null {
  const next = words[close + 1];
  const opens = walk.ending.legal || ['head', 'noun', 'nominal', 'attribute'].includes(next?.kind ?? '');
  if (walk.ending.local !== null || !opens) return null;
  for (let k = close - 1; k > bottom && k >= close - 4; k--) {
    if (words[k]?.kind !== 'open') continue;
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

function joinsLatin(before: Word | undefined, after: Word): boolean {
  if (before === undefined) return false;
  const foreign = (word: Word): boolean => word.kind === 'latin' || word.kind === 'number';
  return foreign(before) || (foreign(after) && before.kind !== 'mark');
}
