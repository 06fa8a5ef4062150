import type { Modifier } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import { Opening } from './opening.js';

/** Words in front of a numeral, longest first where one ends another; `了` and a colon may stand between. */
const IN_FRONT: readonly (readonly [Modifier, string])[] = [
  [
    'at_most',
    '不超过|不超出|不多于|不高于|不大于|未超过|不得超过|不得高于|控制在|最多|至多|最高|最大|最长|上限为|封顶|顶多',
  ],
  [
    'at_least',
    '不少于|不低于|不小于|不得少于|不得低于|未低于|不下于|不亚于|至少|最少|最低|起码|下限为|门槛为',
  ],
  ['under', '不足|不到|未到|未达到|未达|达不到|未满|不满|不够|低于|少于|小于|未及|没到|跌破|跌穿|失守'],
  ['nearly', '接近|将近|逼近|直逼|几近|临近|近|几乎'],
  ['over', '超过|超出|超越|大大超过|突破|多于|高于|大于|逾越|不止|超逾|已超|远超|均超|超|逾|破|赶超|超额'],
  ['about', '大约|约为|约合|约占|大致|大概|大体|估计|约计|约有|约达|约需|约'],
  ['at_least', '上'],
  ['over', '过'],
];
/** At most two fillers may stand behind: 超过了, 约为, 达到. */
const FILLERS = new CharacterSet('了为达至到有在合：:');
const MOST_FILLERS = 2;
/** Characters in front of 约, 近 and others with which they are parts of words: 节约, 签约, 最近, 通过, 到达. */
const PARTS_OF_WORDS: Readonly<Record<string, string>> = {
  约: '节签预合条公契纽履违特邀毁履制隐婉集简续条',
  近: '最附靠邻亲新远临贴凑相就',
  过: '通经路度错难见不',
  超: '反高',
  破: '打侦看冲爆说',
  上: '之以向而马晚早路线网楼身台会场海岸陆地史境班',
};
/** 上百, 过万, 破亿: only in front of a bare scale. */
const SCALE_ONLY: ReadonlySet<string> = new Set(['上', '过', '破']);

/** A word in front, with its place in the order of trust. */
interface FrontWord {
  readonly word: string;
  readonly modifier: Modifier;
  readonly rank: number;
  /** Characters with which it is the end of another word. */
  readonly notBehind: CharacterSet | null;
}

/** The words in front by the character with which they end. */
const FRONT_WORDS = new Map<number, FrontWord[]>();
for (const [group, [modifier, words]] of IN_FRONT.entries()) {
  for (const [place, word] of words.split('|').entries()) {
    const last = word.charCodeAt(word.length - 1);
    const parts = PARTS_OF_WORDS[word.slice(-1)];
    const notBehind = parts === undefined ? null : new CharacterSet(parts);
    const sameEnd = FRONT_WORDS.get(last) ?? [];
    sameEnd.push({ word, modifier, rank: group * 100 + place, notBehind });
    FRONT_WORDS.set(last, sameEnd);
  }
}

const FRONT_WINDOW = 9;
const FAR_WINDOW = 20;
/** 约占全部贷款的四分之一, 不低于当年净利润的75%, 最高可获补贴1.2万元, 每年至少增长10%. */
export const FAR: readonly (readonly [Modifier, RegExp])[] = [
  [
    'at_least',
    /(?:不低于|不少于|至少(?:占|为)?)[^，。；、：\d]{2,14}的$|至少(?:增长|增加|提高|提升|下降|减少|降低)$|(?:≥|>=|≧)$/u,
  ],
  [
    'at_most',
    /(?:不超过|不高于|不多于)[^，。；、：\d]{2,14}的$|最[高多]可(?:获|得|享|享受|领|领取|申领|申请|贷|补)(?:补贴|奖励|补助|贷款|资助|赔|赔付)?$|(?:≤|<=|≦)$/u,
  ],
  ['about', /(?:约为|约占|大约是|约是|约相当于)[^，。；、：\d]{2,14}的$/u],
  ['over', /(?:超过)[^，。；、：\d过]{2,10}的$/u],
  ['under', /(?:不足|不到)[^，。；、：\d]{2,10}的$/u],
  ['nearly', /(?:接近|将近)[^，。；、：\d]{2,10}的$/u],
];
const FAR_END = new CharacterSet('的长加高升降少获得享受领请贷补贴励助款赔付≥≤=≧≦');

