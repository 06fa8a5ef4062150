import type { Modifier } from '../../../schemas/vocabularies.js';

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
const ALTERNATIVES = IN_FRONT.map(([, words], i) => `(?<m${i}>${words})`).join('|');
// At most one filler: 超过了, 约为人民币, 不超过其.
const FRONT = new RegExp(`(?:${ALTERNATIVES})(?:了|为|达|至|到|有|在|合|：|:){0,2}$`, 'u');
/** Words that end like an approximator: 节约, 签约, 最近, 通过, 到达. */
const NOT_FRONT =
  /(?:[节签预合条公契纽履违特邀毁履制隐婉集简续条]约|[最附靠邻亲新远临贴凑相就]近|[通经路度错难见]过|不过|[反高]超|[打侦看冲爆说]破|[之以向而马晚早路线网楼身台会场海岸陆地史境班]上)$/u;
/** 上百, 过万, 破亿: only in front of a bare scale. */
const SCALE_ONLY = /^(?:上|过|破)$/u;

const FRONT_WINDOW = 9;
const FAR_WINDOW = 20;
/** 约占全部贷款的四分之一, 不低于当年净利润的75%, 最高可获补贴1.2万元, 每年至少增长10%. */
const FAR: readonly (readonly [Modifier, RegExp])[] = [
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
const FAR_END = /[的长加高升降少获得享受领请贷补贴励助款赔付≥≤=≧≦]$/u;

/** The approximator that a base or a verb keeps from its amount. */
function farModifier(text: string, start: number): Modifier | null {
  const last = text[start - 1] ?? '';
  if (!FAR_END.test(last)) return null;
  const window = text.slice(Math.max(0, start - FAR_WINDOW), start);
  return FAR.find(([, pattern]) => pattern.test(window))?.[0] ?? null;
}

/** The approximator in front of an amount: 超, 近, 约, 不低于 … */
export function modifierBefore(text: string, start: number, isScaleOnly: boolean): Modifier | null {
  const window = text.slice(Math.max(0, start - FRONT_WINDOW), start);
  const match = FRONT.exec(window);
  if (match === null) return farModifier(text, start);
  const { modifier, word } = matched(match);
  // 最高达318万元 tells how high it was.
  if (modifier === 'at_most' && /^最[高多大长]达到?$/u.test(match[0])) return 'exact';
  if (SCALE_ONLY.test(word) && !isScaleOnly) return null;
  if (NOT_FRONT.test(window.slice(0, match.index + word.length))) return null;
  return modifier;
}

function matched(match: RegExpExecArray): { readonly modifier: Modifier | null; readonly word: string } {
  for (const [i, [modifier]] of IN_FRONT.entries()) {
    const word = match.groups?.[`m${i}`];
    if (word !== undefined) return { modifier, word };
  }
  return { modifier: null, word: '' };
}

const BEHIND: readonly (readonly [Modifier, RegExp])[] = [
  ['at_least', /(?:[（(]含[）)])?(?:及其?|或|和)?(?:以上|之上)/uy],
  [
    'at_most',
    /(?:[（(]含[）)])?(?:及其?|或|和)?(?:以下|以内|之内|之下)(?!简称|几|问题|方面|措施|内容|情形|称|几个|方式|步骤|条件|要求|原则)/uy,
  ],
  [
    'about',
    /左右(?!手|岸|两|为|逢|各)|上下(?!班|车|游|联|楼|级|一|同|功|学|半|两|左|齐|山|船|飞|衔|打|贯|互|求|浮|行|列)/uy,
  ],
  ['over', /有余|开外|挂零|出头|余(?![杭姚额地下量震党])|多(?=[，。；、！？）)”：:,;!\s的]|左右|以上|$)/uy],
];

/** The approximator right behind an amount, which is part of its span. */
export function modifierBehind(
  text: string,
  end: number,
): { readonly modifier: Modifier; readonly end: number } | null {
  for (const [modifier, pattern] of BEHIND) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match !== null) return { modifier, end: end + match[0].length };
  }
  return null;
}