/** One of these stands in every far approximator. */
export const FAR_CUE = new CharacterSet('不至最约超接将≥>≧≤<≦');

/** The approximator that a base or a verb keeps from its amount. */
function farModifier(text: string, start: number): Modifier | null {
  if (!FAR_END.isAt(text, start - 1)) return null;
  const least = Math.max(0, start - FAR_WINDOW);
  let cue = start - 1;
  while (cue >= least && !FAR_CUE.has(text.charCodeAt(cue))) cue--;
  if (cue < least) return null;
  const window = text.slice(least, start);
  for (let i = 0; i < FAR.length; i++) {
    const [modifier, pattern] = FAR[i] as readonly [Modifier, RegExp];
    if (pattern.test(window)) return modifier;
  }
  return null;
}

/** The approximator in front of an amount: 超, 近, 约, 不低于 … */
export function modifierBefore(text: string, start: number, isScaleOnly: boolean): Modifier | null {
  const found = wordInFront(text, start);
  if (found === null) return farModifier(text, start);
  const { front, begin, end } = found;
  // 最高达318万元 tells how high it was.
  if (front.modifier === 'at_most' && /^最[高多大长]达到?$/u.test(text.slice(begin, start))) return 'exact';
  if (!isScaleOnly && SCALE_ONLY.has(front.word)) return null;
  if (front.notBehind?.isAt(text, end - 2) === true) return null;
  return front.modifier;
}

/** The word that begins first among those that end in front of an amount, fillers aside; of those the most trusted. */
function wordInFront(
  text: string,
  start: number,
): { readonly front: FrontWord; readonly begin: number; readonly end: number } | null {
  const least = Math.max(0, start - FRONT_WINDOW);
  let found: { front: FrontWord; begin: number; end: number } | null = null;
  for (let end = start; end > least; end--) {
    const words = FRONT_WORDS.get(text.charCodeAt(end - 1));
    for (const front of words ?? NONE) {
      const begin = end - front.word.length;
      if (begin < least || !text.endsWith(front.word, end)) continue;
      const isBetter =
        found === null || begin < found.begin || (begin === found.begin && front.rank < found.front.rank);
      if (isBetter) found = { front, begin, end };
    }
    if (start - end === MOST_FILLERS || !FILLERS.isAt(text, end - 1)) break;
  }
  return found;
}

const NONE: readonly FrontWord[] = [];

export const BEHIND: readonly (readonly [Modifier, Opening])[] = [
  ['at_least', new Opening(/(?:[（(]含[）)])?(?:及其?|或|和)?(?:以上|之上)/uy)],
  [
    'at_most',
    new Opening(
      /(?:[（(]含[）)])?(?:及其?|或|和)?(?:以下|以内|之内|之下)(?!简称|几|问题|方面|措施|内容|情形|称|几个|方式|步骤|条件|要求|原则)/uy,
    ),
  ],
  [
    'about',
    new Opening(
      /左右(?!手|岸|两|为|逢|各)|上下(?!班|车|游|联|楼|级|一|同|功|学|半|两|左|齐|山|船|飞|衔|打|贯|互|求|浮|行|列)/uy,
    ),
  ],
  [
    'over',
    new Opening(
      /有余|开外|挂零|出头|余(?![杭姚额地下量震党])|多(?=[，。；、！？）)”：:,;!\s的]|左右|以上|$)/uy,
    ),
  ],
];
/** What any of them may begin with. */
export const BEHIND_FIRST = new CharacterSet('（(及或和以之左上有开挂出余多');

/** The approximator right behind an amount, which is part of its span. */
export function modifierBehind(
  text: string,
  at: number,
): { readonly modifier: Modifier; readonly end: number } | null {
  if (!BEHIND_FIRST.isAt(text, at)) return null;
  for (const [modifier, opening] of BEHIND) {
    const end = opening.endOf(text, at);
    if (end >= 0) return { modifier, end };
  }
  return null;
}
